package dev.jixiao.strategy;

import dev.jixiao.compare.Comparison;
import dev.jixiao.explain.Working;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Points;
import dev.jixiao.value.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * S02 {@code all-or-nothing(otherwise=0)} and S08 {@code zero-target}: full marks where the target is met, otherwise nothing or
 * what {@code otherwise} leaves.
 *
 * <p>Sources: 财预〔2021〕101号, 直接赋分: what does not meet the target gets nothing “or a stated deduction”; 目标完成计分法. {@code
 * zero-target} is the same for a target of zero, such as 0起, and refuses others. Examples: ≥90% with 88% earns nothing, with
 * {@code otherwise=2} two points; =0起 with 0起 earns everything.
 */
final class AllOrNothing extends RateFormula {
  static final String NAME = "all-or-nothing";
  static final String ZERO_TARGET = "zero-target";

  private final Portion otherwise;
  private final Message missed;
  private final boolean zeroOnly;

  AllOrNothing(StrategyParameters parameters) {
    this(parameters.value("otherwise", Portion::single).orElse(Portion.NOTHING), false);
  }

  private AllOrNothing(Portion otherwise, boolean zeroOnly) {
    super(
        (zeroOnly ? "for a target of zero, " : "")
            + "full marks where the target is met, otherwise "
            + otherwise.inWords().english(),
        (zeroOnly ? "指标值为零的，" : "") + "达到指标值的记满分，未达到的得" + otherwise.inWords().chinese());
    this.otherwise = otherwise;
    this.missed = Message.of("the target is not met: ", "未达到指标值，得").followedBy(otherwise.inWords());
    this.zeroOnly = zeroOnly;
  }

  static AllOrNothing zeroTarget() {
    return new AllOrNothing(Portion.NOTHING, true);
  }

  @Override
  @Nullable
  Points points(Points weight, Comparison comparison, Working working) {
    if (zeroOnly && comparison.required().map(Quantity::signum).orElse(0) != 0) {
      return null;
    }
    if (isMet(comparison)) {
      return full(weight, working);
    }
    working.note(missed);
    return otherwise.of(weight, SCORE, working);
  }
}
