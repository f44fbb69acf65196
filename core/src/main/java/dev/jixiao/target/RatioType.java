package dev.jixiao.target;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.StandardComparisons;
import dev.jixiao.notation.Cell;
import org.jspecify.annotations.Nullable;

/** Ratios of two numbers. */
final class RatioType extends StandardType<RatioTarget> {
  RatioType() {
    super("ratio", RatioTarget.class);
  }

  @Override
  @Nullable
  RatioTarget target(String text, Cell cell) {
    return cell.shape() == Cell.Shape.RATIO ? new RatioTarget(text, cell) : null;
  }

  @Override
  public Comparison compare(RatioTarget target, ActualValue actual, ComparisonContext context) {
    return StandardComparisons.ratio(target.part(), target.whole(), actual);
  }
}
