package dev.jixiao.target;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.StandardComparisons;
import dev.jixiao.notation.Cell;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Relation;

/**
 * A percentage: 100%, {@code ≥95%}, 不低于90%.
 *
 * <p>Targets are equal if they read alike. This class is immutable and thread-safe.
 */
public final class PercentageTarget extends StandardTarget {
  PercentageTarget(String text, Cell cell) {
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
   * The percentage.
   *
   * @return the quantity, in % or ‰
   */
  public Quantity quantity() {
    return cell.quantity();
  }

  @Override
  StandardType<PercentageTarget> type() {
    return StandardTypes.PERCENTAGE;
  }

  @Override
  Comparison compare(ActualValue actual, ComparisonContext context) {
    return StandardComparisons.quantity(relation(), quantity(), actual, context);
  }
}
