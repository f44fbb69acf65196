package dev.jixiao.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * An exact number (精确数值), the common ground of {@link Points} and {@link Ratio}: a fraction that is rounded only when asked.
 *
 * <pre>{@code
 * Points.of("10").times(Ratio.of(2, 3)).toFraction(); // 20/3
 * }</pre>
 *
 * <p>Equality and order are by meaning. This class is immutable and thread-safe.
 *
 * @param <T> the type of value itself
 */
public abstract sealed class Exact<T extends Exact<T>> implements Comparable<T>
    permits Points, Ratio {
  // Nearly every number of a form fits two longs, so arithmetic is done on them and falls back to
  // big integers only when a product overflows. Fractions are not reduced until they have to be.

  // every number of so many digits fits a long
  private static final int LONG_DIGITS = 18;

  final long numerator;
  final long denominator;
  private final @Nullable Big big;

  /** A fraction beyond two longs, reduced. */
  record Big(BigInteger numerator, BigInteger denominator) {}

  Exact(long numerator, long denominator, @Nullable Big big) {
    this.numerator = numerator;
    this.denominator = denominator;
    this.big = big;
  }

  abstract T make(long numerator, long denominator, @Nullable Big big);

  final T make(BigInteger n, BigInteger d) {
    BigInteger common = n.gcd(d);
    BigInteger divisor = d.signum() < 0 ? common.negate() : common;
    BigInteger numer = n.divide(divisor);
    BigInteger denom = d.divide(divisor);
    return numer.bitLength() < Long.SIZE - 1 && denom.bitLength() < Long.SIZE - 1
        ? make(numer.longValueExact(), denom.longValueExact(), null)
        : make(0, 1, new Big(numer, denom));
  }

  /** Tells whether the digits of a decimal fit a long, and its decimals a power of ten that does. */
  static boolean isLong(BigDecimal number) {
    return Longs.isPower(number.scale()) && number.precision() <= LONG_DIGITS;
  }

  // unscaledValue() would make a BigInteger of what BigDecimal holds as a long
  static long unscaled(BigDecimal number) {
    return number.scaleByPowerOfTen(number.scale()).longValueExact();
  }

  final BigInteger bigNumerator() {
    return big == null ? BigInteger.valueOf(numerator) : big.numerator();
  }

  final BigInteger bigDenominator() {
    return big == null ? BigInteger.valueOf(denominator) : big.denominator();
  }

  final boolean isSmall() {
    return big == null;
  }

  final T add(Exact<?> other) {
    if (big == null && other.big == null) {
      // scores are whole, tenths or hundredths, so one denominator nearly always divides the other
      long times = denominator == other.denominator ? 1 : denominator / other.denominator;
      if (times * other.denominator == denominator) {
        long addend = other.numerator * times;
        long sum = numerator + addend;
        if (Longs.fits(other.numerator, times, addend)
            && ((numerator ^ sum) & (addend ^ sum)) >= 0) {
          return make(sum, denominator, null);
        }
      } else if (other.denominator % denominator == 0) {
        return make(other.numerator, other.denominator, null).add(this);
      }
    }
    BigInteger d = bigDenominator();
    BigInteger e = other.bigDenominator();
    return make(bigNumerator().multiply(e).add(other.bigNumerator().multiply(d)), d.multiply(e));
  }

  /** This in hundredths, or {@link Longs#NONE} if it is not a whole number of them or does not fit. */
  final long hundredths() {
    if (big != null) {
      return Longs.NONE;
    }
    if (denominator == 100) {
      return numerator;
    }
    long times = denominator == 1 ? 100 : denominator == 10 ? 10 : 100 / denominator;
    return times * denominator == 100 ? Longs.times(numerator, times) : Longs.NONE;
  }

  final T negated() {
    return big == null && numerator != Long.MIN_VALUE
        ? make(-numerator, denominator, null)
        : make(bigNumerator().negate(), bigDenominator());
  }

  final T multiply(Exact<?> other) {
    if (big == null && other.big == null) {
      long n = numerator * other.numerator;
      long d = denominator * other.denominator;
      if (Longs.fits(numerator, other.numerator, n)
          && Longs.fits(denominator, other.denominator, d)) {
        return make(n, d, null);
      }
    }
    return make(
        bigNumerator().multiply(other.bigNumerator()),
        bigDenominator().multiply(other.bigDenominator()));
  }

  /** The quotient of two fractions, of whatever type; the second is not zero. */
  final T quotient(Exact<?> part, Exact<?> whole) {
    if (part.big == null && whole.big == null && whole.numerator > 0) {
      long n = part.numerator * whole.denominator;
      long d = part.denominator * whole.numerator;
      if (Longs.fits(part.numerator, whole.denominator, n)
          && Longs.fits(part.denominator, whole.numerator, d)) {
        return make(n, d, null);
      }
    }
    return make(
        part.bigNumerator().multiply(whole.bigDenominator()),
        part.bigDenominator().multiply(whole.bigNumerator()));
  }

  /**
   * The sign: -1, 0 or 1.
   *
   * @return -1, 0 or 1 as this is below, equal to or above zero
   */
  public final int signum() {
    return big == null ? Long.signum(numerator) : big.numerator().signum();
  }

  /**
   * Tells whether this is zero.
   *
   * @return true if this is zero
   */
  public final boolean isZero() {
    return signum() == 0;
  }

  @Override
  public final int compareTo(T that) {
    return compare(that);
  }

  private int compare(Exact<?> other) {
    if (big == null && other.big == null) {
      long left = numerator * other.denominator;
      long right = other.numerator * denominator;
      if (Longs.fits(numerator, other.denominator, left)
          && Longs.fits(other.numerator, denominator, right)) {
        return Long.compare(left, right);
      }
    }
    return bigNumerator()
        .multiply(other.bigDenominator())
        .compareTo(other.bigNumerator().multiply(bigDenominator()));
  }

  /**
   * Rounds to a number of decimals.
   *
   * @param scale the number of decimals, 0 to 64
   * @param mode how to round
   * @return this with at most that many decimals
   * @throws IllegalArgumentException if the scale is out of these bounds
   * @throws ArithmeticException if the mode is {@link RoundingMode#UNNECESSARY} and decimals would be lost
   */
  public final T rounded(int scale, RoundingMode mode) {
    long units = mode == RoundingMode.HALF_UP ? halfUp(scale) : Longs.NONE;
    if (units != Longs.NONE) {
      return make(units, Longs.powerOfTen(scale), null);
    }
    BigDecimal decimal = toBigDecimal(scale, mode);
    return make(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
  }

  /**
   * This as a decimal with exactly the given number of decimals.
   *
   * @param scale the number of decimals, 0 to 64
   * @param mode how to round
   * @return the decimal
   * @throws IllegalArgumentException if the scale is out of these bounds
   * @throws ArithmeticException if the mode is {@link RoundingMode#UNNECESSARY} and decimals would be lost
   */
  public final BigDecimal toBigDecimal(int scale, RoundingMode mode) {
    if (scale < 0 || scale > Decimals.MAX_SCALE) {
      throw new IllegalArgumentException("scale must be 0 to " + Decimals.MAX_SCALE + ": " + scale);
    }
    long units = mode == RoundingMode.HALF_UP ? halfUp(scale) : Longs.NONE;
    if (units != Longs.NONE) {
      return BigDecimal.valueOf(units, scale);
    }
    return new BigDecimal(bigNumerator()).divide(new BigDecimal(bigDenominator()), scale, mode);
  }

  // this in units of the last of so many decimals, or NONE if a long cannot tell
  private long halfUp(int scale) {
    boolean small = big == null && numerator >= 0 && Longs.isPower(scale);
    long scaled = small ? Longs.times(numerator, Longs.powerOfTen(scale)) : Longs.NONE;
    if (scaled == Longs.NONE) {
      return Longs.NONE;
    }
    long floor = scaled / denominator;
    long rest = scaled - floor * denominator;
    return rest >= denominator - rest ? floor + 1 : floor;
  }

  /**
   * This as a fraction in lowest terms, without rounding.
   *
   * @return the notation, such as {@code 40/3}, with a denominator of 1 for a whole number
   */
  public final String toFraction() {
    BigInteger common = bigNumerator().gcd(bigDenominator());
    return bigNumerator().divide(common) + "/" + bigDenominator().divide(common);
  }

  /**
   * Tells whether this is printed as it is: two thirds are not.
   *
   * @return true if the fraction ends within 64 decimals
   */
  public final boolean isFiniteDecimal() {
    return (big == null && numerator >= 0 ? decimals() : bigDecimals()) >= 0;
  }

  /** The decimal if the fraction ends within the bounds, otherwise rounded to {@code scale}. */
  final BigDecimal endingOrRounded(int scale) {
    int decimals = big == null && numerator >= 0 ? decimals() : bigDecimals();
    return toBigDecimal(decimals >= 0 ? decimals : scale, RoundingMode.HALF_UP);
  }

  /** The same in decimal notation, without superfluous zeros. */
  final String plainEndingOrRounded(int scale) {
    StringBuilder text = new StringBuilder(24);
    appendEndingOrRounded(scale, text);
    return text.toString();
  }

  /** The same at the end of a text. */
  final void appendEndingOrRounded(int scale, StringBuilder text) {
    int decimals = big == null && numerator >= 0 ? decimals() : bigDecimals();
    int printed = decimals >= 0 ? decimals : scale;
    long units = halfUp(printed);
    if (units == Longs.NONE) {
      text.append(Decimals.plain(toBigDecimal(printed, RoundingMode.HALF_UP)));
    } else {
      Decimals.append(units, printed, text);
    }
  }

  // the number of decimals with which the fraction ends, or -1
  private int decimals() {
    int exponent = Longs.exponentOf(denominator);
    if (exponent >= 0) {
      return exponent;
    }
    int twos = Long.numberOfTrailingZeros(denominator);
    int fives = 0;
    long rest = denominator >> twos;
    for (; rest % 5 == 0; rest /= 5) {
      fives++;
    }
    if (numerator % rest != 0) {
      return -1;
    }
    // the numerator takes away twos and fives of its own, so no common divisor is needed
    twos -= Long.numberOfTrailingZeros(numerator);
    for (long n = numerator; fives > 0 && n % 5 == 0; n /= 5) {
      fives--;
    }
    return Math.max(0, Math.max(twos, fives));
  }

  private int bigDecimals() {
    BigInteger reduced = bigDenominator().divide(bigNumerator().gcd(bigDenominator()));
    int twos = reduced.getLowestSetBit();
    BigInteger rest = reduced.shiftRight(twos);
    BigInteger five = BigInteger.valueOf(5);
    int fives = 0;
    while (rest.remainder(five).signum() == 0) {
      rest = rest.divide(five);
      fives++;
    }
    int decimals = Math.max(twos, fives);
    return rest.equals(BigInteger.ONE) && decimals <= Decimals.MAX_SCALE ? decimals : -1;
  }

  @Override
  public abstract boolean equals(@Nullable Object other);

  @Override
  public abstract int hashCode();

  final boolean sameAs(Exact<?> other) {
    return compare(other) == 0;
  }

  /** A hash that is the same for equal fractions, reduced or not. */
  final int reducedHash() {
    BigInteger common = bigNumerator().gcd(bigDenominator());
    return 31 * bigNumerator().divide(common).hashCode()
        + bigDenominator().divide(common).hashCode();
  }
}
