package dev.jixiao.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The explanation of every example in both languages, word for word. After a change that is meant, run the test with
 * JIXIAO_REWRITE=1 in the environment and read the difference.
 */
class ExplainedExamplesTest {
  private static final Path GOLDEN =
      Path.of("src/test/resources/dev/jixiao/score/explained-examples.txt");

  private static String explained(Examples.Example example) {
    IndicatorScore score = example.score();
    return "## " + example + "\n" + score.explanation().toText(Locale.CHINESE) + "\n"
        + score.explanation().toText(Locale.ENGLISH) + "\n";
  }

  @Test
  void everyExampleIsExplainedAsBefore() throws IOException {
    String text = Stream.of(Examples.all(), Examples.edges(), Examples.cells())
        .flatMap(examples -> examples)
        .map(ExplainedExamplesTest::explained)
        .collect(Collectors.joining("\n"));
    if (System.getenv("JIXIAO_REWRITE") != null) {
      Files.writeString(GOLDEN, text);
    }
    assertEquals(Files.readString(GOLDEN), text);
  }
}
