package dev.jixiao.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.compare.Comparison;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.ScoringStandard;
import dev.jixiao.problem.Problem;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.strategy.ScoringStrategies;
import dev.jixiao.strategy.StrategyParameters;
import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.target.IndicatorTypes;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a scorer keeps of the standards that indicators bring along, and what hostile ones may cost. */
class KeptStandardsTest {
  private static Rulebook rulebook() {
    return new Rulebook(
        ScoringRules.mof2020(), ScoringStrategies.standard(), IndicatorTypes.standard());
  }

  private static Indicator row(ScoringStandard standard) {
    return Indicator.builder()
        .category(IndicatorCategory.QUANTITY)
        .name("n")
        .target("≥100件")
        .actual("80件")
        .weight("10")
        .scoring(standard)
        .build();
  }

  private static ScoringStandard bands(int entries) {
    String bands = IntStream.range(0, entries)
        .mapToObj(i -> (100 - i * 0.01) + "%:" + (entries - i) + "分")
        .collect(Collectors.joining(","));
    return new ScoringStandard("bands", Map.of("bands", bands));
  }

  @Test
  void standardsAreKeptUpToABoundTogether() {
    Rulebook rulebook = rulebook();
    int most = 0;
    for (int i = 0; i < 20_000; i++) {
      rulebook.ruleFor(row(new ScoringStandard("ours-" + i, Map.of())), Comparison.met());
      most = Math.max(most, rulebook.kept());
    }
    assertTrue(most * "ours-1".length() <= Rulebook.MAX_KEPT_CHARACTERS, "kept " + most);
    assertTrue(rulebook.kept() > 0);
  }

  @Test
  void aLongStandardIsMadeAnewEachTime() {
    Rulebook rulebook = rulebook();
    rulebook.ruleFor(
        row(new ScoringStandard("x".repeat(Rulebook.MAX_KEPT_LENGTH), Map.of())), Comparison.met());
    assertEquals(1, rulebook.kept());
    rulebook.ruleFor(
        row(new ScoringStandard("y".repeat(Rulebook.MAX_KEPT_LENGTH + 1), Map.of())),
        Comparison.met());
    assertEquals(1, rulebook.kept());
  }

  @Test
  void theLengthOfAStandardIsThatOfItsParametersToo() {
    Rulebook rulebook = rulebook();
    int left = Rulebook.MAX_KEPT_LENGTH - "ours".length() - "bands".length() - "top".length();
    Map<String, String> longest = Map.of("bands", "1".repeat(left - 1), "top", "1");
    rulebook.ruleFor(row(new ScoringStandard("ours", longest)), Comparison.met());
    assertEquals(1, rulebook.kept());
    Map<String, String> longer = Map.of("bands", "1".repeat(left - 1), "top", "11");
    rulebook.ruleFor(row(new ScoringStandard("ours", longer)), Comparison.met());
    assertEquals(1, rulebook.kept());
  }

  @Test
  void aListHasABoundOnItsEntries() {
    assertEquals(
        "-",
        Scorer.standard()
            .score(row(bands(StrategyParameters.MAX_ENTRIES)))
            .problem()
            .filter(problem -> problem.message().contains("entries"))
            .map(Problem::message)
            .orElse("-"));
    String message = Scorer.standard()
        .score(row(bands(StrategyParameters.MAX_ENTRIES + 1)))
        .problem()
        .orElseThrow()
        .message();
    assertTrue(message.contains("at most 500 entries, but 501"), message.substring(0, 200));
  }

  @Test
  void aSpecificationHasABoundOnItsLength() {
    String longest = "1".repeat(StrategySpec.MAX_LENGTH - "abc".length());
    assertEquals(
        longest, new StrategySpec("a", Map.of("bc", longest)).parameters().get("bc"));
    assertThrows(
        IllegalArgumentException.class, () -> new StrategySpec("a", Map.of("bcd", longest)));
    Problem problem = Scorer.standard()
        .score(row(new ScoringStandard("bands", Map.of("bands", "9".repeat(1_000_000)))))
        .problem()
        .orElseThrow();
    assertTrue(problem.message().length() < 1_000, problem.code());
    Problem text = Scorer.standard()
        .score(row(new ScoringStandard("每少一次扣两分 ".repeat(100_000), Map.of())))
        .problem()
        .orElseThrow();
    assertTrue(text.message().length() < 1_000, text.code());
  }
}
