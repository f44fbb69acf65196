package dev.jixiao.target;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.Requirement;
import dev.jixiao.compare.StandardComparisons;
import dev.jixiao.compare.StandardRequirements;
import dev.jixiao.notation.Cell;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Relation;

/**
 * A target that is one number with or without a relation: 20件, {@code ≥95%}, {@code ≤71.28万元}, 60天内, 约120平方米, or a change
 * relative to something, 较上年增长10%. Its {@link #kind} tells which.
 *
 * <p>Targets are equal if they read alike. This class is immutable and thread-safe.
 */
public final class QuantityTarget extends StandardTarget {
  private final Cell cell;
  private final Quantity quantity;

  QuantityTarget(Kind kind, String text, Cell cell, Quantity quantity) {
    super(kind, text);
    this.cell = cell;
    this.quantity = quantity;
  }

  @Override
  Cell cell() {
    return cell;
  }

  @Override
  Comparison compare(ActualValue actual, ComparisonContext context) {
    return kind() == Kind.RELATIVE_CHANGE
        ? StandardComparisons.change(relation(), quantity, actual, context)
        : StandardComparisons.quantity(bound(), quantity, actual, context);
  }

  @Override
  Requirement requirement(ComparisonContext context) {
    return kind() == Kind.RELATIVE_CHANGE
        ? StandardRequirements.change(relation(), quantity, context)
        : StandardRequirements.quantity(bound(), quantity, context);
  }

  // 近100人 is about so many, and no bound that has to be kept
  private Relation bound() {
    boolean about = kind() == Kind.APPROXIMATE && relation() == Relation.LESS_THAN;
    return about ? Relation.ABOUT : relation();
  }

  /**
   * The relation as written.
   *
   * @return the relation, {@link Relation#NONE} if there is none
   */
  public Relation relation() {
    return cell.relation();
  }

  /**
   * The number with its unit.
   *
   * @return the quantity; the size of a change is negative for a fall
   */
  public Quantity quantity() {
    return quantity;
  }
}
