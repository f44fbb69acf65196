package dev.jixiao.target;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.StandardComparisons;
import dev.jixiao.notation.Cell;
import org.jspecify.annotations.Nullable;

/** Durations. Working days are not calendar days. */
final class DurationType extends StandardType<DurationTarget> {
  DurationType() {
    super("duration", DurationTarget.class);
  }

  @Override
  @Nullable
  DurationTarget target(String text, Cell cell) {
    return QuantityKind.of(cell) == QuantityKind.DURATION ? new DurationTarget(text, cell) : null;
  }

  @Override
  public Comparison compare(DurationTarget target, ActualValue actual, ComparisonContext context) {
    return StandardComparisons.quantity(target.relation(), target.quantity(), actual, context);
  }
}
