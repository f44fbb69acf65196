package dev.jixiao.audit;

import dev.jixiao.problem.Message;
import java.util.function.Consumer;

/**
 * Looks for approximate actual values.
 *
 * <p>R23.
 */
final class ActualApproximateRule extends RowRule {
  ActualApproximateRule() {
    super(
        "ACTUAL_APPROXIMATE",
        Severity.WARNING,
        new RuleDescription(
            "R23",
            Message.of("The actual value is only approximate.", "实际完成值为约数。"),
            Message.of("What was achieved can be counted.", "实际完成情况应当有准确统计。"),
            "实际完成值“70余件次”",
            Message.of("Report the exact number.", "填写准确数值。")));
  }

  @Override
  void check(Row row, AuditContext context, Consumer<Finding> findings) {
    if (row.actual().isApproximate()) {
      findings.accept(at(row.at("actual"))
          .reported(row.actualText())
          .message(
              "\"" + row.actualText() + "\" is not exact; report the exact number",
              "实际完成值“" + row.actualText() + "”为约数，请填写准确数值")
          .build());
    }
  }
}
