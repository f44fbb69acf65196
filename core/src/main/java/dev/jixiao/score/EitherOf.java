package dev.jixiao.score;

import dev.jixiao.compare.Verdict;
import dev.jixiao.form.Indicator;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * S21, one of several indicators counts (二者择其一): those of one {@linkplain Indicator#eitherOf group} are
 * scored each, and the one with the highest share of its weight is counted, of equals the one with the larger weight; the others are left out.
 */
final class EitherOf {
  private EitherOf() {}

  static void settle(IndicatorScore[] scores) {
    Map<String, IndicatorScore> best = null;
    for (IndicatorScore score : scores) {
      String group = group(score.indicator());
      if (group != null) {
        best = best == null ? new HashMap<>() : best;
        best.merge(group, score, EitherOf::better);
      }
    }
    if (best != null) {
      replace(scores, best);
    }
  }

  @SuppressWarnings("ReferenceEquality") // the very row that was chosen, not one that is equal
  private static void replace(IndicatorScore[] scores, Map<String, IndicatorScore> best) {
    for (int i = 0; i < scores.length; i++) {
      IndicatorScore score = scores[i];
      String group = group(score.indicator());
      IndicatorScore chosen = group == null ? score : best.getOrDefault(group, score);
      if (chosen != score) {
        scores[i] = score.replacedBy(chosen);
      }
    }
  }

  private static @Nullable String group(Indicator indicator) {
    return indicator
        .eitherOf()
        .map(String::strip)
        .filter(group -> !group.isEmpty())
        .orElse(null);
  }

  // the order of rows must decide neither which is counted nor which weight the form has
  private static IndicatorScore better(IndicatorScore first, IndicatorScore second) {
    int order = Integer.compare(rank(second), rank(first));
    order = order != 0 ? order : share(second).compareTo(share(first));
    order = order != 0 ? order : weight(second).compareTo(weight(first));
    order = order != 0
        ? order
        : first.indicator().name().compareTo(second.indicator().name());
    return order > 0 ? second : first;
  }

  // what does not apply is no alternative, even where rules score it in full
  private static int rank(IndicatorScore score) {
    if (score.comparison().verdict() == Verdict.NOT_APPLICABLE) {
      return 0;
    }
    return score.points().isPresent() ? 2 : 1;
  }

  private static Points weight(IndicatorScore score) {
    return score.indicator().weight();
  }

  private static Ratio share(IndicatorScore score) {
    Points points = score.pointsOrNull();
    return points == null || weight(score).signum() <= 0
        ? Ratio.ZERO
        : points.shareOf(weight(score));
  }
}
