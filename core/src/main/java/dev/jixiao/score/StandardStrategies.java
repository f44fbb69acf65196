package dev.jixiao.score;

import java.util.LinkedHashMap;
import java.util.Map;

/** The names of the built-in strategies, in the order of the catalogue S01 to S24, F01 and F02. */
final class StandardStrategies {
  private StandardStrategies() {}

  static Map<String, StrategyFactory> all() {
    Map<String, StrategyFactory> all = new LinkedHashMap<>();
    all.put(Proportional.NAME, Proportional::proportional);
    all.put(AllOrNothing.NAME, AllOrNothing::new);
    all.put(ProportionalFrom.NAME, ProportionalFrom::new);
    all.put(ProportionalAbove.NAME, ProportionalAbove::new);
    all.put(Proportional.REVERSE, Proportional::reverseRatio);
    all.put(ReverseLinear.NAME, ReverseLinear::new);
    all.put(Equality.NAME, Equality::new);
    all.put(AllOrNothing.ZERO_TARGET, AllOrNothing::zeroTarget);
    all.put(RangeFalloff.NAME, RangeFalloff::new);
    all.put(Bands.NAME, Bands::new);
    all.put(DeductPerStep.NAME, DeductPerStep::new);
    all.put(DeductPerStep.PER_EVENT, DeductPerStep::perEvent);
    all.put(Lateness.NAME, Lateness::new);
    all.put(JudgementBands.NAME, JudgementBands::new);
    all.put(Levels.NAME, Levels::new);
    all.put(Interpolation.NAME, Interpolation::new);
    all.put(Checklist.NAME, Checklist::new);
    all.put(Survey.NAME, Survey::new);
    all.put(BaseAndBonus.NAME, BaseAndBonus::new);
    all.put(Rank.NAME, Rank::new);
    all.put(Manual.NAME, Manual::new);
    all.put(Composite.NAME, Composite::new);
    all.put(Proportional.EXECUTION, Proportional::executionRate);
    all.put(ExecutionBands.NAME, ExecutionBands::new);
    return all;
  }
}
