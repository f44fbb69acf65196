package dev.jixiao.target;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.StandardComparisons;
import dev.jixiao.notation.Cell;
import org.jspecify.annotations.Nullable;

/** Ranges of numbers. */
final class RangeType extends StandardType<RangeTarget> {
  RangeType() {
    super("range", RangeTarget.class);
  }

  @Override
  @Nullable
  RangeTarget target(String text, Cell cell) {
    return cell.shape() == Cell.Shape.RANGE ? new RangeTarget(text, cell) : null;
  }

  @Override
  public Comparison compare(RangeTarget target, ActualValue actual, ComparisonContext context) {
    return StandardComparisons.range(target.low(), target.high(), actual, context);
  }
}
