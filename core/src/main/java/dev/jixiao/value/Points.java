package dev.jixiao.value;

import dev.jixiao.problem.Parsed;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A number of points: a weight (分值) or a score (得分).
 *
 * <p>Points are exact: 20 points times two thirds are 40/3 points until {@link #rounded} is called. Points are equal by
 * meaning, so 10 equals 10.0. They may be negative, as a deduction is.
 *
 * <pre>{@code
 * Points.of("20").times(Ratio.of(3, 4));                           // 15
 * Points.of("10").times(Ratio.of(2, 3)).rounded(2, RoundingMode.HALF_UP); // 6.67
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Points extends Exact<Points> implements Written {
  /** No points. */
  public static final Points ZERO = new Points(0, 1, null);

  /** A hundred points, what most forms are out of. */
  public static final Points HUNDRED = new Points(100, 1, null);

  private static final NumberCell CELL =
      new NumberCell("a number, such as 12.5", "数字，例如 12.5", "", "分", "%");

  // nearly every weight is one of them, and shared they spare each row a read of memory
  private static final Points[] WHOLE = whole();

  // and nearly every score one of these
  private static final Points[] HUNDREDTHS = upToTen();

  private Points(long numerator, long denominator, @Nullable Big big) {
    super(numerator, denominator, big);
  }

  private static Points[] whole() {
    Points[] points = new Points[101];
    for (int i = 1; i < 100; i++) {
      points[i] = new Points(i, 1, null);
    }
    points[0] = ZERO;
    points[100] = HUNDRED;
    return points;
  }

  private static Points[] upToTen() {
    Points[] points = new Points[10 * 100 + 1];
    for (int i = 0; i < points.length; i++) {
      points[i] = new Points(i, 100, null);
    }
    return points;
  }

  static Points ofHundredths(long hundredths) {
    return hundredths >= 0 && hundredths < HUNDREDTHS.length
        ? HUNDREDTHS[(int) hundredths]
        : new Points(hundredths, 100, null);
  }

  @Override
  Points make(long n, long d, @Nullable Big big) {
    if (big != null) {
      return new Points(n, d, big);
    }
    return d == 1 ? of(n) : d == 100 ? ofHundredths(n) : new Points(n, d, null);
  }

  /**
   * Points from their decimal notation.
   *
   * @param text a decimal number, such as {@code 12.5}
   * @return the points
   * @throws IllegalArgumentException if the text is not a number of at most 64 digits
   */
  public static Points of(String text) {
    return of(Decimals.require(text));
  }

  /**
   * Reads points as people type them: {@code 12.5}, {@code 10分}, {@code １０}, {@code 1,200}.
   *
   * @param text the cell as written
   * @return the points, or the problem; unrecognised if nothing is written: blank, —, 无
   */
  public static Parsed<Points> parse(String text) {
    return NumberCell.quotient(text)
        .map(quotient -> Parsed.ok(of(1).times(quotient)))
        .orElseGet(() -> CELL.parse(text).map(cell -> of(cell.number().orElseThrow())));
  }

  /**
   * Points from a whole number.
   *
   * @param points any whole number
   * @return the points
   */
  public static Points of(long points) {
    return points >= 0 && points < WHOLE.length ? WHOLE[(int) points] : new Points(points, 1, null);
  }

  /**
   * Points from a decimal number.
   *
   * @param number a number of at most 64 digits and a scale within ±64
   * @return the points
   * @throws IllegalArgumentException if the number is out of these bounds
   */
  public static Points of(BigDecimal number) {
    Decimals.require(number);
    if (number.scale() == 0 && isLong(number)) {
      return of(unscaled(number));
    }
    return isLong(number)
        ? new Points(unscaled(number), Longs.powerOfTen(number.scale()), null)
        : ZERO.make(
            number.scale() < 0 ? number.toBigIntegerExact() : number.unscaledValue(),
            BigInteger.TEN.pow(Math.max(0, number.scale())));
  }

  /**
   * The sum of these points and others.
   *
   * @param other the points to add
   * @return the exact sum
   */
  public Points plus(Points other) {
    return add(other);
  }

  /**
   * These points less others.
   *
   * @param other the points to take away
   * @return the exact difference
   */
  public Points minus(Points other) {
    return add(other.negated());
  }

  /**
   * A share of these points.
   *
   * @param share the share, such as a completion of 96%
   * @return the exact product, not rounded
   */
  public Points times(Ratio share) {
    return multiply(share);
  }

  /**
   * These points as a share of others.
   *
   * @param whole the points this is a share of, not zero
   * @return the exact share
   * @throws ArithmeticException if {@code whole} is zero
   */
  public Ratio shareOf(Points whole) {
    return Ratio.of(this, whole);
  }

  /**
   * The smaller of these points and others.
   *
   * @param other the points to compare with
   * @return the smaller
   */
  public Points min(Points other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /**
   * The larger of these points and others.
   *
   * @param other the points to compare with
   * @return the larger
   */
  public Points max(Points other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /**
   * These points as a decimal number without superfluous zeros.
   *
   * @return the exact decimal if there is one of at most 64 decimals, otherwise rounded half up to two decimals
   */
  public BigDecimal toBigDecimal() {
    BigDecimal decimal = endingOrRounded(2).stripTrailingZeros();
    return decimal.scale() < 0 ? decimal.setScale(0, RoundingMode.UNNECESSARY) : decimal;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Points that && sameAs(that);
  }

  @Override
  public int hashCode() {
    return reducedHash();
  }

  /**
   * The points in decimal notation, such as {@code 9.6}; a fraction that does not end is rounded half up to two
   * decimals.
   *
   * @return the notation; {@link #of(String)} reads it back, but for what was rounded
   */
  @Override
  public String toString() {
    return denominator == 1 && isSmall() ? Long.toString(numerator) : plainEndingOrRounded(2);
  }

  @Override
  public void appendTo(StringBuilder text) {
    if (denominator == 1 && isSmall()) {
      text.append(numerator);
    } else {
      appendEndingOrRounded(2, text);
    }
  }
}
