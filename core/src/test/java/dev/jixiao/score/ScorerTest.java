package dev.jixiao.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.FundingLine;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.value.Money;
import dev.jixiao.value.MoneyUnit;
import dev.jixiao.value.Points;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScorerTest {
  private static FundingLine line(String annual, String executed) {
    return FundingLine.builder()
        .annual(Money.of(annual, MoneyUnit.TEN_THOUSAND))
        .executed(Money.of(executed, MoneyUnit.TEN_THOUSAND))
        .weight(Points.of(10))
        .build();
  }

  private static FormScore score(FundingLine total) {
    return Scorer.standard()
        .score(PerformanceForm.builder()
            .budget(BudgetExecution.builder().total(total).build())
            .build());
  }

  @Test
  void scoresTheBudgetInProportion() {
    FormScore score = score(line("160", "120"));
    assertEquals("7.5", score.budget().orElseThrow().points().orElseThrow().toString());
    assertEquals("7.5 / 10", score.toString());
    assertTrue(score.grade().isEmpty()); // no indicator carries a weight
  }

  @Test
  void capsOverspending() {
    assertEquals(
        Optional.of(Points.of(10)),
        score(line("10", "12")).budget().orElseThrow().points());
  }

  @Test
  void leavesABudgetOfZeroUnscored() {
    FormScore score = score(line("0", "5"));
    assertTrue(score.budget().orElseThrow().points().isEmpty());
    assertEquals("BUDGET_ZERO", score.problems().get(0).code());
    assertEquals("/budget/total", score.problems().get(0).location());
    assertTrue(score.grade().isEmpty());
  }

  @Test
  void hasNoBudgetScoreWithoutAWeight() {
    FundingLine total =
        FundingLine.builder().annual(Money.of("1", MoneyUnit.YUAN)).build();
    FormScore score = score(total);
    assertTrue(score.budget().isEmpty());
    assertEquals("0 / 0", score.toString());
  }
}
