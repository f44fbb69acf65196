package dev.jixiao.score;

import dev.jixiao.compare.Comparison;
import dev.jixiao.explain.Working;
import dev.jixiao.problem.Message;
import dev.jixiao.strategy.Award;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.Optional;

/**
 * S24, split scoring of a target that was revised during the year: a share of the points by the initial target, the rest by the
 * revised one.
 *
 * @param share the share of the initial target
 */
record RevisedTarget(Ratio share) {
  private static final Message REVISED = Message.of("points by the revised target", "按调整后指标值的得分");
  private static final Message INITIAL = Message.of("points by the initial target", "按调整前指标值的得分");

  void note(Comparison initial, Working working) {
    if (working.isRecording()) {
      working.note(
          Message.of("by the initial target: ", "按调整前指标值：").followedBy(Verdicts.inWords(initial)));
    }
  }

  /** What two exact awards come to: nothing where either has no points. */
  Award combined(Award revised, Award initial, Working working) {
    Points now = revised.points().orElse(null);
    Points then = initial.points().orElse(null);
    if (now == null || then == null) {
      return now == null ? revised : initial;
    }
    Points sum = working.plus(
        Judge.SCORE,
        working.times(REVISED, now, Ratio.ONE.minus(share)),
        working.times(INITIAL, then, share));
    return new Award(
        Optional.of(sum), revised.note(), revised.bonus(), revised.problem().or(initial::problem));
  }
}
