package dev.jixiao.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.score.Examples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of strategies in the description of the package says what there is, no more and no less. */
class StrategyCatalogueTest {
  private static final Pattern ROW =
      Pattern.compile("<tr><td>\\{@code ([a-z-]+)(?:\\(([^}]*)\\))?\\}</td>");
  private static final Pattern PARAMETER = Pattern.compile("([a-zA-Z]+)=");

  private static Map<String, Set<String>> documented() throws IOException {
    String text = Files.readString(Path.of("src/main/java/dev/jixiao/strategy/package-info.java"));
    Map<String, Set<String>> rows = new LinkedHashMap<>();
    Matcher row = ROW.matcher(text);
    while (row.find()) {
      Set<String> parameters = new HashSet<>();
      Matcher parameter = PARAMETER.matcher(row.group(2) == null ? "" : row.group(2));
      while (parameter.find()) {
        parameters.add(parameter.group(1));
      }
      rows.put(row.group(1), parameters);
    }
    return rows;
  }

  @Test
  void everyStrategyIsInTheTable() throws IOException {
    assertEquals(ScoringStrategies.standard().names(), documented().keySet());
  }

  static Set<String> names() {
    return ScoringStrategies.standard().names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void theTableNamesAllParameters(String name) throws IOException {
    StrategySpec example =
        Examples.specs().filter(spec -> spec.name().equals(name)).findFirst().orElseThrow();
    StrategyParameters parameters = new StrategyParameters(example, ScoringStrategies.standard());
    StandardStrategies.ofIndicators().factories().get(name).create(parameters);
    assertEquals(parameters.known(), documented().get(name));
  }
}
