package dev.jixiao.strategy;

import dev.jixiao.explain.Working;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;

/** Points taken off for each step of a miss, down to nothing (扣完为止) or to a limit. */
record Deduction(DeductionStep step, Portion portion, Counting counting, Portion limit) {
  private static final Message EACH = Message.of("each step", "每步扣分");
  private static final Message TAKEN = Message.of("deduction", "扣分");
  private static final Message LIMIT =
      Message.of("no more than {} points are taken off", "扣分以 {} 分为限");
  private static final Message MOST = Message.of("most that is taken off", "扣分上限");

  /** Reads a deduction for each step of a parameter {@code step}. */
  static Deduction of(StrategyParameters parameters) {
    return of(parameters, parameters.required("step", DeductionStep::parse, DeductionStep.ONE));
  }

  static Deduction of(StrategyParameters parameters, DeductionStep step) {
    Counting counting = parameters.choice("count", Counting.FULL);
    Portion limit = parameters.value("limit", Portion::single).orElse(Portion.WHOLE);
    Portion points = parameters.required("points", Portion::parse, Portion.NOTHING);
    return new Deduction(step, points, counting, limit);
  }

  /** What is left of a weight after a miss above zero, counted in plain numbers. */
  Points left(Points weight, Ratio miss, Ratio size, Working working) {
    return taken(weight, counting.steps(miss, size, false, working), working);
  }

  /** What is left of a weight after a miss above zero that is a percentage. */
  Points leftOfPercent(Points weight, Ratio miss, Working working) {
    return taken(weight, counting.steps(miss, step.size(), true, working), working);
  }

  private Points taken(Points weight, Ratio steps, Working working) {
    Points each = portion.of(weight, EACH, working);
    Points taken = limited(working.plain().multiple(TAKEN, each, steps), weight, working);
    if (taken.isZero()) {
      return weight;
    }
    return taken.equals(weight)
        ? Formula.nothing(working)
        : working.minus(Formula.SCORE, weight, taken);
  }

  /** A deduction as far as the limit allows it. */
  Points limited(Points taken, Points weight, Working working) {
    Points most = limit.of(weight, MOST, Working.silent()).min(weight);
    if (taken.compareTo(most) <= 0) {
      return taken;
    }
    working.note(LIMIT, most);
    return most;
  }
}
