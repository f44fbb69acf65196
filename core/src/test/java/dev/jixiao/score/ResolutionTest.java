package dev.jixiao.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.LevelOne;
import dev.jixiao.form.ScoringStandard;
import dev.jixiao.form.StandardCategory;
import dev.jixiao.problem.Problem;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.strategy.Award;
import dev.jixiao.strategy.ScoringStrategies;
import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.value.Points;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which strategy applies: the indicator's own, its category's, its level one's, its type's, the reverse one, the default. */
class ResolutionTest {
  // each strategy gives points of its own, so that the points say which one was taken
  private static StrategySpec giving(int points) {
    return StrategySpec.parse("all-or-nothing(otherwise=" + points + "分)");
  }

  private static ScoringRules rules() {
    return ScoringRules.builder()
        .name("r")
        .strategyForCategory(StandardCategory.QUALITY, giving(2))
        .strategyForHeading("评审程序", giving(3))
        .strategyForCategory(LevelOne.BENEFIT, giving(4))
        .strategyForType("duration", giving(5))
        .reverseStrategy(giving(6))
        .defaultStrategy(giving(7))
        .build();
  }

  private static Indicator.Builder row(String level1, String level2, String target, String actual) {
    return Indicator.builder()
        .category(IndicatorCategory.of(level1, level2))
        .name("n")
        .target(target)
        .actual(actual)
        .weight("10");
  }

  @ParameterizedTest
  @CsvSource({
    "产出指标, 质量指标, ≥90%, 80%, 2",
    "产出指标, 质量指标, ≤60天, 70天, 2",
    "过程指标, 评审程序, ≥90%, 80%, 3",
    "效益指标, 社会效益指标, ≥90%, 80%, 4",
    "效益指标, 质量指标, ≥90%, 80%, 2",
    "效益指标, 社会效益指标, ≤60天, 70天, 4",
    "产出指标, 时效指标, ≤60天, 70天, 5",
    "产出指标, 成本指标, ≤10万元, 12万元, 6",
    "产出指标, 数量指标, ≤10件, 12件, 6",
    "产出指标, 成本指标, 10万元, 12万元, 6",
    "产出指标, 成本指标, ≥10万元, 8万元, 7",
    "产出指标, 数量指标, ≥10件, 8件, 7",
    "产出指标, 数量指标, 10件, 8件, 7",
  })
  void theNearestRuleApplies(
      String level1, String level2, String target, String actual, String points) {
    Scorer scorer = Scorer.of(rules());
    Indicator.Builder row = row(level1, level2, target, actual);
    assertEquals(points, scorer.score(row.build()).points().orElseThrow().toString());
    Indicator own = row.scoring(giving(1).toStandard()).build();
    assertEquals("1", scorer.score(own).points().orElseThrow().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "产出指标, 质量指标, ≥90%, 80%",
    "效益指标, 社会效益指标, ≥90%, 80%",
    "产出指标, 时效指标, ≤60天, 70天",
    "产出指标, 成本指标, ≤10万元, 12万元",
  })
  void theExplanationSaysWhichRuleApplied(
      String level1, String level2, String target, String actual) {
    IndicatorScore score =
        Scorer.of(rules()).score(row(level1, level2, target, actual).build());
    String text = score.explanation().toText(Locale.ENGLISH);
    assertTrue(text.contains("strategy: all or nothing (for "), text);
    assertTrue(text.contains("otherwise " + score.points().orElseThrow() + " point"), text);
  }

  @Test
  void aStrategyOfTheProgramGoesBeforeTheSameWords() {
    String words = "达标得满分，否则不得分";
    Indicator row = row("产出指标", "数量指标", "≥10件", "8件")
        .scoring(new ScoringStandard(words, Map.of()))
        .build();
    assertEquals("0", Scorer.of(rules()).score(row).points().orElseThrow().toString());
    Scorer ours = Scorer.builder()
        .rules(rules())
        .strategies(ScoringStrategies.standard()
            .with(words, parameters -> (indicator, comparison) -> Award.of(Points.of(3), "ours")))
        .build();
    assertEquals("3", ours.score(row).points().orElseThrow().toString());
  }

  @Test
  void wordsWithParametersAreAName() {
    Indicator row = row("产出指标", "数量指标", "≥10件", "8件")
        .scoring(new ScoringStandard("达标得满分，否则不得分", Map.of("from", "90%")))
        .build();
    assertEquals(
        "STRATEGY_UNKNOWN",
        Scorer.of(rules()).score(row).problem().orElseThrow().code());
  }

  @Test
  void anOwnStandardThatNamesNothingIsAProblemOfItsRow() {
    Indicator row = row("产出指标", "数量指标", "≥10件", "8件")
        .scoring(new ScoringStandard("praise them", Map.of()))
        .build();
    IndicatorScore score = Scorer.of(rules()).score(row);
    assertEquals(Optional.empty(), score.points());
    Problem problem = score.problem().orElseThrow();
    assertEquals("STRATEGY_UNKNOWN", problem.code());
    assertTrue(problem.message().contains("praise them"), problem.message());
  }

  @Test
  void anOwnStandardThatIsMistypedIsReportedWithItsPlace() {
    Indicator row = row("产出指标", "数量指标", "≥10件", "8件")
        .scoring(new ScoringStandard("bands(bands=90%:100%", Map.of()))
        .build();
    Problem problem = Scorer.of(rules()).score(row).problem().orElseThrow();
    assertTrue(
        problem.message().contains("at index 20 expected a comma or the closing bracket"),
        problem::message);
  }

  @Test
  void theExplanationSaysWhatAnOwnStandardDoes() {
    Scorer scorer = Scorer.of(rules());
    for (String spec :
        List.of("deduct-per-step(step=3%, points=1)", "deduct-per-step(points=1, step=3%)")) {
      Indicator row = row("产出指标", "数量指标", "≥10件", "8件")
          .scoring(StrategySpec.parse(spec).toStandard())
          .build();
      String text = scorer.score(row).explanation().toText(Locale.ENGLISH);
      assertTrue(
          text.contains("strategy: deduction per step (the indicator's own standard)\n"
              + "1 point off for each 3% by which the target is missed\n"),
          text);
    }
  }
}
