package dev.jixiao.score;

import dev.jixiao.compare.Comparison;
import dev.jixiao.explain.Working;
import dev.jixiao.form.Indicator;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Problem;
import dev.jixiao.strategy.Formula;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;

/**
 * S24, split scoring of a target that was revised during the year: a share of the points by the initial target, the rest by the
 * revised one.
 */
final class SplitJudge extends Judge {
  private static final Message REVISED = Message.of("points by the revised target", "按调整后指标值的得分");
  private static final Message INITIAL = Message.of("points by the initial target", "按调整前指标值的得分");

  private final Judge unrounded;
  private final Comparison initial;
  private final Ratio share;

  SplitJudge(Rulebook rulebook, Judge unrounded, Comparison initial, Ratio share) {
    super(rulebook, rulebook.rules().scoreRounding().orElse(null));
    this.unrounded = unrounded;
    this.initial = initial;
    this.share = share;
  }

  @Override
  IndicatorScore judge(Indicator indicator, Comparison comparison, Working working) {
    IndicatorScore revised = unrounded.judge(indicator, comparison, working);
    if (working.isRecording()) {
      working.note(Message.of("by the initial target: " + initial, "按调整前指标值：" + initial));
    }
    IndicatorScore before = unrounded.judge(indicator, initial, working);
    Points now = revised.pointsOrNull();
    Points then = before.pointsOrNull();
    if (now == null || then == null) {
      return unscored(
          indicator, comparison, now == null ? revised.problemOrNull() : before.problemOrNull());
    }
    Points sum = working.plus(
        Formula.SCORE,
        working.times(REVISED, now, Ratio.ONE.minus(share)),
        working.times(INITIAL, then, share));
    Problem problem = revised.problemOrNull();
    return combined(indicator, comparison, sum, working)
        .with(problem == null ? before.problemOrNull() : problem);
  }
}
