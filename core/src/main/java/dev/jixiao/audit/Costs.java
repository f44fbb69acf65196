package dev.jixiao.audit;

import dev.jixiao.compare.ActualKind;
import dev.jixiao.value.Dimension;
import dev.jixiao.value.Money;
import dev.jixiao.value.MoneyUnit;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Unit;
import org.jspecify.annotations.Nullable;

/** Reads the amounts of cost indicators (成本指标). */
final class Costs {
  private static final Unit YUAN = Unit.of("元");

  private Costs() {}

  static @Nullable Money target(AuditRow row) {
    Quantity quantity = row.targetQuantity().orElse(null);
    return quantity == null ? null : money(quantity, row.unitOfName());
  }

  /** The amount that was reported; null for a bound, which is no amount. */
  static @Nullable Money actual(AuditRow row) {
    Quantity quantity = row.actual().quantity().orElse(null);
    if (quantity == null || row.actual().kind() != ActualKind.NUMBER) {
      return null;
    }
    Quantity compared = row.comparison().achieved().orElse(quantity);
    return money(
        quantity.unit().dimension() == Dimension.NUMBER ? compared : quantity, row.unitOfName());
  }

  // 10万 is 10万元 of a cost, and a plain 10 is in the unit that the name states
  private static @Nullable Money money(Quantity quantity, Unit named) {
    Quantity amount = quantity;
    if (quantity.unit().isNone() && named.dimension() == Dimension.MONEY) {
      amount = quantity.withUnit(named);
    } else if (quantity.unit().dimension() == Dimension.NUMBER
        && !quantity.unit().isNone()) {
      amount = quantity.withUnit(Unit.of(quantity.unit().symbol() + "元"));
    }
    Quantity yuan =
        amount.unit().dimension() == Dimension.MONEY ? amount.in(YUAN).orElse(null) : null;
    return yuan == null ? null : Money.of(yuan.number(), MoneyUnit.YUAN);
  }
}
