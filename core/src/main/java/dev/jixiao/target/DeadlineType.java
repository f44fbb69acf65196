package dev.jixiao.target;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.StandardComparisons;
import dev.jixiao.notation.Cell;
import org.jspecify.annotations.Nullable;

/** Dates and deadlines. */
final class DeadlineType extends StandardType<DeadlineTarget> {
  DeadlineType() {
    super("deadline", DeadlineTarget.class);
  }

  @Override
  @Nullable
  DeadlineTarget target(String text, Cell cell) {
    return cell.shape() == Cell.Shape.DATE ? new DeadlineTarget(text, cell) : null;
  }

  @Override
  public Comparison compare(DeadlineTarget target, ActualValue actual, ComparisonContext context) {
    return StandardComparisons.deadline(target.relation(), target.date(), actual, context);
  }
}
