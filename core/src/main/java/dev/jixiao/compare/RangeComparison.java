package dev.jixiao.compare;

import dev.jixiao.notation.Cell;
import dev.jixiao.problem.Problem;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Ratio;
import dev.jixiao.value.Relation;
import org.jspecify.annotations.Nullable;

/** Actual values against a target that is a range of numbers. */
final class RangeComparison {
  private RangeComparison() {}

  static Comparison compare(
      Quantity low, Quantity high, ActualValue actual, ComparisonContext context) {
    Comparison answer = Answers.general(actual);
    if (answer != null) {
      return answer;
    }
    return switch (actual.kind()) {
      case NUMBER, CHANGE -> number(low, high, actual, context);
      case RANGE -> range(low, high, actual, context);
      case INEQUALITY -> bound(low, high, actual, context);
      default -> Answers.mismatch(low + "~" + high, actual);
    };
  }

  private static Comparison number(
      Quantity low, Quantity high, ActualValue actual, ComparisonContext context) {
    if (!low.unit().isRate() && Answers.isAll(actual)) {
      return Comparison.met().declared();
    }
    int flags = actual.isApproximate() ? Flags.APPROXIMATE : 0;
    return one(low, high, actual.cell().quantity(), flags, context);
  }

  private static Comparison one(
      Quantity low, Quantity high, Quantity achieved, int assumed, ComparisonContext context) {
    Units lower = Units.align(low, achieved);
    Units upper = Units.align(high, achieved);
    Comparison obstacle = lower.obstacle() != null ? lower.obstacle() : upper.obstacle();
    if (obstacle != null) {
      return obstacle;
    }
    int flags = lower.flags() | assumed;
    Comparison comparison;
    if (lower.achieved().compareTo(lower.required()) < 0) {
      comparison = below(lower, flags, context);
    } else if (upper.achieved().compareTo(upper.required()) > 0) {
      comparison = above(upper, flags, context, low);
    } else {
      comparison = Comparison.judged(
          Verdict.MET, Relation.AT_LEAST, lower.required(), lower.achieved(), flags | Flags.WHOLE);
    }
    return reporting(lower.problem(), comparison);
  }

  private static Comparison reporting(@Nullable Problem problem, Comparison comparison) {
    return problem == null || comparison.verdict() == Verdict.UNDETERMINED
        ? comparison
        : comparison.reporting(problem);
  }

  /** A bound is met if every number beyond it is, and missed if none is. */
  private static Comparison bound(
      Quantity low, Quantity high, ActualValue actual, ComparisonContext context) {
    Comparison at = number(low, high, actual, context);
    Relation said = actual.relation();
    if (said == Relation.EQUAL) {
      return at.declared();
    }
    boolean better =
        said.isLowerBound() ? isBetterAbove(low, context) : isBetterBelow(low, context);
    if (!better) {
      return missedBeyond(said.isLowerBound() ? high : low, low + "~" + high, actual);
    }
    if (at.verdict() == Verdict.UNDETERMINED) {
      return at;
    }
    if (at.verdict() != Verdict.MET) {
      return Answers.inconclusive(low + "~" + high, actual);
    }
    return actual.isApproximate() ? at : at.declared();
  }

  // ≥6件 has no number within 3~5件, but ≥4件 has some
  private static Comparison missedBeyond(Quantity end, String target, ActualValue actual) {
    Relation said = actual.relation();
    Units units = Units.align(end, actual.cell().quantity());
    if (units.obstacle() != null) {
      return units.obstacle();
    }
    Comparison comparison = QuantityComparison.bounded(
        target,
        said.isLowerBound() ? Relation.AT_MOST : Relation.AT_LEAST,
        units.required(),
        said,
        units.achieved(),
        units.flags(),
        actual);
    return reporting(units.problem(), comparison);
  }

  private static boolean isBetterBelow(Quantity low, ComparisonContext context) {
    return low.signum() > 0
        && QuantityComparison.bound(Relation.NONE, low, context).isUpperBound();
  }

  private static boolean isBetterAbove(Quantity low, ComparisonContext context) {
    return low.signum() > 0
        && QuantityComparison.bound(Relation.NONE, low, context).isLowerBound();
  }

  // less than a range of costs or days is better than promised
  private static Comparison below(Units lower, int flags, ComparisonContext context) {
    return isBetterBelow(lower.required(), context)
        ? Comparison.measured(
            Relation.AT_MOST, lower.required(), lower.achieved(), flags | Flags.DIRECTION)
        : Comparison.measured(Relation.AT_LEAST, lower.required(), lower.achieved(), flags);
  }

  // more than a range of counts or rates is better than promised
  private static Comparison above(Units upper, int flags, ComparisonContext context, Quantity low) {
    return isBetterAbove(low, context)
        ? Comparison.measured(
            Relation.AT_LEAST, upper.required(), upper.achieved(), flags | Flags.DIRECTION)
        : Comparison.measured(Relation.AT_MOST, upper.required(), upper.achieved(), flags);
  }

  /** A range is met if both its ends are, and missed if both miss the target on one side. */
  private static Comparison range(
      Quantity low, Quantity high, ActualValue actual, ComparisonContext context) {
    Cell cell = actual.cell();
    Comparison from = one(low, high, cell.quantity(), 0, context);
    Comparison upto = one(low, high, cell.otherQuantity(), 0, context);
    if (from.verdict() == Verdict.UNDETERMINED || upto.verdict() == Verdict.UNDETERMINED) {
      return from.verdict() == Verdict.UNDETERMINED ? from : upto;
    }
    boolean metFrom = from.verdict() == Verdict.MET;
    boolean metUpto = upto.verdict() == Verdict.MET;
    if (metFrom && metUpto) {
      return completion(from).compareTo(completion(upto)) <= 0 ? from : upto;
    }
    return metFrom || metUpto || from.relation() != upto.relation()
        ? Answers.inconclusive(low + "~" + high, actual)
        : missed(from, upto, Units.align(low, cell.quantity()), actual);
  }

  private static Ratio completion(Comparison comparison) {
    return comparison.completion().orElseThrow();
  }

  private static Comparison missed(
      Comparison from, Comparison upto, Units units, ActualValue actual) {
    boolean below = from.relation().isLowerBound();
    Comparison nearest = below ? upto : from;
    Comparison farthest = below ? from : upto;
    Comparison comparison = QuantityComparison.missed(
        farthest.verdict(),
        nearest.relation(),
        nearest.required().orElseThrow(),
        nearest.achieved().orElseThrow(),
        units.flags(),
        actual);
    return reporting(units.problem(), comparison);
  }
}
