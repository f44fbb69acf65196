package dev.jixiao.audit;

import dev.jixiao.problem.Message;
import java.util.function.Consumer;

/**
 * Looks for targets that no notation takes.
 *
 * <p>notation.
 */
final class TargetUnreadableRule extends RowRule {
  TargetUnreadableRule() {
    super(
        "TARGET_UNREADABLE",
        Severity.WARNING,
        new RuleDescription(
            "notation",
            Message.of("A target is in no known notation.", "指标值不是可识别的写法。"),
            Message.of("A target that cannot be read cannot be compared.", "无法识别的指标值不能与完成值比较。"),
            "指标值“详见附件”",
            Message.of("Write a number with its unit, a date, or a level.", "填写带单位的数值、日期或定性等级。")));
  }

  @Override
  void check(Row row, AuditContext context, Consumer<Finding> findings) {
    if (row.target().kind() == TargetFacts.Kind.FREE) {
      findings.accept(at(row.at("target"))
          .reported(row.targetText())
          .message(
              "the target \"" + Names.clipped(row.targetText())
                  + "\" is in no known notation; write a number, a date or a level",
              "指标值“" + Names.clipped(row.targetText()) + "”不是可识别的写法；请填写数值、日期或定性等级")
          .build());
    }
  }
}
