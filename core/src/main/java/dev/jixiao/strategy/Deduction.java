package dev.jixiao.strategy;

import dev.jixiao.explain.Working;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;

/** Points taken off for each step of a miss, down to nothing (扣完为止) or to a limit. */
record Deduction(
    Ratio step,
    String stepText,
    boolean percent,
    Portion portion,
    Counting counting,
    Portion limit) {
  private static final Message EACH = Message.of("each step", "每步扣分");
  private static final Message TAKEN = Message.of("deduction", "扣分");
  private static final Message LIMIT =
      Message.of("no more than {} points are taken off", "扣分以 {} 分为限");
  private static final Message MOST = Message.of("most that is taken off", "扣分上限");

  /**
   * Reads a deduction for each step of a parameter {@code step}.
   *
   * @param plain true if a step with a percent sign counts percentage points, as plain numbers
   */
  static Deduction of(StrategyParameters parameters, boolean plain) {
    String text = parameters.text("step").orElse("");
    boolean percent = text.endsWith("%");
    Ratio step = parameters.required(
        "step", plain && percent ? Deduction::withoutSign : Figures::ratio, Ratio.ONE);
    if (step.signum() <= 0) {
      parameters.refuse("step", "above zero");
    }
    return of(parameters, step, text, percent && !plain);
  }

  private static Ratio withoutSign(String text) {
    return Figures.ratio(text.substring(0, text.length() - 1).strip());
  }

  static Deduction of(StrategyParameters parameters, Ratio step, String text, boolean percent) {
    Counting counting = parameters.choice("count", Counting.FULL);
    Portion limit = parameters.value("limit", Portion::parse).orElse(Portion.parse("100%"));
    Portion points = parameters.required("points", Portion::parse, Portion.NOTHING);
    return new Deduction(step, text, percent, points, counting, limit);
  }

  /** What is left of a weight after a miss above zero. */
  Points left(Points weight, Ratio miss, Working working) {
    Ratio steps = counting.steps(miss, step, percent, working);
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
