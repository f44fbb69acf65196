package dev.jixiao.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A sum of points (合计) in the making, without a value for each step.
 *
 * <pre>{@code
 * PointsSum sum = new PointsSum();
 * sum.add(Points.of("9.6"));
 * sum.add(Points.of("20"));
 * sum.total(); // 29.6
 * }</pre>
 *
 * <p>A number of 16 or 17 digits is what binary fractions made of a shorter one, so that a sum with such numbers is taken at ten decimals:
 * three times 33.333333333333336 adds up to 100. Any other sum is exact.
 *
 * <p>Sums are mutable and belong to one thread.
 */
public final class PointsSum {
  private static final int SPOILT_DIGITS = 16;
  private static final int DECIMALS = 10;

  private long hundredths;
  private Points rest = Points.ZERO;
  private boolean spoilt;

  /** A sum of nothing yet. */
  public PointsSum() {}

  /**
   * Adds points.
   *
   * @param points the points to add
   */
  public void add(Points points) {
    long sum = Longs.plus(hundredths, points.hundredths());
    if (sum == Longs.NONE) {
      rest = rest.plus(points);
      spoilt |= isSpoilt(points);
    } else {
      hundredths = sum;
    }
  }

  // 33.333333333333336, 4.5999999999999996
  private static boolean isSpoilt(Points points) {
    BigDecimal number = points.toBigDecimal();
    int digits = number.precision();
    return number.scale() > 0 && (digits == SPOILT_DIGITS || digits == SPOILT_DIGITS + 1);
  }

  /**
   * What the points added so far come to.
   *
   * @return the sum, exact unless binary fractions have spoilt what was added
   */
  public Points total() {
    Points whole = Points.ofHundredths(hundredths);
    if (rest.isZero()) {
      return whole;
    }
    Points sum = rest.plus(whole);
    return spoilt ? sum.rounded(DECIMALS, RoundingMode.HALF_UP) : sum;
  }
}
