package dev.jixiao.strategy;

import dev.jixiao.compare.Comparison;
import dev.jixiao.explain.Working;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Points;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Ratio;
import dev.jixiao.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * S11 {@code deduct-per-step(step=3%, points=1, by=target, from=100%, count=full, limit=100%)} and S12 {@code
 * deduct-per-event(points=0.5, count=full, limit=100%)}: points off for each step by which the target is missed, down to nothing (扣完为止).
 *
 * <p>The miss is counted as a share of the target, from {@code from} on, or with {@code by=value} in the target's own unit, where
 * percentages count in percentage points and the step carries its sign ({@code step=1%}). A step that is not full counts not at all, as full ({@code started}) or {@code pro-rata}. A {@code points} with
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

  private static final Message FROM = Message.of("short of where full marks begin", "低于满分起点");

  private final Deduction deduction;
  private final By by;
  private final Ratio from;

  DeductPerStep(StrategyParameters parameters) {
    this(
        parameters.choice("by", By.TARGET),
        CompletionFormula.from(parameters),
        Deduction.of(parameters));
    Deduction.Step step = deduction.step();
    boolean given = parameters.text("step").isPresent() && parameters.isSound("step");
    if (given && by == By.TARGET && !step.isPercent()) {
      WrongParameter fault = step.isBare()
          ? Figure.parse(step.text())
              .ambiguous(
                  step + " in the target's unit (by=value)", "指标值的 " + step + " 个单位（by=value）")
          : new WrongParameter(
              "a percentage of the target, or with by=value " + step,
              "应为指标值的百分比；按 " + step + " 计的应写明 by=value");
      parameters.refuse("step", WrongParameter.wording(fault));
    }
    if (by == By.VALUE && !from.equals(Ratio.ONE)) {
      parameters.refuse("from", Message.of("with by=target only", "只能与 by=target 同用"));
    }
  }

  private DeductPerStep(By by, Ratio from, Deduction deduction) {
    super(
        deduction.portion().english() + " off for each " + deduction.step() + " by which "
            + (from.equals(Ratio.ONE) ? "the target" : from + " of the target") + " is missed",
        "每偏离" + (from.equals(Ratio.ONE) ? "指标值 " : "指标值的 " + from + " ") + deduction.step() + " 扣 "
            + deduction.portion() + "，扣完为止");
    this.deduction = deduction;
    this.by = by;
    this.from = from;
  }

  static DeductPerStep perEvent(StrategyParameters parameters) {
    return new DeductPerStep(By.VALUE, Ratio.ONE, Deduction.of(parameters, Deduction.Step.ONE));
  }

  @Override
  @Nullable
  Points points(Points weight, Comparison comparison, Working working) {
    if (isMet(comparison)) {
      return full(weight, working);
    }
    return by == By.TARGET
        ? ofShare(weight, comparison, working)
        : ofValue(weight, comparison, working);
  }

  private @Nullable Points ofShare(Points weight, Comparison comparison, Working working) {
    Ratio missed = Shortfall.relative(comparison, working);
    boolean upper = comparison.relation().isUpperBound();
    if (missed == null || (upper && !from.equals(Ratio.ONE))) {
      return null; // a limit has no part that would do
    }
    Ratio allowed = Ratio.ONE.minus(from);
    Ratio miss = allowed.isZero() ? missed : working.minus(FROM, missed, allowed);
    return miss.signum() <= 0 ? weight : deduction.leftOfPercent(weight, miss, working);
  }

  private @Nullable Points ofValue(Points weight, Comparison comparison, Working working) {
    Shortfall.Miss miss = Shortfall.absolute(comparison, working);
    if (miss == null) {
      return null;
    }
    Unit counted = comparison.required().map(Quantity::unit).orElse(Unit.NONE);
    // 3 of a rate may be 3% or 3 percentage points of a hundred: only a step with its sign counts
    // rates
    Ratio size =
        deduction.step().isBare() && counted.isRate() ? null : miss.step(deduction.step(), counted);
    if (size == null) {
      return null;
    }
    return miss.number().signum() <= 0
        ? weight
        : deduction.left(weight, miss.number(), size, working);
  }
}
