package dev.jixiao.value;

import dev.jixiao.problem.Parsed;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An exact ratio: a completion rate (完成率), an execution rate (执行率) or a share.
 *
 * <p>A ratio may exceed 100% and may be negative. Two thirds stay two thirds: nothing is rounded until it is printed.
 * Ratios are equal by meaning, so 1/2 equals 50%.
 *
 * <pre>{@code
 * Ratio.of(912, 950);        // 96%
 * Ratio.ofPercent("99.5");   // 99.5%
 * Ratio.of(2, 3).toString(); // 66.67%
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Ratio extends Exact<Ratio> implements Written {
  /** Nothing of the whole, 0%. */
  public static final Ratio ZERO = new Ratio(0, 1, null);

  /** The whole, 100%. */
  public static final Ratio ONE = new Ratio(1, 1, null);

  private static final NumberCell CELL =
      new NumberCell("a share in percent, such as \"30%\"", "百分比，例如“30%”", "", "%");

  private Ratio(long numerator, long denominator, @Nullable Big big) {
    super(numerator, denominator, big);
  }

  @Override
  Ratio make(long n, long d, @Nullable Big big) {
    return new Ratio(n, d, big);
  }

  /**
   * Reads a share as people type it: {@code 30%}, {@code ３０％}, {@code 30}, {@code 1÷3}.
   *
   * @param text the cell as written
   * @return the ratio, or the problem: a bare number of at most 1 may be a fraction or percent; unrecognised if nothing is
   *     written: blank, —, 无
   */
  public static Parsed<Ratio> parse(String text) {
    Optional<Ratio> quotient = NumberCell.quotient(text);
    if (quotient.isPresent()) {
      return Parsed.ok(quotient.get());
    }
    Parsed<TypedNumber> cell = CELL.parse(text);
    BigDecimal percent = cell.value().flatMap(TypedNumber::number).orElse(BigDecimal.ZERO);
    boolean bare = cell.value().filter(number -> number.unit().isEmpty()).isPresent();
    if (bare && percent.signum() != 0 && percent.abs().compareTo(BigDecimal.ONE) <= 0) {
      return Parsed.failed(
          "PERCENT_AMBIGUOUS",
          "the share " + percent + " may be a fraction or percent",
          "比例 " + percent + " 可能是小数，也可能是百分数");
    }
    return cell.map(number -> of(percent, BigDecimal.valueOf(100)));
  }

  /**
   * A ratio of two whole numbers.
   *
   * @param numerator the part
   * @param denominator the whole, not zero
   * @return the exact ratio
   * @throws ArithmeticException if the denominator is zero
   */
  public static Ratio of(long numerator, long denominator) {
    if (denominator > 0) {
      return new Ratio(numerator, denominator, null);
    }
    return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /**
   * A ratio of two decimal numbers.
   *
   * @param part the part
   * @param whole the whole, not zero
   * @return the exact ratio
   * @throws ArithmeticException if the whole is zero
   * @throws IllegalArgumentException if a number has a scale beyond ±256, four times what may come in
   */
  public static Ratio of(BigDecimal part, BigDecimal whole) {
    Decimals.requireDerived(part);
    Decimals.requireDerived(whole);
    if (isLong(part) && isLong(whole) && whole.signum() > 0) {
      return ofLongs(part, whole);
    }
    int scale = Math.max(0, Math.max(part.scale(), whole.scale()));
    return of(
        part.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue(),
        whole.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue());
  }

  private static Ratio ofLongs(BigDecimal part, BigDecimal whole) {
    if (part.scale() == whole.scale()) {
      return new Ratio(unscaled(part), unscaled(whole), null);
    }
    return ZERO.quotient(
        new Ratio(unscaled(part), Longs.powerOfTen(part.scale()), null),
        new Ratio(unscaled(whole), Longs.powerOfTen(whole.scale()), null));
  }

  static Ratio of(Points part, Points whole) {
    return quotientOf(part, whole);
  }

  private static Ratio quotientOf(Exact<?> part, Exact<?> whole) {
    if (whole.isZero()) {
      throw new ArithmeticException("a ratio to zero");
    }
    return ZERO.quotient(part, whole);
  }

  private static Ratio of(BigInteger part, BigInteger whole) {
    if (whole.signum() == 0) {
      throw new ArithmeticException("a ratio to zero");
    }
    return ZERO.make(part, whole);
  }

  /**
   * A ratio given as a decimal fraction.
   *
   * @param fraction the fraction, such as 0.96
   * @return the exact ratio
   * @throws IllegalArgumentException if the number has a scale beyond ±256
   */
  public static Ratio of(BigDecimal fraction) {
    return of(fraction, BigDecimal.ONE);
  }

  /**
   * A ratio given in percent.
   *
   * @param percent the number before the percent sign, such as {@code 99.5}
   * @return the exact ratio
   * @throws IllegalArgumentException if the text is not a number of at most 64 digits
   */
  public static Ratio ofPercent(String percent) {
    return of(Decimals.require(percent), BigDecimal.valueOf(100));
  }

  /**
   * The sum of this ratio and another.
   *
   * @param other the ratio to add
   * @return the exact sum
   */
  public Ratio plus(Ratio other) {
    return add(other);
  }

  /**
   * This ratio less another.
   *
   * @param other the ratio to take away
   * @return the exact difference
   */
  public Ratio minus(Ratio other) {
    return add(other.negated());
  }

  /**
   * The product of this ratio and another.
   *
   * @param other the ratio to multiply by
   * @return the exact product
   */
  public Ratio times(Ratio other) {
    return multiply(other);
  }

  /**
   * The quotient of this ratio and another.
   *
   * @param other the ratio to divide by, not zero
   * @return the exact quotient
   * @throws ArithmeticException if {@code other} is zero
   */
  public Ratio dividedBy(Ratio other) {
    return quotientOf(this, other);
  }

  /**
   * The smaller of this ratio and another.
   *
   * @param other the ratio to compare with
   * @return the smaller
   */
  public Ratio min(Ratio other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /**
   * The larger of this ratio and another.
   *
   * @param other the ratio to compare with
   * @return the larger
   */
  public Ratio max(Ratio other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /**
   * This ratio in percent, as a decimal.
   *
   * @param scale the number of decimals, 0 to 64
   * @param mode how to round
   * @return the number before the percent sign
   * @throws IllegalArgumentException if the scale is out of these bounds
   * @throws ArithmeticException if the mode is {@link RoundingMode#UNNECESSARY} and decimals would be lost
   */
  public BigDecimal percent(int scale, RoundingMode mode) {
    return multiply(HUNDRED).toBigDecimal(scale, mode);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Ratio that && sameAs(that);
  }

  @Override
  public int hashCode() {
    return reducedHash();
  }

  /**
   * The ratio in percent, such as {@code 96%}; one that does not end is rounded half up to two decimals of a percent.
   *
   * @return the notation
   */
  @Override
  public String toString() {
    return multiply(HUNDRED).plainEndingOrRounded(2) + "%";
  }

  @Override
  public void appendTo(StringBuilder text) {
    multiply(HUNDRED).appendEndingOrRounded(2, text);
    text.append('%');
  }

  private static final Ratio HUNDRED = new Ratio(100, 1, null);
}
