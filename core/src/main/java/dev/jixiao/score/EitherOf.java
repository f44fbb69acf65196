package dev.jixiao.score;

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
    return indicator.eitherOf().filter(group -> !group.isBlank()).orElse(null);
  }

  private static IndicatorScore better(IndicatorScore first, IndicatorScore second) {
    int order = share(second).compareTo(share(first));
    // the order of rows must not decide which weight the form is out of
    int larger = second.indicator().weight().compareTo(first.indicator().weight());
    return order > 0 || (order == 0 && larger > 0) ? second : first;
  }

  private static Ratio share(IndicatorScore score) {
    Points points = score.pointsOrNull();
    return points == null || score.indicator().weight().signum() <= 0
        ? Ratio.of(-1, 1)
        : points.shareOf(score.indicator().weight());
  }
}
