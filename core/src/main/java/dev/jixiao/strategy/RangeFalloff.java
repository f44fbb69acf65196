package dev.jixiao.strategy;

import dev.jixiao.compare.Comparison;
import dev.jixiao.explain.Working;
import dev.jixiao.form.Indicator;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * S09 {@code range-falloff(falloff=10%)}: full marks within the range (or up to the bound), and outside it down in a straight
 * line to nothing where the miss reaches {@code falloff} of the bound.
 *
 * <p>No official formula was found for ranges; this one is the library's own. Example: 90~100 with 81 misses 90 by 10%, half of a
 * falloff of 20%, and earns 5 of 10 points.
 */
final class RangeFalloff extends Formula {
  static final String NAME = "range-falloff";

  private static final Message USED = Message.of("share of the falloff", "占衰减区间比例");
  private static final Message SHARE = Message.of("share of the weight", "得分比例");

  private final Ratio falloff;

  RangeFalloff(StrategyParameters parameters) {
    this(falloff(parameters));
  }

  private RangeFalloff(Ratio falloff) {
    super(
        "full marks within the range, down to nothing where the miss reaches " + falloff
            + " of the bound",
        "在指标值范围内的记满分，超出范围的线性扣分，偏离达" + falloff + "时不得分");
    this.falloff = falloff;
  }

  private static Ratio falloff(StrategyParameters parameters) {
    Ratio falloff = parameters.percentage("falloff", Ratio.of(1, 10));
    if (falloff.signum() <= 0) {
      parameters.refuse("falloff", Message.of("above zero", "应大于 0"));
    }
    return falloff;
  }

  @Override
  @Nullable
  Points points(Points weight, Indicator indicator, Comparison comparison, Working working) {
    if (isMet(comparison)) {
      return full(weight, working);
    }
    Ratio miss = Shortfall.relative(comparison, working);
    if (miss == null) {
      return null;
    }
    if (miss.compareTo(falloff) >= 0) {
      return nothing(working);
    }
    Ratio used = working.dividedBy(USED, miss, falloff);
    return working.times(SCORE, weight, working.minus(SHARE, Ratio.ONE, used));
  }
}
