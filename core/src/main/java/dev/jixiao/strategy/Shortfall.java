package dev.jixiao.strategy;

import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.Verdict;
import dev.jixiao.explain.Working;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Ratio;
import org.jspecify.annotations.Nullable;

/** How far an actual value misses its target: positive where it is worse, negative where it is better. */
final class Shortfall {
  private static final Message SHORT = Message.of("short of the target", "低于指标值");
  private static final Message OVER = Message.of("above the limit", "超过指标值");
  private static final Message TIMES = Message.of("actual ÷ target", "完成值÷指标值");

  private Shortfall() {}

  /** The miss as a share of the target; null if it cannot be told. */
  static @Nullable Ratio relative(Comparison comparison, Working working) {
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

  /** The miss in the unit of the target; null if it is no number. */
  static @Nullable Ratio absolute(Comparison comparison, Working working) {
    Quantity required = comparison.required().orElse(null);
    Quantity achieved = comparison.achieved().orElse(null);
    if (required == null || achieved == null) {
      return null;
    }
    return comparison.relation().isUpperBound()
        ? working.minus(OVER, achieved, required)
        : working.minus(SHORT, required, achieved);
  }
}
