package dev.jixiao.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.explain.Step;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.strategy.Award;
import dev.jixiao.strategy.ScoringStrategies;
import dev.jixiao.strategy.ScoringStrategy;
import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.value.Ratio;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExplanationTest {
  private static Indicator indicator() {
    return Indicator.builder()
        .category(IndicatorCategory.QUANTITY)
        .name("培训人次")
        .target("300")
        .actual("200人次")
        .weight("10")
        .build();
  }

  @Test
  void saysInChineseWhatWasComparedByWhichRule() {
    assertEquals("""
        指标值：300
        实际完成值：200人次
        分值：10
        一方未写计量单位，按300人次与200人次比较
        指标值理解为：不低于300人次（方向按类别推定）
        完成率：200人次 ÷ 300人次 ≈ 66.67%
        判定：部分完成（实测）
        评分规则：财预〔2020〕10号
        赋分方法：按完成率比例记分（规则集的默认方法）
        完成指标值的记满分，未完成的按完成值与指标值的比例记分
        得分：10 × 66.67% ≈ 6.67
        得分，四舍五入保留2位小数：6.67
        最终得分：6.67""", Scorer.standard().score(indicator()).explanation().toText(Locale.CHINESE));
  }

  @Test
  void saysTheSameInEnglish() {
    String text = Scorer.standard().score(indicator()).explanation().toText(Locale.ENGLISH);
    assertTrue(text.contains("rules: mof-2020-10 (财预〔2020〕10号)"), text);
    assertTrue(text.contains("points: 10 × 66.67% ≈ 6.67"), text);
    assertTrue(text.contains("points, rounded half up to 2 decimals: 6.67"), text);
  }

  @Test
  void aFormHasAGroupForEachIndicator() {
    FormScore score = Scorer.standard()
        .score(PerformanceForm.builder().addIndicators(indicator(), indicator()).build());
    assertEquals(
        2,
        score.explanation().steps().stream()
            .filter(Step.Group.class::isInstance)
            .count());
    String text = score.explanation().toText(Locale.CHINESE);
    assertTrue(text.contains("\n培训人次\n  指标值：300\n"), text);
    assertTrue(text.contains("\n各项得分合计：6.67 + 6.67 = 13.34\n"), text);
  }

  @Test
  void aStrategyThatIsNotRepeatableIsNotExplained() {
    int[] calls = {0};
    ScoringStrategy fickle = (indicator, comparison) ->
        Award.of(indicator.weight().times(Ratio.of(++calls[0], 10)), "call " + calls[0]);
    Scorer scorer = Scorer.builder()
        .strategies(ScoringStrategies.standard().with("fickle", parameters -> fickle))
        .build();
    IndicatorScore score = scorer.score(
        indicator().toBuilder().scoring(StrategySpec.of("fickle").toStandard()).build());
    String text = score.explanation().toText(Locale.ENGLISH);
    assertTrue(text.contains("gave other points"), text);
    assertTrue(text.endsWith("score: " + score.points().orElseThrow()), text);
  }
}
