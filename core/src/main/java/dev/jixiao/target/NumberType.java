package dev.jixiao.target;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.StandardComparisons;
import dev.jixiao.notation.Cell;
import org.jspecify.annotations.Nullable;

/** Numbers with a counting word, another unit, or none. */
final class NumberType extends StandardType<NumberTarget> {
  NumberType() {
    super("number", NumberTarget.class);
  }

  @Override
  @Nullable
  NumberTarget target(String text, Cell cell) {
    return QuantityKind.of(cell) == QuantityKind.NUMBER ? new NumberTarget(text, cell) : null;
  }

  @Override
  public Comparison compare(NumberTarget target, ActualValue actual, ComparisonContext context) {
    return StandardComparisons.quantity(target.relation(), target.quantity(), actual, context);
  }
}
