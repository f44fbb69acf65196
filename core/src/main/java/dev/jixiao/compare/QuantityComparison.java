package dev.jixiao.compare;

import dev.jixiao.notation.Cell;
import dev.jixiao.problem.Problem;
import dev.jixiao.value.Dimension;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Ratio;
import dev.jixiao.value.Relation;
import dev.jixiao.value.Unit;
import dev.jixiao.value.UnitMatch;
import org.jspecify.annotations.Nullable;

/** Actual values against a target that is one number. */
final class QuantityComparison {
  private QuantityComparison() {}

  static Comparison compare(
      Relation stated, Quantity required, ActualValue actual, ComparisonContext context) {
    Cell cell = actual.cell();
    if (cell.shape() == Cell.Shape.NUMBER) {
      return number(stated, required, actual, context);
    }
    Comparison answer = Answers.general(actual);
    if (answer != null) {
      return answer;
    }
    return switch (actual.kind()) {
      case RANGE ->
        interval(stated, required, cell.quantity(), cell.otherQuantity(), actual, context);
      case CHANGE -> change(stated, required, actual, context);
      case COMPLETION -> proper(stated, required, actual);
      default -> Answers.mismatch(stated.symbol() + required, actual);
    };
  }

  // 按时, 及时 answer a time limit
  private static Comparison proper(Relation stated, Quantity required, ActualValue actual) {
    boolean none =
        required.signum() == 0 && !stated.isLowerBound() && TextComparison.saysNothing(actual);
    return none || isTime(required.unit())
        ? Comparison.met().declared()
        : Answers.mismatch(stated.symbol() + required, actual);
  }

  private static boolean isTime(Unit unit) {
    return switch (unit.dimension()) {
      case TIME, CALENDAR, WORKING_TIME -> true;
      default -> false;
    };
  }

  private static Comparison number(
      Relation stated, Quantity required, ActualValue actual, ComparisonContext context) {
    Cell cell = actual.cell();
    Quantity achieved = cell.quantity();
    if (required.unit().match(achieved.unit()) == UnitMatch.SAME) {
      return aligned(stated, required, achieved, 0, null, actual, context);
    }
    if (!required.unit().isRate() && Answers.isAll(actual)) {
      return Comparison.met().declared();
    }
    if (isTime(required.unit()) && Answers.isNothing(actual)) {
      return Answers.inconclusive(
          stated.symbol() + required, actual); // no day needed, or not begun?
    }
    Units units = Units.align(required, achieved);
    Comparison obstacle = units.obstacle();
    if (obstacle != null) {
      return obstacle;
    }
    return aligned(
        stated,
        units.required(),
        units.achieved(),
        units.flags(),
        units.problem(),
        actual,
        context);
  }

  private static Comparison aligned(
      Relation stated,
      Quantity required,
      Quantity achieved,
      int flags,
      @Nullable Problem problem,
      ActualValue actual,
      ComparisonContext context) {
    Relation relation = bound(stated, required, context);
    int all = flags | (stated == Relation.NONE || stated == Relation.ABOUT ? Flags.DIRECTION : 0);
    char sign = actual.cell().sign();
    Comparison comparison;
    if (sign == Cell.NO_SIGN || sign == Cell.ABOUT) {
      int approximate = sign == Cell.ABOUT ? Flags.APPROXIMATE : 0;
      comparison = exact(stated, relation, required, achieved, all | approximate, context);
    } else {
      comparison = inequality(stated, relation, required, achieved, all, actual, context);
    }
    return problem == null || comparison.verdict() == Verdict.UNDETERMINED
        ? comparison
        : comparison.reporting(problem);
  }

  /** The bound that is applied: the stated one, or the one that the category implies. */
  static Relation bound(Relation stated, Quantity required, ComparisonContext context) {
    if (stated.isLowerBound() || stated.isUpperBound()) {
      return stated;
    }
    if (required.signum() == 0) {
      return Relation.AT_MOST; // zero is what should not be exceeded, whatever the category
    }
    return switch (context.direction()) {
      case LARGER_IS_BETTER -> Relation.AT_LEAST;
      case SMALLER_IS_BETTER -> Relation.AT_MOST;
      case EARLIER_IS_BETTER -> isTime(required.unit()) ? Relation.AT_MOST : Relation.AT_LEAST;
    };
  }

  private static Comparison exact(
      Relation stated,
      Relation relation,
      Quantity required,
      Quantity achieved,
      int flags,
      ComparisonContext context) {
    if (stated != Relation.EQUAL || context.equality() == EqualityPolicy.BY_DIRECTION) {
      return Comparison.measured(relation, required, achieved, flags);
    }
    return equal(required, achieved, flags, context.equality());
  }

  private static Comparison equal(
      Quantity required, Quantity achieved, int flags, EqualityPolicy policy) {
    if (required.compareTo(achieved) == 0) {
      return Comparison.judged(
          Verdict.MET, Relation.EQUAL, required, achieved, flags | Flags.WHOLE);
    }
    if (policy == EqualityPolicy.STRICT || required.signum() <= 0) {
      return Comparison.judged(
          Verdict.NOT_MET, Relation.EQUAL, required, achieved, flags | Flags.OPEN);
    }
    Ratio off = achieved.ratioTo(required).minus(Ratio.ONE);
    Ratio closeness = Ratio.ONE.minus(off.max(Ratio.ZERO.minus(off))).max(Ratio.ZERO);
    Verdict verdict = closeness.isZero() ? Verdict.NOT_MET : Verdict.PARTLY_MET;
    return Comparison.judged(verdict, Relation.EQUAL, required, achieved, flags)
        .completed(closeness);
  }

  /** An inequality as an actual: every number on one side of a bound. */
  private static Comparison inequality(
      Relation stated,
      Relation relation,
      Quantity required,
      Quantity bound,
      int flags,
      ActualValue actual,
      ComparisonContext context) {
    Relation said = actual.relation();
    String target = stated.symbol() + required;
    if (said == Relation.EQUAL) {
      return exact(stated, relation, required, bound, flags, context).declared();
    }
    if (stated == Relation.EQUAL && context.equality() != EqualityPolicy.BY_DIRECTION) {
      int difference = required.compareTo(bound);
      boolean beyond = said.isLowerBound() ? difference > 0 : difference < 0;
      boolean touching = difference == 0 && !isStrict(said);
      boolean within = beyond || touching;
      return declared(
          equalWithin(within, required, bound, flags, actual, context.equality()), actual);
    }
    return bounded(target, relation, required, said, bound, flags, actual);
  }

  /**
   * A bound as an actual.
   *
   * @param target the target, for the problem where the answer leaves it open
   * @param relation what is asked for: a lower or an upper bound
   * @param required the bound that is asked for
   * @param said what the actual says: a lower or an upper bound
   * @param bound the bound that it says
   */
  static Comparison bounded(
      String target,
      Relation relation,
      Quantity required,
      Relation said,
      Quantity bound,
      int flags,
      ActualValue actual) {
    int difference =
        relation.isLowerBound() ? bound.compareTo(required) : required.compareTo(bound);
    boolean sameSide = said.isLowerBound() == relation.isLowerBound();
    boolean settled = sameSide
        ? difference > 0 || (difference == 0 && (isStrict(said) || !isStrict(relation)))
        : difference < 0 || (difference == 0 && (isStrict(said) || isStrict(relation)));
    if (!settled) {
      return Answers.inconclusive(target, actual);
    }
    return declared(
        sameSide
            ? Comparison.judged(Verdict.MET, relation, required, bound, flags)
            : missed(Verdict.NOT_MET, relation, required, bound, flags, actual),
        actual);
  }

  private static boolean isStrict(Relation relation) {
    return relation == Relation.MORE_THAN || relation == Relation.LESS_THAN;
  }

  // 70余件 is a bound that was measured; who writes ≥70件 repeats what was asked for
  private static Comparison declared(Comparison comparison, ActualValue actual) {
    return actual.isApproximate() || comparison.verdict() == Verdict.UNDETERMINED
        ? comparison
        : comparison.declared();
  }

  // one number is asked for, and the answer is many: open if the one is among them
  private static Comparison equalWithin(
      boolean within,
      Quantity required,
      Quantity nearest,
      int flags,
      ActualValue actual,
      EqualityPolicy policy) {
    if (within) {
      return Answers.inconclusive(Relation.EQUAL.symbol() + required, actual);
    }
    boolean partly = policy == EqualityPolicy.CLOSENESS
        && equal(required, nearest, flags, policy).verdict() != Verdict.NOT_MET;
    Verdict verdict = partly ? Verdict.PARTLY_MET : Verdict.NOT_MET;
    return missed(verdict, Relation.EQUAL, required, nearest, flags, actual);
  }

  // how much was missed is open; that something was achieved is certain only of numbers above zero
  static Comparison missed(
      Verdict verdict,
      Relation relation,
      Quantity required,
      Quantity bound,
      int flags,
      ActualValue actual) {
    return Comparison.judged(verdict, relation, required, bound, flags | Flags.OPEN)
        .reporting(Answers.inconclusiveProblem(relation.symbol() + required, actual));
  }

  /** A range as an actual: met if both ends are, missed if both are on the wrong side. */
  private static Comparison interval(
      Relation stated,
      Quantity required,
      Quantity low,
      Quantity high,
      ActualValue actual,
      ComparisonContext context) {
    Units from = Units.align(required, low);
    Units upto = Units.align(required, high);
    Comparison obstacle = from.obstacle() != null ? from.obstacle() : upto.obstacle();
    if (obstacle != null) {
      return obstacle;
    }
    int flags = from.flags() | upto.flags() | (stated == Relation.NONE ? Flags.DIRECTION : 0);
    Relation relation = bound(stated, from.required(), context);
    Units worst = relation.isLowerBound() ? from : upto;
    Units best = relation.isLowerBound() ? upto : from;
    if (stated == Relation.EQUAL && context.equality() != EqualityPolicy.BY_DIRECTION) {
      boolean within = from.achieved().compareTo(from.required()) <= 0
          && upto.achieved().compareTo(upto.required()) >= 0;
      Units nearest = from.achieved().compareTo(from.required()) > 0 ? from : upto;
      return equalWithin(
          within, nearest.required(), nearest.achieved(), flags, actual, context.equality());
    }
    Comparison least = Comparison.measured(relation, worst.required(), worst.achieved(), flags);
    if (least.verdict() == Verdict.MET) {
      return least;
    }
    Comparison most = Comparison.measured(relation, best.required(), best.achieved(), flags);
    return most.verdict() == Verdict.MET
        ? Answers.inconclusive(stated.symbol() + required, actual)
        : missed(least.verdict(), relation, best.required(), best.achieved(), flags, actual);
  }

  // 增长12% against 10%: the indicator itself speaks of growth
  private static Comparison change(
      Relation stated, Quantity required, ActualValue actual, ComparisonContext context) {
    Quantity change = actual.cell().quantity();
    boolean sameSign = change.signum() == required.signum() || required.signum() == 0;
    Units units = Units.align(required, change);
    Comparison obstacle = units.obstacle();
    if (!sameSign || obstacle != null || required.unit().dimension() == Dimension.NUMBER) {
      return Answers.mismatch(stated.symbol() + required, actual);
    }
    return aligned(
        stated,
        units.required(),
        units.achieved(),
        units.flags() | Flags.CHANGE,
        units.problem(),
        actual,
        context);
  }
}
