package dev.jixiao.strategy;

import dev.jixiao.explain.Working;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Ratio;

/**
 * S06 {@code reverse-linear(zeroAt=2)}: for indicators of which less is better, full marks up to the limit t and then down in
 * a straight line to nothing at {@code zeroAt × t}; with 2 it is {@code (1 − (a − t) ÷ t) × weight}.
 *
 * <p>Source: a provincial budget-performance system in production. Example: ≤10 with 12 gives 8 of 10 points, with 20 none.
 */
final class ReverseLinear extends CompletionFormula {
  static final String NAME = "reverse-linear";

  private static final Message TIMES = Message.of("actual ÷ target", "完成值÷指标值");
  private static final Message LEFT = Message.of("left before zero", "距零分");
  private static final Message SHARE = Message.of("share of the weight", "得分比例");

  private static final Ratio MOST = Ratio.of(10, 1);

  private final Ratio zeroAt;
  private final Ratio span;

  ReverseLinear(StrategyParameters parameters) {
    this(zeroAt(parameters));
  }

  private ReverseLinear(Ratio zeroAt) {
    super(
        "full marks up to the limit, then down in a straight line to nothing at " + zeroAt
            + " of it",
        "不超过指标值的记满分，超过的按超出比例线性扣分，达到指标值的" + zeroAt + "时不得分");
    this.zeroAt = zeroAt;
    this.span = zeroAt.minus(Ratio.ONE);
  }

  // no cost may be a hundred times its limit: 150 was meant as 150%
  private static Ratio times(String text) {
    Figure figure = Figure.parse(text);
    if (!figure.isPercent() && figure.value().compareTo(MOST) > 0) {
      throw figure.ambiguous(text + " times the limit", " " + text + " 倍");
    }
    return figure.value();
  }

  private static Ratio zeroAt(StrategyParameters parameters) {
    Ratio zeroAt = parameters.value("zeroAt", ReverseLinear::times).orElse(Ratio.of(2, 1));
    if (zeroAt.compareTo(Ratio.ONE) <= 0) {
      parameters.refuse(
          "zeroAt", Message.of("more than 1, as many times the limit", "应大于 1，即指标值的倍数"));
    }
    return zeroAt;
  }

  @Override
  Ratio share(Ratio completion, Working working) {
    if (completion.isZero()) {
      return Ratio.ZERO;
    }
    Ratio times = working.dividedBy(TIMES, Ratio.ONE, completion);
    if (times.compareTo(zeroAt) >= 0) {
      return Ratio.ZERO;
    }
    return working.dividedBy(SHARE, working.minus(LEFT, zeroAt, times), span);
  }
}
