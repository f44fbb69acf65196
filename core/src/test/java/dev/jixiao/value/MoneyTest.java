package dev.jixiao.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {
  private static final Money FORTY_EIGHT_THOUSAND = Money.of("4.8", MoneyUnit.TEN_THOUSAND);

  @Test
  void isEqualByMeaningWhateverTheUnit() {
    assertEquals(FORTY_EIGHT_THOUSAND, Money.of("48000", MoneyUnit.YUAN));
    assertEquals(
        FORTY_EIGHT_THOUSAND.hashCode(), Money.of("48000.00", MoneyUnit.YUAN).hashCode());
    assertNotEquals(FORTY_EIGHT_THOUSAND, Money.of("48000", MoneyUnit.TEN_THOUSAND));
    assertEquals(0, FORTY_EIGHT_THOUSAND.compareTo(Money.of("0.00048", MoneyUnit.HUNDRED_MILLION)));
  }

  @Test
  void printsInItsOwnUnit() {
    assertEquals("4.8万元", FORTY_EIGHT_THOUSAND.toString());
    assertEquals("1200元", Money.of("1200.00", MoneyUnit.YUAN).toString());
    assertEquals("0亿元", Money.of("0.00", MoneyUnit.HUNDRED_MILLION).toString());
  }

  @Test
  void calculatesAcrossUnits() {
    Money yuan = Money.of("2000", MoneyUnit.YUAN);
    assertEquals("5万元", FORTY_EIGHT_THOUSAND.plus(yuan).toString());
    assertEquals("4.6万元", FORTY_EIGHT_THOUSAND.minus(yuan).toString());
    assertEquals(0, new BigDecimal("48000").compareTo(FORTY_EIGHT_THOUSAND.in(MoneyUnit.YUAN)));
    assertEquals(
        Ratio.ofPercent("75"),
        Money.of("120", MoneyUnit.TEN_THOUSAND).ratioTo(Money.of("1600000", MoneyUnit.YUAN)));
  }

  @Test
  void hasNoRatioToNothing() {
    assertThrows(
        ArithmeticException.class,
        () -> FORTY_EIGHT_THOUSAND.ratioTo(Money.of("0", MoneyUnit.YUAN)));
  }

  @ParameterizedTest
  @CsvSource({
    "4.8, TEN_THOUSAND, YUAN, 48000",
    "1, HUNDRED_MILLION, YUAN, 100000000",
    "1E+3, YUAN, YUAN, 1000",
    "48000, YUAN, TEN_THOUSAND, 4.8000",
    "-2.5, TEN_MILLION, THOUSAND, -25000",
    "0, MILLION, YUAN, 0",
    "5, YUAN, HUNDRED_MILLION, 0.00000005",
  })
  void anAmountCountedInAnotherUnitIsInPlainDigits(
      BigDecimal amount, MoneyUnit unit, MoneyUnit other, String counted) {
    BigDecimal number = Money.of(amount, unit).in(other);
    assertEquals(counted, number.toPlainString());
    assertTrue(number.scale() >= 0);
    assertEquals(Money.of(amount, unit), Money.of(number, other));
  }
}
