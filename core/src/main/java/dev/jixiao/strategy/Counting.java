package dev.jixiao.strategy;

import dev.jixiao.explain.Step;
import dev.jixiao.explain.Working;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Ratio;
import java.math.RoundingMode;

/** How a step that is not full is counted (不足一个步长的处理). */
enum Counting {
  /** Only full steps count (每满…扣). */
  FULL(RoundingMode.FLOOR),
  /** A begun step counts as a full one (不足…的按…计). */
  STARTED(RoundingMode.CEILING),
  /** A part of a step counts as that part (按比例). */
  PRO_RATA(RoundingMode.UNNECESSARY);

  private static final Message STEPS = Message.of("steps", "步数");

  private final RoundingMode mode;

  Counting(RoundingMode mode) {
    this.mode = mode;
  }

  /** The number of steps in a miss above zero. */
  Ratio steps(Ratio miss, Ratio step, boolean percent, Working working) {
    Ratio exact = percent
        ? working.plain().countOfPercent(STEPS, miss, step)
        : working.plain().count(STEPS, miss, step);
    if (this == PRO_RATA) {
      return exact;
    }
    Ratio whole = exact.rounded(0, mode);
    working.keep(() -> new Step.Rounding(STEPS, exact, 0, mode, whole));
    return whole;
  }
}
