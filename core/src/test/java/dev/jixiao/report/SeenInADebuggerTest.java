package dev.jixiao.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.audit.Auditor;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.DirectionsByName;
import dev.jixiao.compare.QualitativeLadder;
import dev.jixiao.form.AnnualGoal;
import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.FundingLine;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.Project;
import dev.jixiao.problem.Message;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.IndicatorScore;
import dev.jixiao.score.ProgressMonitor;
import dev.jixiao.score.Scorer;
import dev.jixiao.strategy.Award;
import dev.jixiao.strategy.ScoringStrategies;
import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.table.FormTable;
import dev.jixiao.table.TableHeadings;
import dev.jixiao.table.TableLayout;
import dev.jixiao.table.TableReader;
import dev.jixiao.target.IndicatorTypes;
import dev.jixiao.value.CellWords;
import dev.jixiao.value.Money;
import dev.jixiao.value.MoneyUnit;
import dev.jixiao.value.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a debugger or a log shows of the public types: a short text that says something. */
class SeenInADebuggerTest {
  private static final int LONGEST = 400;

  private static final PerformanceForm FORM = PerformanceForm.builder()
      .title("自评表")
      .fiscalYear(2024)
      .project(Project.builder().name("供水").implementingUnit("水利局").build())
      .budget(BudgetExecution.builder()
          .total(FundingLine.builder()
              .annual(Money.of("120", MoneyUnit.TEN_THOUSAND))
              .executed(Money.of("110", MoneyUnit.TEN_THOUSAND))
              .weight(Points.of(10))
              .build())
          .build())
      .addGoals(AnnualGoal.builder().expected("供水").actual("已供水").build())
      .addIndicators(Indicator.builder()
          .category(IndicatorCategory.QUANTITY)
          .name("供水点")
          .target("13处")
          .actual("9处")
          .weight("50")
          .build())
      .build();

  static Stream<Object> values() {
    FormScore score = Scorer.standard().score(FORM);
    IndicatorScore row = score.indicators().get(0);
    FormTable table = TableLayout.official2020().write(FORM);
    List<Object> values = new ArrayList<>(List.of(
        FORM,
        FORM.project(),
        FORM.goals().get(0),
        FORM.budget().orElseThrow(),
        FORM.budget().orElseThrow().total(),
        row.indicator(),
        row.indicator().category(),
        row.indicator().target(),
        score,
        row,
        row.comparison(),
        row.comparison().assumptions().get(0),
        score.budget().orElseThrow(),
        score.byLevel1().get(0),
        score.reachable()));
    values.addAll(row.explanation().steps());
    values.addAll(Auditor.standard().audit(score));
    values.addAll(IndicatorTypes.standard().types());
    values.addAll(List.of(
        Scorer.standard(),
        Auditor.standard(),
        ProgressMonitor.standard(),
        ProgressMonitor.standard().review(FORM),
        ScoringRules.mof2020(),
        ScoringRules.mof2020().gradeScale(),
        ScoringRules.mof2020().weightPlans().get(0),
        IndicatorTypes.standard(),
        ScoringStrategies.standard(),
        ScoringStrategies.standard().create(StrategySpec.of("proportional")),
        Award.of(Points.of(3), Message.of("three", "三分")),
        ComparisonContext.builder().build(),
        CellWords.standard(),
        DirectionsByName.standard(),
        QualitativeLadder.standard(),
        Scorer.standard().understand(row.indicator()),
        TextReport.in(Locale.CHINESE),
        MarkdownReport.in(Locale.CHINESE),
        TableReader.standard(),
        TableHeadings.standard(),
        TableLayout.official2020(),
        table,
        table.cells().get(0),
        TableReader.standard().read(table).get(0)));
    return values.stream();
  }

  @ParameterizedTest
  @MethodSource("values")
  void saysSomethingInAFewWords(Object value) {
    String shown = value.toString();
    assertFalse(shown.isBlank());
    assertFalse(shown.matches("(?s).*@[0-9a-f]{3,}.*"), shown);
    assertFalse(shown.matches("(?s).*(Immutable|given[A-Z]).*"), shown);
    assertTrue(shown.length() <= LONGEST, shown);
  }
}
