package dev.jixiao.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
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
