package dev.jixiao.target;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.StandardComparisons;
import dev.jixiao.notation.Cell;
import dev.jixiao.value.Quantity;

/**
 * A range of numbers: 90%-100%, 3至5次, ±3%以内.
 *
 * <p>Targets are equal if they read alike. This class is immutable and thread-safe.
 */
public final class RangeTarget extends StandardTarget {
  RangeTarget(String text, Cell cell) {
    super(text, cell);
  }

  /**
   * The lower end of the range.
   *
   * @return the quantity
   */
  public Quantity low() {
    return cell.quantity();
  }

  /**
   * The upper end of the range.
   *
   * @return the quantity
   */
  public Quantity high() {
    return cell.otherQuantity();
  }

  @Override
  StandardType<RangeTarget> type() {
    return StandardTypes.RANGE;
  }

  @Override
  Comparison compare(ActualValue actual, ComparisonContext context) {
    return StandardComparisons.range(low(), high(), actual, context);
  }
}
