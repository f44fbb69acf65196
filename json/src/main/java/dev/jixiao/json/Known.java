package dev.jixiao.json;

import dev.jixiao.strategy.ScoringStrategies;
import dev.jixiao.target.IndicatorTypes;

/**
 * What a reader or writer knows besides the format.
 *
 * @param types the types that read targets
 * @param strategies the strategies that a rule set may name without a warning
 */
record Known(IndicatorTypes types, ScoringStrategies strategies) {
  static final Known STANDARD = new Known(IndicatorTypes.standard(), ScoringStrategies.standard());

  Known withTypes(IndicatorTypes newTypes) {
    return new Known(newTypes, strategies);
  }

  Known withStrategies(ScoringStrategies newStrategies) {
    return new Known(types, newStrategies);
  }
}
