package dev.jixiao.compare;

import dev.jixiao.notation.Cell;
import dev.jixiao.value.Quantity;

/** Actual values against a target that is a range of numbers. */
final class RangeComparison {
  private RangeComparison() {}

  static Comparison compare(
      Quantity low, Quantity high, ActualValue actual, ComparisonContext context) {
    Comparison answer = Answers.general(actual);
    if (answer != null) {
      return answer;
    }
    Cell cell = actual.cell();
    return switch (actual.kind()) {
      case NUMBER -> number(low, high, actual, context);
      case CHANGE -> number(low, high, actual, context);
      case RANGE -> range(low, high, cell.quantity(), cell.otherQuantity(), actual);
      case INEQUALITY -> bound(low, high, actual, context);
      default -> Answers.mismatch(low + "~" + high, actual);
    };
  }

  private static Comparison number(
      Quantity low, Quantity high, ActualValue actual, ComparisonContext context) {
    if (!low.unit().isRate() && Answers.isAll(actual)) {
      return Comparison.met().declared();
    }
    Units lower = Units.align(low, actual.cell().quantity());
    Units upper = Units.align(high, actual.cell().quantity());
    Comparison obstacle = lower.obstacle() != null ? lower.obstacle() : upper.obstacle();
    if (obstacle != null) {
      return obstacle;
    }
    int flags = lower.flags() | (actual.isApproximate() ? Flags.APPROXIMATE : 0);
    Comparison comparison;
    if (lower.achieved().compareTo(lower.required()) < 0) {
      comparison = below(lower, flags, context);
    } else if (upper.achieved().compareTo(upper.required()) > 0) {
      comparison = above(upper, flags, context, low);
    } else {
      comparison = Comparison.judged(
          Verdict.MET, Relation.AT_LEAST, lower.required(), lower.achieved(), flags | Flags.WHOLE);
    }
    return lower.problem() == null ? comparison : comparison.reporting(lower.problem());
  }

  /** A bound is met if every number beyond it is, and missed if none is. */
  private static Comparison bound(
      Quantity low, Quantity high, ActualValue actual, ComparisonContext context) {
    Comparison open = Answers.inconclusive(low + "~" + high, actual);
    Comparison at = number(low, high, actual, context);
    Relation said = actual.relation();
    boolean better = said.isLowerBound()
        ? context.direction() == Direction.LARGER_IS_BETTER && low.signum() > 0
        : said.isUpperBound()
            && context.direction() == Direction.SMALLER_IS_BETTER
            && low.signum() > 0;
    return better && at.verdict() == Verdict.MET
        ? (actual.isApproximate() ? at : at.declared())
        : open;
  }

  // less than a range of costs or days is better than promised
  private static Comparison below(Units lower, int flags, ComparisonContext context) {
    boolean better = context.direction() == Direction.SMALLER_IS_BETTER
        || (context.direction() == Direction.EARLIER_IS_BETTER
            && !lower.required().unit().isRate());
    return better && lower.required().signum() > 0
        ? Comparison.measured(
            Relation.AT_MOST, lower.required(), lower.achieved(), flags | Flags.DIRECTION)
        : Comparison.measured(Relation.AT_LEAST, lower.required(), lower.achieved(), flags);
  }

  // more than a range of counts or rates is better than promised
  private static Comparison above(Units upper, int flags, ComparisonContext context, Quantity low) {
    boolean better = context.direction() == Direction.LARGER_IS_BETTER && low.signum() > 0;
    return better
        ? Comparison.measured(
            Relation.AT_LEAST, upper.required(), upper.achieved(), flags | Flags.DIRECTION)
        : Comparison.measured(Relation.AT_MOST, upper.required(), upper.achieved(), flags);
  }

  private static Comparison range(
      Quantity low, Quantity high, Quantity from, Quantity upto, ActualValue actual) {
    Units lower = Units.align(low, from);
    Units upper = Units.align(high, upto);
    Comparison obstacle = lower.obstacle() != null ? lower.obstacle() : upper.obstacle();
    if (obstacle != null) {
      return obstacle;
    }
    boolean inside = lower.achieved().compareTo(lower.required()) >= 0
        && upper.achieved().compareTo(upper.required()) <= 0;
    return inside
        ? Comparison.judged(
            Verdict.MET,
            Relation.AT_LEAST,
            lower.required(),
            lower.achieved(),
            lower.flags() | Flags.WHOLE)
        : Answers.inconclusive(low + "~" + high, actual);
  }
}
