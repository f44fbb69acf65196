package dev.jixiao.json;

import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.strategy.ScoringStrategies;
import dev.jixiao.target.IndicatorTypes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a reader or writer knows besides the format.
 *
 * @param types the types that read targets
 * @param strategies the strategies that a rule set may name without a warning
 * @param bases the rule sets that another may start from
 * @param headings the headings that were read before
 * @param fingerprints the fingerprint that was computed last
 */
record Known(
    IndicatorTypes types,
    ScoringStrategies strategies,
    RulesFormat.Bases bases,
    Headings headings,
    JsonOutput.Fingerprints fingerprints) {
  static final Known STANDARD = new Known(
      IndicatorTypes.standard(),
      ScoringStrategies.standard(),
      RulesFormat.Bases.STANDARD,
      new Headings(),
      new JsonOutput.Fingerprints());

  Known withTypes(IndicatorTypes newTypes) {
    return new Known(newTypes, strategies, bases, headings, fingerprints);
  }

  Known withStrategies(ScoringStrategies newStrategies) {
    return new Known(types, newStrategies, bases, headings, fingerprints);
  }

  Known withBases(RulesFormat.Bases newBases) {
    return new Known(types, strategies, newBases, headings, fingerprints);
  }

  /** The categories of headings that were read before, as many forms have the same that are not the standard ones. */
  static final class Headings {
    private static final int MOST = 1024;
    private static final int LONGEST = 40;

    private record Pair(String level1, String level2) {}

    private final Map<Pair, IndicatorCategory> categories = new ConcurrentHashMap<>();

    IndicatorCategory of(String level1, String level2) {
      if (level1.length() > LONGEST || level2.length() > LONGEST) {
        return IndicatorCategory.of(level1, level2);
      }
      Pair pair = new Pair(level1, level2);
      IndicatorCategory known = categories.get(pair);
      if (known == null) {
        known = IndicatorCategory.of(level1, level2);
        // headings of other forms fill the table once and are then made anew each time
        if (categories.size() < MOST) {
          categories.put(pair, known);
        }
      }
      return known;
    }
  }
}
