package dev.jixiao.audit;

import dev.jixiao.problem.Message;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Looks for deviations without a reason.
 *
 * <p>R07, 财预〔2020〕10号.
 */
final class DeviationUnexplainedRule extends RowRule {
  DeviationUnexplainedRule() {
    super(
        "DEVIATION_UNEXPLAINED",
        Severity.ERROR,
        new RuleDescription(
            "R07, 财预〔2020〕10号",
            Message.of(
                "A target is missed or a score reduced, and the form gives no reason.",
                "指标未完成或被扣分，但未说明原因。"),
            Message.of(
                "Missed targets have to be explained, with what is done about them.",
                "未完成绩效目标的，应当分析并说明原因，提出改进措施。"),
            "指标值≥500亩，实际450亩，偏差原因为空或只填“/”",
            Message.of("State the reason and the measures taken.", "填写偏差原因分析及改进措施。")));
  }

  @Override
  public Set<String> supersedes() {
    return Set.of("PLACEHOLDER");
  }

  @Override
  void check(Row row, AuditContext context, Consumer<Finding> findings) {
    if (row.isReasoned() || !(row.isReduced() || row.isMissed())) {
      return;
    }
    boolean missed = row.isMissed();
    String values = "“" + row.targetText() + "”，实际完成值“" + row.actualText() + "”";
    Finding.Builder finding = at(row.at("deviation"));
    if (!row.deviation().isEmpty()) {
      finding.reported(row.deviation());
    }
    findings.accept(finding
        .message(
            missed
                ? "the target \"" + row.targetText() + "\" was missed with \"" + row.actualText()
                    + "\", and no reason is given; state it and what is done about it"
                : "the score is " + row.reportedScore() + " of " + row.weight()
                    + ", and no reason is given; state it and what is done about it",
            missed
                ? "指标值" + values + "，未完成目标却未说明原因；请填写偏差原因及改进措施"
                : "分值" + row.weight() + "分，得分" + row.reportedScore() + "分，未说明扣分原因；请填写偏差原因及改进措施")
        .build());
  }
}
