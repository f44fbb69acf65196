package dev.jixiao.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.problem.Place;
import dev.jixiao.problem.Problem;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Strict reading says where a text stops being a notation, and what would be expected there. */
class StrictReadingTest {
  private static Problem problem(String text) {
    return IndicatorTypes.standard().parse(text).problem().orElseThrow();
  }

  @Test
  void theCaretStandsUnderTheFirstCharacterThatIsNotUnderstood() {
    assertEquals("12abc\n  ^", problem("12abc").excerpt().orElseThrow().toText());
    assertEquals(new Place.Document(1, 3), problem("12abc").place().orElseThrow());
  }

  @Test
  void theCaretIsRightUnderFullWidthText() {
    assertEquals(
        "≥１２０\uFF58\uFF58\n \u3000\u3000\u3000＾",
        problem("≥１２０ｘｘ").excerpt().orElseThrow().toText());
  }

  @Test
  void theCaretCountsSpacesThatReadingSkips() {
    assertEquals(new Place.Document(1, 5), problem(" 20 x").place().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "12abc, 1, 3, after the number",
        "≥12abc, 1, 4, after the number",
        "约12abc, 1, 4, after the number",
        "-12abc, 1, 4, after the number",
        "三十x, 1, 3, after the number",
        "1.5E7x, 1, 6, after the number",
        "12 34件, 1, 1, a number",
        "x12 34件, 1, 1, a number",
        "≥, 1, 1, a number",
        "≥≥, 1, 2, a number",
        "≥x, 1, 2, a number",
        "≥-x, 1, 3, a number",
        "见附件, 1, 1, a number"
      })
  void thePlaceIsThatOfTheFirstCharacterThatIsNotUnderstood(
      String text, int line, int column, String expected) {
    assertEquals(new Place.Document(line, column), problem(text).place().orElseThrow());
    String message = problem(text).toText(Locale.ENGLISH);
    assertTrue(message.contains("expected: a"), message);
    assertEquals(
        expected.equals("after the number"), message.contains("after the number"), message);
  }

  @Test
  void thePlaceCountsLines() {
    assertEquals(new Place.Document(2, 3), problem("\n12x").place().orElseThrow());
    assertEquals(new Place.Document(3, 1), problem("≥\n\nx").place().orElseThrow());
    assertEquals(new Place.Document(1, 3), problem("12x\n").place().orElseThrow());
  }

  @Test
  void theProblemSaysWhatIsExpected() {
    assertTrue(problem("12abc").toText(Locale.ENGLISH).contains("expected: a unit such as %"));
    assertTrue(problem("见附件").toText(Locale.CHINESE).contains("应为：数值"));
    assertEquals("TARGET_UNREADABLE", problem("见附件").code());
  }

  @Test
  void aTimeWithoutADateIsKnownAsOne() {
    for (String cell : List.of("春节前", "3月初", "2024年暑期", "汛期前", "每月底前", "2024年春季学期")) {
      String message = problem(cell).message(Locale.CHINESE);
      assertTrue(message.contains("时间说法"), message);
    }
    assertFalse(problem("见附件").message(Locale.CHINESE).contains("时间说法"));
    assertTrue(problem("绩".repeat(254) + "汛期").message(Locale.CHINESE).contains("“汛期”"));
    assertFalse(problem("绩".repeat(255) + "汛期").message(Locale.CHINESE).contains("“汛期”"));
  }

  @Test
  void aLongTextSaysThatItIsLong() {
    Problem problem = problem("绩".repeat(257));
    assertEquals("TEXT_TOO_LONG", problem.code());
    assertEquals(new Place.Document(1, 257), problem.place().orElseThrow());
    assertTrue(problem.message(Locale.CHINESE).contains("257个字符"));
    assertTrue(problem.message(Locale.ENGLISH).contains("257 characters"));
    assertEquals("TARGET_UNREADABLE", problem("绩".repeat(256)).code());
    assertTrue(problem("绩".repeat(256)).message(Locale.CHINESE).contains("不是可识别的写法"));
  }

  @Test
  void actualValuesAreReadStrictlyToo() {
    Problem problem = ActualValue.parse("3件多余").problem().orElseThrow();
    assertEquals("ACTUAL_UNREADABLE", problem.code());
    assertEquals(new Place.Document(1, 2), problem.place().orElseThrow());
    assertTrue(ActualValue.parse("3件").isOk());
  }
}
