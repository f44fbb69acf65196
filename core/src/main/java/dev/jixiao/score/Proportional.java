package dev.jixiao.score;

import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.Verdict;
import dev.jixiao.explain.Working;
import dev.jixiao.form.Indicator;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * S01 and S05, {@code proportional}: full marks where the target is met, otherwise the completion's share of the weight,
 * {@code min(1, completion) × weight}.
 *
 * <p>For indicators of which less is better the completion is target ÷ actual, so the formula is also the ratio form of
 * reverse scoring. Source: 财预〔2020〕10号, "按照完成值与指标值的比例记分"; the 得分计算方法 column of 北京海淀 2016 has B/A and A/B.
 * Example: a target of ≥95% with an actual value of 91.2% has a completion of 96%, which gives 9.6 of 10 points.
 */
final class Proportional extends Formula {
  static final String NAME = "proportional";

  private static final Message RULE = Message.of(
      "full marks where the target is met, otherwise in proportion to the completion rate",
      "完成指标值的记满分，未完成的按完成率计分");

  Proportional(StrategyParameters parameters) {}

  @Override
  Message rule() {
    return RULE;
  }

  @Override
  @Nullable
  Points points(Points weight, Indicator indicator, Comparison comparison, Working working) {
    if (comparison.verdict() == Verdict.MET) {
      return weight;
    }
    Ratio completion = comparison.completion().orElse(null);
    return completion == null
        ? null
        : working.times(SCORE, weight, completion.min(Ratio.ONE).max(Ratio.ZERO));
  }
}
