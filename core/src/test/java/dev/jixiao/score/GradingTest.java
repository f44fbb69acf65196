package dev.jixiao.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.FundingLine;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.rules.Grade;
import dev.jixiao.rules.InvalidRulesException;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.value.Money;
import dev.jixiao.value.MoneyUnit;
import dev.jixiao.value.Points;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A grade is never made of nothing: what a form must have to be given one, and what moves it. */
class GradingTest {
  private static PerformanceForm form(String rows) {
    PerformanceForm.Builder form = PerformanceForm.builder();
    for (String row : rows.split(" ", -1)) {
      String[] cells = row.split(":", -1);
      form.addIndicators(Indicator.builder()
          .category(IndicatorCategory.QUANTITY)
          .name(row)
          .target("≥100件")
          .actual(cells[1])
          .weight(cells[0])
          .build());
    }
    return form.build();
  }

  private static String grade(FormScore score) {
    return score
        .grade()
        .map(Grade::name)
        .orElseGet(() -> "-" + score.ungraded().orElseThrow().chinese());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "100:100件 | 优",
        "50:100件 50:60件 | 良",
        "33.33:100件 33.33:100件 33.33:100件 | 优",
        "33.333333333333336:100件 33.333333333333336:100件 33.333333333333336:100件 | 优",
        "33:100件 33:100件 33:100件 | -分值合计为99分，不是100分",
        "110:100件 | -分值合计为110分，不是100分",
        "100.01:100件 | -分值合计为100.01分，不是100分",
        "0:100件 0:100件 | -各项指标均没有分值",
        "50:100件 50:/ | -有1项未计分",
        "50:/ 50:乱写 | -有2项未计分",
        "50:100件 60:/ | -有1项未计分",
      })
  void aGradeNeedsAWholeForm(String rows, String grade) {
    FormScore score = Scorer.standard().score(form(rows));
    assertEquals(grade, grade(score));
    assertEquals(grade.startsWith("-"), score.ungraded().isPresent());
    assertEquals(
        grade.startsWith("-"), score.explanation().toText(Locale.CHINESE).contains("未定级："));
  }

  @Test
  void rulesMayGradeAnyTotal() {
    ScoringRules free =
        ScoringRules.mof2020().toBuilder().requiredTotal(Optional.empty()).build();
    assertEquals("优", grade(Scorer.of(free).score(form("110:100件"))));
    ScoringRules more =
        ScoringRules.mof2020().toBuilder().requiredTotal(Points.of(120)).build();
    assertEquals("优", grade(Scorer.of(more).score(form("60:100件 60:95件"))));
  }

  @Test
  void theBudgetAloneMakesNoGrade() {
    FundingLine total = FundingLine.builder()
        .annual(Money.of("1", MoneyUnit.YUAN))
        .executed(Money.of("1", MoneyUnit.YUAN))
        .weight(Points.of(10))
        .build();
    BudgetExecution budget = BudgetExecution.builder().total(total).build();
    PerformanceForm.Builder alone = form("0:100件").toBuilder().budget(budget);
    assertEquals("-各项指标均没有分值", grade(Scorer.standard().score(alone.build())));
    PerformanceForm.Builder whole = form("90:100件").toBuilder().budget(budget);
    assertEquals("优", grade(Scorer.standard().score(whole.build())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.9 | 90:100件 | 9 | 99 99 | 优",
        "0.9 | 90:/ | 9 | 9 99 | -有1项未计分",
        " | 90:100件 | 0 | 90 100 | -有1项未计分",
        " | 90:/ | 0 | 0 100 | -有2项未计分",
        " | 50:/ 40:/ | 0 | 0 100 | -有3项未计分",
      })
  void theBudgetIsARowOfTheTotal(
      String executed, String rows, String points, String reachable, String grade) {
    FundingLine.Builder total =
        FundingLine.builder().annual(Money.of("1", MoneyUnit.YUAN)).weight(Points.of(10));
    if (executed != null) {
      total.executed(Money.of(executed, MoneyUnit.YUAN));
    }
    PerformanceForm form = form(rows).toBuilder()
        .budget(BudgetExecution.builder().total(total.build()).build())
        .build();
    FormScore score = Scorer.standard().score(form);
    assertEquals(
        points, score.budget().orElseThrow().points().orElse(Points.ZERO).toString());
    assertEquals(reachable, score.reachable().lowest() + " " + score.reachable().highest());
    assertEquals(grade, grade(score));
    assertEquals(
        grade.equals("-有1项未计分"),
        score
            .ungraded()
            .filter(why -> why.english().equals("1 row is unscored"))
            .isPresent());
  }

  @Test
  void aFormOfWhichNothingAppliesHasNoGrade() {
    Indicator left =
        Indicator.builder().name("n").weight("100").notApplicable(true).build();
    FormScore score =
        Scorer.standard().score(PerformanceForm.builder().addIndicators(left).build());
    assertEquals("-没有适用的分值", grade(score));
  }

  @ParameterizedTest
  @CsvSource({
    "33.345:100件 33.335:100件 33.335:100件, 优",
    "33.3451:100件 33.335:100件 33.335:100件, -分值合计为100.0151分，不是100分",
    "99.995:100件, 优",
    "99.9949:100件, -分值合计为99.9949分，不是100分",
  })
  void eachWeightMayHaveBeenRounded(String rows, String grade) {
    assertEquals(grade, grade(Scorer.standard().score(form(rows))));
  }

  @Test
  void theMostThatCanBeReachedIsRoundedAsTheTotalIs() {
    ScoringRules whole = ScoringRules.mof2020().toBuilder()
        .totalRounding(new dev.jixiao.rules.RoundingRule(0, java.math.RoundingMode.HALF_UP))
        .build();
    FormScore score = Scorer.of(whole).score(form("50:87件 49.6:/"));
    assertEquals("44 93", score.reachable().lowest() + " " + score.reachable().highest());
    FormScore best = Scorer.of(whole).score(form("50:100件 49.6:/"));
    assertEquals("50 99.6", best.reachable().lowest() + " " + best.reachable().highest());
  }

  @Test
  void whatDoesNotApplyCountsForTheWholeForm() {
    Indicator left =
        Indicator.builder().name("n").weight("50").notApplicable(true).build();
    PerformanceForm form = form("50:90件").toBuilder().addIndicators(left).build();
    assertEquals("优", grade(Scorer.standard().score(form)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "50:100件 50:90件 | 95% | 95 | 95",
        "50:100件 50:/ | - | 50 | 100",
        "50:/ 50:乱写 | - | 0 | 100",
        "0:100件 | - | 0 | 0",
      })
  void unscoredRowsLeaveTheTotalOpen(String rows, String percent, String low, String high) {
    FormScore score = Scorer.standard().score(form(rows));
    assertEquals(percent, score.percent().map(Object::toString).orElse("-"));
    assertEquals(
        low + " " + high, score.reachable().lowest() + " " + score.reachable().highest());
  }

  private static PerformanceForm adjusted(
      String actual, String bonus, String deduction, String veto) {
    Indicator row = form("100:" + actual).indicators().get(0).toBuilder()
        .bonus(bonus)
        .deduction(deduction)
        .veto(veto)
        .build();
    return PerformanceForm.builder().addIndicators(row).build();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "89件 | 2 | — | — | - | - | - | 91 优",
        "89件 | 2分 | — | — | 0.5 | - | - | 89.5 良",
        "91件 | — | 扣2分 | — | - | - | - | 89 良",
        "91件 | — | 2 | — | - | 1 | - | 90 优",
        "100件 | 5 | — | — | - | - | - | 105 优",
        "95件 | — | — | 是 | - | - | - | 0 差",
        "95件 | — | — | 否 | - | - | - | 95 优",
        "100件 | — | — | 是 | - | - | - | 100 优",
        "95件 | — | — | √ | - | - | 良 | 95 良",
        "70件 | — | — | 一票否决 | - | - | 良 | 70 中",
        "10件 | — | 30 | — | - | - | - | 0 差",
      })
  void adjustmentsMoveTheGradeWithinTheLimitsOfTheRules(
      String actual,
      String bonus,
      String deduction,
      String veto,
      String maxBonus,
      String maxDeduction,
      String cap,
      String result) {
    ScoringRules.Builder rules = ScoringRules.mof2020().toBuilder();
    if (!maxBonus.equals("-")) {
      rules.maxBonus(Points.of(maxBonus));
    }
    if (!maxDeduction.equals("-")) {
      rules.maxDeduction(Points.of(maxDeduction));
    }
    if (!cap.equals("-")) {
      rules.vetoCap(cap);
    }
    FormScore score = Scorer.of(rules.build()).score(adjusted(actual, bonus, deduction, veto));
    assertEquals(result, score.adjustedTotal() + " " + grade(score));
    assertEquals(
        !score.adjustedTotal().equals(score.total()),
        score.explanation().toText(Locale.CHINESE).contains("调整后总分"));
  }

  @Test
  void anAdjustmentThatCannotBeReadIsAProblem() {
    FormScore score = Scorer.standard().score(adjusted("100件", "酌情", "", ""));
    assertEquals("ADJUSTMENT_UNREADABLE", score.problems().get(0).code());
  }

  @Test
  void fullMarksByRoundingAreSaidToBe() {
    Indicator.Builder row = Indicator.builder()
        .category(IndicatorCategory.QUALITY)
        .name("n")
        .target("≥95%")
        .weight("10");
    IndicatorScore rounded = Scorer.standard().score(row.actual("94.9999%").build());
    assertEquals(Optional.of(Points.of(10)), rounded.points());
    assertEquals("ROUNDED_TO_FULL", rounded.problem().orElseThrow().code());
    assertTrue(rounded.problem().orElseThrow().isWarning());
    assertEquals(
        Optional.empty(), Scorer.standard().score(row.actual("95%").build()).problem());
    assertEquals(
        Optional.empty(), Scorer.standard().score(row.actual("94.9%").build()).problem());
  }

  @Test
  void aRoundedTotalIsNotMoreThanWasAvailable() {
    ScoringRules whole = ScoringRules.mof2020().toBuilder()
        .totalRounding(new dev.jixiao.rules.RoundingRule(0, java.math.RoundingMode.HALF_UP))
        .build();
    assertEquals("99.6 / 99.6", Scorer.of(whole).score(form("99.6:100件")).toString());
  }

  @ParameterizedTest
  @CsvSource({"vetoCap", "requiredTotal", "maxBonus", "maxDeduction"})
  void aRuleThatCannotBeIsRefused(String field) {
    ScoringRules.Builder rules = ScoringRules.mof2020().toBuilder();
    switch (field) {
      case "vetoCap" -> rules.vetoCap("甲");
      case "requiredTotal" -> rules.requiredTotal(Points.ZERO);
      case "maxBonus" -> rules.maxBonus(Points.of(-1));
      default -> rules.maxDeduction(Points.of(-1));
    }
    InvalidRulesException thrown =
        Assertions.assertThrows(InvalidRulesException.class, rules::build);
    assertEquals("/" + field, thrown.problems().get(0).location());
  }
}
