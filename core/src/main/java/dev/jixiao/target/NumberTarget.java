package dev.jixiao.target;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.StandardComparisons;
import dev.jixiao.notation.Cell;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Relation;

/**
 * A number with or without a relation and a unit: 100, 20件, {@code ≥500亩}.
 *
 * <p>Targets are equal if they read alike. This class is immutable and thread-safe.
 */
public final class NumberTarget extends StandardTarget {
  NumberTarget(String text, Cell cell) {
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
   * The number with its unit.
   *
   * @return the quantity
   */
  public Quantity quantity() {
    return cell.quantity();
  }

  @Override
  StandardType<NumberTarget> type() {
    return StandardTypes.NUMBER;
  }

  @Override
  Comparison compare(ActualValue actual, ComparisonContext context) {
    return StandardComparisons.quantity(relation(), quantity(), actual, context);
  }
}
