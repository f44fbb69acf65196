package dev.jixiao.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.audit.Auditor;
import dev.jixiao.audit.Finding;
import dev.jixiao.form.AnnualGoal;
import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.Derivation;
import dev.jixiao.form.FormKind;
import dev.jixiao.form.FundingLine;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.Judgement;
import dev.jixiao.form.Likelihood;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.Reviewer;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.LightScale;
import dev.jixiao.score.ProgressMonitor;
import dev.jixiao.score.Scorer;
import dev.jixiao.value.Money;
import dev.jixiao.value.MoneyUnit;
import dev.jixiao.value.Ratio;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each kind of form is reported with what there is in it, and with nothing that it has not. */
class KindsTest {
  @Test
  void aDeclarationShowsWhatIsUnderstoodAndWhatToMend() {
    String report = text(form(FormKind.TARGETS, row().build()));
    assertEquals("│ # │ 指标 │ 指标值 │ 理解为 │ 分值 │", heading(report));
    assertTrue(report.contains("│ ≥60公里"), report);
    assertTrue(report.contains("│ 不低于60公里"), report);
    assertTrue(report.contains("需要修改：") || report.contains("未发现问题"), report);
    assertFalse(report.contains("总分："), report);
    assertFalse(report.contains("等级："), report);
  }

  @Test
  void aMonitoringShowsWhatIsExpected() {
    String report = text(form(
        FormKind.MONITORING,
        row().actual("20公里").forecast("34公里").likelihood(Likelihood.POSSIBLE).build()));
    assertEquals("│ # │ 指标 │ 指标值 │ 当前完成值 │ 序时应完成 │ 进度 │ 预警灯 │ 全年预计完成值 │ 完成可能性 │", heading(report));
    assertTrue(
        report.contains("│ ≥35公里      │   57.14% │ 红灯   │ 34公里         │ 有可能     │"), report);
    assertTrue(
        report.contains("预警说明：1\n  1 红灯：20公里为序时应完成≥35公里的57.14%；全年预计完成值“34公里”达不到年度指标值“≥60公里”"),
        report);
    assertTrue(report.contains("截至：2024-07-31"), report);
    assertTrue(report.contains("34公里"), report);
    assertTrue(report.contains("有可能"), report);
    assertFalse(report.contains("总分："), report);
  }

  @Test
  void anEvaluationShowsItsJudgesSideBySide() {
    String report = text(form(
        FormKind.EVALUATION,
        row()
            .actual("60公里")
            .addJudgements(
                Judgement.builder()
                    .by(Reviewer.FINANCE)
                    .score("4")
                    .opinion("资料不全")
                    .build(),
                Judgement.builder().by(Reviewer.UNIT).score("5").build())
            .build()));
    assertEquals("│ # │ 指标 │ 指标值 │ 实际完成值 │ 分值 │ 填报得分 │ 得分 │", heading(report));
    assertTrue(report.contains("""
            各方评分：1
            ┌────┬────────────────────┬────────┬────────────────────────────────────┬────────────────────────────────────┬────────┐
            │  # │ 指标               │   分值 │ 单位自评                           │ 财政部门                           │   相差 │
            ├────┼────────────────────┼────────┼────────────────────────────────────┼────────────────────────────────────┼────────┤
            │  1 │ 渠道防渗长度       │     50 │ 5分                                │ 4分，资料不全                      │      1 │
            └────┴────────────────────┴────────┴────────────────────────────────────┴────────────────────────────────────┴────────┘
            """), report);
    assertTrue(report.contains("总分："), report);
  }

  @Test
  void whatHasNoColumnIsBelowTheTable() {
    Indicator row = row()
        .code("K1")
        .actual("60公里")
        .midTermTarget("≥200公里")
        .derivation(Derivation.builder()
            .numerator("60公里")
            .denominator("200公里")
            .priorYear("55公里")
            .build())
        .build();
    PerformanceForm form = form(FormKind.TARGETS, row).toBuilder()
        .goal(AnnualGoal.builder().expected("防渗60公里").build())
        .addMidTermGoals(AnnualGoal.builder().expected("三年防渗200公里").build())
        .budget(budget("120").build())
        .midTermBudget(budget("400").build())
        .build();
    assertTrue(text(form).contains("""
            绩效目标：2
              实施期：三年防渗200公里
              年度：防渗60公里
            项目资金：3
              实施期：400万元
              年度：120万元
              到位资金：100万元
            补充信息：2
              指标代码：1 K1
              1 实施期指标值：≥200公里；分子：60公里；分母：200公里；上年值：55公里
            """), text(form));
    FormScore score = Scorer.standard().score(form);
    String markdown = MarkdownReport.in(Locale.ENGLISH).render(score, List.of());
    assertTrue(markdown.contains("### Goals\n\n- of the whole term: 三年防渗200公里\n"), markdown);
    assertTrue(markdown.contains("- code: 1 K1\n- 1 target of the whole term: ≥200公里"), markdown);
  }

  private static BudgetExecution.Builder budget(String amount) {
    return BudgetExecution.builder()
        .total(FundingLine.builder()
            .annual(Money.of(amount, MoneyUnit.TEN_THOUSAND))
            .received(Money.of("100", MoneyUnit.TEN_THOUSAND))
            .build());
  }

  @Test
  void theBudgetOfAMonitoringHasItsLightToo() {
    PerformanceForm form = form(FormKind.MONITORING, row().actual("35公里").build()).toBuilder()
        .budget(BudgetExecution.builder()
            .total(FundingLine.builder()
                .annual(Money.of("120", MoneyUnit.TEN_THOUSAND))
                .executed(Money.of("50", MoneyUnit.TEN_THOUSAND))
                .expected(Money.of("110", MoneyUnit.TEN_THOUSAND))
                .build())
            .build())
        .build();
    String report = text(form);
    assertTrue(
        report.contains("│ 120万元      │ 50万元       │              │   71.43% │ 黄灯   │ 110万元"),
        report);
    assertTrue(
        report.contains(
            "  预算执行率 黄灯：已执行50万元，占全年预算120万元的41.67%，序时进度58.33%，为序时进度的71.43%；全年预计执行91.67%"),
        report);
  }

  @Test
  void lightsAreThoseOfTheMonitorThatIsGiven() {
    FormScore score =
        Scorer.standard().score(form(FormKind.MONITORING, row().actual("20公里").build()));
    LightScale mild =
        new LightScale(Ratio.ofPercent("40"), Ratio.ofPercent("50"), Ratio.ofPercent("100"));
    ProgressMonitor monitor = ProgressMonitor.standard().withScale(mild);
    assertTrue(TextReport.in(Locale.ENGLISH)
        .withMonitor(monitor)
        .render(score, List.of())
        .contains("1 green: 20公里 is 57.14% of ≥35公里, due by now"));
    assertTrue(MarkdownReport.in(Locale.ENGLISH)
        .withMonitor(monitor)
        .render(score, List.of())
        .contains("- 1 green: 20公里 is 57.14% of ≥35公里, due by now"));
  }

  @Test
  void aYearShowsItsFormsBesideEachOtherAndBothCellsOfAFinding() {
    PerformanceForm declared = form(FormKind.TARGETS, row().build(), other());
    PerformanceForm july = form(FormKind.MONITORING, row().actual("20公里").build(), other());
    PerformanceForm done = form(
        FormKind.SELF_EVALUATION,
        row().target("≥40公里").actual("18公里").reportedScore("22.5").build());
    List<PerformanceForm> year = List.of(declared, july, done);
    List<FormScore> scores = year.stream().map(Scorer.standard()::score).toList();
    List<Finding> findings = Auditor.standard().auditAll(year).stream()
        .filter(finding -> finding.code().equals("TARGET_CHANGED"))
        .toList();
    String report = TextReport.in(Locale.CHINESE).renderYear(scores, findings);
    assertEquals("""
            项目名称：节水灌溉
            各表：3
              1 绩效目标申报表 《绩效表》（2024年度） 截至：2024-07-31
              2 绩效运行监控表 《绩效表》（2024年度） 截至：2024-07-31
              3 绩效自评表 《绩效表》（2024年度） 截至：2024-07-31 总分：22.5 / 50 等级：未定（分值合计为50分，不是100分）
            ┌────┬─────────────────────────────────────┬────────────────┬────────────────┬──────────┬────────────────┬─────────────┐
            │  # │ 指标                                │ 1 指标值       │ 2 当前完成值   │ 2 预警灯 │ 3 实际完成值   │      3 得分 │
            ├────┼─────────────────────────────────────┼────────────────┼────────────────┼──────────┼────────────────┼─────────────┤
            │    │ 项目资金                            │ —              │ —              │ —        │ —              │           — │
            │  1 │ 渠道防渗长度                        │ ≥60公里        │ 20公里         │ 红灯     │ 18公里（指标值 │     22.5/50 │
            │    │                                     │                │                │          │ ≥40公里）      │             │
            │  2 │ 农户满意度                          │ ≥90%           │                │ —        │ —              │           — │
            └────┴─────────────────────────────────────┴────────────────┴────────────────┴──────────┴────────────────┴─────────────┘
            审核发现：1
              警告 TARGET_CHANGED 表3 /indicators/0/target 对照 表2 /indicators/0/target
                  指标值为“≥40公里”，绩效运行监控表为“≥60公里”；请恢复原指标值，或注明经批准的调整及年初指标值
            """, report);
    String markdown = MarkdownReport.in(Locale.CHINESE).renderYear(scores, findings);
    assertTrue(
        markdown.contains("| # | 指标 | 1 指标值 | 2 当前完成值 | 2 预警灯 | 3 实际完成值 | 3 得分 |"), markdown);
    assertTrue(
        markdown.contains("`TARGET_CHANGED 表3 /indicators/0/target 对照 表2 /indicators/0/target`"),
        markdown);
    assertThrows(
        IllegalArgumentException.class,
        () -> TextReport.in(Locale.CHINESE).renderYear(List.of(), List.of()));
  }

  private static Indicator other() {
    return Indicator.builder()
        .category(IndicatorCategory.SERVICE_RECIPIENT_SATISFACTION)
        .name("农户满意度")
        .target("≥90%")
        .weight("10")
        .build();
  }

  @ParameterizedTest
  @EnumSource(
      value = FormKind.class,
      names = {"SELF_EVALUATION", "EVALUATION"})
  void whatChangesTheTotalIsInEveryReport(FormKind kind) {
    Indicator vetoed = row().actual("30公里").veto(true).build();
    Indicator other =
        other().toBuilder().actual("95%").bonus("2").deduction("1").build();
    PerformanceForm form =
        form(kind, vetoed, other).toBuilder().bonus("3").deduction("0.5").build();
    FormScore score = Scorer.standard().score(form);
    List<String> parts = List.of("加分：+5", "扣分：-1.5", "一票否决：渠道防渗长度", "调整后总分：0");
    String text = TextReport.in(Locale.CHINESE).withWidth(400).render(score, List.of());
    String markdown = MarkdownReport.in(Locale.CHINESE).render(score, List.of());
    String year =
        TextReport.in(Locale.CHINESE).withWidth(400).renderYear(List.of(score), List.of());
    for (String part : parts) {
      assertTrue(text.contains(part), part + text);
      assertTrue(year.contains(part), part + year);
      assertTrue(
          markdown.contains("- " + part.replace("-1.5", "\\-1.5").replace("+5", "\\+5"))
              || markdown.contains("- " + part),
          part + markdown);
    }
  }

  @ParameterizedTest
  @EnumSource(FormKind.class)
  void textAndMarkdownHaveTheSameColumns(FormKind kind) {
    FormScore score = Scorer.standard().score(form(kind, row().actual("60公里").build()));
    String markdown = MarkdownReport.in(Locale.CHINESE).render(score, List.of());
    String text = TextReport.in(Locale.CHINESE).render(score, List.of());
    String columns =
        markdown.lines().filter(line -> line.startsWith("| # ")).findFirst().orElseThrow();
    assertEquals(heading(text), columns.replace('|', '│').strip());
    assertEquals(markdown.contains("总分"), text.contains("总分"));
  }

  private static String text(PerformanceForm form) {
    FormScore score = Scorer.standard().score(form);
    return TextReport.in(Locale.CHINESE).render(score, Auditor.standard().audit(score));
  }

  private static String heading(String report) {
    return report
        .lines()
        .filter(line -> line.startsWith("│  #"))
        .findFirst()
        .orElseThrow()
        .replaceAll(" +", " ");
  }

  private static Indicator.Builder row() {
    return Indicator.builder()
        .category(IndicatorCategory.QUANTITY)
        .name("渠道防渗长度")
        .target("≥60公里")
        .weight("50");
  }

  private static PerformanceForm form(FormKind kind, Indicator... rows) {
    return PerformanceForm.builder()
        .kind(kind)
        .title("绩效表")
        .fiscalYear(2024)
        .asOf(LocalDate.of(2024, 7, 31))
        .projectName("节水灌溉")
        .addIndicators(rows)
        .build();
  }
}
