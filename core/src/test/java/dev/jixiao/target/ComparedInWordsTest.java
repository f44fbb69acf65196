package dev.jixiao.target;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.explain.Explanation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is said of every compared pair in both languages, word for word: what was understood and assumed, and the problem. After a
 * change that is meant, run the test with JIXIAO_REWRITE=1 in the environment and read the difference.
 */
class ComparedInWordsTest {
  private static final Path GOLDEN = Path.of("src/test/resources/cells/compared-in-words.txt");

  @Test
  void everyPairIsExplainedAsBefore() throws IOException {
    String text = CellTable.rows("compared").stream()
        .map(ComparedInWordsTest::said)
        .collect(Collectors.joining("\n"));
    if (System.getenv("JIXIAO_REWRITE") != null) {
      Files.writeString(GOLDEN, text);
    }
    assertEquals(Files.readString(GOLDEN), text);
  }

  private static String said(String[] row) {
    Comparison comparison = ComparedCellsTest.comparison(row);
    Explanation explanation = Explanation.of(8, sheet -> comparison.explain(row[1], row[2], sheet));
    return "## " + row[1] + " <- " + row[2] + " ("
        + ActualValue.of(row[2]).inWords().in(Locale.ENGLISH) + ")\n"
        + Stream.of(Locale.CHINESE, Locale.ENGLISH)
            .map(locale -> line(explanation.toText(locale))
                + comparison.problem().map(it -> line(it.message(locale))).orElse(""))
            .collect(Collectors.joining());
  }

  private static String line(String text) {
    return text.isEmpty() ? "" : text + "\n";
  }
}
