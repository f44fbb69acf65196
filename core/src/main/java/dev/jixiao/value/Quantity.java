package dev.jixiao.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit (数值与计量单位), exact.
 *
 * <p>Quantities are equal by meaning: 4.8万元 equals 48000元, and 100 equals 100.0. The number and the unit are kept as they
 * were stated.
 *
 * <pre>{@code
 * Quantity cost = Quantity.of("4.8", Unit.of("万元"));
 * cost.in(Unit.of("元")).orElseThrow().toString();      // 48000元
 * cost.compareTo(Quantity.of("5", Unit.of("万元")));    // below zero
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Quantity implements Comparable<Quantity>, Written {
  private static final int MAX_LONG_SCALE = 18;

  // Nearly every number of a form fits a long and a scale; the decimal is there for the others
  // only.
  private final long unscaled;
  private final int scale;
  private final Unit unit;
  private final @Nullable BigDecimal decimal;

  private Quantity(long unscaled, int scale, Unit unit, @Nullable BigDecimal decimal) {
    this.unscaled = unscaled;
    this.scale = scale;
    this.unit = Objects.requireNonNull(unit, "unit");
    this.decimal = decimal;
  }

  /**
   * A quantity from the decimal notation of its number.
   *
   * @param number the number, such as {@code 4.8}
   * @param unit the unit
   * @return the quantity
   * @throws IllegalArgumentException if the text is not a number of at most 64 digits
   */
  public static Quantity of(String number, Unit unit) {
    return of(Decimals.require(number), unit);
  }

  /**
   * A quantity.
   *
   * @param number the number, of at most 64 digits and a scale within ±64
   * @param unit the unit
   * @return the quantity
   * @throws IllegalArgumentException if the number is out of these bounds
   */
  public static Quantity of(BigDecimal number, Unit unit) {
    BigDecimal plain = Decimals.require(number).stripTrailingZeros();
    if (plain.scale() < 0 && plain.precision() - plain.scale() <= MAX_LONG_SCALE) {
      plain = plain.setScale(0, RoundingMode.UNNECESSARY);
    }
    boolean small = plain.scale() >= 0
        && plain.scale() <= MAX_LONG_SCALE
        && plain.precision() <= MAX_LONG_SCALE;
    return small
        ? new Quantity(plain.unscaledValue().longValueExact(), plain.scale(), unit, null)
        : new Quantity(0, 0, unit, plain);
  }

  /**
   * A quantity from a scaled number.
   *
   * @param unscaled the digits of the number
   * @param scale how many of them are decimals, 0 to 18
   * @param unit the unit
   * @return the quantity unscaled × 10<sup>−scale</sup>
   * @throws IllegalArgumentException if the scale is out of bounds
   */
  public static Quantity of(long unscaled, int scale, Unit unit) {
    if (scale < 0 || scale > MAX_LONG_SCALE) {
      throw new IllegalArgumentException("scale must be 0 to " + MAX_LONG_SCALE + ": " + scale);
    }
    long digits = unscaled;
    int decimals = scale;
    while (decimals > 0 && digits % 10 == 0) {
      digits /= 10;
      decimals--;
    }
    return new Quantity(digits, decimals, unit, null);
  }

  /**
   * The number before the unit.
   *
   * @return the exact number, without superfluous zeros
   */
  public BigDecimal number() {
    return decimal == null ? BigDecimal.valueOf(unscaled, scale) : decimal;
  }

  /**
   * The unit.
   *
   * @return the unit, {@link Unit#NONE} if there is none
   */
  public Unit unit() {
    return unit;
  }

  /**
   * The sign of the number.
   *
   * @return -1, 0 or 1
   */
  public int signum() {
    return decimal == null ? Long.signum(unscaled) : decimal.signum();
  }

  /**
   * The same number with another unit; nothing is converted.
   *
   * @param other the unit that was meant
   * @return the quantity
   */
  public Quantity withUnit(Unit other) {
    return new Quantity(unscaled, scale, other, decimal);
  }

  /**
   * This quantity with the opposite sign.
   *
   * @return the negated quantity
   */
  public Quantity negated() {
    if (unscaled == Long.MIN_VALUE) {
      return of(number().negate(), unit); // a long has no such number above zero
    }
    return new Quantity(-unscaled, scale, unit, decimal == null ? null : decimal.negate());
  }

  /**
   * This quantity converted to another unit.
   *
   * @param other a unit of the same dimension
   * @return the exact quantity; empty if the units do not convert, or not into a number that ends
   */
  public Optional<Quantity> in(Unit other) {
    UnitMatch match = unit.match(other);
    if (match == UnitMatch.SAME) {
      return Optional.of(withUnit(other));
    }
    if (match != UnitMatch.CONVERTIBLE) {
      return Optional.empty();
    }
    long top = Longs.times(Longs.times(unscaled, unit.factor()), other.divisor());
    long bottom = Longs.times(other.factor(), unit.divisor());
    int decimals = scale + Longs.exponentOf(bottom);
    return decimal == null && top != Longs.NONE && decimals >= scale && decimals <= MAX_LONG_SCALE
        ? Optional.of(of(top, decimals, other))
        : divided(other);
  }

  private Optional<Quantity> divided(Unit other) {
    BigDecimal top = number()
        .multiply(BigDecimal.valueOf(unit.factor()))
        .multiply(BigDecimal.valueOf(other.divisor()));
    BigDecimal bottom =
        BigDecimal.valueOf(other.factor()).multiply(BigDecimal.valueOf(unit.divisor()));
    try {
      return Optional.of(top.divide(bottom)).filter(Decimals::inBounds).map(n -> of(n, other));
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }

  /**
   * The exact ratio of this quantity to another, in whatever units they are stated.
   *
   * @param whole the quantity this is a part of; units that do not convert are ignored
   * @return the ratio
   * @throws ArithmeticException if {@code whole} is zero
   */
  public Ratio ratioTo(Quantity whole) {
    if (decimal == null && whole.decimal == null) {
      long numerator = against(whole);
      long denominator = whole.against(this);
      if (numerator != Longs.NONE && denominator != Longs.NONE) {
        return Ratio.of(numerator, denominator);
      }
    }
    Ratio plain = Ratio.of(number(), whole.number());
    return sameFactor(whole) || unit.match(whole.unit) != UnitMatch.CONVERTIBLE
        ? plain
        : plain
            .times(Ratio.of(unit.factor(), unit.divisor()))
            .times(Ratio.of(whole.unit.divisor(), whole.unit.factor()));
  }

  // the number without decimals, with as many more digits and in as small a unit as the other needs
  private long against(Quantity other) {
    long number = other.scale > scale
        ? Longs.times(unscaled, Longs.powerOfTen(other.scale - scale))
        : unscaled;
    return sameFactor(other) || unit.match(other.unit) != UnitMatch.CONVERTIBLE
        ? number
        : Longs.times(Longs.times(number, unit.factor()), other.unit.divisor());
  }

  private boolean sameFactor(Quantity other) {
    return unit.isSameObject(other.unit)
        || (unit.factor() == other.unit.factor() && unit.divisor() == other.unit.divisor());
  }

  /**
   * Compares this quantity with another by size.
   *
   * <p>Among units that convert the order is consistent with {@link #equals}; 5元 and 5人 compare as alike and are not equal,
   * so {@link Unit#match} is asked first where units may contradict each other.
   *
   * @param other the other quantity; units that do not convert are ignored
   * @return below zero, zero or above zero as this is less than, equal to or more than the other
   */
  @Override
  public int compareTo(Quantity other) {
    if (decimal == null && other.decimal == null) {
      if (scale == other.scale && unit.isSameObject(other.unit)) {
        return Long.compare(
            unscaled, other.unscaled); // three of four pairs, in a third of the time
      }
      long mine = against(other);
      long others = other.against(this);
      if (mine != Longs.NONE && others != Longs.NONE) {
        return Long.compare(mine, others);
      }
    }
    if (sameFactor(other) || unit.match(other.unit) != UnitMatch.CONVERTIBLE) {
      return number().compareTo(other.number());
    }
    return scaled(number(), unit.factor(), other.unit.divisor())
        .compareTo(scaled(other.number(), other.unit.factor(), unit.divisor()));
  }

  private static BigDecimal scaled(BigDecimal number, long factor, long divisor) {
    return number.multiply(
        new BigDecimal(BigInteger.valueOf(factor).multiply(BigInteger.valueOf(divisor))));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof Quantity that)) {
      return false;
    }
    UnitMatch match = unit.match(that.unit);
    return (match == UnitMatch.SAME || match == UnitMatch.CONVERTIBLE) && compareTo(that) == 0;
  }

  @Override
  public int hashCode() {
    return Ratio.of(number(), BigDecimal.ONE)
        .times(Ratio.of(unit.factor(), unit.divisor()))
        .hashCode();
  }

  /**
   * The quantity in canonical notation, such as {@code 4.8万元}.
   *
   * @return the number without superfluous zeros, and the unit as written
   */
  @Override
  public String toString() {
    String digits = decimal == null ? Decimals.plain(unscaled, scale) : Decimals.plain(number());
    return unit.isNone() ? digits : digits + unit.symbol();
  }

  @Override
  public void appendTo(StringBuilder text) {
    if (decimal == null) {
      Decimals.append(unscaled, scale, text);
    } else {
      Decimals.append(decimal, text);
    }
    text.append(unit.symbol());
  }
}
