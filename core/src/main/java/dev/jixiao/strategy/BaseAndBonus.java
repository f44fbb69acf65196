package dev.jixiao.strategy;

import dev.jixiao.compare.Comparison;
import dev.jixiao.explain.Working;
import dev.jixiao.form.Indicator;
import dev.jixiao.problem.Message;
import dev.jixiao.target.StandardTarget;
import dev.jixiao.value.Decimals;
import dev.jixiao.value.Points;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Ratio;
import dev.jixiao.value.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * S20 {@code base-and-bonus(base=80%, step=1%, points=0.5, count=full, bonus=0, limit=100%)}: meeting the target exactly earns the base, each step above or
 * below it adds or takes off points.
 *
 * <p>A step is counted in the target's own unit, percentages in percentage points. What exceeds the weight is a bonus of at most
 * {@code bonus} points, which is kept apart from the score; a shortfall costs at most {@code limit}. Source: a published score table, “达到目标得80%的分值，每增减1个百分点加减0.5分”. Example: =90% with
 * 94% is 4 steps above, 8 + 2, so all 10 points; with 88% it is 7.
 */
final class BaseAndBonus extends Formula {
  static final String NAME = "base-and-bonus";

  private static final Message BASE = Message.of("base", "基础分");
  private static final Message EACH = Message.of("each step", "每步分值");
  private static final Message ABOVE = Message.of("above the target", "高于指标值的加分");
  private static final Message BELOW = Message.of("below the target", "低于指标值的扣分");

  private static final Set<StandardTarget.Kind> PLAIN = EnumSet.of(
      StandardTarget.Kind.NUMBER, StandardTarget.Kind.PERCENTAGE, StandardTarget.Kind.MONEY);

  private final Portion base;
  private final Deduction step;
  private final Points most;

  BaseAndBonus(StrategyParameters parameters) {
    this(
        parameters.value("base", Portion::single).orElse(Portion.parse("80%")),
        parameters.points("bonus", Points.ZERO),
        Deduction.of(parameters));
    if (most.signum() < 0) {
      parameters.refuse("bonus", Message.of("not below zero", "不应小于 0"));
    }
  }

  private BaseAndBonus(Portion base, Points most, Deduction step) {
    super(
        base.inWords().english() + " for the target, "
            + step.portion().inWords().english() + " more or less for each "
            + step.step().english() + " above or below it",
        "达到指标值得" + base.inWords().chinese() + "，每增减" + step.step().chinese() + "加减"
            + step.portion().inWords().chinese());
    this.base = base;
    this.step = step;
    this.most = most;
  }

  @Override
  public Optional<String> neededForFull(Indicator indicator, Comparison hit) {
    Quantity target = hit.required().orElse(null);
    Points each = step.portion().of(indicator.weight(), EACH, Working.silent());
    // the other kinds of target have more than one bound, or none that a number could be added to
    boolean plain =
        indicator.target() instanceof StandardTarget standard && PLAIN.contains(standard.kind());
    if (target == null || !plain || each.signum() <= 0) {
      return Optional.empty();
    }
    Points rest = indicator.weight().minus(base.of(indicator.weight(), BASE, Working.silent()));
    Ratio steps = rest.shareOf(each);
    BigDecimal whole = steps.toBigDecimal(0, RoundingMode.CEILING).max(BigDecimal.ZERO);
    if (!Decimals.inBounds(whole)) {
      return Optional.empty();
    }
    Ratio size = step.step().in(target.unit());
    if (size == null) {
      return Optional.empty();
    }
    BigDecimal more = Points.of(whole).times(size).toBigDecimal();
    boolean down = hit.relation().isUpperBound();
    BigDecimal needed = down ? target.number().subtract(more) : target.number().add(more);
    return Decimals.inBounds(needed)
        ? Optional.of((down ? "≤" : "≥") + Quantity.of(needed, target.unit()))
        : Optional.empty();
  }

  @Override
  @Nullable
  Points points(Points weight, Indicator indicator, Comparison comparison, Working working) {
    Points points = unbounded(weight, comparison, working);
    if (points == null) {
      return null;
    }
    return points.signum() <= 0 ? nothing(working) : points.min(weight);
  }

  @Override
  Points bonus(Points weight, Comparison comparison) {
    Points points = unbounded(weight, comparison, Working.silent());
    return points == null ? Points.ZERO : points.minus(weight).max(Points.ZERO).min(most);
  }

  private @Nullable Points unbounded(Points weight, Comparison comparison, Working working) {
    Shortfall.Miss missed = Shortfall.absolute(comparison, working);
    Points start = base.of(weight, BASE, working);
    if (missed == null) {
      return isMet(comparison) && comparison.achieved().isEmpty() ? start : null;
    }
    Unit counted = comparison.required().orElseThrow().unit();
    Ratio size = missed.step(step.step(), counted);
    if (size == null) {
      return null;
    }
    Ratio miss = missed.number();
    if (miss.isZero()) {
      return start;
    }
    boolean below = miss.signum() > 0;
    Ratio steps =
        step.counting().steps(below ? miss : Ratio.ZERO.minus(miss), size, false, working);
    Points change = working
        .plain()
        .multiple(below ? BELOW : ABOVE, step.portion().of(weight, EACH, working), steps);
    return below
        ? working.minus(SCORE, start, step.limited(change, weight, working))
        : working.plus(SCORE, start, change);
  }
}
