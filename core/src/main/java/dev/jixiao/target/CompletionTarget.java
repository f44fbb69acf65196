package dev.jixiao.target;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.StandardComparisons;
import dev.jixiao.notation.Cell;

/**
 * Something that is to be done, or to be as it should: 完成, 及时, 严格执行相关制度规定.
 *
 * <p>Targets are equal if they read alike. This class is immutable and thread-safe.
 */
public final class CompletionTarget extends StandardTarget {
  CompletionTarget(String text, Cell cell) {
    super(text, cell);
  }

  @Override
  StandardType<CompletionTarget> type() {
    return StandardTypes.COMPLETION;
  }

  @Override
  Comparison compare(ActualValue actual, ComparisonContext context) {
    return StandardComparisons.statement(canonical(), actual);
  }
}
