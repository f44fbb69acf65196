package dev.jixiao.audit;

import dev.jixiao.problem.Message;
import dev.jixiao.value.Relation;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Holds the relations of target and actual value against each other.
 *
 * <p>R20.
 */
final class OperatorContradictionRule extends RowRule {
  OperatorContradictionRule() {
    super(
        "OPERATOR_CONTRADICTION",
        Severity.WARNING,
        new RuleDescription(
            "R20",
            Message.of(
                "The actual value states another relation than its target.", "实际完成值的计算符号与指标值不一致。"),
            Message.of("An equals sign cannot be answered by a bound.", "指标值要求“=”，完成值却填“≥”，口径不一致。"),
            "指标值=95%，实际完成值≥95%",
            Message.of("Report the number that was reached.", "填写实际达到的数值。")));
  }

  @Override
  public Set<String> supersedes() {
    return Set.of("ACTUAL_IS_BOUND");
  }

  @Override
  void check(Row row, AuditContext context, Consumer<Finding> findings) {
    Relation target = row.target().relation();
    Relation actual = row.actual().relation();
    boolean opposed = (target.isLowerBound() && actual.isUpperBound())
        || (target.isUpperBound() && actual.isLowerBound());
    if (!ActualIsBoundRule.isBound(row.actual()) || !(target == Relation.EQUAL || opposed)) {
      return;
    }
    Optional<String> suggestion = Recovery.actual(row, context.facts().goals());
    findings.accept(at(row.at("actual"))
        .reported(row.actualText())
        .expected(suggestion)
        .suggestion(suggestion)
        .message(
            "the target \"" + row.targetText() + "\" says " + target.symbol()
                + " and the actual value \"" + row.actualText() + "\" says " + actual.symbol()
                + "; report the number that was reached",
            "指标值“" + row.targetText() + "”与实际完成值“" + row.actualText() + "”的符号不一致（" + target.symbol()
                + "与" + actual.symbol() + "）；请填写实际达到的数值")
        .build());
  }
}
