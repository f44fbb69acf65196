package dev.jixiao.strategy;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.score.Examples;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The comments beside the strategies, from which the reference page is made, say what there is, no more and no less. */
class StrategyCatalogueTest {
  private static final Pattern PARAMETER = Pattern.compile("([a-zA-Z]+)=");

  private static Map<String, Set<String>> documented() throws IOException {
    Map<String, Set<String>> rows = new LinkedHashMap<>();
    for (StrategyComments.Said said : StrategyComments.all().values()) {
      rows.put(
          said.name(),
          PARAMETER
              .matcher(said.parameters())
              .results()
              .map(found -> found.group(1))
              .collect(toSet()));
    }
    return rows;
  }

  @Test
  void everyStrategyIsSaid() throws IOException {
    assertEquals(ScoringStrategies.standard().names(), documented().keySet());
  }

  @Test
  void whatScoresBudgetsAndTreatsExcessesHasItsNames() {
    ScoringStrategies strategies = ScoringStrategies.standard();
    assertEquals(
        Set.of(
            "execution-rate",
            "execution-bands",
            "proportional",
            "all-or-nothing",
            "proportional-from",
            "proportional-above",
            "bands",
            "deduct-per-step",
            "interpolate"),
        strategies.budgetNames());
    assertEquals(
        Set.of("none", "flag", "require-reason", "deduct-bands", "deduct-proportional", "by-hand"),
        strategies.overFulfilmentNames());
  }

  static Set<String> names() {
    return ScoringStrategies.standard().names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void allParametersAreSaid(String name) throws IOException {
    StrategySpec example =
        Examples.specs().filter(spec -> spec.name().equals(name)).findFirst().orElseThrow();
    StrategyParameters parameters = new StrategyParameters(example, ScoringStrategies.standard());
    StandardStrategies.ofIndicators().factories().get(name).create(parameters);
    assertEquals(parameters.known(), documented().get(name));
  }
}
