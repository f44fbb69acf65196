package dev.jixiao.target;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.StandardComparisons;
import dev.jixiao.notation.Cell;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Relation;

/**
 * An amount of money: 4.8万元, {@code ≤71.28万元}.
 *
 * <p>Targets are equal if they read alike. This class is immutable and thread-safe.
 */
public final class MoneyTarget extends StandardTarget {
  MoneyTarget(String text, Cell cell) {
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
   * The amount with its unit.
   *
   * @return the quantity, in a unit of money
   */
  public Quantity quantity() {
    return cell.quantity();
  }

  @Override
  StandardType<MoneyTarget> type() {
    return StandardTypes.MONEY;
  }

  @Override
  Comparison compare(ActualValue actual, ComparisonContext context) {
    return StandardComparisons.quantity(relation(), quantity(), actual, context);
  }
}
