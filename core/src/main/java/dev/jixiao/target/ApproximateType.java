package dev.jixiao.target;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.StandardComparisons;
import dev.jixiao.notation.Cell;
import org.jspecify.annotations.Nullable;

/** Approximate numbers. */
final class ApproximateType extends StandardType<ApproximateTarget> {
  ApproximateType() {
    super("approximate", ApproximateTarget.class);
  }

  @Override
  @Nullable
  ApproximateTarget target(String text, Cell cell) {
    return QuantityKind.of(cell) == QuantityKind.APPROXIMATE
        ? new ApproximateTarget(text, cell)
        : null;
  }

  @Override
  public Comparison compare(
      ApproximateTarget target, ActualValue actual, ComparisonContext context) {
    return StandardComparisons.quantity(target.relation(), target.quantity(), actual, context);
  }
}
