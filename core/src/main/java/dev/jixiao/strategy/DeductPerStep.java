package dev.jixiao.strategy;

import dev.jixiao.compare.Comparison;
import dev.jixiao.explain.Working;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * S11 {@code deduct-per-step(step=3%, points=1, by=target, count=full, limit=100%)} and S12 {@code
 * deduct-per-event(points=0.5, count=full, limit=100%)}: points off for each step by which the target is missed, down to nothing (扣完为止).
 *
 * <p>The miss is counted as a share of the target, or with {@code by=value} in the target's own unit, where percentages count in
 * percentage points. A step that is not full counts not at all, as full ({@code started}) or {@code pro-rata}. A {@code points} with
 * a percent sign is a share of the weight. {@code deduct-per-event} takes off for each one above the target.
 *
 * <p>Sources: 财政部《中央级行政经费项目支出绩效考评管理办法（试行）》附2, “每相差3%，扣1分，扣满15分为止”; 岳阳, “每出现一个专项未按进度扣0.5分”; 企业绩效评价, “每低于目标值2%扣1分，最低为零分”.
 * Example: ≥100 with 80 is 20% short, 6 full steps of 3%, so 4 of 10 points; pro rata 3.33.
 */
final class DeductPerStep extends RateFormula {
  static final String NAME = "deduct-per-step";
  static final String PER_EVENT = "deduct-per-event";

  /** What the miss is counted in. */
  enum By {
    TARGET,
    VALUE
  }

  private final Deduction deduction;
  private final By by;

  DeductPerStep(StrategyParameters parameters) {
    this(parameters, parameters.choice("by", By.TARGET));
  }

  private DeductPerStep(StrategyParameters parameters, By by) {
    this(Deduction.of(parameters, by == By.VALUE), by);
  }

  private DeductPerStep(Deduction deduction, By by) {
    super(
        deduction.portion() + " off for each " + deduction.stepText()
            + " by which the target is missed",
        "每偏离指标值 " + deduction.stepText() + " 扣 " + deduction.portion() + "，扣完为止");
    this.deduction = deduction;
    this.by = by;
  }

  static DeductPerStep perEvent(StrategyParameters parameters) {
    return new DeductPerStep(Deduction.of(parameters, Ratio.ONE, "1", false), By.VALUE);
  }

  @Override
  @Nullable
  Points points(Points weight, Comparison comparison, Working working) {
    if (isMet(comparison)) {
      return full(weight, working);
    }
    Ratio miss = by == By.TARGET
        ? Shortfall.relative(comparison, working)
        : Shortfall.absolute(comparison, working);
    if (miss == null) {
      return null;
    }
    return miss.signum() <= 0 ? weight : deduction.left(weight, miss, working);
  }
}
