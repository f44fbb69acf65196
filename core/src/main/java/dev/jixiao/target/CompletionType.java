package dev.jixiao.target;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.StandardComparisons;
import dev.jixiao.notation.Cell;
import org.jspecify.annotations.Nullable;

/** Things to be done, or to be as they should. */
final class CompletionType extends StandardType<CompletionTarget> {
  CompletionType() {
    super("completion", CompletionTarget.class);
  }

  @Override
  @Nullable
  CompletionTarget target(String text, Cell cell) {
    return cell.shape() == Cell.Shape.STATEMENT ? new CompletionTarget(text, cell) : null;
  }

  @Override
  public Comparison compare(
      CompletionTarget target, ActualValue actual, ComparisonContext context) {
    return StandardComparisons.statement(target.canonical(), actual);
  }
}
