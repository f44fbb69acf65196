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
  }

  @Test
  void aLongTextSaysThatItIsLong() {
    assertEquals("TEXT_TOO_LONG", problem("绩".repeat(300)).code());
  }

  @Test
  void actualValuesAreReadStrictlyToo() {
    Problem problem = ActualValue.parse("3件多余").problem().orElseThrow();
    assertEquals("ACTUAL_UNREADABLE", problem.code());
    assertEquals(new Place.Document(1, 2), problem.place().orElseThrow());
    assertTrue(ActualValue.parse("3件").isOk());
  }
}
