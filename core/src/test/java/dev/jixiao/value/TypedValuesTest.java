package dev.jixiao.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.problem.Parsed;
import dev.jixiao.problem.Problem;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Points, ratios and amounts as people type them: what is read, what is nothing, and what is a fault. */
class TypedValuesTest {
  @ParameterizedTest
  @CsvSource({
    "12.5, 12.5",
    "10分, 10",
    "１０ 分, 10",
    "'1,200', 1200",
    "-3, -3",
    "40÷3, 13.33",
    "10%, 10",
    "1.5E2, 150",
  })
  void pointsAreRead(String text, String points) {
    assertEquals(points, Points.parse(text).orElseThrow().toString());
  }

  @ParameterizedTest
  @CsvSource({"30%, 30%", "３０％, 30%", "30, 30%", "1÷3, 33.33%", "0, 0%", "1.5, 1.5%", "0.5%, 0.5%"})
  void ratiosAreRead(String text, String ratio) {
    assertEquals(ratio, Ratio.parse(text).orElseThrow().toString());
  }

  /** The exact quotient of two numbers of 64 digits has more of them, and is read as it is written. */
  @Test
  void quotientsOfTheLargestNumbersAreReadBack() {
    BigDecimal part = new BigDecimal("1".repeat(64));
    BigDecimal whole = new BigDecimal("7".repeat(63) + "3").movePointLeft(64);
    Ratio ratio = Ratio.of(part, whole).times(Ratio.of(3, 7));
    Points points = Points.of("10").times(ratio);

    assertEquals(ratio, Ratio.parse(quotient(ratio.toFraction())).orElseThrow());
    assertEquals(points, Points.parse(quotient(points.toFraction())).orElseThrow());
    assertTrue(Ratio.parse("1÷" + "7".repeat(300)).problem().isPresent());
  }

  private static String quotient(String fraction) {
    return fraction.replace('/', '÷');
  }

  @ParameterizedTest
  @CsvSource({
    "4.8万元, 4.8万元",
    "'￥48,000', 48000元",
    "'48,000 元', 48000元",
    "１.２亿元, 1.2亿元",
    "-3千元, -3千元",
  })
  void amountsAreReadWithTheirUnit(String text, String money) {
    assertEquals(money, Money.parse(text).orElseThrow().toString());
    assertEquals(money, Money.parse(text, MoneyUnit.MILLION).orElseThrow().toString());
  }

  @Test
  void aBareAmountNeedsTheUnitOfItsTable() {
    assertEquals(
        "4.8万元", Money.parse("4.8", MoneyUnit.TEN_THOUSAND).orElseThrow().toString());
    assertTrue(Money.parse("4.8").problem().isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "—", "/", "无", "暂无", "未填"})
  void nothingIsNeitherAValueNorAFault(String text) {
    assertTrue(Points.parse(text).isUnrecognised());
    assertTrue(Ratio.parse(text).isUnrecognised());
    assertTrue(Money.parse(text).isUnrecognised());
    assertTrue(Money.parse(text, MoneyUnit.YUAN).isUnrecognised());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"abc", "约10", "10件", "9/10", "1,2", "5-6", "扣2分", "÷3", "3÷0", "NaN", "(5)", "1÷-3"
      })
  void anythingElseIsAFaultThatNamesIt(String text) {
    for (Parsed<?> parsed :
        new Parsed<?>[] {Points.parse(text), Ratio.parse(text), Money.parse(text)}) {
      Problem problem = parsed.problem().orElseThrow();

      assertFalse(parsed.isOk());
      assertEquals("FIELD_VALUE", problem.code());
      assertTrue(problem.message(Locale.CHINESE).contains("“" + text + "”"), problem.toString());
      assertTrue(problem.message(Locale.ENGLISH).contains("\"" + text + "\""), problem.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "0.95", "-0.5", "1.0"})
  void aBareShareOfAtMostOneMayBeAFractionOrPercent(String text) {
    assertEquals("PERCENT_AMBIGUOUS", Ratio.parse(text).problem().orElseThrow().code());
  }

  @Test
  void numbersBeyondTheBoundsAreAFaultOfTheirOwn() {
    for (String text : new String[] {"1".repeat(65), "1e65"}) {
      assertEquals(
          "NUMBER_OUT_OF_BOUNDS", Points.parse(text).problem().orElseThrow().code());
    }
    assertTrue(
        Points.parse("x".repeat(100_000)).problem().orElseThrow().message().length() < 120);
  }
}
