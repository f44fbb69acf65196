package dev.jixiao.audit;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Relation;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Looks for actual values that state a bound.
 *
 * <p>R18.
 */
final class ActualIsBoundRule extends RowRule {
  ActualIsBoundRule() {
    super(
        "ACTUAL_IS_BOUND",
        Severity.WARNING,
        new RuleDescription(
            "R18",
            Message.of(
                "The actual value is a bound, not a measurement.", "实际完成值仍是“≥”“≤”等范围，不是实测值。"),
            Message.of(
                "A bound repeats the target and says nothing about what was reached.",
                "重复指标值的范围不能说明实际完成情况。"),
            "指标值≥90%，实际完成值也填≥90%",
            Message.of("Report the number or date that was reached.", "填写实际达到的数值或日期。")));
  }

  @Override
  void check(Row row, AuditContext context, Consumer<Finding> findings) {
    if (!isBound(row.actual())) {
      return;
    }
    Optional<String> suggestion = Recovery.actual(row, context.facts().goals());
    findings.accept(at(row.at("actual"))
        .reported(row.actualText())
        .expected(suggestion)
        .suggestion(suggestion)
        .message(
            "\"" + row.actualText() + "\" is a bound; report what was reached against the target \""
                + row.targetText() + "\"",
            "实际完成值“" + row.actualText() + "”是范围而非实测值（指标值“" + row.targetText() + "”）；请填写实际达到的数值")
        .build());
  }

  static boolean isBound(ActualValue actual) {
    Relation relation = actual.relation();
    return (relation.isLowerBound() || relation.isUpperBound()) && !actual.isApproximate();
  }
}
