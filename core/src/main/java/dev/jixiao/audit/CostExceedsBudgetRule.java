package dev.jixiao.audit;

import dev.jixiao.form.FundingLine;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Money;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Holds costs against the budget block.
 *
 * <p>R37.
 */
final class CostExceedsBudgetRule extends FundRule {
  CostExceedsBudgetRule() {
    super(
        "COST_EXCEEDS_BUDGET",
        Severity.ERROR,
        new RuleDescription(
            "R37",
            Message.of(
                "A cost target exceeds the budget, or an actual cost what was spent.",
                "成本指标值大于预算，或实际成本大于执行数。"),
            Message.of("A project cannot cost more than its money.", "项目成本不应超过项目资金。"),
            "预算和执行均为8万元，成本指标值和实际完成值均为10万",
            Message.of("Correct the cost or the budget.", "更正成本指标或预算、执行数。")));
  }

  @Override
  void check(Funds funds, AuditContext context, Consumer<Finding> findings) {
    Money initial = funds.amount(FundingLine::initial);
    Money annual = funds.amount(FundingLine::annual);
    Money executed = funds.amount(FundingLine::executed);
    Money budget =
        initial != null && annual != null && initial.compareTo(annual) > 0 ? initial : annual;
    for (Row row : context.facts().applying()) {
      if (row.isCost()) {
        check(row, "target", Costs.target(row), budget, findings);
        check(row, "actual", Costs.actual(row), executed == null ? annual : executed, findings);
      }
    }
  }

  private void check(
      Row row,
      String field,
      @Nullable Money cost,
      @Nullable Money limit,
      Consumer<Finding> findings) {
    if (cost == null || limit == null || limit.isZero() || cost.compareTo(limit) <= 0) {
      return;
    }
    boolean target = field.equals("target");
    Money amount = Money.of(cost.in(limit.unit()), limit.unit());
    findings.accept(at(row.at(field))
        .expected("≤" + limit)
        .reported(target ? row.targetText() : row.actualText())
        .message(
            "the " + (target ? "target" : "actual") + " cost of " + amount + " exceeds the "
                + (target ? "budget" : "spending") + " of " + limit
                + "; correct the one or the other",
            (target ? "成本指标值" : "实际成本") + amount + "大于" + (target ? "项目预算" : "项目执行数") + limit
                + "；请更正")
        .build());
  }
}
