package dev.jixiao.score;

import dev.jixiao.compare.Verdict;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.LevelOne;
import dev.jixiao.value.Points;
import dev.jixiao.value.PointsSum;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds up a form: each part once, and not what does not apply. */
record FormTotals(Points total, Points available) {

  static FormTotals of(
      ScoringRules rules,
      GoalShares goals,
      List<IndicatorScore> indicators,
      @Nullable BudgetScore budget) {
    PointsSum total = new PointsSum();
    PointsSum applying = new PointsSum();
    PointsSum left = new PointsSum();
    for (int i = 0; i < indicators.size(); i++) {
      IndicatorScore score = indicators.get(i);
      Points weight = goals.weigh(score, weight(score));
      Points points = score.pointsOrNull();
      if (points == null && score.comparison().verdict() == Verdict.NOT_APPLICABLE) {
        left.add(weight);
      } else {
        applying.add(weight);
        addTo(total, points == null ? null : goals.weigh(score, points));
      }
    }
    if (budget != null && budget.isApplicable()) {
      applying.add(budget.weight());
      addTo(total, budget.pointsOrNull());
    } else if (budget != null) {
      left.add(budget.weight());
    }
    return rescaled(rules, total.total(), applying.total(), left.total());
  }

  private static Points weight(IndicatorScore score) {
    Points weight = score.indicator().weight();
    return weight.signum() < 0 ? Points.ZERO : weight;
  }

  private static void addTo(PointsSum sum, @Nullable Points points) {
    if (points != null) {
      sum.add(points);
    }
  }

  private static FormTotals rescaled(
      ScoringRules rules, Points total, Points applying, Points left) {
    boolean rescale = rules.notApplicable() == NotApplicablePolicy.RESCALE
        && !left.isZero()
        && !applying.isZero();
    Points whole = rescale ? applying.plus(left) : applying;
    Points points = rescale ? whole.times(total.shareOf(applying)) : total;
    return new FormTotals(rules.totalRounding().map(r -> r.round(points)).orElse(points), whole);
  }

  static List<CategoryScore> byLevelOne(ScoringRules rules, List<IndicatorScore> indicators) {
    Map<Object, CategoryScore> categories = new LinkedHashMap<>();
    for (IndicatorScore score : indicators) {
      IndicatorCategory category = score.indicator().category();
      Object key = category.levelOne().<Object>map(LevelOne::heading).orElse(category.level1());
      boolean counts =
          score.comparison().verdict() != Verdict.NOT_APPLICABLE || score.pointsOrNull() != null;
      Points points = score.points().orElse(Points.ZERO);
      Points weight = counts ? weight(score) : Points.ZERO;
      categories.merge(
          key,
          new CategoryScore(category.level1(), category.levelOne(), points, weight),
          FormTotals::sum);
    }
    return categories.values().stream()
        .map(category -> rounded(rules, category))
        .toList();
  }

  private static CategoryScore sum(CategoryScore a, CategoryScore b) {
    return new CategoryScore(
        a.heading(), a.levelOne(), a.points().plus(b.points()), a.available().plus(b.available()));
  }

  private static CategoryScore rounded(ScoringRules rules, CategoryScore category) {
    return rules
        .subtotalRounding()
        .map(r -> new CategoryScore(
            category.heading(),
            category.levelOne(),
            r.round(category.points()),
            category.available()))
        .orElse(category);
  }
}
