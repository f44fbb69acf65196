package dev.jixiao.audit;

import dev.jixiao.problem.Message;
import java.util.List;
import java.util.function.Consumer;

/**
 * Looks for rows without evidence.
 *
 * <p>R49, 财预〔2021〕101号.
 */
final class EvidenceMissingRule extends StandardRule {
  private static final List<String> COLUMNS = List.of("佐证", "附件", "证明材料", "evidence");

  EvidenceMissingRule() {
    super(
        "EVIDENCE_MISSING",
        Severity.INFO,
        new RuleDescription(
            "R49, 财预〔2021〕101号",
            Message.of(
                "The form has a column for evidence, and a row leaves it blank.",
                "表中设有佐证材料栏，而该指标未填。"),
            Message.of("Results are to be proved.", "完成情况应有佐证资料。"),
            "佐证材料栏为空",
            Message.of("Attach or name the evidence.", "补充佐证材料。")));
  }

  @Override
  public void check(AuditContext context, Consumer<Finding> findings) {
    String column = context.facts().evidenceColumn(COLUMNS);
    if (column == null) {
      return;
    }
    for (Row row : context.facts().applying()) {
      String evidence = row.indicator().attributes().getOrDefault(column, "");
      if (!row.actual().isMissing() && !Reasons.isGiven(evidence)) {
        findings.accept(finding(row, column));
      }
    }
  }

  private Finding finding(Row row, String column) {
    return at(row.at("attributes/" + column.replace("~", "~0").replace("/", "~1")))
        .message(
            "the indicator \"" + row.name() + "\" names no evidence in \"" + column
                + "\"; name or attach it",
            "指标“" + row.name() + "”未填写“" + column + "”，请补充")
        .build();
  }
}
