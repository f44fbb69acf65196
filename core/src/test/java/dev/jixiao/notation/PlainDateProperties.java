package dev.jixiao.notation;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
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

  @Provide
  Arbitrary<String> dates() {
    return Arbitraries.of(PIECES)
        .list()
        .ofMinSize(1)
        .ofMaxSize(7)
        .map(parts -> String.join("", parts));
  }
}
