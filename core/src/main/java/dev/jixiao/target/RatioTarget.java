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
  private final Cell.Proportion cell;

  RatioTarget(String text, Cell.Proportion cell) {
    super(Kind.RATIO, text);
    this.cell = cell;
  }

  @Override
  Cell cell() {
    return cell;
  }

  @Override
  Comparison compare(ActualValue actual, ComparisonContext context) {
    return StandardComparisons.ratio(part(), whole(), actual, context);
  }

  /**
   * The first number.
   *
   * @return the number before the colon
   */
  public Quantity part() {
    return cell.part();
  }

  /**
   * The second number.
   *
   * @return the number after the colon, not zero
   */
  public Quantity whole() {
    return cell.whole();
  }
}
