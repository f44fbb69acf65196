package dev.jixiao.target;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.StandardComparisons;
import dev.jixiao.notation.Cell;
import org.jspecify.annotations.Nullable;

/** Levels of quality. */
final class QualitativeType extends StandardType<QualitativeTarget> {
  QualitativeType() {
    super("qualitative", QualitativeTarget.class);
  }

  @Override
  @Nullable
  QualitativeTarget target(String text, Cell cell) {
    return cell.shape() == Cell.Shape.LEVEL ? new QualitativeTarget(text, cell) : null;
  }

  @Override
  public Comparison compare(
      QualitativeTarget target, ActualValue actual, ComparisonContext context) {
    return StandardComparisons.level(target.canonical(), target.level(), actual, context);
  }
}
