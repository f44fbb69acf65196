package dev.jixiao.example.custom.water;

import dev.jixiao.form.Indicator;
import dev.jixiao.problem.Message;
import dev.jixiao.strategy.Award;
import dev.jixiao.strategy.ScoringStrategy;
import dev.jixiao.strategy.ScoringStrategyProvider;
import dev.jixiao.strategy.StrategyParameters;
import dev.jixiao.value.Ratio;
import java.util.Optional;

/** {@code per-water-class(step=25%)}: each class below the target costs a share of the weight, a quarter by default. */
public final class PerWaterClass implements ScoringStrategyProvider {
  /** For the service loader. */
  public PerWaterClass() {}

  @Override
  public String name() {
    return "per-water-class";
  }

  @Override
  public Optional<Message> label() {
    return Optional.of(Message.of("per class of water", "按水质类别扣分"));
  }

  @Override
  public ScoringStrategy create(StrategyParameters parameters) {
    Ratio step = parameters.ratio("step", Ratio.of(1, 4));
    if (step.signum() < 0) {
      throw parameters.fault("step", "a share of the weight that is not negative", "应为不小于 0 的分值比例");
    }
    return (indicator, comparison) -> award(indicator, step);
  }

  private static Award award(Indicator indicator, Ratio step) {
    if (!(indicator.target() instanceof WaterTarget target)) {
      return Award.notApplicable(Message.of("it needs a water class as target", "需要以水质类别为指标值"));
    }
    return indicator
        .actual()
        .flatMap(actual -> WaterClass.read(actual.text()))
        .map(reached -> award(indicator, Math.max(0, reached.classesBelow(target.worst())), step))
        .orElseGet(() ->
            Award.notApplicable(Message.of("it needs a water class as actual", "需要以水质类别为完成值")));
  }

  private static Award award(Indicator indicator, int missed, Ratio step) {
    Ratio share = Ratio.ONE.minus(step.times(Ratio.of(missed, 1))).max(Ratio.ZERO);
    return Award.of(
        indicator.weight().times(share),
        Message.of(
            "classes below the target: " + missed + ", " + step + " of the weight each",
            "低于目标 " + missed + " 个类别，每个类别扣分值的 " + step));
  }
}
