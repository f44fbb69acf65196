package dev.jixiao.audit;

import dev.jixiao.problem.Message;
import dev.jixiao.value.Money;
import java.util.List;
import java.util.function.Consumer;

/**
 * Holds the annual budget against the initial one.
 *
 * <p>R33.
 */
final class BudgetChangeRule extends FundRule {
  private static final List<String> WORDS =
      List.of("预算调整", "调整预算", "追加", "调减", "调增", "压减", "调剂", "收回", "核减");

  BudgetChangeRule() {
    super(
        "BUDGET_CHANGE_UNEXPLAINED",
        Severity.WARNING,
        new RuleDescription(
            "R33",
            Message.of(
                "The budget changed in the year, and the form gives no reason.",
                "年初预算数与全年预算数不一致，未说明调整原因。"),
            Message.of(
                "Additions and cuts in the year have to be explained.", "年中发生预算调整的，应单独说明理由。"),
            "年初预算0万元，全年预算3.36万元，未说明",
            Message.of("State why the budget was changed.", "说明预算调整的原因。")));
  }

  @Override
  void check(Funds funds, AuditContext context, Consumer<Finding> findings) {
    Money initial = funds.total().initial().orElse(null);
    Money annual = funds.total().annual().orElse(null);
    if (initial == null || annual == null || funds.isTotalBlank()) {
      return;
    }
    Money change = funds.total().adjustment().orElse(null);
    if (change != null && !initial.plus(change).equals(annual)) {
      findings.accept(wrongSum(initial, change, annual));
    } else if (!initial.equals(annual)
        && !funds.isReasoned()
        && !context.facts().mentions(WORDS)) {
      findings.accept(unexplained(initial, annual));
    }
  }

  private Finding wrongSum(Money initial, Money change, Money annual) {
    Money sum = initial.plus(change);
    return at("/budget/total/annual")
        .expected(sum.toString())
        .reported(annual.toString())
        .suggestion(sum.toString())
        .message(
            "the initial budget of " + initial + " and the change of " + change + " make " + sum
                + ", not " + annual + "; correct the amounts",
            "年初预算数" + initial + "加调整金额" + change + "应为" + sum + "，全年预算数填" + annual + "；请核对金额")
        .build();
  }

  private Finding unexplained(Money initial, Money annual) {
    return at("/budget/total/deviation")
        .message(
            "the budget changed from " + initial + " to " + annual
                + ", and no reason is given; state it",
            "预算由年初" + initial + "调整为" + annual + "，未说明原因；请说明预算调整理由")
        .build();
  }
}
