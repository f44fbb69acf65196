package dev.jixiao.compare;

import dev.jixiao.notation.LastYear;
import dev.jixiao.value.Relation;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** How one comparison with the year before answers another: 高于上年 is 不低于上年, and 持平 is not 高于上年. */
final class LastYearComparison {
  /** Where this year's value may lie, seen from last year's. */
  private enum Side {
    BELOW,
    EQUAL,
    ABOVE
  }

  private LastYearComparison() {}

  /** The verdict; empty if the answer leaves it open, or one of the two says better where the other says more. */
  static Optional<Verdict> verdict(LastYear asked, LastYear given) {
    boolean judged = asked.judged() || given.judged();
    if (judged && (asked.relation().isUpperBound() || asked.relation() == Relation.EQUAL)) {
      return Optional.empty();
    }
    Set<Side> allowed = sides(asked.relation());
    Set<Side> possible = sides(given.relation());
    if (allowed.containsAll(possible)) {
      return Optional.of(Verdict.MET);
    }
    possible.retainAll(allowed);
    return possible.isEmpty() ? Optional.of(Verdict.NOT_MET) : Optional.empty();
  }

  private static Set<Side> sides(Relation relation) {
    return switch (relation) {
      case AT_LEAST -> EnumSet.of(Side.EQUAL, Side.ABOVE);
      case MORE_THAN -> EnumSet.of(Side.ABOVE);
      case AT_MOST -> EnumSet.of(Side.BELOW, Side.EQUAL);
      case LESS_THAN -> EnumSet.of(Side.BELOW);
      case NONE, ABOUT, EQUAL -> EnumSet.of(Side.EQUAL);
    };
  }
}
