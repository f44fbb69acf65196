package dev.jixiao.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.problem.Problem;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.value.Points;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverFulfilmentTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "none | 253 | | | 10 | -",
        "flag(from=120%) | 120 | | | 10 | OVERFULFILLED",
        "flag(from=120%) | 119 | | | 10 | -",
        "require-reason(from=130%) | 130 | | | 10 | OVERFULFILLED",
        "require-reason(from=130%) | 130 | 需求增加 | | 10 | -",
        "deduct-bands(bands=200%:20%,150%:10%) | 253 | | | 8 | -",
        "deduct-bands(bands=200%:20%,150%:10%) | 150 | | | 9 | -",
        "deduct-bands(bands=200%:20%,150%:10%) | 149 | | | 10 | -",
        "deduct-proportional(from=130%) | 150 | | | 8 | -",
        "deduct-proportional(from=130%) | 253 | | | 0 | -",
        "deduct-proportional(from=130%, least=50%) | 253 | | | 5 | -",
        "by-hand(from=130%) | 150 | | 7 | 7 | -",
        "by-hand(from=130%) | 150 | | | - | OVERFULFILLED",
        "by-hand(from=130%) | 150 | | 11 | - | OVERFULFILLED",
        "flag(from=120%) | ≥130 | | | 10 | -",
        "flag(from=120%) | 90 | | | 9 | -",
      })
  void reactsToAnExcess(
      String policy, String actual, String reason, String reported, String points, String problem) {
    Indicator.Builder indicator = Indicator.builder()
        .category(IndicatorCategory.QUANTITY)
        .target("≥100")
        .actual(actual)
        .weight("10");
    if (reason != null) {
      indicator.deviation(reason);
    }
    if (reported != null) {
      indicator.reportedScore(reported);
    }
    ScoringRules rules = ScoringRules.mof2020().toBuilder()
        .overFulfilment(StrategySpec.parse(policy))
        .build();
    IndicatorScore score = Scorer.of(rules).score(indicator.build());
    assertEquals(points, score.points().map(Points::toString).orElse("-"));
    assertEquals(problem, score.problem().map(Problem::code).orElse("-"));
  }

  @ParameterizedTest
  @CsvSource({"≤100万元, 10万元, 10"})
  void savingIsNoExcess(String target, String actual, String points) {
    Indicator indicator = Indicator.builder()
        .category(IndicatorCategory.COST)
        .target(target)
        .actual(actual)
        .weight("10")
        .build();
    ScoringRules rules = ScoringRules.mof2020().toBuilder()
        .overFulfilment(StrategySpec.parse("deduct-proportional(from=130%)"))
        .build();
    assertEquals(
        points, Scorer.of(rules).score(indicator).points().orElseThrow().toString());
  }
}
