package dev.jixiao.example.custom.rating;

import dev.jixiao.form.Indicator;
import dev.jixiao.problem.Message;
import dev.jixiao.strategy.Award;
import dev.jixiao.strategy.ScoringStrategy;
import dev.jixiao.strategy.ScoringStrategyProvider;
import dev.jixiao.strategy.StrategyParameters;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;

/** {@code per-notch(points=1)}: each notch below the target costs a number of points, one by default. */
public final class PerNotch implements ScoringStrategyProvider {
  /** For the service loader. */
  public PerNotch() {}

  @Override
  public String name() {
    return "per-notch";
  }

  @Override
  public ScoringStrategy create(StrategyParameters parameters) {
    Points each = parameters.points("points", Points.of(1));
    if (each.signum() < 0) {
      throw parameters.fault("points", "a number of points that is not negative", "应为不小于 0 的分数");
    }
    return (indicator, comparison) -> award(indicator, each);
  }

  private static Award award(Indicator indicator, Points each) {
    if (!(indicator.target() instanceof Rating target)) {
      return Award.notApplicable(Message.of("it needs a rating as target", "需要以等级为指标值"));
    }
    return indicator
        .actual()
        .flatMap(actual -> target.scale().find(actual.text()))
        .map(grade -> target.scale().notchesBelow(grade, target.least()))
        .map(notches -> award(indicator.weight(), Math.max(0, notches), each))
        .orElseGet(
            () -> Award.notApplicable(Message.of("it needs a rating as actual", "需要以等级为完成值")));
  }

  private static Award award(Points weight, int notches, Points each) {
    Points lost = each.times(Ratio.of(notches, 1));
    return Award.of(
        weight.minus(lost).max(Points.ZERO),
        Message.of(
            "notches below the target: " + notches + ", " + each + " points each",
            "低于目标 " + notches + " 级，每级扣 " + each + " 分"));
  }
}
