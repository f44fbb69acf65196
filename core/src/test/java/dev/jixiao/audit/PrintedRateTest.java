package dev.jixiao.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.value.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways to print the rate of 2/3, and of 49.2 out of 50. */
class PrintedRateTest {
  private static final Ratio TWO_THIRDS = Ratio.of(2, 3);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "67%", "66%", "66.67%", "66.66%", "66.7％", "67", "66.66", "0.67", "0.66", "0.6667", "1", "0"
      })
  void aRateIsRoundedOrCutOff(String printed) {
    assertTrue(PrintedRate.isRead(printed));
    assertTrue(PrintedRate.agrees(printed, TWO_THIRDS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"68%", "65%", "66.68%", "66.65%", "0.67%", "0.66％", "1%", "0.68", "0.65", "6.67"})
  void anotherRateIsNotTheOne(String printed) {
    assertTrue(PrintedRate.isRead(printed));
    assertFalse(PrintedRate.agrees(printed, TWO_THIRDS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "—", "%", "百分之九十", "66.666666667%"})
  void whatIsNoNumberOfEightDecimalsIsNotRead(String printed) {
    assertFalse(PrintedRate.isRead(printed));
  }

  @Test
  void aRateIsStatedWithAsManyDecimalsAsThePrintedOneButTwoAtMost() {
    assertTrue(PrintedRate.isRead("66.66666667%"));
    assertEquals("66.67%", PrintedRate.of("66.66666667%", TWO_THIRDS));
    assertEquals("66.7%", PrintedRate.of("66.6", TWO_THIRDS));
    assertEquals("67%", PrintedRate.of("66%", TWO_THIRDS));
    assertEquals("66.67%", PrintedRate.of(TWO_THIRDS));
  }
}
