package dev.jixiao.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.explain.Step;
import dev.jixiao.form.AnnualGoal;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.rules.NotApplicablePolicy;
import dev.jixiao.rules.RoundingRule;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The explanation of a total shows all that happened to the sum: shares of goals, conversion, rounding. */
class TotalExplanationTest {
  private static Indicator.Builder row(String actual, String weight) {
    return Indicator.builder()
        .category(IndicatorCategory.QUANTITY)
        .name("n")
        .target("≥100件")
        .actual(actual)
        .weight(weight);
  }

  private static AnnualGoal goal(String name, String share) {
    return AnnualGoal.builder().name(name).ratio(Ratio.ofPercent(share)).build();
  }

  /** The result of the last step with a number, which is what the total rests on. */
  private static Ratio last(FormScore score) {
    List<Step> steps = score.explanation().steps();
    Ratio last = null;
    for (Step step : steps) {
      if (step instanceof Step.Calculation calculation) {
        assertEquals(calculation.result(), calculation.operation().apply(calculation.operands()));
        last = calculation.result();
      } else if (step instanceof Step.Rounding rounding) {
        last = rounding.result();
      }
    }
    return last;
  }

  private static void assertExplained(FormScore score, String total, String... lines) {
    assertEquals(total, score.total().toString());
    assertEquals(score.total().shareOf(Points.of(1)), last(score));
    String text = score.explanation().toText(Locale.ENGLISH);
    for (String line : lines) {
      assertTrue(text.contains(line), text);
    }
  }

  @Test
  void aPlainSum() {
    PerformanceForm form = PerformanceForm.builder()
        .addIndicators(row("90件", "50").build(), row("80件", "50").build())
        .build();
    assertExplained(Scorer.standard().score(form), "85", "45 + 40 = 85");
  }

  @Test
  void sharesOfGoals() {
    PerformanceForm form = PerformanceForm.builder()
        .addGoals(goal("A", "60"), goal("B", "40"))
        .addIndicators(
            row("90件", "100").goal("A").build(), row("80件", "100").goal("B").build())
        .build();
    assertExplained(
        Scorer.standard().score(form),
        "86",
        "counted with the share of its goal: 90 × 60% = 54",
        "counted with the share of its goal: 80 × 40% = 32",
        "54 + 32 = 86");
  }

  @Test
  void whatDoesNotApplySpreadOverTheRest() {
    PerformanceForm form = PerformanceForm.builder()
        .addIndicators(
            row("90件", "50").build(), row("", "50").notApplicable(true).build())
        .build();
    ScoringRules rules = ScoringRules.mof2020().toBuilder()
        .notApplicable(NotApplicablePolicy.RESCALE)
        .build();
    assertExplained(
        Scorer.of(rules).score(form),
        "90",
        "share of what applies: 45 ÷ 50 = 90%",
        "converted to the whole: 100 × 90% = 90");
  }

  @Test
  void aRoundedTotal() {
    PerformanceForm form = PerformanceForm.builder()
        .addIndicators(row("87.5件", "50").build(), row("80件", "50").build())
        .build();
    ScoringRules rules = ScoringRules.mof2020().toBuilder()
        .totalRounding(new RoundingRule(0, RoundingMode.HALF_UP))
        .build();
    assertExplained(
        Scorer.of(rules).score(form), "84", "43.75 + 40 = 83.75", "to a whole number: 84");
  }
}
