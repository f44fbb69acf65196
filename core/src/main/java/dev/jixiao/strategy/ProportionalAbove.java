package dev.jixiao.strategy;

import dev.jixiao.explain.Working;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Ratio;

/**
 * S04 {@code proportional-above(floor=60%, from=100%)}: nothing up to the floor, above it {@code (completion − floor) ÷ (1 − floor) ×
 * weight}.
 *
 * <p>Source: 财预〔2021〕101号, 完成比例赋分 with 及格门槛. Example: ≥100 with 80 is (80% − 60%) ÷ 40%, so 5 of 10 points.
 */
final class ProportionalAbove extends CompletionFormula {
  static final String NAME = "proportional-above";

  private static final Message ABOVE = Message.of("completion above the floor", "超过门槛的完成率");
  private static final Message NOT_ABOVE =
      Message.of("{} is not above the floor of {}", "{}未超过门槛{}");
  private static final Message SHARE = Message.of("share of the weight", "得分比例");

  private final Ratio floor;
  private final Ratio span;

  ProportionalAbove(StrategyParameters parameters) {
    this(Portion.within(parameters, "floor", Ratio.ofPercent("60")), from(parameters));
  }

  private ProportionalAbove(Ratio floor, Ratio from) {
    super(
        "full marks where the target is met, otherwise (completion − " + floor + ") ÷ (100% − "
            + floor + ") of the weight, nothing below " + floor,
        "完成指标值的记满分，未完成的得分＝（完成率－" + floor + "）÷（100%－" + floor + "）×分值，完成率低于" + floor + "的不得分",
        from);
    this.floor = floor;
    this.span = Ratio.ONE.minus(floor);
  }

  @Override
  Ratio share(Ratio completion, Working working) {
    if (completion.compareTo(floor) <= 0) {
      working.note(NOT_ABOVE, completion, floor);
      return Ratio.ZERO;
    }
    return working.dividedBy(SHARE, working.minus(ABOVE, completion, floor), span);
  }
}
