package dev.jixiao.audit;

import dev.jixiao.problem.Message;
import java.util.function.Consumer;

/**
 * Looks for rows without a weight.
 *
 * <p>R05.
 */
final class WeightNotPositiveRule extends RowRule {
  WeightNotPositiveRule() {
    super(
        "WEIGHT_NOT_POSITIVE",
        Severity.WARNING,
        new RuleDescription(
            "R05",
            Message.of(
                "An indicator has no weight, or one below zero, although others have weights.",
                "其他指标有分值，而该指标分值为零或负数。"),
            Message.of("An indicator without weight does not count.", "没有分值的指标不参与评价。"),
            "指标“参训人员满意度”分值为0",
            Message.of("Give the indicator a weight, or leave it out.", "为该指标设置分值，或删除该指标。")));
  }

  @Override
  void check(Row row, AuditContext context, Consumer<Finding> findings) {
    boolean weighted = context.facts().indicatorWeight().signum() > 0;
    boolean extra = (row.name() + row.indicator().category().level1()).contains("加分")
        || (row.name() + row.indicator().category().level1()).contains("扣分");
    if (row.weight().signum() > 0 || (row.weight().isZero() && (!weighted || extra))) {
      return;
    }
    findings.accept(at(row.at("weight"))
        .reported(row.weight().toString())
        .message(
            "the indicator \"" + row.name() + "\" has a weight of " + row.weight()
                + "; give it one or leave it out",
            "指标“" + row.name() + "”分值为" + row.weight() + "，请设置分值或删除该指标")
        .build());
  }
}
