package dev.jixiao.target;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.StandardComparisons;
import dev.jixiao.notation.Cell;
import org.jspecify.annotations.Nullable;

/** Percentages. */
final class PercentageType extends StandardType<PercentageTarget> {
  PercentageType() {
    super("percentage", PercentageTarget.class);
  }

  @Override
  @Nullable
  PercentageTarget target(String text, Cell cell) {
    return QuantityKind.of(cell) == QuantityKind.PERCENTAGE
        ? new PercentageTarget(text, cell)
        : null;
  }

  @Override
  public Comparison compare(
      PercentageTarget target, ActualValue actual, ComparisonContext context) {
    return StandardComparisons.quantity(target.relation(), target.quantity(), actual, context);
  }
}
