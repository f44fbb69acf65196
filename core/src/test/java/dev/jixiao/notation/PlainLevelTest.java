package dev.jixiao.notation;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The short way to plain levels leads where the grammar leads. */
class PlainLevelTest {
  @Test
  void everyPairOfWordsReadsAsTheGrammarReadsIt() {
    for (String degree : PlainLevel.DEGREES.split(" ", -1)) {
      for (String verb : PlainLevel.VERBS.split(" ", -1)) {
        String text = degree + verb;
        if (PlainLevel.DEEDS.contains(text)) {
          assertNull(PlainLevel.read(text), text);
        } else {
          check(text);
        }
      }
    }
  }

  @Test
  void everyMarkReadsAsTheGrammarReadsIt() {
    PlainLevel.MARKS.forEach(PlainLevelTest::check);
  }

  private static void check(String text) {
    Cell plain = PlainLevel.read(text);
    assertNotNull(plain, text);
    SameReading.check(plain, text);
  }

  @Test
  void leavesTheRestToTheGrammar() {
    for (String text : List.of(
        "显著", "提升", "显著提", "显著提升。", "提升显著", "基本完成", "全面落实", "有效保障", "有效推进", "好好", "合格", "显著落实",
        "大幅度提升")) {
      assertNull(PlainLevel.read(text), text);
    }
  }
}
