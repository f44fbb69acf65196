package dev.jixiao.strategy;

import dev.jixiao.compare.Basis;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.Verdict;
import dev.jixiao.explain.Working;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Ratio;
import dev.jixiao.value.Relation;
import dev.jixiao.value.Unit;
import org.jspecify.annotations.Nullable;

/** How far an actual value misses its target: positive where it is worse, negative where it is better. */
final class Shortfall {
  private static final Message SHORT = Message.of("short of the target", "低于指标值");
  private static final Message OVER = Message.of("above the limit", "超过指标值");
  private static final Message TIMES = Message.of("actual ÷ target", "完成值÷指标值");

  private Shortfall() {}

  /** Whether the actual value is a bound or a range, of which one number says nothing: 不足100件 may be 99 or none. */
  static boolean isOpen(Comparison comparison) {
    return comparison.achieved().isPresent()
        && (comparison.basis() == Basis.DECLARED
            || (comparison.completion().isEmpty() && comparison.relation() != Relation.EQUAL));
  }

  /** The miss as a share of the target; null if it is unknown. */
  static @Nullable Ratio relative(Comparison comparison, Working working) {
    if (isOpen(comparison) || comparison.isOfDates()) {
      return null; // a day is no share of the days before it
    }
    Quantity required = comparison.required().orElse(null);
    Quantity achieved = comparison.achieved().orElse(null);
    if (required != null && achieved != null && required.signum() > 0) {
      Ratio times = working.share(TIMES, achieved, required);
      return comparison.relation().isUpperBound()
          ? working.minus(OVER, times, Ratio.ONE)
          : working.minus(SHORT, Ratio.ONE, times);
    }
    return ofCompletion(comparison, working);
  }

  private static @Nullable Ratio ofCompletion(Comparison comparison, Working working) {
    Ratio completion = comparison.completion().orElse(null);
    if (completion == null) {
      return comparison.verdict() == Verdict.NOT_MET ? Ratio.ONE : null;
    }
    return working.minus(SHORT, Ratio.ONE, completion);
  }

  /**
   * The miss as a number; null if there is none. It counts in the unit of the target or, where that would not end, of the actual
   * value, so that the calculation can be repeated: 25小时 of ≤1天 are 1小时 over.
   */
  static @Nullable Miss absolute(Comparison comparison, Working working) {
    Quantity required = comparison.required().orElse(null);
    Quantity achieved = comparison.achieved().orElse(null);
    if (required == null || achieved == null || isOpen(comparison)) {
      return null;
    }
    if (!achieved.unit().equals(required.unit())) {
      required = required.in(achieved.unit()).orElse(required);
    }
    if (comparison.isOfDates()) {
      // the explanation has said by how many days
      return new Miss(Working.silent().minus(OVER, achieved, required), achieved.unit());
    }
    Ratio number = comparison.relation().isUpperBound()
        ? working.minus(OVER, achieved, required)
        : working.minus(SHORT, required, achieved);
    return new Miss(number, achieved.unit());
  }

  /** A miss with the unit that it counts in; negative where the actual value is better. */
  record Miss(Ratio number, Unit unit) {
    /** The size of a step in this unit; null where the step measures something else. */
    @Nullable
    Ratio step(Deduction.Step step, Unit bare) {
      return step.isBare() ? Deduction.Step.converted(step.size(), bare, unit) : step.in(unit);
    }
  }
}
