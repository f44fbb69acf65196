package dev.jixiao.score;

import dev.jixiao.compare.Verdict;
import dev.jixiao.form.Adjustment;
import dev.jixiao.form.Indicator;
import dev.jixiao.value.Points;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Adds up what people adjust: bonus, deduction and veto.
 *
 * <p>They never change a score or the total, but are kept next to it. One that cannot be read is a problem of the form.
 */
final class Adjustments {
  private Adjustments() {}

  static Points bonus(FormScore score) {
    Points own =
        score.indicators().stream().map(IndicatorScore::bonus).reduce(Points.ZERO, Points::plus);
    return own.plus(sum(score, score.form().bonus(), Indicator::bonus));
  }

  static Points deduction(FormScore score) {
    return sum(score, score.form().deduction(), Indicator::deduction);
  }

  static List<IndicatorScore> vetoes(FormScore score) {
    return score.indicators().stream().filter(Adjustments::vetoes).toList();
  }

  private static boolean vetoes(IndicatorScore score) {
    Verdict verdict = score.comparison().verdict();
    return score.indicator().veto().flatMap(Adjustment::value).orElse(false)
        && (verdict == Verdict.NOT_MET || verdict == Verdict.PARTLY_MET);
  }

  private static Points sum(
      FormScore score,
      Optional<Adjustment<Points>> whole,
      Function<Indicator, Optional<Adjustment<Points>>> part) {
    Points sum = points(whole);
    for (IndicatorScore indicator : score.indicators()) {
      sum = sum.plus(points(part.apply(indicator.indicator())));
    }
    return sum;
  }

  private static Points points(Optional<Adjustment<Points>> adjustment) {
    return adjustment.flatMap(Adjustment::value).orElse(Points.ZERO);
  }
}
