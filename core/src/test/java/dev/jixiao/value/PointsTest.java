package dev.jixiao.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointsTest {
  @ParameterizedTest
  @CsvSource({
    "10, 10",
    "10.0, 10",
    "9.60, 9.6",
    "-0.50, -0.5",
    "0, 0",
    "0.000, 0",
    "1e3, 1000",
    "1E-2, 0.01",
    "12345678901234567890.123456789, 12345678901234567890.123456789"
  })
  void goodNotations(String text, String printed) {
    assertEquals(printed, Points.of(text).toString());
    assertEquals(Points.of(text), Points.of(printed));
    assertEquals(Points.of(text).hashCode(), Points.of(printed).hashCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "十",
        "１０",
        "10分",
        "1e100000000",
        "1e-100000000",
        "0x1F",
        "1,000",
        "NaN",
        "--1",
        "1.2.3"
      })
  void badNotations(String text) {
    assertThrows(IllegalArgumentException.class, () -> Points.of(text));
  }

  @Test
  void refusesNumbersOutOfBoundsAtTheDoor() {
    assertThrows(IllegalArgumentException.class, () -> Points.of("9".repeat(65)));
    assertThrows(IllegalArgumentException.class, () -> Points.of("9".repeat(1_000_000)));
    assertEquals("9".repeat(64), Points.of("9".repeat(64)).toString());
  }

  @Test
  void keepsThirdsExactUntilItIsAskedToRound() {
    Points third = Points.of(10).times(Ratio.of(1, 3));
    assertEquals("3.33", third.toString());
    assertEquals(Points.of(10), third.plus(third).plus(third));
    assertEquals(Points.of("3.33"), third.rounded(2, RoundingMode.HALF_UP));
    assertEquals(Points.of("3.4"), third.rounded(1, RoundingMode.UP));
    assertNotEquals(Points.of("3.33"), third);
  }

  @Test
  void roundsHalfUpAtTheLastDecimal() {
    assertEquals(
        Points.of("4.52"),
        Points.of(10).times(Ratio.of(9034, 20000)).rounded(2, RoundingMode.HALF_UP));
    assertEquals(Points.of("0.13"), Points.of("0.125").rounded(2, RoundingMode.HALF_UP));
    assertEquals(Points.of("0.12"), Points.of("0.125").rounded(2, RoundingMode.DOWN));
  }

  @Test
  void survivesSumsAndProductsBeyondLongs() {
    Points large = Points.of("9223372036854775807");
    assertEquals("18446744073709551614", large.plus(large).toString());
    assertEquals("-18446744073709551614", Points.ZERO.minus(large).minus(large).toString());
    assertEquals("92233720368547758070", large.times(Ratio.of(10, 1)).toString());
    assertEquals(large, large.plus(large).minus(large));
  }

  @Test
  void comparesByMeaning() {
    assertEquals(0, Points.of("10").compareTo(Points.of("10.00")));
    assertEquals(Points.of("2"), Points.of("2").min(Points.of("3")));
    assertEquals(Points.of("3"), Points.of("2").max(Points.of("3")));
    assertEquals(Ratio.ofPercent("75"), Points.of("15").shareOf(Points.of("20")));
    assertThrows(ArithmeticException.class, () -> Points.of("15").shareOf(Points.ZERO));
  }

  @Test
  void givesADecimalWithoutSuperfluousZeros() {
    assertEquals(new BigDecimal("9.6"), Points.of("9.600").toBigDecimal());
    assertEquals(new BigDecimal("100"), Points.of("1e2").toBigDecimal());
  }

  @ParameterizedTest
  @CsvSource({
    "33.333333333333336 33.333333333333336 33.333333333333336, 100",
    "16.666666666666668 16.666666666666668 66.666666666666671, 100.0000000000",
    "4.5999999999999996 5.4000000000000004, 10",
    "0.1 0.2, 0.3",
    "33.33 33.33 33.33, 99.99",
    // written on purpose
    "33.3333333333333333333 66.6666666666666666667, 100",
    "0.12345678901234567890 1, 1.1234567890123456789",
    "0.123456789012 1, 1.123456789012",
  })
  void aSumDropsWhatBinaryFractionsLeft(String summands, String total) {
    PointsSum sum = new PointsSum();
    for (String summand : summands.split(" ")) {
      sum.add(Points.of(summand));
    }
    assertEquals(Points.of(total), sum.total());
  }
}
