package dev.jixiao.score;

import dev.jixiao.compare.Comparison;
import dev.jixiao.explain.Working;
import dev.jixiao.form.Indicator;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Problem;
import dev.jixiao.value.Points;
import org.jspecify.annotations.Nullable;

/**
 * A built-in strategy: one formula, from which both the points and their explanation come.
 *
 * <p>The scorer asks for the points alone, without an {@link Award} and without a reason, and asks again with a recording
 * working when somebody wants the explanation.
 */
abstract class Formula implements ScoringStrategy {
  static final Message SCORE = Message.of("points", "得分");

  /**
   * Computes the points.
   *
   * @return the points from zero to the weight; the weight itself where it is full marks; null where the formula does not
   *     apply
   */
  abstract @Nullable Points points(
      Points weight, Indicator indicator, Comparison comparison, Working working);

  /** What the formula does, in one sentence. */
  abstract Message rule();

  /** Why there are no points; asked only where there are none. */
  Problem refusal(Indicator indicator, Comparison comparison) {
    return Award.notApplicable(Message.of(
            "the rule \"" + rule().english() + "\" does not apply to " + comparison,
            "“" + rule().chinese() + "”不适用于该比较结果：" + comparison))
        .problem()
        .orElseThrow();
  }

  @Override
  public final Award award(Indicator indicator, Comparison comparison) {
    return award(indicator, comparison, Working.silent());
  }

  @Override
  public final Award award(Indicator indicator, Comparison comparison, Working working) {
    working.note(rule());
    Points points = points(indicator.weight(), indicator, comparison, working);
    return points == null
        ? Award.withheld(refusal(indicator, comparison))
        : Award.of(points, rule());
  }
}
