package dev.jixiao.json;

import dev.jixiao.strategy.ScoringStrategies;
import dev.jixiao.target.IndicatorTypes;

/**
 * What a reader or writer knows besides the format.
 *
 * @param types the types that read targets
 * @param strategies the strategies that a rule set may name without a warning
 * @param bases the rule sets that another may start from
 */
record Known(IndicatorTypes types, ScoringStrategies strategies, RulesFormat.Bases bases) {
  static final Known STANDARD = new Known(
      IndicatorTypes.standard(), ScoringStrategies.standard(), RulesFormat.Bases.STANDARD);

  Known withTypes(IndicatorTypes newTypes) {
    return new Known(newTypes, strategies, bases);
  }

  Known withStrategies(ScoringStrategies newStrategies) {
    return new Known(types, newStrategies, bases);
  }

  Known withBases(RulesFormat.Bases newBases) {
    return new Known(types, strategies, newBases);
  }
}
