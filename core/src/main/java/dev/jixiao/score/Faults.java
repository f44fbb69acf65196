package dev.jixiao.score;

import dev.jixiao.foreign.Thrown;
import dev.jixiao.form.Indicator;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.value.Points;
import org.jspecify.annotations.Nullable;

/** The problems of strategies that break their contract, each with the indicator's name. */
final class Faults {
  private Faults() {}

  /** A strategy that could not even be made: unknown, or with wrong parameters. */
  static @Nullable Problem notMade(ResolvedRule rule, Indicator indicator) {
    Problem problem = rule.problem();
    return problem == null
        ? null
        : problem.toBuilder()
            .wording(Message.of(
                problem.wording().english() + " (of the indicator \"" + indicator.name() + "\")",
                problem.wording().chinese() + "（指标“" + indicator.name() + "”）"))
            .build();
  }

  static Problem thrown(ResolvedRule rule, Indicator indicator, Throwable thrown) {
    String what = Thrown.described(thrown);
    return fault(rule, indicator, "threw " + what, "抛出了 " + what);
  }

  static Problem nothing(ResolvedRule rule, Indicator indicator) {
    return fault(rule, indicator, "awarded nothing", "没有给出结果");
  }

  static Problem outOfBounds(ResolvedRule rule, Indicator indicator, Points weight, Points points) {
    return fault(
        rule,
        indicator,
        "awarded " + points + " of " + weight + " points",
        "给出 " + points + " 分，而分值为 " + weight);
  }

  private static Problem fault(
      ResolvedRule rule, Indicator indicator, String english, String chinese) {
    return Problem.of(
        ProblemCode.STRATEGY_FAILED,
        "the strategy " + rule.spec() + " " + english + " for the indicator \"" + indicator.name()
            + "\"",
        "赋分方法 " + rule.spec() + " 对指标“" + indicator.name() + "”" + chinese);
  }
}
