package dev.jixiao.compare;

import dev.jixiao.notation.Cell;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Relation;

/** Actual values against a change relative to something: +10%, -30%. */
final class ChangeComparison {
  private ChangeComparison() {}

  static Comparison compare(
      Relation stated, Quantity required, ActualValue actual, ComparisonContext context) {
    boolean fall = required.signum() < 0;
    Comparison answer = Answers.general(actual);
    if (answer != null) {
      return answer;
    }
    String target = stated.symbol() + (fall ? "" : "+") + required;
    return switch (actual.kind()) {
      case CHANGE, NUMBER, INEQUALITY -> number(target, stated, required, actual, context);
      default -> Answers.mismatch(target, actual);
    };
  }

  private static Comparison number(
      String target,
      Relation stated,
      Quantity required,
      ActualValue actual,
      ComparisonContext context) {
    Cell cell = actual.cell();
    boolean change = cell.shape() == Cell.Shape.CHANGE;
    if (!required.unit().isRate() && Answers.isAll(actual)) {
      return Comparison.met().declared();
    }
    boolean fall = required.signum() < 0;
    Units units = Units.align(fall ? required.negated() : required, cell.quantity());
    Comparison obstacle = units.obstacle();
    if (obstacle != null) {
      return obstacle;
    }
    // a fall of 30% is compared by its size; a size without a sign is taken for a change of the
    // same kind
    boolean turned = change && fall;
    Quantity size = turned ? units.achieved().negated() : units.achieved();
    Relation relation = relation(fall ? mirrored(stated) : stated, fall, context);
    boolean assumedDirection = stated == Relation.NONE && !fall && relation.isUpperBound();
    int flags = units.flags()
        | (change ? 0 : Flags.CHANGE)
        | (actual.isApproximate() ? Flags.APPROXIMATE : 0)
        | (assumedDirection ? Flags.DIRECTION : 0);
    Relation said = turned ? mirrored(actual.relation()) : actual.relation();
    Comparison comparison = said.isLowerBound() || said.isUpperBound()
        ? QuantityComparison.bounded(target, relation, units.required(), said, size, flags, actual)
        : Comparison.measured(relation, units.required(), size, flags);
    if (said == Relation.EQUAL) {
      comparison = comparison.declared();
    }
    return units.problem() == null || comparison.verdict() == Verdict.UNDETERMINED
        ? comparison
        : comparison.reporting(units.problem());
  }

  private static Relation relation(Relation stated, boolean fall, ComparisonContext context) {
    if (stated.isLowerBound() || stated.isUpperBound()) {
      return stated;
    }
    return !fall && context.direction() == Direction.SMALLER_IS_BETTER
        ? Relation.AT_MOST
        : Relation.AT_LEAST;
  }

  private static Relation mirrored(Relation relation) {
    return switch (relation) {
      case AT_LEAST -> Relation.AT_MOST;
      case AT_MOST -> Relation.AT_LEAST;
      case MORE_THAN -> Relation.LESS_THAN;
      case LESS_THAN -> Relation.MORE_THAN;
      default -> relation;
    };
  }
}
