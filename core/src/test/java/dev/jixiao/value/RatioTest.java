package dev.jixiao.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {
  @ParameterizedTest
  @CsvSource({
    "912, 950, 96%",
    "1, 2, 50%",
    "-1, 2, -50%",
    "1, -2, -50%",
    "0, 7, 0%",
    "2, 3, 66.67%",
    "253, 100, 253%",
    "1, 1000, 0.1%",
    "1, 1024, 0.09765625%"
  })
  void printsInPercent(long part, long whole, String printed) {
    assertEquals(printed, Ratio.of(part, whole).toString());
  }

  @Test
  void isEqualByMeaning() {
    assertEquals(Ratio.of(1, 2), Ratio.of(50, 100));
    assertEquals(Ratio.of(1, 2), Ratio.ofPercent("50.0"));
    assertEquals(Ratio.of(1, 2).hashCode(), Ratio.ofPercent("50.0").hashCode());
    assertEquals(
        Ratio.of(new BigDecimal("0.96")), Ratio.of(new BigDecimal("91.2"), new BigDecimal("95")));
  }

  @Test
  void hasNoRatioToZero() {
    assertThrows(ArithmeticException.class, () -> Ratio.of(1, 0));
    assertThrows(ArithmeticException.class, () -> Ratio.of(BigDecimal.ONE, new BigDecimal("0.00")));
    assertThrows(ArithmeticException.class, () -> Ratio.ONE.dividedBy(Ratio.ZERO));
  }

  @Test
  void roundsInPercentOnlyWhenAsked() {
    assertEquals(
        new BigDecimal("86.18"), Ratio.of(2154576, 2500000).percent(2, RoundingMode.HALF_UP));
    assertEquals(
        new BigDecimal("86.1830"), Ratio.of(2154576, 2500000).percent(4, RoundingMode.HALF_UP));
    assertThrows(IllegalArgumentException.class, () -> Ratio.ONE.percent(65, RoundingMode.UP));
  }

  @Test
  void divides() {
    assertEquals(Ratio.of(3, 2), Ratio.of(3, 4).dividedBy(Ratio.of(1, 2)));
    assertEquals(Ratio.of(1, 4), Ratio.of(3, 4).minus(Ratio.of(1, 2)));
  }
}
