package dev.jixiao.audit;

import dev.jixiao.problem.Message;
import dev.jixiao.value.Ratio;
import java.util.List;
import java.util.function.Consumer;

/**
 * Looks for low execution without a reason.
 *
 * <p>R34.
 */
final class ExecutionLowRule extends FundRule {
  private static final Threshold BELOW = Threshold.of(
      "execution-low", "90%", "the execution rate below which a reason is needed", "执行率低于该值须说明原因");
  private static final List<String> WORDS =
      List.of("预算", "执行率", "支付", "尾款", "结余", "结转", "资金", "招标", "节约");

  ExecutionLowRule() {
    super(
        "EXECUTION_LOW_UNEXPLAINED",
        Severity.WARNING,
        new RuleDescription(
            "R34",
            Message.of(
                "The execution rate is low, and the form gives no reason.", "预算执行率偏低，未说明原因。"),
            Message.of("Money that was not spent was asked for in vain.", "执行率低于90%的需说明原因。"),
            "执行率45.17%，未说明原因",
            Message.of("State why the money was not spent.", "说明未执行完的原因。")));
  }

  @Override
  public List<Threshold> thresholds() {
    return List.of(BELOW);
  }

  @Override
  void check(Funds funds, AuditContext context, Consumer<Finding> findings) {
    Ratio rate = funds.rate();
    if (rate == null || rate.compareTo(context.threshold(BELOW)) >= 0) {
      return;
    }
    boolean explained = funds.isReasoned()
        || context.facts().rows().stream()
            .filter(Row::isReasoned)
            .anyMatch(row -> WORDS.stream().anyMatch(row.deviation()::contains));
    if (!explained) {
      findings.accept(at("/budget/total/deviation")
          .message(
              "only " + PrintedRate.of(rate)
                  + " of the budget was spent, and no reason is given; state it",
              "预算执行率为" + PrintedRate.of(rate) + "，未说明原因；请说明未执行完的原因")
          .build());
    }
  }
}
