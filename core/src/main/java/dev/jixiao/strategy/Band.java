package dev.jixiao.strategy;

import dev.jixiao.explain.Working;
import dev.jixiao.problem.Message;
import dev.jixiao.value.FullWidth;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import dev.jixiao.value.Relation;
import org.jspecify.annotations.Nullable;

/**
 * One band of a table: where it begins, seen from the better side, and what it gives.
 *
 * @param relation how the bound is applied: ≥ or &gt; for tables from high to low, ≤ or &lt; for tables from low to high
 * @param bound the bound that must be reached
 * @param end the far end as the table prints it, where it prints one; it adds nothing but can be wrong
 * @param portion what the band gives
 */
record Band(Relation relation, Figure bound, @Nullable Figure end, Portion portion) {
  /** Reads {@code 90%:100%}, {@code ≤10%:4}, {@code 80%~90%:80%}. */
  static Band parse(String text) {
    int colon = StrategyParameters.colon(text);
    if (colon < 0) {
      throw new WrongParameter(
          "a band is written bound:share, not \"" + text + "\"", "每档应写作“界限:比例”，而不是“" + text + "”");
    }
    String range = FullWidth.strip(text.substring(0, colon));
    Relation relation = range.isEmpty() ? Relation.NONE : Relation.of(range.charAt(0));
    String bounds = relation == Relation.NONE ? range : range.substring(1).strip();
    int tilde = bounds.indexOf('~');
    String bound = (tilde < 0 ? bounds : bounds.substring(0, tilde)).strip();
    return new Band(
        relation == Relation.NONE ? Relation.AT_LEAST : relation,
        Figure.parse(bound),
        tilde < 0 ? null : Figure.parse(bounds.substring(tilde + 1).strip()),
        Portion.parse(text.substring(colon + 1).strip()));
  }

  /** Where the band begins. */
  Ratio from() {
    return bound.value();
  }

  boolean holds(Ratio value) {
    int order = value.compareTo(from());
    return switch (relation) {
      case AT_LEAST -> order >= 0;
      case MORE_THAN -> order > 0;
      case AT_MOST -> order <= 0;
      case LESS_THAN -> order < 0;
      case EQUAL, ABOUT, NONE -> throw new IllegalStateException("not a bound: " + relation);
    };
  }

  /** The points of a weight for a value in this band, which is shown as it was read. */
  Points points(Object value, Points weight, Working working) {
    if (working.isRecording()) {
      working.note(Message.of(
          value + " is in the band " + range() + ": " + portion.inWords().english(),
          value + "属于“" + range() + "”档，得" + portion.inWords().chinese()));
    }
    return portion.of(weight, Formula.SCORE, working);
  }

  /** The band without its portion. */
  String range() {
    return relation.symbol() + bound;
  }
}
