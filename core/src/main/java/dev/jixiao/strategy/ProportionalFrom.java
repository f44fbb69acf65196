package dev.jixiao.strategy;

import dev.jixiao.explain.Working;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Ratio;

/**
 * S03 {@code proportional-from(floor=60%, from=100%)}: nothing below the floor (及格门槛), from the floor on {@code completion × weight}.
 *
 * <p>Local practice beside 财预〔2021〕101号, which rescales above the floor ({@link ProportionalAbove}). Example: ≥100 with 60 is
 * 60%, so 6 of 10 points; with 59 it is nothing.
 */
final class ProportionalFrom extends CompletionFormula {
  static final String NAME = "proportional-from";

  private static final Message BELOW = Message.of("{} is below the floor of {}", "{} 低于门槛 {}");

  private final Ratio floor;

  ProportionalFrom(StrategyParameters parameters) {
    this(Portion.within(parameters, "floor", Ratio.ofPercent("60")), from(parameters));
  }

  private ProportionalFrom(Ratio floor, Ratio from) {
    super(
        "full marks where the target is met, in proportion from a completion of " + floor
            + " on, nothing below",
        "完成指标值的记满分，完成率在 " + floor + "（含）以上的按比例记分，以下不得分",
        from);
    this.floor = floor;
  }

  @Override
  Ratio share(Ratio completion, Working working) {
    if (completion.compareTo(floor) >= 0) {
      return completion;
    }
    working.note(BELOW, completion, floor);
    return Ratio.ZERO;
  }
}
