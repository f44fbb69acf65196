package dev.jixiao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.jixiao.rules.ScoringRules;
import dev.jixiao.score.Scorer;
import dev.jixiao.strategy.StrategySpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the Chinese guide for rule keepers prints can be typed as it stands there. */
class RuleKeepersGuideTest {
  private static final Path GUIDE =
      Path.of("src/main/javadoc/dev.jixiao.json/dev/jixiao/json/doc-files/rules-zh.html");

  @Test
  void everyRuleSetIsReadWithoutAProblem() throws IOException {
    List<String> documents = found("<pre>\n(\\{.*?)</pre>");
    assertEquals(4, documents.size());
    for (String document : documents) {
      RulesReading reading = RulesJson.read(document);
      assertEquals(List.of(), reading.problems(), document);
      assertFalse(reading.orElseThrow().name().isBlank());
    }
  }

  @Test
  void everyWayOfScoringIsOneThatAScorerTakes() throws IOException {
    List<String> specs = found("<td><code>([^<]*)</code></td></tr>");
    assertEquals(9, specs.size());
    for (String spec : specs) {
      ScoringRules rules = ScoringRules.mof2020().toBuilder()
          .defaultStrategy(StrategySpec.parse(spec))
          .build();
      assertEquals(rules, Scorer.of(rules).rules(), spec);
    }
  }

  private static List<String> found(String pattern) throws IOException {
    return Pattern.compile(pattern, Pattern.DOTALL)
        .matcher(Files.readString(GUIDE))
        .results()
        .map((MatchResult result) -> result.group(1))
        .toList();
  }
}
