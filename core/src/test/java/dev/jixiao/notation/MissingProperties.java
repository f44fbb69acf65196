package dev.jixiao.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The short way to placeholders leads where reading the cell leads. */
class MissingProperties {
  @Property(tries = 5_000)
  void tellsWhatReadingTells(@ForAll("marks") String text) {
    assertEquals(
        NotationReader.read(text) instanceof Cell.Missing, NotationReader.isMissing(text), text);
  }

  @Property
  void tellsItOfAnyText(@ForAll String text) {
    tellsWhatReadingTells(text);
  }

  @Example
  void knowsTheMarks() {
    for (String text : List.of("", " ", "/", "——", "（无）", "无。", "N/A", "1、无", " ".repeat(300))) {
      assertTrue(NotationReader.isMissing(text), text);
    }
    for (String text : List.of("0", "无偏差", "1.", "①", "完成", "/".repeat(300))) {
      assertFalse(NotationReader.isMissing(text), text);
    }
  }

  @Provide
  Arbitrary<String> marks() {
    return Arbitraries.of(
            "无", "暂无", "/", "-", "—", "*", "…", "。", "；", "，", "（", "）", "(", ")", " ", "1", "1.",
            "1、", "①", "N/A", "n", "none", "待定", "不适用", "完成", "件", "\n", "、", "?")
        .list()
        .ofMaxSize(5)
        .map(parts -> String.join("", parts));
  }
}
