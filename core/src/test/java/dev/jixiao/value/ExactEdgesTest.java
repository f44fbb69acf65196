package dev.jixiao.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exact arithmetic at the edges: round a hundredth, a ten, and all that a long holds; fractions are judged by their integers. */
class ExactEdgesTest {
  private static final List<BigDecimal> DECIMALS = Stream.of(
          "0",
          "1",
          "-1",
          "0.01",
          "-0.01",
          "0.1",
          "0.5",
          "2.5",
          "9.99",
          "10",
          "10.00",
          "10.01",
          "99.99",
          "100",
          "101",
          "-100",
          "0.125",
          "1234.5678",
          "0.000000000000000001",
          "3037000499",
          "3037000500",
          "4294967296",
          "-4294967296",
          "999999999999999999",
          "1000000000000000000",
          "9223372036854775807",
          "-9223372036854775808",
          "9223372036854775808",
          "92233720368547758.07",
          "92233720368547758.08",
          "1e20",
          "-1e20",
          "12345678901234567890.123456789",
          "1e-20")
      .map(BigDecimal::new)
      .toList();

  private record Fraction(BigInteger part, BigInteger whole) {
    static Fraction of(Exact<?> number) {
      String[] parts = number.toFraction().split("/");
      return new Fraction(new BigInteger(parts[0]), new BigInteger(parts[1]));
    }

    Fraction plus(Fraction other) {
      return new Fraction(
          part.multiply(other.whole).add(other.part.multiply(whole)), whole.multiply(other.whole));
    }

    Fraction times(Fraction other) {
      return new Fraction(part.multiply(other.part), whole.multiply(other.whole));
    }

    Fraction negated() {
      return new Fraction(part.negate(), whole);
    }

    Fraction inverse() {
      return part.signum() < 0
          ? new Fraction(whole.negate(), part.negate())
          : new Fraction(whole, part);
    }

    String text() {
      BigInteger common = part.gcd(whole);
      return part.divide(common) + "/" + whole.divide(common);
    }

    int compareTo(Fraction other) {
      return part.multiply(other.whole).compareTo(other.part.multiply(whole));
    }
  }

  private static List<Points> points() {
    Stream<Points> fractions = Stream.of(
            Ratio.of(1, 3),
            Ratio.of(2, 3),
            Ratio.of(-1, 3),
            Ratio.of(1, 7),
            Ratio.of(1, 8),
            Ratio.of(7, 6),
            Ratio.of(5, 1024),
            Ratio.of(1, 1_000_000_007),
            Ratio.of(22, 40))
        .map(share -> Points.of(1).times(share));
    return Stream.concat(DECIMALS.stream().map(Points::of), fractions).toList();
  }

  @Test
  void aDecimalIsTheFractionThatItIs() {
    for (BigDecimal decimal : DECIMALS) {
      Fraction fraction = Fraction.of(Points.of(decimal));
      assertEquals(
          0,
          new BigDecimal(fraction.part)
              .compareTo(decimal.multiply(new BigDecimal(fraction.whole))));
      assertEquals(fraction, Fraction.of(Ratio.of(decimal)));
      assertEquals(Decimals.plain(decimal), Points.of(decimal).toString());
      assertEquals(Points.of(decimal), Points.of(Decimals.plain(decimal)));
      assertEquals(decimal.signum(), Points.of(decimal).signum());
      assertEquals(decimal.signum() == 0, Points.of(decimal).isZero());
    }
  }

  @Test
  void sumsProductsQuotientsAndOrderAreThoseOfFractions() {
    for (Points a : points()) {
      for (Points b : points()) {
        Fraction x = Fraction.of(a);
        Fraction y = Fraction.of(b);
        assertEquals(x.plus(y).text(), a.plus(b).toFraction(), () -> a + " + " + b);
        assertEquals(x.plus(y.negated()).text(), a.minus(b).toFraction(), () -> a + " - " + b);
        assertEquals(Integer.signum(x.compareTo(y)), Integer.signum(a.compareTo(b)));
        assertEquals(x.equals(y), a.equals(b), () -> a + " = " + b);
        assertEquals(x.compareTo(y) <= 0 ? a : b, a.min(b));
        assertEquals(x.compareTo(y) >= 0 ? a : b, a.max(b));
        if (!b.isZero()) {
          Ratio share = a.shareOf(b);
          assertEquals(x.times(y.inverse()).text(), share.toFraction(), () -> a + " / " + b);
          assertEquals(x.text(), b.times(share).toFraction(), () -> b + " * " + share);
        }
      }
    }
  }

  @Test
  void whatIsEqualHasOneHash() {
    for (Points number : points()) {
      Points again =
          number.plus(Points.of(1).times(Ratio.of(1, 3))).minus(Points.of(1).times(Ratio.of(1, 3)));
      assertEquals(number, again);
      assertEquals(number.hashCode(), again.hashCode());
      assertEquals(number.toString(), again.toString());
    }
  }

  @Test
  void aNumberIsRoundedAsADecimalIs() {
    for (BigDecimal decimal : DECIMALS) {
      for (int scale : new int[] {0, 1, 2, 3, 18, 19}) {
        for (RoundingMode mode : List.of(
            RoundingMode.HALF_UP, RoundingMode.DOWN, RoundingMode.UP, RoundingMode.HALF_EVEN)) {
          BigDecimal rounded = decimal.setScale(scale, mode);
          Points number = Points.of(decimal);
          assertEquals(rounded, number.toBigDecimal(scale, mode), () -> number + " " + mode);
          assertEquals(0, number.rounded(scale, mode).toBigDecimal(scale, mode).compareTo(rounded));
        }
      }
    }
    assertThrows(
        IllegalArgumentException.class, () -> Points.ZERO.toBigDecimal(-1, RoundingMode.UP));
    assertThrows(
        IllegalArgumentException.class, () -> Points.ZERO.toBigDecimal(65, RoundingMode.UP));
    assertEquals(64, Points.of("0.1").toBigDecimal(64, RoundingMode.UP).scale());
  }

  @ParameterizedTest
  @CsvSource({
    "1, 3, false, 0.33",
    "2, 3, false, 0.67",
    "-1, 3, false, -0.33",
    "-2, 3, false, -0.67",
    "1, 200, true, 0.005",
    "1, 400, true, 0.0025",
    "3, 600, true, 0.005",
    "7, 600, false, 0.01",
    "3, 6, true, 0.5",
    "6, 3, true, 2",
    "1, 1024, true, 0.0009765625",
    "5, 1024, true, 0.0048828125",
    "1, 3125, true, 0.00032",
    "15, 3125, true, 0.0048",
    "-1, 8, true, -0.125",
    "0, 7, true, 0",
    "200, 3, false, 66.67",
    "1, 7, false, 0.14"
  })
  void aFractionThatEndsIsPrintedWholeAndAnotherWithTwoDecimals(
      long part, long whole, boolean ends, String printed) {
    Points number = Points.of(1).times(Ratio.of(part, whole));
    assertEquals(ends, number.isFiniteDecimal());
    assertEquals(printed, number.toString());
    assertEquals(printed, appended(number));
    assertEquals(new BigDecimal(printed), number.toBigDecimal());
    Quantity quantity = Quantity.of(new BigDecimal(printed), Unit.of("万元"));
    assertEquals(printed + "万元", appended(quantity));
    assertEquals(
        printed + "万元", appended(Money.of(new BigDecimal(printed), MoneyUnit.TEN_THOUSAND)));
  }

  @Test
  void anAppendedNumberIsThePrintedOne() {
    for (Points number : points()) {
      assertEquals(number.toString(), appended(number));
      Ratio ratio = Ratio.ONE.times(number.shareOf(Points.of(1)));
      assertEquals(ratio.toString(), appended(ratio));
    }
    for (BigDecimal decimal : DECIMALS) {
      Quantity quantity = Quantity.of(decimal, Unit.of("件"));
      assertEquals(Decimals.plain(decimal) + "件", quantity.toString());
      assertEquals(quantity.toString(), appended(quantity));
      assertEquals(Decimals.plain(decimal) + "元", appended(Money.of(decimal, MoneyUnit.YUAN)));
    }
  }

  private static String appended(Written number) {
    StringBuilder text = new StringBuilder("…");
    number.appendTo(text);
    return text.substring(1);
  }

  @Test
  void amountsAreComparedAndConvertedWhateverTheirUnits() {
    List<Unit> units = Stream.of("元", "千元", "万元", "亿元").map(Unit::of).toList();
    for (BigDecimal a : DECIMALS) {
      for (Unit unit : units) {
        for (Unit other : units) {
          Quantity quantity = Quantity.of(a, unit);
          BigDecimal yuan = a.multiply(BigDecimal.valueOf(unit.factor()));
          Quantity converted = quantity.in(other).orElseThrow();
          assertEquals(other, converted.unit());
          assertEquals(
              0,
              yuan.compareTo(converted.number().multiply(BigDecimal.valueOf(other.factor()))),
              () -> quantity + " in " + other);
          assertEquals(0, quantity.compareTo(converted));
          assertEquals(quantity.negated(), converted.negated().in(unit).orElseThrow());
          if (a.signum() != 0) {
            assertEquals(Ratio.ONE, quantity.ratioTo(converted));
            assertEquals(Ratio.of(1, 2), quantity.ratioTo(twice(converted)));
          }
        }
      }
    }
  }

  private static Quantity twice(Quantity quantity) {
    return Quantity.of(quantity.number().add(quantity.number()), quantity.unit());
  }

  @ParameterizedTest
  @CsvSource({
    "1, 公顷, 亩, 15",
    "15, 亩, 公顷, 1",
    "1, 亩, 平方米, ",
    "3, 亩, 平方米, 2000",
    "1, 里, 公里, 0.5",
    "1, 斤, 克, 500",
    "1, 季度, 个月, 3",
    "1, 个月, 季度, ",
    "1, 周, 天, 7",
    "1, 天, 小时, 24",
    "1, 天, 工作日, ",
    "1, 天, 个月, ",
    "1, 元, 角, 10",
    "1, 件, 次, ",
    "5, 千元/月, 元/月, 5000",
    "12, 元/年, 元/季度, 3",
    "1, 元/月, 元/年, 12",
    "5, %, ‰, 50",
    "5, ‰, %, 0.5",
    "5, 件, 件, 5"
  })
  void unitsConvertWhereTheyHaveOneMeaning(
      String number, String unit, String other, String result) {
    assertEquals(
        result == null ? null : Quantity.of(result, Unit.of(other)),
        Quantity.of(number, Unit.of(unit)).in(Unit.of(other)).orElse(null));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 65, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void aScaleIsWithinItsBounds(int scale) {
    Ratio third = Ratio.of(1, 3);
    for (Executable rounding : List.<Executable>of(
        () -> third.rounded(scale, RoundingMode.HALF_UP),
        () -> third.toBigDecimal(scale, RoundingMode.HALF_UP),
        () -> third.percent(scale, RoundingMode.HALF_UP),
        () -> Points.of(1).rounded(scale, RoundingMode.HALF_UP))) {
      assertEquals(
          "scale must be 0 to 64: " + scale,
          assertThrows(IllegalArgumentException.class, rounding).getMessage());
    }
    assertThrows(ArithmeticException.class, () -> third.rounded(64, RoundingMode.UNNECESSARY));
    assertEquals(64, third.percent(64, RoundingMode.HALF_UP).scale());
  }
}
