package dev.jixiao.target;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.StandardComparisons;
import dev.jixiao.notation.Cell;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Relation;

/**
 * A change relative to something: 较上年增长10%, 下降30%.
 *
 * <p>Targets are equal if they read alike. This class is immutable and thread-safe.
 */
public final class RelativeChangeTarget extends StandardTarget {
  RelativeChangeTarget(String text, Cell cell) {
    super(text, cell);
  }

  /**
   * The relation as written.
   *
   * @return the relation, {@link Relation#NONE} if there is none
   */
  public Relation relation() {
    return Relation.of(cell.sign());
  }

  /**
   * The size of the change.
   *
   * @return the quantity, negative for a fall
   */
  public Quantity quantity() {
    return cell.quantity();
  }

  @Override
  StandardType<RelativeChangeTarget> type() {
    return StandardTypes.CHANGE;
  }

  @Override
  Comparison compare(ActualValue actual, ComparisonContext context) {
    return StandardComparisons.change(relation(), quantity(), actual, context);
  }
}
