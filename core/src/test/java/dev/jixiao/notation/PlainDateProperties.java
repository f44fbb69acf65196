package dev.jixiao.notation;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The short way to plain dates leads where the grammar leads. */
class PlainDateProperties {
  private static final String[] PIECES = {
    "≤", "2020", "2021", "1899", "20", "12", "6", "06", "30", "31", "29", "2", "0", "年", "月", "日",
    ".", "前", "底", "末", "内", "份", "-", "≥"
  };

  @Property(tries = 20_000)
  void readsWhatTheGrammarReads(@ForAll("dates") String text) {
    Cell plain = text.isEmpty() ? null : PlainDate.read(text);
    if (plain != null) {
      SameReading.check(plain, text);
    }
  }

  @Example
  void takesThePlainest() {
    for (String text : List.of(
        "12月30日前",
        "2020年12月底",
        "≤10月",
        "≤12.31日",
        "2020年11月5日",
        "9月28日",
        "12月",
        "6月底",
        "2020年6月前")) {
      assertNotNull(PlainDate.read(text), text);
      SameReading.check(NotationReader.read(text), text);
    }
  }

  @Example
  void leavesTheRestToTheGrammar() {
    for (String text : List.of(
        "≤",
        "月",
        "2020年",
        "2020年底",
        "12.31日",
        "≤12.31",
        "13月",
        "2月30日",
        "0月",
        "12月0日",
        "12月30",
        "12月30日底",
        "3月内",
        "1899年12月",
        "20年12月",
        "2020-12-31",
        "123月",
        "12月301日",
        "12月底前")) {
      assertNull(PlainDate.read(text), text);
    }
  }

  @Provide
  Arbitrary<String> dates() {
    return Arbitraries.of(PIECES)
        .list()
        .ofMinSize(1)
        .ofMaxSize(7)
        .map(parts -> String.join("", parts));
  }
}
