package dev.jixiao.example.selfevaluation;

import dev.jixiao.audit.Severity;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/**
 * A bar of the page: what was reported and what was reached of what was available. It has the colour of the most severe finding
 * in its part of the form, so that no bar is green beside an error.
 */
record Bar(
    String name, String reported, String points, String available, String percent, String flag) {
  static Bar of(
      String name,
      Optional<Points> reported,
      Optional<Points> points,
      Points available,
      Optional<Severity> mostSevere) {
    Ratio share = available.isZero() || points.isEmpty()
        ? Ratio.ZERO
        : points.get().shareOf(available).max(Ratio.ZERO).min(Ratio.ONE);
    return new Bar(
        name,
        reported.map(Points::toString).orElse("—"),
        points.map(Points::toString).orElse("—"),
        available.toString(),
        share.percent(1, RoundingMode.HALF_UP).toPlainString(),
        mostSevere
            .filter(severity -> severity != Severity.INFO)
            .map(severity -> severity.name().toLowerCase(Locale.ROOT))
            .orElse("clean"));
  }
}
