package dev.jixiao.target;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.StandardComparisons;
import dev.jixiao.notation.Cell;
import org.jspecify.annotations.Nullable;

/** Periods between two dates. */
final class PeriodType extends StandardType<PeriodTarget> {
  PeriodType() {
    super("period", PeriodTarget.class);
  }

  @Override
  @Nullable
  PeriodTarget target(String text, Cell cell) {
    return cell.shape() == Cell.Shape.PERIOD ? new PeriodTarget(text, cell) : null;
  }

  @Override
  public Comparison compare(PeriodTarget target, ActualValue actual, ComparisonContext context) {
    return StandardComparisons.period(target.from(), target.to(), actual, context);
  }
}
