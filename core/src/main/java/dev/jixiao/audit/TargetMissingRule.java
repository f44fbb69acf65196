package dev.jixiao.audit;

import dev.jixiao.problem.Message;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Relation;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Looks for rows without a target.
 *
 * <p>R27.
 */
final class TargetMissingRule extends RowRule {
  TargetMissingRule() {
    super(
        "TARGET_MISSING",
        Severity.ERROR,
        new RuleDescription(
            "R27",
            Message.of(
                "An indicator has no target, or a target of zero that more should exceed.",
                "指标值为空，或越大越好的指标其指标值为0。"),
            Message.of("What was achieved can only be judged against a target.", "没有指标值就无法衡量完成情况。"),
            "指标“培训人数”的年度指标值为空",
            Message.of("Fill in the target that was approved with the budget.", "填写随预算批复的年度指标值。")));
  }

  @Override
  public Set<String> supersedes() {
    return Set.of("PLACEHOLDER", "TARGET_UNREADABLE");
  }

  @Override
  void check(Row row, AuditContext context, Consumer<Finding> findings) {
    boolean missing = row.target().kind() == TargetFacts.Kind.MISSING;
    if (!missing && !isEmptyDemand(row)) {
      return;
    }
    Finding.Builder finding = at(row.at("target"));
    if (!row.targetText().isEmpty()) {
      finding.reported(row.targetText());
    }
    findings.accept(finding
        .message(
            missing
                ? "the indicator \"" + row.name() + "\" has no target; fill it in"
                : "\"" + row.targetText() + "\" demands nothing of \"" + row.name()
                    + "\"; set a target",
            missing
                ? "指标“" + row.name() + "”未填写年度指标值，请补充"
                : "指标“" + row.name() + "”的指标值“" + row.targetText() + "”没有要求，请设定指标值")
        .build());
  }

  // at least nothing is always met
  private static boolean isEmptyDemand(Row row) {
    Quantity required = row.target().quantity();
    return required != null
        && required.signum() == 0
        && row.target().relation() == Relation.AT_LEAST;
  }
}
