package dev.jixiao.value;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of two quantities is the larger, in whatever units and however long their numbers are. */
class QuantityOrderTest {
  @ParameterizedTest
  @CsvSource({
    "1万元, 9999元, 1",
    "1万元, 10000元, 0",
    "9999元, 1万元, -1",
    "123456789012345678901件, 123456789012345678902件, -1",
    "123456789012345678902件, 123456789012345678901件, 1",
    "123456789012345678901.50元, 123456789012345678901.5元, 0",
    "12345678901234567.8901万元, 123456789012345678901元, 0",
    "12345678901234567.8902万元, 123456789012345678901元, 1",
    "0.000000000000000000001公里, 0.000000000000000001米, 0",
    "-5件, 3件, -1",
    "5元, 5人, 0",
    "6元, 5人, 1",
    "6件, 5, 1",
  })
  void sizesAreCompared(String one, String other, int order) {
    assertEquals(order, Integer.signum(quantity(one).compareTo(quantity(other))));
    assertEquals(-order, Integer.signum(quantity(other).compareTo(quantity(one))));
  }

  private static Quantity quantity(String text) {
    int end = 0;
    while (end < text.length() && "-.0123456789".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return Quantity.of(text.substring(0, end), Unit.of(text.substring(end)));
  }

  @ParameterizedTest
  @CsvSource({
    "元/(人·天), 元/人·天, SAME",
    "元/(人·天, 元/人·天, CONTRADICTING",
    "元/人·天, 万元/人·天, CONVERTIBLE",
    "元/人, 元/天, CONTRADICTING",
  })
  void bracketsRoundWhatIsBelowTheStrokeSayNothing(String one, String other, UnitMatch match) {
    assertEquals(match, Unit.of(one).match(Unit.of(other)));
    assertEquals(match, Unit.of(other).match(Unit.of(one)));
  }

  /** What sums and conversions make of numbers within bounds may be four times as long. */
  @ParameterizedTest
  @ValueSource(ints = {256, -256})
  void derivedNumbersHaveBoundsOfTheirOwn(int scale) {
    assertDoesNotThrow(() -> Ratio.of(BigDecimal.valueOf(1, scale)));
    assertThrows(
        IllegalArgumentException.class,
        () -> Ratio.of(BigDecimal.valueOf(1, scale + Integer.signum(scale))));
    assertThrows(
        IllegalArgumentException.class,
        () -> Ratio.of(BigDecimal.ONE, BigDecimal.valueOf(1, scale + Integer.signum(scale))));
  }
}
