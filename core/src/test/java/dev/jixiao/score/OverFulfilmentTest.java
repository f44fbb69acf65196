package dev.jixiao.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.problem.Problem;
import dev.jixiao.rules.InvalidRulesException;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.value.Points;
import java.util.Locale;
import org.junit.jupiter.api.Test;
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
  @CsvSource(
      delimiter = '|',
      value = {
        // nothing said of direction: a saving is no excess
        "deduct-proportional(from=130%) | ≤100万元 | 10万元 | 10 | -",
        "flag(from=150%, direction=less) | ≤100万元 | 50万元 | 10 | OVERFULFILLED",
        "flag(from=150%, direction=less) | ≤100万元 | 80万元 | 10 | -",
        "flag(from=150%, direction=less) | ≥100件 | 300件 | 10 | -",
        "flag(from=150%, direction=both) | ≥100件 | 300件 | 10 | OVERFULFILLED",
        "flag(from=150%, direction=both) | ≤100万元 | 50万元 | 10 | OVERFULFILLED",
        "deduct-proportional(from=150%, direction=both) | ≤100万元 | 50万元 | 5 | -",
        "deduct-bands(bands=200%:20%, direction=less) | ≤100万元 | 50万元 | 8 | -",
        "deduct-bands(bands=200%:20%, direction=less) | ≤100万元 | 120万元 | 8.33 | -",
        "flag(direction=less) | ≤0起 | 0起 | 10 | -",
      })
  void looksAtTheDirectionAsked(
      String policy, String target, String actual, String points, String problem) {
    IndicatorScore score = score(policy, target, actual, "");
    assertEquals(points, score.points().map(Points::toString).orElse("-"));
    assertEquals(problem, score.problem().map(Problem::code).orElse("-"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "年初指标值设定偏低 | 8 | -",
        "政策调整，年初目标值过低 | 8 | -",
        "政策调整，报名人数增加 | 10 | -",
        "并非目标值偏低，系政策调整 | 10 | OVERFULFILLED",
        "不存在指标值设定偏低的情况 | 10 | OVERFULFILLED",
        "并非政策调整，系目标值偏低 | 8 | -",
        "偏低 | 8 | -",
        "偏高 | 10 | -",
        " | 10 | OVERFULFILLED",
      })
  void takesPointsOffForTheCausesNamedOnly(String reason, String points, String problem) {
    String policy = "deduct-proportional(from=130%, cause=偏低、过低)";
    IndicatorScore score = score(policy, "≥100件", "150件", reason == null ? "" : reason);
    assertEquals(points, score.points().map(Points::toString).orElse("-"));
    assertEquals(problem, score.problem().map(Problem::code).orElse("-"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "flag | ≥100件 | 150件 | | a completion of 150% exceeds the target of \"n\" by far | 指标“n”完成率为150%，高于指标值较多",
        "flag(from=150%, direction=less) | ≤100万元 | 50万元 | | a completion of 200% is far below the limit of \"n\" | 指标“n”完成率为200%，低于指标值较多",
        "by-hand | ≥100件 | 150件 | | a completion of 150% exceeds the target of \"n\" by far, and no score was given | 指标“n”完成率为150%，高于指标值较多，须由人工评定得分",
        "deduct-proportional(cause=偏低) | ≥100件 | 150件 | 不是偏低 | a completion of 150% exceeds the target of \"n\" by far, and whether the reason given takes points off is open: none were taken off | 指标“n”完成率为150%，高于指标值较多，未说明或不能确定是否属于应调减得分的原因，未调减得分",
      })
  void theProblemSaysWhatIsOdd(
      String policy, String target, String actual, String reason, String english, String chinese) {
    Problem problem =
        score(policy, target, actual, reason == null ? "" : reason).problem().orElseThrow();
    assertEquals(english, problem.wording().english());
    assertEquals(chinese, problem.wording().chinese());
  }

  @Test
  void aReasonOfAnotherKindIsSaidToBeOne() {
    String text = score("deduct-proportional(cause=偏低、过低)", "≥100件", "150件", "政策调整")
        .explanation()
        .toText(Locale.CHINESE);
    assertTrue(text.contains("完成值高于指标值较多，完成率150%\n偏差原因不属于应调减的情形，不调减得分"), text);
  }

  @Test
  void refusesCausesWithoutWords() {
    assertThrows(
        InvalidRulesException.class,
        () -> score("deduct-proportional(cause=、)", "≥100件", "150件", ""));
    assertThrows(InvalidRulesException.class, () -> score("flag(cause=偏低)", "≥100件", "150件", ""));
    assertThrows(
        InvalidRulesException.class, () -> score("flag(direction=up)", "≥100件", "150件", ""));
  }

  private static IndicatorScore score(String policy, String target, String actual, String reason) {
    ScoringRules rules = ScoringRules.mof2020().toBuilder()
        .overFulfilment(StrategySpec.parse(policy))
        .build();
    return Scorer.of(rules)
        .score(Indicator.builder()
            .category(target.startsWith("≤") ? IndicatorCategory.COST : IndicatorCategory.QUANTITY)
            .name("n")
            .target(target)
            .actual(actual)
            .deviation(reason)
            .weight("10")
            .build());
  }
}
