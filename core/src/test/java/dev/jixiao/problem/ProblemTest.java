package dev.jixiao.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class ProblemTest {
  @Test
  void printsEverythingItKnows() {
    Problem problem = Problem.builder()
        .code("FIELD_VALUE")
        .wording(Message.of("not a number: \"十点五x\"", "不是数字：“十点五x”"))
        .location("/indicators/3/weight")
        .place(new Place.Document(12, 30))
        .excerpt(Excerpt.around("十点五x", 3))
        .expected(Message.of("a number such as 10.5", "数字，如 10.5"))
        .build();
    assertEquals("""
        FIELD_VALUE: not a number: "十点五x" (/indicators/3/weight, 12:30)
        十点五x
        \u3000\u3000\u3000^
        expected: a number such as 10.5""", problem.toText(Locale.ENGLISH));
    assertTrue(problem.toText(Locale.SIMPLIFIED_CHINESE).endsWith("应为：数字，如 10.5"));
    assertEquals(problem, problem.toBuilder().build());
  }

  @Test
  void drawsAFullWidthCaretUnderFullWidthText() {
    assertEquals("不低于百分\n\u3000\u3000\u3000＾", Excerpt.around("不低于百分", 3).toText());
    assertEquals("≥9O%\n  ^", Excerpt.around("≥9O%", 2).toText());
    assertEquals("≥\n ^", Excerpt.around("≥", 1).toText());
  }

  @Test
  void clipsLongTextsAroundTheFault() {
    Excerpt excerpt = Excerpt.around("甲".repeat(1000) + "!" + "乙".repeat(1000), 1000);
    assertEquals(50, excerpt.text().length());
    assertEquals('!', excerpt.text().charAt(excerpt.offset()));
    assertTrue(excerpt.text().startsWith("…甲") && excerpt.text().endsWith("乙…"));
  }

  @Test
  void refusesAPlaceThatIsNotInTheText() {
    assertEquals("abc\n   ^", new Excerpt("abc", 3).toText());
    assertThrows(IndexOutOfBoundsException.class, () -> new Excerpt("abc", 4));
    assertThrows(IndexOutOfBoundsException.class, () -> new Excerpt("abc", -1));
  }

  @Test
  void neverDisturbsATerminal() {
    assertEquals("a·b·c·", Excerpt.around("a\u0007b\u202Ec\uD800", 0).text());
  }

  @Test
  void parsedTellsItsThreeOutcomesApart() {
    assertEquals(Integer.valueOf(2), Parsed.ok(1).map(n -> n + 1).orElseThrow());
    Problem problem = Problem.of("X", "wrong");
    assertEquals(
        problem, Parsed.<Integer>failed(problem).map(n -> n + 1).problem().orElseThrow());
    assertTrue(Parsed.unrecognised().isUnrecognised());
    assertTrue(
        assertThrows(NoSuchElementException.class, () -> Parsed.failed(problem).orElseThrow())
            .getMessage()
            .contains("wrong"));
  }

  @Test
  void countsColumnsOfFullWidthText() {
    assertEquals(8, DisplayWidth.of("绩效ab") + DisplayWidth.of("ｃ"));
    assertEquals(2, DisplayWidth.of("\uD83D\uDE00"));
    assertEquals(1, DisplayWidth.of("e\u0301\u200F"));
  }
}
