package dev.jixiao.score;

import dev.jixiao.compare.Verdict;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.LevelOne;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.rules.NotApplicablePolicy;
import dev.jixiao.rules.RoundingRule;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.value.Points;
import dev.jixiao.value.PointsSum;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds up a form: each part once, and not what does not apply. */
final class FormTotals {
  private final ScoringRules rules;
  private final GoalShares goals;
  private final IndicatorScore[] indicators;
  private final @Nullable BudgetScore budget;

  FormTotals(
      ScoringRules rules,
      PerformanceForm form,
      IndicatorScore[] indicators,
      @Nullable BudgetScore budget) {
    this.rules = rules;
    this.goals = GoalShares.of(form);
    this.indicators = indicators;
    this.budget = budget;
  }

  Points total() {
    PointsSum sum = new PointsSum();
    boolean whole = budget == null || budget.isApplicable();
    for (IndicatorScore score : indicators) {
      Points points = score.pointsOrNull();
      if (points != null) {
        sum.add(goals.weigh(score, points));
      } else {
        whole &= applies(score);
      }
    }
    Points points = budget == null ? null : budget.pointsOrNull();
    if (points != null) {
      sum.add(points);
    }
    Points total = sum.total();
    if (!whole) {
      total = spread(total);
    }
    RoundingRule rounding = rules.totalRounding().orElse(null);
    if (rounding == null && rules.scoreRounding().isPresent()) {
      return total;
    }
    // a weight may have more decimals than the rounding leaves, and exact points more than the sum
    // of spoilt weights
    Points rounded = rounding == null ? total : rounding.round(total);
    return rounded.min(available());
  }

  // where rules spread what does not apply over the rest, each point counts for more
  private Points spread(Points total) {
    Points applying = applying();
    return rules.notApplicable() != NotApplicablePolicy.RESCALE || applying.isZero()
        ? total
        : available().times(total.shareOf(applying));
  }

  /** The total if each unscored row earned its weight. */
  Points highest() {
    PointsSum sum = new PointsSum();
    for (IndicatorScore score : indicators) {
      Points points = score.isUnscored() ? weight(score) : score.points().orElse(Points.ZERO);
      sum.add(goals.weigh(score, points));
    }
    if (budget != null) {
      sum.add(budget.isUnscored() ? budget.weight() : budget.points().orElse(Points.ZERO));
    }
    Points total = spread(sum.total());
    return rules
        .totalRounding()
        .map(rounding -> rounding.round(total).min(available()))
        .orElse(total);
  }

  /** All weights, applying or not, except of rows for which others are counted. */
  Points whole() {
    PointsSum sum = sumOfIndicators();
    if (budget != null) {
      sum.add(budget.weight());
    }
    return sum.total();
  }

  /** The weights of all indicators, applying or not, except of those for which others are counted. */
  Points ofIndicators() {
    return sumOfIndicators().total();
  }

  private PointsSum sumOfIndicators() {
    PointsSum sum = new PointsSum();
    for (IndicatorScore score : indicators) {
      if (!score.isReplaced()) {
        sum.add(goals.weigh(score, weight(score)));
      }
    }
    return sum;
  }

  Points available() {
    Points applying = applying();
    return rules.notApplicable() != NotApplicablePolicy.RESCALE || applying.isZero()
        ? applying
        : applying.plus(weights(false));
  }

  Points applying() {
    return weights(true);
  }

  private Points weights(boolean applying) {
    PointsSum sum = new PointsSum();
    for (IndicatorScore score : indicators) {
      if (!score.isReplaced() && applies(score) == applying) {
        sum.add(goals.weigh(score, weight(score)));
      }
    }
    if (budget != null && budget.isApplicable() == applying) {
      sum.add(budget.weight());
    }
    return sum.total();
  }

  // rules may score in full what does not apply
  private static boolean applies(IndicatorScore score) {
    return score.pointsOrNull() != null || score.comparison().verdict() != Verdict.NOT_APPLICABLE;
  }

  private static Points weight(IndicatorScore score) {
    Points weight = score.indicator().weight();
    return weight.signum() < 0 ? Points.ZERO : weight;
  }

  List<CategoryScore> byLevelOne() {
    Map<Object, Sums> categories = new LinkedHashMap<>();
    for (IndicatorScore score : indicators) {
      IndicatorCategory category = score.indicator().category();
      Object key = category.levelOne().<Object>map(LevelOne::heading).orElse(category.level1());
      Sums sums = categories.computeIfAbsent(
          key, one -> new Sums(category, new PointsSum(), new PointsSum()));
      sums.points.add(goals.weigh(score, score.points().orElse(Points.ZERO)));
      sums.available.add(applies(score) ? goals.weigh(score, weight(score)) : Points.ZERO);
    }
    return categories.values().stream().map(sums -> rounded(sums.score())).toList();
  }

  /** What a category of level one comes to. */
  private record Sums(IndicatorCategory category, PointsSum points, PointsSum available) {
    CategoryScore score() {
      return new CategoryScore(
          category.level1(), category.levelOne(), points.total(), available.total());
    }
  }

  private CategoryScore rounded(CategoryScore category) {
    return rules
        .subtotalRounding()
        .map(r -> new CategoryScore(
            category.heading(),
            category.levelOne(),
            r.round(category.points()).min(category.available()),
            category.available()))
        .orElse(category);
  }
}
