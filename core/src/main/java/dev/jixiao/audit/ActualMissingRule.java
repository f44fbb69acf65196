package dev.jixiao.audit;

import dev.jixiao.problem.Message;
import dev.jixiao.value.Quantity;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Looks for rows without an actual value.
 *
 * <p>R25.
 */
final class ActualMissingRule extends RowRule {
  ActualMissingRule() {
    super(
        "ACTUAL_MISSING",
        Severity.ERROR,
        new RuleDescription(
            "R25",
            Message.of(
                "An indicator has no actual value, or a mark for nothing.", "实际完成值为空或只填占位符。"),
            Message.of("Without an actual value nothing can be judged.", "没有实际完成值就无法评价。"),
            "指标值≥90%，实际完成值为“—”",
            Message.of(
                "Fill in what was achieved; write 0 if nothing was.", "如实填写实际完成值；确未完成的填0。")));
  }

  @Override
  public Set<String> supersedes() {
    return Set.of("PLACEHOLDER");
  }

  @Override
  void check(Row row, AuditContext context, Consumer<Finding> findings) {
    Quantity required = row.target().quantity();
    boolean none =
        required != null && required.signum() == 0 && !row.actualText().isEmpty();
    if (!row.actual().isMissing() || none || !context.facts().isReporting()) {
      return;
    }
    Finding.Builder finding = at(row.at("actual"));
    if (!row.actualText().isEmpty()) {
      finding.reported(row.actualText());
    }
    findings.accept(finding
        .message(
            "the indicator \"" + row.name() + "\" has no actual value for its target \""
                + row.targetText() + "\"; fill in what was achieved",
            "指标“" + row.name() + "”（指标值“" + row.targetText() + "”）未填写实际完成值，请如实填写")
        .build());
  }
}
