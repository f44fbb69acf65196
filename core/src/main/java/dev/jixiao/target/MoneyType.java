package dev.jixiao.target;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.StandardComparisons;
import dev.jixiao.notation.Cell;
import org.jspecify.annotations.Nullable;

/** Amounts of money. */
final class MoneyType extends StandardType<MoneyTarget> {
  MoneyType() {
    super("money", MoneyTarget.class);
  }

  @Override
  @Nullable
  MoneyTarget target(String text, Cell cell) {
    return QuantityKind.of(cell) == QuantityKind.MONEY ? new MoneyTarget(text, cell) : null;
  }

  @Override
  public Comparison compare(MoneyTarget target, ActualValue actual, ComparisonContext context) {
    return StandardComparisons.quantity(target.relation(), target.quantity(), actual, context);
  }
}
