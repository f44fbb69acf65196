package dev.jixiao.score;

import dev.jixiao.foreign.Thrown;
import dev.jixiao.form.Indicator;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.strategy.Award;
import dev.jixiao.value.Points;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The problems of strategies that break their contract, each with the name of the row. */
final class Faults {
  private Faults() {}

  /** A strategy that could not even be made: unknown, or with wrong parameters. */
  static Problem notMade(ResolvedRule<?> rule, Indicator indicator) {
    Problem problem = Objects.requireNonNull(rule.problem());
    return problem.toBuilder()
        .wording(Message.of(
            problem.wording().english() + " (of the indicator \"" + indicator.name() + "\")",
            problem.wording().chinese() + "（指标“" + indicator.name() + "”）"))
        .build();
  }

  static Problem thrown(ResolvedRule<?> rule, String row, Throwable thrown) {
    String what = Thrown.described(thrown);
    return fault(rule, row, "threw " + what, "抛出了 " + what);
  }

  /** An award as it was given, or withheld where it is none or out of bounds. */
  static Award checked(ResolvedRule<?> rule, String row, Points weight, @Nullable Award award) {
    if (award == null || (award.points().isEmpty() && award.problem().isEmpty())) {
      return Award.withheld(fault(rule, row, "awarded nothing", "没有给出结果"));
    }
    Points points = award.points().orElse(null);
    if (points != null && (points.signum() < 0 || points.compareTo(weight) > 0)) {
      return Award.withheld(fault(
          rule,
          row,
          "awarded " + points + " of " + weight + " points",
          "给出 " + points + " 分，而分值为 " + weight));
    }
    return award;
  }

  private static Problem fault(ResolvedRule<?> rule, String row, String english, String chinese) {
    return Problem.of(
        ProblemCode.STRATEGY_FAILED,
        "the strategy " + rule.spec() + " " + english + " for the indicator \"" + row + "\"",
        "赋分方法 " + rule.spec() + " 对指标“" + row + "”" + chinese);
  }
}
