package dev.jixiao.audit;

import dev.jixiao.form.FundingLine;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Money;
import dev.jixiao.value.Ratio;
import java.util.List;
import java.util.function.Consumer;

/**
 * Looks for money that was not spent.
 *
 * <p>R36.
 */
final class BudgetUnspentRule extends FundRule {
  private static final Threshold ABOVE = Threshold.of(
      "unspent",
      "20%",
      "the unspent share of the budget above which it is reported",
      "结余占预算的比例高于该值时提示");

  BudgetUnspentRule() {
    super(
        "BUDGET_UNSPENT",
        Severity.WARNING,
        new RuleDescription(
            "R36",
            Message.of(
                "A large part of the budget was not spent, or there is no budget at all.",
                "预算结余较大，或全年预算数为零。"),
            Message.of(
                "Idle money is to be returned or carried over, and the next budget to be smaller.",
                "大额结余应收回或结转，并影响下年度预算安排。"),
            "预算310.2万元，执行154.74万元，结余超过20%",
            Message.of(
                "Check the amounts, and state what becomes of the rest.", "核对金额，说明结余资金的处理。")));
  }

  @Override
  public List<Threshold> thresholds() {
    return List.of(ABOVE);
  }

  @Override
  void check(Funds funds, AuditContext context, Consumer<Finding> findings) {
    Money annual = funds.amount(FundingLine::annual);
    Ratio rate = funds.rate();
    if (annual != null && annual.isZero() && funds.weight() != null) {
      findings.accept(at("/budget/total/annual")
          .reported(annual.toString())
          .message(
              "the annual budget is " + annual + ", so there is no execution rate; check it",
              "全年预算数为" + annual + "，无法计算执行率；请核对")
          .build());
    }
    if (rate == null) {
      return;
    }
    Ratio unspent = Ratio.ONE.minus(rate);
    if (unspent.compareTo(context.threshold(ABOVE)) > 0) {
      findings.accept(at("/budget/total/executed")
          .reported(String.valueOf(funds.amount(FundingLine::executed)))
          .message(
              PrintedRate.of(unspent) + " of the budget of " + annual
                  + " was not spent; state what becomes of it",
              "全年预算" + annual + "中有" + PrintedRate.of(unspent) + "未执行；请说明结余资金的处理")
          .build());
    }
  }
}
