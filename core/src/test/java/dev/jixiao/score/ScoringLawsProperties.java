package dev.jixiao.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.compare.Verdict;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.strategy.ScoringStrategies;
import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The laws of scoring: monotone, independent of the order of rows, in proportion to weights, full marks where met. */
class ScoringLawsProperties extends ScoringCases {
  // points that stay the same whatever the weight is
  private static final Pattern FIXED_POINTS =
      Pattern.compile("(points|otherwise|limit|bonus)=[0-9.]+[,)]|:[0-9.]+[,;)]");
  private static final Pattern RATES_OF_VALUES = Pattern.compile(
      "(bands|anchors|step)=[≤<>≥]?[0-9.]+%.*(of|by)=value|base-and-bonus.*step=[0-9.]+%");
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
      "lateness",
      "interpolate",
      "base-and-bonus",
      "composite",
      "execution-rate");

  // strategies that do not rest on one number, or by which too much is no better than too little
  private static final Set<String> NOT_MONOTONE = Set.of(
      "execution-bands", // more than the budget is no better than all of it
      "equality",
      "zero-target",
      "range-falloff",
      "judgement-bands",
      "levels",
      "checklist",
      "survey",
      "deduct-per-counted-event",
      "rank",
      "rank-among-peers",
      "ratio-to-best",
      "ratio-to-mean",
      "min-max",
      "manual");

  private static final List<ScoringRules> PRESETS =
      List.of(ScoringRules.mof2020(), ScoringRules.mof2021());
  private static final List<Scorer> EXACT = PRESETS.stream()
      .map(rules -> Scorer.of(rules.toBuilder()
          .scoreRounding(Optional.empty())
          .requiredTotal(Optional.empty())
          .build()))
      .toList();
  private static final List<Scorer> WHERE_MET_IS_FULL =
      PRESETS.stream().map(Scorer::of).toList();

  @Example
  void everyStrategyIsTriedAndSaysWhetherItIsMonotone() {
    Set<String> names = ScoringStrategies.standard().names();
    assertEquals(names, SPECS.stream().map(StrategySpec::name).collect(Collectors.toSet()));
    Set<String> said = new HashSet<>(MONOTONE);
    said.addAll(NOT_MONOTONE);
    assertEquals(names, said);
    assertEquals(names.size(), MONOTONE.size() + NOT_MONOTONE.size());
  }

  private record Promise(StrategySpec spec, boolean less) {}

  /** What promises to be monotone, with the direction for which it is meant. */
  private static final List<Promise> PROMISES = SPECS.stream()
      .filter(spec -> MONOTONE.contains(spec.name()))
      .filter(spec -> !"distance".equals(spec.parameters().get("of")))
      .filter(spec -> !spec.toString().contains("survey"))
      .flatMap(spec -> Stream.of(true, false).map(less -> new Promise(spec, less)))
      .filter(ScoringLawsProperties::isMeant)
      .toList();

  // a table of values is written for one direction; so are reverse strategies, lateness and events
  private static boolean isMeant(Promise promise) {
    String spec = promise.spec.toString();
    if (promise.less && spec.startsWith("deduct-per-step") && spec.contains("from=")) {
      return false; // a limit has no part that would do
    }
    return spec.contains("of=value")
        ? spec.contains("≤") == promise.less
        : promise.less
            || Stream.of("reverse", "lateness", "deduct-per-event").noneMatch(spec::startsWith);
  }

  // most strategies give points between 500 and 1500 only, where the target is 1000
  @Property(tries = 300)
  void betterNeverEarnsLess(
      @ForAll @IntRange(min = 0, max = 1600) int some,
      @ForAll @IntRange(min = 0, max = 600) int more) {
    for (Promise promise : PROMISES) {
      Points low = points(promise, promise.less ? some + more : some);
      Points high = points(promise, promise.less ? some : some + more);
      assertTrue(
          low.compareTo(high) <= 0,
          () -> promise + ": of " + some + " and " + (some + more) + " the better earns " + high
              + ", the worse " + low);
    }
  }

  // what counts values of rates judges no pieces, and lateness counts days
  private static String unit(StrategySpec spec) {
    if (spec.name().equals("lateness")) {
      return spec.toString().contains("小时") ? "小时" : spec.toString().contains("月") ? "个月" : "天";
    }
    return RATES_OF_VALUES.matcher(spec.toString()).find() ? "%" : "件";
  }

  private static Points points(Promise promise, int actual) {
    String unit = unit(promise.spec);
    Indicator indicator = Indicator.builder()
        .category(promise.less ? IndicatorCategory.COST : IndicatorCategory.QUANTITY)
        .target((promise.less ? "≤1000" : "≥1000") + unit)
        .actual(actual + unit)
        .weight("10")
        .scoring(promise.spec.toStandard())
        .build();
    return Scorer.standard().score(indicator).points().orElseThrow();
  }

  @Property
  void theOrderOfRowsDoesNotMatter(
      @ForAll List<@From("indicators") Indicator> rows, @ForAll long seed) {
    List<Indicator> shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, new Random(seed));
    FormScore one =
        Scorer.standard().score(PerformanceForm.builder().indicators(rows).build());
    FormScore two =
        Scorer.standard().score(PerformanceForm.builder().indicators(shuffled).build());
    assertEquals(one.total(), two.total());
    assertEquals(one.available(), two.available());
    assertEquals(one.grade(), two.grade());
  }

  @Property
  void theLevelsMakeTheTotal(@ForAll List<@From("indicators") Indicator> rows) {
    FormScore score =
        Scorer.standard().score(PerformanceForm.builder().indicators(rows).build());
    Points sum =
        score.byLevel1().stream().map(CategoryScore::points).reduce(Points.ZERO, Points::plus);
    Points available =
        score.byLevel1().stream().map(CategoryScore::available).reduce(Points.ZERO, Points::plus);
    assertEquals(score.total(), sum);
    assertEquals(score.available(), available);
  }

  // a score that a person gave is points, and does not grow with the weight
  private static Indicator unreported(Indicator indicator) {
    return indicator.toBuilder().reportedScore(Optional.empty()).build();
  }

  private static Indicator times(Indicator indicator, Ratio factor) {
    return indicator.toBuilder().weight(indicator.weight().times(factor)).build();
  }

  @Property
  void scalingTheWeightScalesThePointsOfEveryStrategyOfShares(
      @ForAll("specs") StrategySpec spec,
      @ForAll("indicators") Indicator indicator,
      @ForAll @IntRange(min = 1, max = 50) int by) {
    if (FIXED_POINTS.matcher(spec.toString()).find()) {
      return;
    }
    Ratio factor = Ratio.of(by, 1);
    Indicator own = unreported(indicator).toBuilder().scoring(spec.toStandard()).build();
    Scorer scorer = EXACT.get(0);
    assertEquals(
        scorer.score(own).points().map(points -> points.times(factor)),
        scorer.score(times(own, factor)).points());
  }

  @Property(tries = 300)
  void scalingAllWeightsScalesTheTotal(
      @ForAll @Size(max = 8) List<@From("indicators") Indicator> rows,
      @ForAll @IntRange(min = 1, max = 50) int by) {
    Ratio factor = Ratio.of(by, 1);
    List<Indicator> own = rows.stream().map(ScoringLawsProperties::unreported).toList();
    List<Indicator> scaled = own.stream().map(row -> times(row, factor)).toList();
    for (Scorer scorer : EXACT) {
      FormScore one = scorer.score(PerformanceForm.builder().indicators(own).build());
      FormScore many = scorer.score(PerformanceForm.builder().indicators(scaled).build());
      assertEquals(one.total().times(factor), many.total());
      assertEquals(one.available().times(factor), many.available());
      assertEquals(one.grade(), many.grade());
    }
  }

  @Property
  void metEarnsFullMarksInEveryPreset(@ForAll("indicators") Indicator indicator) {
    for (Scorer scorer : WHERE_MET_IS_FULL) {
      IndicatorScore score = scorer.score(indicator);
      if (score.comparison().verdict() == Verdict.MET) {
        // a person's score in the upper of three bands stands
        Points least = indicator.weight().times(Ratio.ofPercent("80"));
        Optional<Points> given = indicator
            .reportedScore()
            .filter(
                points -> points.compareTo(least) >= 0 && points.compareTo(indicator.weight()) < 0);
        assertTrue(
            score.points().equals(Optional.of(indicator.weight()))
                || (given.isPresent() && score.points().equals(given)),
            () -> scorer.rules().name() + " " + indicator + ": " + score.points());
      }
    }
  }
}
