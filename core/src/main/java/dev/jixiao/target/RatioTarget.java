package dev.jixiao.target;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.StandardComparisons;
import dev.jixiao.notation.Cell;
import dev.jixiao.value.Quantity;

/**
 * A ratio of two numbers: 1:1.5.
 *
 * <p>Targets are equal if they read alike. This class is immutable and thread-safe.
 */
public final class RatioTarget extends StandardTarget {
  RatioTarget(String text, Cell cell) {
    super(text, cell);
  }

  /**
   * The first number.
   *
   * @return the number before the colon
   */
  public Quantity part() {
    return cell.quantity();
  }

  /**
   * The second number.
   *
   * @return the number after the colon, not zero
   */
  public Quantity whole() {
    return cell.otherQuantity();
  }

  @Override
  StandardType<RatioTarget> type() {
    return StandardTypes.RATIO;
  }

  @Override
  Comparison compare(ActualValue actual, ComparisonContext context) {
    return StandardComparisons.ratio(part(), whole(), actual);
  }
}
