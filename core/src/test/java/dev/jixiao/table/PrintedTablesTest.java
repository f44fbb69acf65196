package dev.jixiao.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.form.AnnualGoal;
import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.Derivation;
import dev.jixiao.form.FormKind;
import dev.jixiao.form.FundingLine;
import dev.jixiao.form.FundingSource;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.Judgement;
import dev.jixiao.form.Likelihood;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.Project;
import dev.jixiao.form.ReportedTotal;
import dev.jixiao.form.Reviewer;
import dev.jixiao.form.ScoringStandard;
import dev.jixiao.target.IndicatorTypes;
import dev.jixiao.value.Money;
import dev.jixiao.value.MoneyUnit;
import dev.jixiao.value.Points;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Forms as each layout prints them, cell by cell, and read back as they were. */
class PrintedTablesTest {
  private static TableLayout layout(String name) {
    return switch (name) {
      case "official2020" -> TableLayout.official2020();
      case "sichuan" -> TableLayout.sichuan();
      default -> TableLayout.yunnan();
    };
  }

  private static Indicator.Builder row(String level1, String level2, String name, String target) {
    return Indicator.builder()
        .category(IndicatorCategory.of(level1, level2))
        .name(name)
        .target(target)
        .deviation("");
  }

  /** What most forms have, and no more: the columns of the layout are enough. */
  private static PerformanceForm plain() {
    FundingLine total = FundingLine.builder()
        .source(new FundingSource("年度资金总额"))
        .initial(Money.of("90", MoneyUnit.TEN_THOUSAND))
        .annual(Money.of("90", MoneyUnit.TEN_THOUSAND))
        .executed(Money.of("89.974", MoneyUnit.TEN_THOUSAND))
        .weight(Points.of(10))
        .reportedRate("99.97%")
        .reportedScore(Points.of(10))
        .build();
    FundingLine.Builder source = total.toBuilder()
        .weight(Optional.empty())
        .reportedRate(Optional.empty())
        .reportedScore(Optional.empty());
    return PerformanceForm.builder()
        .title("项目支出绩效自评表")
        .fiscalYear(2022)
        .project(Project.builder()
            .name("农村公路养护")
            .competentDepartment("县交通运输局")
            .implementingUnit("公路中心")
            .build())
        .budget(BudgetExecution.builder()
            .unit(MoneyUnit.TEN_THOUSAND)
            .total(total)
            .addSources(
                source.source(new FundingSource("本年财政拨款")).build(),
                FundingLine.builder().source(new FundingSource("其他资金")).build())
            .build())
        .addGoals(AnnualGoal.builder().expected("养护120公里").actual("养护121公里").build())
        .addIndicators(
            row("产出指标", "数量指标", "养护里程", "≥120公里")
                .actual("121公里")
                .weight(20)
                .reportedScore("20")
                .build(),
            row("产出指标", "数量指标", "修补坑槽", "≥500处")
                .actual("480处")
                .weight(10)
                .reportedScore("9.6")
                .deviation("雨季较长")
                .build(),
            row("产出指标", "质量指标", "合格率", "100%").actual("100%").weight(10).build(),
            row("效益指标", "质量指标", "群众出行", "改善").actual("改善").build())
        .reportedTotal(ReportedTotal.builder()
            .weight(Points.of(40))
            .score(Points.of("39.6"))
            .grade("优")
            .build())
        .build();
  }

  /** Everything that a layout prints a column or a row of its own for. */
  private static PerformanceForm full() {
    PerformanceForm plain = plain();
    List<Indicator> rows = plain.indicators();
    BudgetExecution budget = plain.budget().orElseThrow();
    return plain.toBuilder()
        .kind(FormKind.MONITORING) // of which forecasts and ticks are
        .title("项目支出绩效运行监控表")
        .project(plain.project().toBuilder()
            .code("A-01")
            .term("2022年1月至12月")
            .putAttribute("负责人", "张三")
            .build())
        .budget(budget.toBuilder()
            .total(budget.total().toBuilder()
                .adjustment(Money.of("-2.5", MoneyUnit.TEN_THOUSAND))
                .received(Money.of("899740", MoneyUnit.YUAN))
                .expected(Money.of("90", MoneyUnit.TEN_THOUSAND))
                .deviation("下达较晚")
                .build())
            .build())
        .addGoals(AnnualGoal.builder().expected("路况良好").actual("良好").build())
        .indicators(List.of(
            rows.get(0).toBuilder()
                .code("Z1")
                .initialTarget(IndicatorTypes.standard().read("≥100公里"))
                .midTermTarget(IndicatorTypes.standard().read("≥360公里"))
                .likelihood(Likelihood.CERTAIN)
                .forecast("121公里")
                .derivation(Derivation.builder()
                    .numerator("121公里")
                    .denominator("120公里")
                    .priorYear("110公里")
                    .build())
                .addJudgements(
                    Judgement.builder()
                        .by(Reviewer.FINANCE)
                        .score(Points.of(18))
                        .opinion("里程计入旧路")
                        .build(),
                    Judgement.builder()
                        .by(Reviewer.THIRD_PARTY)
                        .score(Points.of(19))
                        .build())
                .putAttribute("佐证", "附件1")
                .build(),
            rows.get(1),
            rows.get(2).toBuilder().putAttribute("佐证", "附件2").build(),
            rows.get(3)))
        .putAttribute("填报人", "李四")
        .build();
  }

  /** A form in which nothing is filled in. */
  private static PerformanceForm blank() {
    return PerformanceForm.builder().title("项目支出绩效自评表").build();
  }

  static Stream<Arguments> printed() {
    return Stream.of("official2020", "sichuan", "yunnan")
        .flatMap(layout -> Stream.of(
            Arguments.of(layout, "plain", plain()),
            Arguments.of(layout, "full", full()),
            Arguments.of(layout, "blank", blank())));
  }

  /** A row a line, with what each cell covers, as {@link Tables} reads it. */
  static String text(FormTable table) {
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < table.rows(); row++) {
      String separator = "";
      for (TableCell cell : table.cells()) {
        if (cell.row() == row) {
          String rows = cell.rows() > 1 ? "r" + cell.rows() : "";
          String columns = cell.columns() > 1 ? "c" + cell.columns() : "";
          String spans = rows.isEmpty() && columns.isEmpty() ? "" : "{" + rows + columns + "}";
          text.append(separator).append(cell.text()).append(spans);
          separator = "|";
        }
      }
      text.append('\n');
    }
    return text.toString();
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("printed")
  void aFormIsPrintedInItsLayout(String layout, String which, PerformanceForm form)
      throws IOException {
    FormTable table = layout(layout).write(form);
    assertEquals(resource(layout + "-" + which + ".txt"), text(table));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("printed")
  void whatIsPrintedIsReadBack(String layout, String which, PerformanceForm form) {
    TableLayout printed = layout(layout);
    assertTrue(printed.expresses(form), () -> Readings.text(printed.write(form)));
  }

  @Test
  void whatNoLayoutHasAPlaceForIsNotExpressed() {
    PerformanceForm form = plain();
    Indicator first = form.indicators().get(0);
    for (String name : List.of("official2020", "sichuan", "yunnan")) {
      TableLayout layout = layout(name);
      assertTrue(layout.expresses(form));
      for (Indicator more : List.of(
          first.toBuilder()
              .scoring(new ScoringStandard("proportional", Map.of()))
              .build(),
          first.toBuilder().goal("目标1").build(),
          first.toBuilder().bonus("加1分").build())) {
        assertFalse(
            layout.expresses(form.toBuilder().indicators(List.of(more)).build()), more.toString());
      }
      assertFalse(layout.expresses(form.toBuilder()
          .addMidTermGoals(AnnualGoal.builder().expected("三年360公里").build())
          .build()));
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = PrintedTablesTest.class.getResourceAsStream("/tables/printed/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
