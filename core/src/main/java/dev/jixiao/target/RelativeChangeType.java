package dev.jixiao.target;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.StandardComparisons;
import dev.jixiao.notation.Cell;
import org.jspecify.annotations.Nullable;

/** Changes relative to something. */
final class RelativeChangeType extends StandardType<RelativeChangeTarget> {
  RelativeChangeType() {
    super("relative-change", RelativeChangeTarget.class);
  }

  @Override
  @Nullable
  RelativeChangeTarget target(String text, Cell cell) {
    return cell.shape() == Cell.Shape.CHANGE ? new RelativeChangeTarget(text, cell) : null;
  }

  @Override
  public Comparison compare(
      RelativeChangeTarget target, ActualValue actual, ComparisonContext context) {
    return StandardComparisons.change(target.relation(), target.quantity(), actual, context);
  }
}
