package dev.jixiao.target;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.StandardComparisons;
import dev.jixiao.notation.Cell;

/**
 * Something that is to be done, or to be in order: 完成, 及时, 严格执行相关制度规定.
 *
 * <p>Targets are equal if they read alike. This class is immutable and thread-safe.
 */
public final class CompletionTarget extends StandardTarget {
  private final Cell.Said cell;

  CompletionTarget(String text, Cell.Said cell) {
    super(Kind.COMPLETION, text);
    this.cell = cell;
  }

  @Override
  Cell cell() {
    return cell;
  }

  @Override
  Comparison compare(ActualValue actual, ComparisonContext context) {
    return StandardComparisons.statement(canonical(), actual, context);
  }
}
