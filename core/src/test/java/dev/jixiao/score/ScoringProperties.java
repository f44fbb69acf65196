package dev.jixiao.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.explain.Explanation;
import dev.jixiao.explain.Step;
import dev.jixiao.form.Indicator;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for every strategy and every input. */
class ScoringProperties extends ScoringCases {
  @Property
  void pointsLieBetweenZeroAndTheWeight(
      @ForAll("specs") StrategySpec spec, @ForAll("indicators") Indicator indicator) {
    Indicator own = indicator.toBuilder().scoring(spec.toStandard()).build();
    IndicatorScore score = Scorer.standard().score(own);
    score.points().ifPresent(points -> {
      assertTrue(points.signum() >= 0, () -> points + " of " + own);
      assertTrue(points.compareTo(own.weight()) <= 0, () -> points + " of " + own);
    });
    assertTrue(score.points().isPresent() || score.problem().isPresent(), own::toString);
    assertTrue(
        score.problem().stream().noneMatch(problem -> problem.message().contains("threw")),
        score::toString);
    assertTextIsThatOfTheSteps(score.explanation());
    assertEquals(score, Scorer.standard().score(own));
  }

  private static void assertTextIsThatOfTheSteps(Explanation written) {
    Explanation told = new Explanation(written.steps());
    assertEquals(told, written);
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      assertFalse(written.toText(locale).isBlank());
      assertEquals(told.toText(locale), written.toText(locale));
    }
  }

  @Property
  void noPolicyLeavesTheBounds(
      @ForAll("policies") ScoringRules rules,
      @ForAll("specs") StrategySpec spec,
      @ForAll("indicators") Indicator indicator,
      @ForAll("indicators") Indicator other) {
    Indicator own = indicator.toBuilder()
        .scoring(spec.toStandard())
        .initialTarget(other.target())
        .build();
    IndicatorScore score = Scorer.of(rules).score(own);
    assertTrue(score.points().isPresent() || score.problem().isPresent(), own::toString);
    score.points().ifPresent(points -> {
      assertTrue(points.signum() >= 0, () -> points + " of " + own);
      assertTrue(points.compareTo(own.weight()) <= 0, () -> points + " of " + own);
    });
  }

  @Property
  void whatIsNeededEarnsFullMarks(
      @ForAll("specs") StrategySpec spec, @ForAll("indicators") Indicator indicator) {
    Indicator own = indicator.toBuilder().scoring(spec.toStandard()).build();
    Scorer.standard().neededForFull(own).ifPresent(needed -> {
      String value = needed.replaceFirst("^[≥≤=]", "");
      Indicator reached = own.toBuilder().actual(value).build();
      IndicatorScore score = Scorer.standard().score(reached);
      score
          .points()
          .ifPresent(points ->
              assertEquals(own.weight(), points, () -> spec + " needs " + needed + " " + own));
    });
  }

  @Property
  void theStepsGiveThePoints(
      @ForAll("specs") StrategySpec spec, @ForAll("indicators") Indicator indicator) {
    Indicator own = indicator.toBuilder().scoring(spec.toStandard()).build();
    IndicatorScore score = Scorer.standard().score(own);
    Ratio last = null;
    for (Step step : score.explanation().steps()) {
      if (step instanceof Step.Calculation calculation) {
        assertEquals(
            calculation.result(),
            calculation.operation().apply(calculation.operands()),
            calculation::formula);
        last = calculation.name().english().equals("points") ? calculation.result() : last;
      } else if (step instanceof Step.Rounding rounding) {
        assertEquals(
            rounding.result(), rounding.operand().rounded(rounding.scale(), rounding.mode()));
        last = rounding.name().english().equals("points") ? rounding.result() : last;
      }
    }
    Ratio reached = last;
    score
        .points()
        .filter(points -> reached != null && !points.equals(own.weight()) && !points.isZero())
        .ifPresent(points -> assertEquals(
            reached,
            points.shareOf(Points.of(1)),
            () -> score.explanation().toText(Locale.ENGLISH)));
  }
}
