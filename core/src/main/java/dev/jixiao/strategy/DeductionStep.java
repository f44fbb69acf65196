package dev.jixiao.strategy;

import dev.jixiao.value.Quantity;
import dev.jixiao.value.Ratio;
import dev.jixiao.value.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The step that points are taken off for: {@code 3%}, {@code 5}, {@code 1个月} or {@code 10件}.
 *
 * @param size how much one step is, a percentage as a ratio
 * @param isPercent whether it carries a percent sign
 * @param unit what it counts; none where only a number is written
 * @param text the step as written
 */
record DeductionStep(Ratio size, boolean isPercent, Unit unit, String text) {
  /** One of whatever is counted. */
  static final DeductionStep ONE = new DeductionStep(Ratio.ONE, false, Unit.NONE, "1");

  static DeductionStep parse(String text) {
    int end = text.length();
    while (end > 0 && !endsNumber(text.charAt(end - 1))) {
      end--;
    }
    Figure figure = Figure.parse(text.substring(0, end).strip());
    String unit = text.substring(end).strip();
    if (figure.value().signum() <= 0) {
      throw new WrongParameter("above zero", "应大于 0");
    }
    return new DeductionStep(
        figure.value(), figure.isPercent(), unit.isEmpty() ? Unit.NONE : Unit.of(unit), text);
  }

  private static boolean endsNumber(char c) {
    return (c >= '0' && c <= '9') || c == '%';
  }

  /** Whether only a number is written. */
  boolean isBare() {
    return !isPercent && unit.isNone();
  }

  /** The step as a number of another unit, in which a bare one counts; null where the two measure different things. */
  @Nullable
  Ratio in(Unit other) {
    if (isPercent) {
      Ratio points = size.times(Ratio.of(Figure.HUNDRED, 1));
      return other.isRate() ? converted(points, Unit.PERCENT, other) : null;
    }
    return unit.isNone() ? size : converted(size, unit, other);
  }

  /** A number of one unit as one of another, exact; null where the two measure different things. */
  static @Nullable Ratio converted(Ratio number, Unit from, Unit to) {
    return switch (from.match(to)) {
      case SAME, SIMILAR, MISSING -> number;
      case CONVERTIBLE -> number.times(one(from).ratioTo(one(to)));
      case CONTRADICTING -> null;
    };
  }

  private static Quantity one(Unit unit) {
    return Quantity.of(BigDecimal.ONE, unit);
  }

  @Override
  public String toString() {
    return text;
  }
}
