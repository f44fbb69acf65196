package dev.jixiao.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of quantities in units that convert, near and beyond the range of longs, with BigDecimal as the judge. */
class QuantityProperties {
  @Property
  void orderIsThatOfTheAmounts(
      @ForAll("decimals") BigDecimal a,
      @ForAll("decimals") BigDecimal b,
      @ForAll("money") Unit unit,
      @ForAll("money") Unit other) {
    assertEquals(
        Integer.signum(yuan(a, unit).compareTo(yuan(b, other))),
        Integer.signum(Quantity.of(a, unit).compareTo(Quantity.of(b, other))));
  }

  @Property
  void ratiosAreThoseOfTheAmounts(
      @ForAll("decimals") BigDecimal a,
      @ForAll("decimals") BigDecimal b,
      @ForAll("money") Unit unit,
      @ForAll("money") Unit other) {
    if (b.signum() != 0) {
      assertEquals(
          Ratio.of(yuan(a, unit), yuan(b, other)),
          Quantity.of(a, unit).ratioTo(Quantity.of(b, other)));
    }
  }

  @Property
  void convertingKeepsTheAmount(
      @ForAll("decimals") BigDecimal a, @ForAll("money") Unit unit, @ForAll("money") Unit other) {
    Quantity converted = Quantity.of(a, unit).in(other).orElseThrow();
    assertEquals(other, converted.unit());
    assertEquals(0, yuan(a, unit).compareTo(yuan(converted.number(), other)));
  }

  @Property
  void convertingByThirdsIsExactOrRefused(@ForAll("decimals") BigDecimal a) {
    Quantity area = Quantity.of(a, Unit.of("公顷"));
    assertEquals(area, area.in(Unit.of("亩")).flatMap(mu -> mu.in(Unit.of("公顷"))).orElse(area));
    assertEquals(0, area.compareTo(Quantity.of(a.multiply(BigDecimal.valueOf(15)), Unit.of("亩"))));
  }

  private static BigDecimal yuan(BigDecimal number, Unit unit) {
    return number.multiply(BigDecimal.valueOf(unit.factor()));
  }

  @Provide
  Arbitrary<Unit> money() {
    return Arbitraries.of("元", "千元", "万元", "亿元").map(Unit::of);
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

  @Property
  void negatingTurnsTheSign(@ForAll long digits, @ForAll("money") Unit unit) {
    Quantity quantity = Quantity.of(digits, 0, unit);
    assertEquals(BigDecimal.valueOf(digits).negate(), quantity.negated().number());
    assertEquals(quantity, quantity.negated().negated());
  }

  @Example
  void theLeastLongHasAnOpposite() {
    Quantity least = Quantity.of(Long.MIN_VALUE, 0, Unit.NONE);
    assertEquals("9223372036854775808", least.negated().toString());
  }
}
