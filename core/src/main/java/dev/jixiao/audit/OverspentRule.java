package dev.jixiao.audit;

import dev.jixiao.form.FundingLine;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Money;
import java.util.List;
import java.util.function.Consumer;

/**
 * Holds spending against the budget.
 *
 * <p>R29.
 */
final class OverspentRule extends FundRule {
  OverspentRule() {
    super(
        "OVERSPENT",
        Severity.WARNING,
        new RuleDescription(
            "R29",
            Message.of("More was spent than the annual budget.", "全年执行数大于全年预算数。"),
            Message.of("Spending beyond the budget needs an approval.", "超预算支出须有批准依据。"),
            "全年预算数10万元，全年执行数12万元",
            Message.of("Correct the amounts, or state the approval.", "核对金额，或说明超支依据。")));
  }

  @Override
  void check(Funds funds, AuditContext context, Consumer<Finding> findings) {
    if (check("/budget/total", funds.total(), findings)) {
      return;
    }
    List<FundingLine> sources = funds.budget().sources();
    for (int i = 0; i < sources.size(); i++) {
      check("/budget/sources/" + i, sources.get(i), findings);
    }
  }

  private boolean check(String location, FundingLine line, Consumer<Finding> findings) {
    Money annual = line.annual().orElse(null);
    Money executed = line.executed().orElse(null);
    if (annual == null || executed == null || executed.compareTo(annual) <= 0) {
      return false;
    }
    findings.accept(at(location + "/executed")
        .expected("≤" + annual)
        .reported(executed.toString())
        .message(
            executed + " was spent of an annual budget of " + annual
                + "; correct the amounts or state the approval",
            "全年执行数" + executed + "大于全年预算数" + annual + "；请核对金额或说明超支依据")
        .build());
    return true;
  }
}
