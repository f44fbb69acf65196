package dev.jixiao.audit;

import dev.jixiao.problem.Message;
import java.util.function.Consumer;

/**
 * Holds reasons against scores.
 *
 * <p>R13.
 */
final class DeviationContradictsRule extends RowRule {
  DeviationContradictsRule() {
    super(
        "DEVIATION_CONTRADICTS",
        Severity.WARNING,
        new RuleDescription(
            "R13",
            Message.of(
                "The reason contradicts the row: a full score with a reason for failing, or a missed target with nothing but success.",
                "偏差原因与得分矛盾：满分却写未完成，或未完成却称无偏差。"),
            Message.of("One of the two statements must be wrong.", "得分与说明必有一处不实。"),
            "得分为满分，偏差原因写“因疫情未完成”",
            Message.of("Correct the score or the reason.", "更正得分或偏差原因。")));
  }

  @Override
  void check(Row row, AuditContext context, Consumer<Finding> findings) {
    String reason = row.deviation();
    if (!row.isReasoned()) {
      return;
    }
    boolean undone = row.isFull() && !row.isMissed() && Reasons.saysUndone(reason);
    boolean well = (row.isReduced() || row.isMissed())
        && Reasons.saysAllWell(reason)
        && !Reasons.saysUndone(reason);
    if (undone || well) {
      findings.accept(finding(row, reason, undone));
    }
  }

  private Finding finding(Row row, String reason, boolean undone) {
    return at(row.at("deviation"))
        .reported(reason)
        .message(
            undone
                ? "the full " + row.weight() + " points are reported, but the reason says \""
                    + reason + "\"; correct the score or the reason"
                : "the target \"" + row.targetText()
                    + "\" was not fulfilled in full, but the reason says \"" + reason
                    + "\"; state the real one",
            undone
                ? "得满分" + row.weight() + "分，偏差原因却写“" + reason + "”；请更正得分或说明"
                : "指标值“" + row.targetText() + "”未全部完成或被扣分，偏差原因却写“" + reason + "”；请如实说明原因")
        .build();
  }
}
