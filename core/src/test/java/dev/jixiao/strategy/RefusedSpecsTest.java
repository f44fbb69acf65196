package dev.jixiao.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.problem.Message;
import dev.jixiao.problem.Parsed;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.UnreadableTextException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What a rule keeper is told of a specification that is refused, word for word in both languages. An example is a line "## kind | specification"; after a
 * change that is meant, run the test with JIXIAO_REWRITE=1 in the environment and read the difference.
 */
class RefusedSpecsTest {
  private static final Path GOLDEN = Path.of("src/test/resources/dev/jixiao/strategy/refused.txt");
  private static final String EXAMPLE = "## ";

  private static final ScoringStrategies STANDARD = ScoringStrategies.standard();
  // a program with ways to score of its own
  private static final ScoringStrategies OURS = STANDARD
      .with("ours", Message.of("our own", "自定方法"), parameters -> {
        throw new IllegalStateException("broken");
      })
      .with("careful", parameters -> {
        throw parameters.fault("level", "a level of ours", "应为本单位的档次");
      });

  private static Parsed<?> read(String kind, String spec) {
    return switch (kind) {
      case "words" -> StrategySpec.ofWords(spec);
      case "budget" -> STANDARD.createBudget(StrategySpec.parse(spec));
      case "over" -> STANDARD.createOverFulfilment(StrategySpec.parse(spec));
      case "ours" -> OURS.create(StrategySpec.parse(spec));
      default -> STANDARD.create(StrategySpec.parse(spec));
    };
  }

  private static String told(String kind, String spec) {
    try {
      return read(kind, spec).problem().map(RefusedSpecsTest::told).orElse("taken");
    } catch (UnreadableTextException e) {
      return e.wording().chinese() + "\n" + e.wording().english();
    }
  }

  private static String told(Problem problem) {
    return problem.code() + "\n" + problem.wording().chinese() + "\n"
        + problem.wording().english();
  }

  private static String answered(String example) {
    String[] parts = example.substring(EXAMPLE.length()).split(" \\| ", 2);
    return example + "\n" + told(parts[0], parts[1]) + "\n";
  }

  @Test
  void everyRefusalSaysWhatIsWrong() throws IOException {
    String golden = Files.readString(GOLDEN);
    String text = golden
        .lines()
        .filter(line -> line.startsWith(EXAMPLE))
        .map(RefusedSpecsTest::answered)
        .collect(Collectors.joining("\n"));
    if (System.getenv("JIXIAO_REWRITE") != null) {
      Files.writeString(GOLDEN, text);
      golden = text;
    }
    assertEquals(golden, text);
  }
}
