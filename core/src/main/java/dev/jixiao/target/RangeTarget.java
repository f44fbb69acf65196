package dev.jixiao.target;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.Requirement;
import dev.jixiao.compare.StandardComparisons;
import dev.jixiao.compare.StandardRequirements;
import dev.jixiao.notation.Cell;
import dev.jixiao.value.Quantity;

/**
 * A range of numbers: 90%-100%, 3至5次, ±3%以内.
 *
 * <p>Targets are equal if they read alike. This class is immutable and thread-safe.
 */
public final class RangeTarget extends StandardTarget {
  private final Cell.Range cell;

  RangeTarget(String text, Cell.Range cell) {
    super(Kind.RANGE, text);
    this.cell = cell;
  }

  @Override
  Cell cell() {
    return cell;
  }

  @Override
  Comparison compare(ActualValue actual, ComparisonContext context) {
    return StandardComparisons.range(low(), high(), actual, context);
  }

  @Override
  Requirement requirement(ComparisonContext context) {
    return StandardRequirements.range(low(), high(), context);
  }

  /**
   * The lower end of the range.
   *
   * @return the quantity
   */
  public Quantity low() {
    return cell.low();
  }

  /**
   * The upper end of the range.
   *
   * @return the quantity
   */
  public Quantity high() {
    return cell.high();
  }
}
