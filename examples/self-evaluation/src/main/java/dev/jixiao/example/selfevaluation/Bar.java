package dev.jixiao.example.selfevaluation;

import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.math.RoundingMode;

/** A bar of the page: what was reached of what was available. */
record Bar(String name, String points, String available, String percent) {
  static Bar of(String name, Points points, Points available) {
    Ratio share = available.isZero() ? Ratio.ZERO : points.shareOf(available);
    Ratio drawn = share.max(Ratio.ZERO).min(Ratio.ONE);
    return new Bar(
        name,
        points.toString(),
        available.toString(),
        drawn.percent(1, RoundingMode.HALF_UP).toPlainString());
  }
}
