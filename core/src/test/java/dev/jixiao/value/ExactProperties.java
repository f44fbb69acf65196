package dev.jixiao.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Laws of exact arithmetic, near and beyond the range of longs, with BigDecimal as the judge. */
class ExactProperties {
  @Property
  void sumsAreThoseOfDecimals(@ForAll("decimals") BigDecimal a, @ForAll("decimals") BigDecimal b) {
    assertEquals(Points.of(a.add(b)), Points.of(a).plus(Points.of(b)));
    assertEquals(Points.of(a.subtract(b)), Points.of(a).minus(Points.of(b)));
  }

  @Property
  void productsAreThoseOfDecimals(
      @ForAll("decimals") BigDecimal a, @ForAll("decimals") BigDecimal b) {
    assertEquals(Points.of(a.multiply(b)), Points.of(a).times(Ratio.of(b)));
  }

  @Property
  void orderIsThatOfDecimals(@ForAll("decimals") BigDecimal a, @ForAll("decimals") BigDecimal b) {
    assertEquals(
        Integer.signum(a.compareTo(b)), Integer.signum(Points.of(a).compareTo(Points.of(b))));
    assertEquals(a.compareTo(b) == 0, Points.of(a).equals(Points.of(b)));
  }

  @Property
  void printingIsThatOfDecimals(@ForAll long digits, @ForAll @IntRange(max = 18) int scale) {
    BigDecimal decimal = BigDecimal.valueOf(digits, scale);
    assertEquals(Decimals.plain(decimal), Decimals.plain(digits, scale));
    assertEquals(Decimals.plain(decimal), Quantity.of(digits, scale, Unit.NONE).toString());
    assertEquals(Decimals.plain(decimal), appended(Quantity.of(digits, scale, Unit.NONE)));
  }

  @Property
  void anAppendedNumberIsThePrintedOne(@ForAll("decimals") BigDecimal a) {
    assertEquals(Points.of(a).toString(), appended(Points.of(a)));
    assertEquals(Ratio.of(a).toString(), appended(Ratio.of(a)));
    Quantity quantity = Quantity.of(a, Unit.of("万元"));
    assertEquals(quantity.toString(), appended(quantity));
    Money money = Money.of(a, MoneyUnit.TEN_THOUSAND);
    assertEquals(money.toString(), appended(money));
  }

  private static String appended(Written number) {
    StringBuilder text = new StringBuilder("…");
    number.appendTo(text);
    return text.substring(1);
  }

  @Property
  void aFractionEndsWhereItsDecimalDoes(
      @ForAll @LongRange(min = 0) long a,
      @ForAll @IntRange(max = 30) int twos,
      @ForAll @IntRange(max = 12) int fives,
      @ForAll("others") long other) {
    long b = (1L << twos) * (long) Math.pow(5, fives) * other;
    Points fraction = Points.of(1).times(Ratio.of(a, b));
    BigInteger common = BigInteger.valueOf(a).gcd(BigInteger.valueOf(b));
    BigInteger rest = BigInteger.valueOf(b).divide(common);
    while (rest.mod(BigInteger.TWO).signum() == 0) {
      rest = rest.divide(BigInteger.TWO);
    }
    while (rest.mod(BigInteger.valueOf(5)).signum() == 0) {
      rest = rest.divide(BigInteger.valueOf(5));
    }
    assertEquals(rest.equals(BigInteger.ONE), fraction.isFiniteDecimal());
    BigDecimal printed = rest.equals(BigInteger.ONE)
        ? BigDecimal.valueOf(a).divide(BigDecimal.valueOf(b))
        : BigDecimal.valueOf(a).divide(BigDecimal.valueOf(b), 2, RoundingMode.HALF_UP);
    assertEquals(Decimals.plain(printed), fraction.toString());
  }

  @Provide
  Arbitrary<Long> others() {
    return Arbitraries.of(1L, 3L, 7L, 21L);
  }

  @Property
  void printingAndReadingAreInverse(@ForAll("decimals") BigDecimal a) {
    assertEquals(Points.of(a), Points.of(Points.of(a).toString()));
  }

  @Property
  void roundingIsThatOfDecimals(@ForAll("decimals") BigDecimal a, @ForAll RoundingMode mode) {
    if (mode != RoundingMode.UNNECESSARY) {
      assertEquals(Points.of(a.setScale(2, mode)), Points.of(a).rounded(2, mode));
    }
  }

  @Property
  void roundingAFractionIsDividing(
      @ForAll @LongRange(min = Long.MIN_VALUE / 2) long a,
      @ForAll @LongRange(min = 1) long b,
      @ForAll RoundingMode mode) {
    if (mode != RoundingMode.UNNECESSARY) {
      BigDecimal quotient = BigDecimal.valueOf(a).divide(BigDecimal.valueOf(b), 2, mode);
      assertEquals(
          quotient, Points.of(1).times(Ratio.of(a, b)).rounded(2, mode).toBigDecimal(2, mode));
    }
  }

  @Property
  void quotientsAreThoseOfDecimals(
      @ForAll("decimals") BigDecimal a, @ForAll("decimals") BigDecimal b) {
    if (b.signum() != 0) {
      Ratio quotient = Ratio.of(a, b);
      assertEquals(quotient, Points.of(a).shareOf(Points.of(b)));
      assertEquals(quotient, Ratio.of(a).dividedBy(Ratio.of(b)));
      assertEquals(Points.of(a), Points.of(b).times(quotient));
    }
  }

  @Property
  void sumsOfFractionsUndoDifferences(
      @ForAll @LongRange(min = 1) long a,
      @ForAll @LongRange(min = 1) long b,
      @ForAll @LongRange(min = 1, max = 1000) long c) {
    Ratio sum = Ratio.of(a, b).plus(Ratio.of(1, c));
    assertEquals(Ratio.of(a, b), sum.minus(Ratio.of(1, c)));
    assertEquals(sum, Ratio.of(1, c).plus(Ratio.of(a, b)));
  }

  @Property
  void dividingUndoesMultiplying(
      @ForAll @LongRange(min = 1) long a,
      @ForAll @LongRange(min = 1) long b,
      @ForAll @LongRange(min = 1) long c) {
    assertEquals(Ratio.of(a, b), Ratio.of(a, b).times(Ratio.of(c, 1)).dividedBy(Ratio.of(c, 1)));
    assertEquals(Ratio.of(a, b).hashCode(), Ratio.of(a, b).plus(Ratio.ZERO).hashCode());
  }

  @Provide
  Arbitrary<BigDecimal> decimals() {
    Arbitrary<BigDecimal> everyday = Arbitraries.bigDecimals()
        .between(new BigDecimal("-10000"), new BigDecimal("10000"))
        .ofScale(2);
    Arbitrary<BigDecimal> large = Arbitraries.bigDecimals()
        .between(new BigDecimal("-1e20"), new BigDecimal("1e20"))
        .ofScale(9);
    return Arbitraries.oneOf(everyday, large);
  }
}
