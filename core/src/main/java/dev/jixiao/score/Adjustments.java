package dev.jixiao.score;

import dev.jixiao.compare.Verdict;
import dev.jixiao.form.AttributeKey;
import dev.jixiao.form.Indicator;
import dev.jixiao.value.Decimals;
import dev.jixiao.value.Points;
import java.util.List;
import java.util.Map;

/**
 * The further cells by which people adjust scores: bonus, deduction, veto and alternatives.
 *
 * <p>They are attributes of an indicator, the first two of a form as well. A cell that is not a number of points counts as none.
 * Bonus, deduction and veto never change a score or the total; they stand beside it.
 *
 * <pre>{@code
 * Indicator.builder().attribute(Adjustments.DEDUCTION, Points.of(2));
 * }</pre>
 *
 * <p>The keys are immutable and thread-safe.
 */
public final class Adjustments {
  /** Points on top (加分). */
  public static final AttributeKey<Points> BONUS =
      AttributeKey.of("bonus", Points::of, Points::toString);

  /** Points taken off (扣分), as the separate column of some provinces has it. */
  public static final AttributeKey<Points> DEDUCTION =
      AttributeKey.of("deduction", Points::of, Points::toString);

  /** 是 for an indicator whose failure vetoes the whole form (一票否决). */
  public static final AttributeKey<String> VETO = AttributeKey.ofText("veto");

  /** The name of a group of indicators of which only the best counts (二者择其一). */
  public static final AttributeKey<String> EITHER_OF = AttributeKey.ofText("eitherOf");

  private Adjustments() {}

  static Points bonus(FormScore score) {
    Points own =
        score.indicators().stream().map(IndicatorScore::bonus).reduce(Points.ZERO, Points::plus);
    return own.plus(sum(score, BONUS));
  }

  static Points deduction(FormScore score) {
    return sum(score, DEDUCTION);
  }

  static List<IndicatorScore> vetoes(FormScore score) {
    return score.indicators().stream().filter(Adjustments::vetoes).toList();
  }

  private static boolean vetoes(IndicatorScore score) {
    Indicator indicator = score.indicator();
    Verdict verdict = score.comparison().verdict();
    return "是".equals(indicator.attributes().get(VETO.name()))
        && (verdict == Verdict.NOT_MET || verdict == Verdict.PARTLY_MET);
  }

  private static Points sum(FormScore score, AttributeKey<Points> key) {
    Points sum = points(score.form().attributes(), key);
    for (IndicatorScore indicator : score.indicators()) {
      sum = sum.plus(points(indicator.indicator().attributes(), key));
    }
    return sum;
  }

  private static Points points(Map<String, String> attributes, AttributeKey<Points> key) {
    return Decimals.parse(attributes.getOrDefault(key.name(), "").strip())
        .map(Points::of)
        .orElse(Points.ZERO)
        .max(Points.ZERO);
  }
}
