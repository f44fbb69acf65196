package dev.jixiao.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.FundingLine;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.rules.GradeScale;
import dev.jixiao.rules.OverspendPolicy;
import dev.jixiao.rules.RoundingRule;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.rules.ZeroBudgetPolicy;
import dev.jixiao.value.Money;
import dev.jixiao.value.MoneyUnit;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of published forms, recomputed from their amounts. */
class GoldenScoresTest {
  private static BudgetScore budget(String annual, String executed, ScoringRules rules) {
    FundingLine total = FundingLine.builder()
        .annual(Money.of(annual, MoneyUnit.YUAN))
        .executed(Money.of(executed, MoneyUnit.YUAN))
        .weight(Points.of(10))
        .build();
    return Scorer.of(rules)
        .score(PerformanceForm.builder()
            .budget(BudgetExecution.builder().total(total).build())
            .build())
        .budget()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "250000, 215457.6, 86.18, 8.62", // 上海普陀: prints 86.19%
    "20000, 9034, 45.17, 4.52", // 上海普陀
    "432000, 372400, 86.20, 8.62", // 廊坊: prints 9
    "3102000, 1547400, 49.88, 4.99", // 北京海淀: prints 50% and 5
    "899740, 899740, 100.00, 10", // 贵池, the sub-row
    "33600, 33600, 100.00, 10" // 大英: the annual budget counts, the initial one was 0
  })
  void computesTheRateFromTheAmounts(
      String annual, String executed, String percent, String points) {
    BudgetScore score = budget(annual, executed, ScoringRules.mof2020());
    assertEquals(
        percent, score.rate().orElseThrow().percent(2, RoundingMode.HALF_UP).toPlainString());
    assertEquals(points, score.points().orElseThrow().toString());
  }

  @Test
  void aCutOffNeverRoundsUp() {
    assertEquals(
        "8.61",
        budget(
                "250000",
                "215457.6",
                ScoringRules.mof2020().toBuilder()
                    .scoreRounding(new RoundingRule(2, RoundingMode.DOWN))
                    .build())
            .points()
            .orElseThrow()
            .toString());
  }

  @ParameterizedTest
  @CsvSource({
    "100, 优",
    "90, 优",
    "89.995, 良",
    "89.5, 良",
    "80, 良",
    "79.99, 中",
    "79.6, 中",
    "60, 中",
    "59.99, 差",
    "0, 差",
    "110, 优"
  })
  void everyPercentageHasItsGrade(String percent, String grade) {
    assertEquals(grade, GradeScale.standard().grade(Ratio.ofPercent(percent)).name());
  }

  @ParameterizedTest
  @CsvSource({
    "LEAVE_UNSCORED, -, true",
    "FULL_MARKS, 10, true",
    "ZERO, 0, true",
    "NOT_APPLICABLE, -, false"
  })
  void aBudgetOfZeroFollowsItsPolicy(ZeroBudgetPolicy policy, String points, boolean applies) {
    BudgetScore score =
        budget("0", "90", ScoringRules.mof2020().toBuilder().zeroBudget(policy).build());
    assertEquals(points, score.points().map(Points::toString).orElse("-"));
    assertEquals(applies, score.isApplicable());
    assertEquals("BUDGET_ZERO", score.problem().orElseThrow().code());
  }

  @ParameterizedTest
  @CsvSource({"CAP, 10, false", "FLAG, 10, true", "ZERO, 0, true"})
  void overspendingFollowsItsPolicy(OverspendPolicy policy, String points, boolean reported) {
    BudgetScore score = budget(
        "100", "120", ScoringRules.mof2020().toBuilder().overspend(policy).build());
    assertEquals(points, score.points().orElseThrow().toString());
    assertEquals(reported, score.problem().isPresent());
    assertTrue(score.problem().stream().allMatch(problem -> problem.isWarning()));
  }
}
