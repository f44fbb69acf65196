package dev.jixiao.audit;

import dev.jixiao.compare.ActualKind;
import dev.jixiao.form.FundingLine;
import dev.jixiao.value.Dimension;
import dev.jixiao.value.Money;
import dev.jixiao.value.MoneyUnit;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rules about cost indicators (成本指标), whose amounts are compared with the budget block. */
final class CostRules {
  static final List<AuditRule> ALL = List.of(new ExceedsBudget());

  private static final Unit YUAN = Unit.of("元");

  private CostRules() {}

  /** Compares costs with the budget block. */
  static final class ExceedsBudget extends StandardRule.OfFunds {
    ExceedsBudget() {
      super("COST_EXCEEDS_BUDGET", Severity.ERROR, EVERY_KIND, Need.AMOUNTS);
    }

    @Override
    void check(AuditFunds funds, AuditContext context, Consumer<Finding> findings) {
      Money initial = funds.amount(FundingLine::initial).orElse(null);
      Money annual = funds.amount(FundingLine::annual).orElse(null);
      Money executed = funds.amount(FundingLine::executed).orElse(null);
      boolean larger = annual == null || (initial != null && initial.compareTo(annual) > 0);
      Money budget = larger ? initial : annual;
      Money spending = executed == null ? annual : executed;
      for (AuditRow row : context.applying()) {
        if (row.isCost()) {
          Money planned = targetCost(row);
          if (planned != null && budget != null && exceeds(planned, budget)) {
            findings.accept(planned(row, planned, budget, ofTerm(context)));
          }
          Money actual = actualCost(row);
          if (actual != null && spending != null && exceeds(actual, spending)) {
            findings.accept(spent(row, in(actual, spending.unit()), spending));
          }
        }
      }
    }

    // its findings are on the rows of costs
    @Override
    public void checkRow(AuditContext context, int index, Consumer<Finding> findings) {
      check(context, findings);
    }

    private static boolean exceeds(Money cost, Money limit) {
      return !limit.isZero() && cost.compareTo(limit) > 0;
    }

    // 90万元 of 89.974万元
    private static boolean isRounded(Money cost, Money limit) {
      BigDecimal written = cost.in(limit.unit()).stripTrailingZeros();
      BigDecimal rounded =
          limit.amount().setScale(Math.max(0, written.scale()), RoundingMode.HALF_UP);
      return rounded.compareTo(written) == 0;
    }

    private static Money in(Money cost, MoneyUnit unit) {
      return Money.of(cost.in(unit), unit);
    }

    /** The budget of the whole term of the project, where the form has one beside that of the year. */
    private static @Nullable Money ofTerm(AuditContext context) {
      return context
          .form()
          .midTermBudget()
          .map(AuditFunds::new)
          .flatMap(
              term -> term.amount(FundingLine::annual).or(() -> term.amount(FundingLine::initial)))
          .orElse(null);
    }

    private Finding planned(AuditRow row, Money cost, Money budget, @Nullable Money ofTerm) {
      Money amount = in(cost, budget.unit());
      Finding.Builder finding =
          at(row.at("target")).expected("≤" + budget).reported(row.targetText());
      return ofTerm != null && cost.compareTo(ofTerm) <= 0
          ? finding
              .severity(Severity.WARNING)
              .message(
                  "a cost of {} exceeds the year's budget of {} and fits that of the whole term, {}; "
                      + "write the amount of the year, and that of the term beside it",
                  "成本指标值{}大于年度预算{}，与项目总预算{}相当，疑为实施期累计数；请填写本年度金额，累计数填入实施期指标值",
                  amount,
                  budget,
                  ofTerm)
              .build()
          : finding
              .message(
                  "the target cost of {} exceeds the budget of {}; correct one of the two",
                  "成本指标值{}大于项目预算{}；请更正",
                  amount,
                  budget)
              .build();
    }

    private Finding spent(AuditRow row, Money cost, Money spending) {
      Finding.Builder finding =
          at(row.at("actual")).expected("≤" + spending).reported(row.actualText());
      if (isRounded(cost, spending)) {
        return finding
            .severity(Severity.WARNING)
            .message(
                "the actual cost of {} is the spending of {} rounded up; write the exact amount",
                "实际成本{}为项目执行数{}取整后的数值；请填写准确金额",
                cost,
                spending)
            .build();
      }
      return finding
          .message(
              "the actual cost of {} exceeds the spending of {}; correct one of the two",
              "实际成本{}大于项目执行数{}；请更正",
              cost,
              spending)
          .build();
    }
  }

  /** The amount that is planned; null for a target that is no amount. */
  static @Nullable Money targetCost(AuditRow row) {
    Quantity quantity = row.targetQuantity().orElse(null);
    return quantity == null ? null : money(quantity, row.unitOfName());
  }

  /** The amount that was reported; null for a bound, which is no amount. */
  static @Nullable Money actualCost(AuditRow row) {
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
