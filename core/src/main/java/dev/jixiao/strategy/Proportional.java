package dev.jixiao.strategy;

import dev.jixiao.explain.Working;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Ratio;

/**
 * S01 {@code proportional(from=100%)}, S03 {@code proportional-from(floor=60%, from=100%)}, S05 {@code reverse-ratio} and F01 {@code execution-rate}: {@code min(1, completion) × weight}.
 *
 * <p>For an indicator of which less is better the completion is target ÷ actual, so that the same formula is the ratio form
 * of reverse scoring (A/B); for the budget it is executed ÷ annual budget. Sources: 财预〔2020〕10号, “按照完成值与指标值的比例记分”;
 * 北京海淀 2016, “按B/A或A/B*该指标分值记分” and “执行率*该指标分值，最高不得超过分值上限”. Example: ≥95% with 91.2% is a completion of 96%, so
 * 9.6 of 10 points; ≤10 with 12 is 83.33%, so 8.33. {@code proportional-from} gives nothing below its floor (及格门槛), which is local practice
 * besides 财预〔2021〕101号, which rescales above the floor ({@link ProportionalAbove}).
 */
final class Proportional extends CompletionFormula {
  static final String NAME = "proportional";
  static final String FROM = "proportional-from";
  static final String REVERSE = "reverse-ratio";
  static final String EXECUTION = "execution-rate";

  private static final Message BELOW = Message.of("{} is below the floor of {}", "{}低于门槛{}");

  private final Ratio floor;

  private Proportional(String english, String chinese, Ratio floor, Ratio from) {
    super(english, chinese, from);
    this.floor = floor;
  }

  static Proportional proportional(StrategyParameters parameters) {
    return proportional(from(parameters));
  }

  static Proportional proportional(Ratio from) {
    return new Proportional(
        "full marks where the target is met, otherwise in proportion to the completion rate",
        "完成指标值的记满分，未完成的按完成值与指标值的比例记分",
        Ratio.ZERO,
        from);
  }

  static Proportional proportionalFrom(StrategyParameters parameters) {
    Ratio floor = Portion.within(parameters, "floor", Ratio.ofPercent("60"));
    return new Proportional(
        "full marks where the target is met, in proportion from a completion of " + floor
            + " on, nothing below",
        "完成指标值的记满分，完成率在" + floor + "（含）以上的按比例记分，以下不得分",
        floor,
        from(parameters));
  }

  static Proportional reverseRatio() {
    return new Proportional(
        "full marks up to the limit, beyond it in proportion to limit ÷ actual",
        "不超过指标值的记满分，超过的按指标值与完成值的比例记分",
        Ratio.ZERO,
        Ratio.ONE);
  }

  static Proportional executionRate() {
    return new Proportional(
        "the execution rate times the weight, at most the weight",
        "预算执行率 × 分值，最高不超过分值",
        Ratio.ZERO,
        Ratio.ONE);
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
