package dev.jixiao.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.StandardCategory;
import dev.jixiao.strategy.ScoringStrategies;
import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.value.Points;
import java.time.Year;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What actual value would earn full marks, under every strategy that can say so. */
class NeededForFullTest {
  private static final Scorer SCORER = Scorer.standard();

  static Stream<String> cases() {
    return Examples.lines("needed-for-full.csv");
  }

  private static String[] cells(String line) {
    return line.split("\\s*\\|\\s*", -1);
  }

  private static Indicator.Builder indicator(String[] cells) {
    return Indicator.builder()
        .category(IndicatorCategory.of(StandardCategory.valueOf(cells[1])))
        .name("n")
        .target(cells[2])
        .weight(cells[3])
        .scoring(StrategySpec.parse(cells[0]).toStandard());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isWhatTheStrategyAsksFor(String line) {
    String[] cells = cells(line);
    assertEquals(cells[4], SCORER.neededForFull(indicator(cells).build()).orElse("-"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void earnsFullMarks(String line) {
    String[] cells = cells(line);
    Indicator.Builder indicator = indicator(cells);
    // a strict bound names no value that could be tried
    SCORER
        .neededForFull(indicator.build())
        .filter(needed -> !needed.matches("[<>].*"))
        .ifPresent(needed -> {
          Indicator reached =
              indicator.actual(needed.replaceFirst("^[≥≤=]", "")).build();
          assertEquals(Optional.of(Points.ZERO), SCORER.score(reached).lacking());
        });
  }

  @ParameterizedTest
  @CsvSource({
    "差错率, 5%, ≤5%",
    "合格率, 5%, ≥5%",
    "流失人数, 10人, ≤10人",
    "失业率, 4%, ≤4%",
    "举报率, 2%, 2%",
    "投诉件数, ≤2件, ≤2件",
    "办结时限, 12月底前, ≤--12",
  })
  void theNameAndTheYearHaveTheirSay(String name, String target, String needed) {
    Indicator indicator = Indicator.builder()
        .category(IndicatorCategory.QUALITY)
        .name(name)
        .target(target)
        .weight("10")
        .build();
    assertEquals(needed, SCORER.neededForFull(indicator, Year.of(2024)).orElse("-"));
  }

  // twice as much would tell which way is better, and has a digit too many
  @Test
  void aNumberOfAllDigitsIsItsOwnAnswer() {
    String number = "9".repeat(64) + "%";
    Indicator indicator =
        Indicator.builder().name("举报率").target(number).weight("10").build();
    assertEquals(number, SCORER.neededForFull(indicator).orElse("-"));
  }

  @Test
  void everyStrategyThatJudgesATargetIsInTheTable() {
    Set<String> shown = cases()
        .map(line -> StrategySpec.parse(cells(line)[0]).name())
        .collect(Collectors.toCollection(TreeSet::new));
    Set<String> missing = new TreeSet<>(ScoringStrategies.standard().names());
    missing.removeAll(shown);
    assertTrue(missing.isEmpty(), missing::toString);
  }
}
