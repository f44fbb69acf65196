package dev.jixiao.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.ExecutionBase;
import dev.jixiao.form.FundingLine;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.problem.Problem;
import dev.jixiao.rules.OverspendPolicy;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.rules.ZeroBudgetPolicy;
import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.value.Money;
import dev.jixiao.value.MoneyUnit;
import dev.jixiao.value.Points;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The score of the budget execution under every policy, with its reason. */
class BudgetScoreTest {
  private static BudgetExecution budget(String annual, String executed) {
    FundingLine.Builder total = FundingLine.builder().weight(Points.of(10));
    if (annual != null) {
      total.annual(Money.of(annual, MoneyUnit.TEN_THOUSAND));
    }
    if (executed != null) {
      total.executed(Money.of(executed, MoneyUnit.TEN_THOUSAND));
    }
    return BudgetExecution.builder().total(total.build()).build();
  }

  private static FormScore score(ScoringRules.Builder rules, BudgetExecution budget) {
    return Scorer.of(rules.build())
        .score(PerformanceForm.builder().budget(budget).build());
  }

  private static BudgetScore budgetScore(ScoringRules.Builder rules, BudgetExecution budget) {
    return score(rules, budget).budget().orElseThrow();
  }

  private static ScoringRules.Builder rules() {
    return ScoringRules.mof2020().toBuilder();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ANNUAL | 96% 9.6/10 | -",
        "INITIAL | 120% 10/10 | -",
        "RECEIVED | 100% 10/10 | -",
      })
  void theRateIsAShareOfWhatTheRulesSay(ExecutionBase base, String expected, String problem) {
    BudgetExecution budget = BudgetExecution.builder()
        .total(FundingLine.builder()
            .initial(Money.of("80", MoneyUnit.TEN_THOUSAND))
            .annual(Money.of("100", MoneyUnit.TEN_THOUSAND))
            .received(Money.of("96", MoneyUnit.TEN_THOUSAND))
            .executed(Money.of("96", MoneyUnit.TEN_THOUSAND))
            .weight(Points.of(10))
            .build())
        .build();
    BudgetScore score = budgetScore(rules().executionBase(base), budget);
    assertEquals(expected, score.toString());
    assertEquals(problem, score.problem().map(Problem::code).orElse("-"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "INITIAL | the total row states no initial budget | 年度资金总额行没有年初预算数",
        "RECEIVED | the total row states no amount received | 年度资金总额行没有到位资金",
      })
  void whatTheRateIsAShareOfMayBeMissing(ExecutionBase base, String english, String chinese) {
    Problem problem =
        budgetScore(rules().executionBase(base), budget("160", "120")).problem().orElseThrow();
    assertEquals("BUDGET_INCOMPLETE", problem.code());
    assertEquals(english, problem.message());
    assertEquals(chinese, problem.wording().chinese());
  }

  @Test
  void whatExceedsTheFundsReceivedSaysSo() {
    BudgetExecution budget = BudgetExecution.builder()
        .total(budget("160", "120").total().toBuilder()
            .received(Money.of("100", MoneyUnit.TEN_THOUSAND))
            .build())
        .build();
    BudgetScore score = budgetScore(
        rules().executionBase(ExecutionBase.RECEIVED).overspend(OverspendPolicy.ZERO), budget);
    assertEquals("执行率120%超过到位资金", score.problem().orElseThrow().wording().chinese());
    assertEquals("0", score.points().orElseThrow().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "160, 120, 75% 7.5/10, -",
    "160, 160, 100% 10/10, -",
    "160, 0, 0% 0/10, -",
    "160, 161.6, 101% 10/10, -",
    "160, , - -/10, BUDGET_INCOMPLETE executed",
    ", 120, - -/10, BUDGET_INCOMPLETE annual",
    "0, 5, - -/10, BUDGET_ZERO 5万元",
  })
  void isTheRateOfTheWeight(String annual, String executed, String expected, String problem) {
    BudgetScore score = budgetScore(rules(), budget(annual, executed));
    assertEquals(expected, score.toString());
    assertEquals(score.points().isEmpty(), score.isUnscored());
    String[] parts = problem.split(" ");
    assertEquals(parts[0], score.problem().map(Problem::code).orElse("-"));
    if (parts.length > 1) {
      Problem found = score.problem().orElseThrow();
      assertTrue(found.message().contains(parts[1]), found.message());
      assertEquals("/budget/total", found.location());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LEAVE_UNSCORED | 0 / 10 | true | 全年预算数为0、执行数为0万元，无法计算预算执行率",
        "NOT_APPLICABLE | 0 / 0 | false | 全年预算数为0，不适用",
        "FULL_MARKS | 10 / 10 | false | 全年预算数为0，记满分",
        "ZERO | 0 / 10 | false | 全年预算数为0，不得分",
      })
  void aBudgetOfZeroFollowsItsPolicy(
      ZeroBudgetPolicy policy, String total, boolean unscored, String reason) {
    FormScore score = score(rules().zeroBudget(policy), budget("0", "0"));
    assertEquals(total, score.toString());
    BudgetScore budget = score.budget().orElseThrow();
    assertEquals(unscored, budget.isUnscored());
    assertEquals(policy != ZeroBudgetPolicy.NOT_APPLICABLE, budget.isApplicable());
    String text = budget.explanation().toText(Locale.CHINESE);
    assertTrue(text.contains(reason), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CAP | 120% 10/10 | -",
        "FLAG | 120% 10/10 | BUDGET_OVERSPENT",
        "ZERO | 120% 0/10 | BUDGET_OVERSPENT",
      })
  void overspendingFollowsItsPolicy(OverspendPolicy policy, String expected, String problem) {
    ScoringRules.Builder rules = rules().overspend(policy);
    BudgetScore score = budgetScore(rules, budget("10", "12"));
    assertEquals(expected, score.toString());
    assertEquals(problem, score.problem().map(Problem::code).orElse("-"));
    assertTrue(score.problem().stream().allMatch(Problem::isWarning));
    assertEquals(
        policy == OverspendPolicy.ZERO,
        score.explanation().toText(Locale.ENGLISH).contains("overspending gives no points"));
    assertTrue(budgetScore(rules, budget("10", "10")).problem().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bands(bands=95%:100%,80%:70%) | 100 | 10 | 预算执行率达到100%，记满分",
        "bands(bands=95%:100%,80%:70%) | 96 | 10 | 96%属于“≥95%”档，得分值的100%",
        "bands(bands=95%:100%,80%:70%) | 80 | 7 | 80%属于“≥80%”档，得分值的70%",
        "bands(bands=95%:9分,80%:7分, met=band) | 100 | 9 | 100%属于“≥95%”档，得9分",
        "bands(bands=95%:100%,80%:70%) | 79 | 0 | 79%不在任何一档，不得分",
        "deduct-per-step(step=1%, points=0.5, from=95%) | 93 | 9 | 每再偏离1%扣0.5分",
        "deduct-per-step(step=1%, points=0.5, from=95%) | 0 | 0 | 不得分",
        "all-or-nothing | 99 | 0 | 未达到",
        "all-or-nothing | 100 | 10 | 预算执行率达到100%，记满分",
        "interpolate(anchors=60%:0%,100%:100%) | 80 | 5 | 线性插值",
        "proportional-from(floor=80%) | 80 | 8 | 10 × 80% = 8",
        "proportional-from(floor=80%) | 79 | 0 | 不得分",
        "execution-bands | 101 | 7 | 支出超过年度预算规模，按低于满分的一档记分",
        "execution-bands | 100 | 10 | 100%属于“≥100%”档",
      })
  void anyStrategyOfRatesMayScoreIt(
      String strategy, String executed, String points, String reason) {
    BudgetScore score =
        budgetScore(rules().budgetStrategy(StrategySpec.parse(strategy)), budget("100", executed));
    assertEquals(points, score.points().orElseThrow().toString());
    String text = score.explanation().toText(Locale.CHINESE);
    assertTrue(text.contains(reason), text);
  }

  @ParameterizedTest
  @CsvSource({"99.9, 10, true", "100, 10, true", "100.1, 7, false"})
  void whatIsFinishedWithinTheBudgetSaysSo(String executed, String points, boolean within) {
    BudgetExecution finished =
        budget("100", executed).toBuilder().finished(true).build();
    BudgetScore score = budgetScore(ScoringRules.mof2021().toBuilder(), finished);
    assertEquals(points, score.points().orElseThrow().toString());
    assertEquals(within, score.explanation().toText(Locale.CHINESE).contains("项目已完成且未超年度预算，记满分"));
  }

  @Test
  void theReasonNamesTheRuleAndTheArithmetic() {
    String text = budgetScore(rules(), budget("160", "120")).explanation().toText(Locale.ENGLISH);
    assertTrue(text.contains("财预〔2020〕10号"), text);
    assertTrue(text.contains("120万元 ÷ 160万元 = 75%"), text);
    assertTrue(text.contains("10 × 75% = 7.5"), text);
  }

  @ParameterizedTest
  @CsvSource({", 7", "true, 10", "false, 7"})
  void aFinishedProjectIsAskedForWhereTheRuleSaysSo(Boolean finished, String points) {
    BudgetExecution.Builder budget = budget("100", "85").toBuilder();
    if (finished != null) {
      budget.finished(finished);
    }
    BudgetScore score = budgetScore(ScoringRules.mof2021().toBuilder(), budget.build());
    assertEquals(points, score.points().orElseThrow().toString());
  }

  @Test
  void isAValue() {
    BudgetScore score = budgetScore(rules(), budget("160", "120"));
    BudgetScore same = budgetScore(rules(), budget("160.0", "120"));
    assertEquals(score, same);
    assertEquals(score.hashCode(), same.hashCode());
    assertEquals(budget("160", "120"), score.budget());
    assertNotEquals(score, budgetScore(rules(), budget("160", "121")));
    assertNotEquals(
        budgetScore(rules().overspend(OverspendPolicy.FLAG), budget("10", "12")),
        budgetScore(rules().overspend(OverspendPolicy.CAP), budget("10", "12")));
    assertNotEquals(
        budgetScore(rules().zeroBudget(ZeroBudgetPolicy.LEAVE_UNSCORED), budget("0", "0")),
        budgetScore(rules().zeroBudget(ZeroBudgetPolicy.NOT_APPLICABLE), budget("0", "0")));
  }
}
