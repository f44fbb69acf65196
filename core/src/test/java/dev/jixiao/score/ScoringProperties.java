package dev.jixiao.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.compare.Verdict;
import dev.jixiao.explain.Explanation;
import dev.jixiao.explain.Step;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.SelfEvaluation;
import dev.jixiao.form.StandardCategory;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ScoringProperties {
  private static final List<StrategySpec> SPECS =
      Examples.all().map(Examples.Example::strategy).distinct().toList();
  // strategies that promise: a better actual value never earns less
  private static final Set<String> MONOTONE = Set.of(
      "proportional",
      "all-or-nothing",
      "proportional-from",
      "proportional-above",
      "reverse-ratio",
      "reverse-linear",
      "bands",
      "deduct-per-step",
      "deduct-per-event",
      "interpolate",
      "base-and-bonus",
      "composite",
      "execution-rate",
      "execution-bands");

  @Provide
  Arbitrary<StrategySpec> specs() {
    return Arbitraries.of(SPECS);
  }

  @Provide
  Arbitrary<Indicator> indicators() {
    Arbitrary<String> targets = Arbitraries.of(
        "≥100件",
        "100",
        "=5次",
        "≤10万元",
        "≥90%",
        "<5%",
        "90%~100%",
        "=0起",
        "10月底前",
        "≤60天",
        "显著提升",
        "完成",
        "第1名",
        "较上年增长10%",
        "60天内完成，经批准延长案件90天完成",
        "按规定办理");
    Arbitrary<String> actuals = Arbitraries.of(
        "80件",
        "0",
        "6次",
        "12万元",
        "200000元",
        "88%",
        "95%",
        "3起",
        "2023年11月5日",
        "72天",
        "有所提升",
        "显著提升",
        "基本完成",
        "完成",
        "第3名",
        "-3",
        "/",
        "≥95%",
        "70余件",
        "乱写",
        "1e64",
        "33.333333%");
    Arbitrary<Points> weights = Arbitraries.of(
            "10", "0", "7.5", "30", "0.001", "100", "1e60", "1e-60", "9".repeat(64))
        .map(Points::of);
    return Combinators.combine(Arbitraries.of(StandardCategory.values()), targets, actuals, weights)
        .as((category, target, actual, weight) -> Indicator.builder()
            .category(IndicatorCategory.of(category))
            .name("n")
            .target(target)
            .actual(actual)
            .weight(weight)
            .build());
  }

  private static ScoringRules exact(ScoringRules rules) {
    return rules.toBuilder().scoreRounding(Optional.empty()).build();
  }

  @Property(seed = "2020")
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

  @Property(seed = "2020")
  void betterNeverEarnsLess(
      @ForAll("specs") StrategySpec spec,
      @ForAll @IntRange(min = 0, max = 3000) int some,
      @ForAll @IntRange(min = 0, max = 3000) int other,
      @ForAll boolean less) {
    // tables that fall with the value are for indicators of which less is better
    boolean falling = spec.toString().contains("≤");
    if (!MONOTONE.contains(spec.name())
        || falling != less
        || spec.name().startsWith("reverse") != less) {
      return;
    }
    Indicator.Builder indicator = Indicator.builder()
        .category(less ? IndicatorCategory.COST : IndicatorCategory.QUANTITY)
        .target(less ? "≤1000件" : "≥1000件")
        .weight("10")
        .scoring(spec.toStandard());
    int worse = less ? Math.max(some, other) : Math.min(some, other);
    int better = less ? Math.min(some, other) : Math.max(some, other);
    Points low = points(indicator.actual(worse + "件").build());
    Points high = points(indicator.actual(better + "件").build());
    assertTrue(
        low.compareTo(high) <= 0,
        () -> spec + ": " + worse + " earns " + low + ", " + better + " " + high);
  }

  private static Points points(Indicator indicator) {
    return Scorer.standard().score(indicator).points().orElseThrow();
  }

  @Property(seed = "2020")
  void theOrderOfRowsDoesNotMatter(
      @ForAll List<@From("indicators") Indicator> rows, @ForAll long seed) {
    List<Indicator> shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, new Random(seed));
    FormScore one =
        Scorer.standard().score(SelfEvaluation.builder().indicators(rows).build());
    FormScore two =
        Scorer.standard().score(SelfEvaluation.builder().indicators(shuffled).build());
    assertEquals(one.total(), two.total());
    assertEquals(one.available(), two.available());
    assertEquals(one.grade(), two.grade());
  }

  @Property(seed = "2020")
  void scalingAllWeightsScalesAllPoints(
      @ForAll("indicators") Indicator indicator, @ForAll @IntRange(min = 1, max = 50) int factor) {
    Indicator scaled = indicator.toBuilder()
        .weight(indicator.weight().times(Ratio.of(factor, 1)))
        .build();
    for (ScoringRules rules : List.of(ScoringRules.mof2020(), ScoringRules.mof2021())) {
      Scorer scorer = Scorer.of(exact(rules));
      assertEquals(
          scorer.score(indicator).points().map(p -> p.times(Ratio.of(factor, 1))),
          scorer.score(scaled).points());
    }
  }

  @Property(seed = "2020")
  void metEarnsFullMarksInEveryPreset(@ForAll("indicators") Indicator indicator) {
    for (ScoringRules rules : presets()) {
      IndicatorScore score = Scorer.of(rules).score(indicator);
      if (score.comparison().verdict() == Verdict.MET) {
        assertEquals(
            Optional.of(indicator.weight()), score.points(), () -> rules.name() + " " + indicator);
      }
    }
  }

  private static List<ScoringRules> presets() {
    return Stream.concat(
            Stream.of(ScoringRules.mof2020(), ScoringRules.mof2021()), ExampleRules.all().stream())
        .toList();
  }

  @Property(seed = "2020")
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

  @Property(seed = "2020")
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
