package dev.jixiao.audit;

import dev.jixiao.problem.Message;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Looks for targets that were too easy.
 *
 * <p>R11, R12, 财预〔2020〕10号.
 */
final class OverfulfilmentRule extends RowRule {
  OverfulfilmentRule() {
    super(
        "OVERFULFILMENT_UNEXPLAINED",
        Severity.WARNING,
        new RuleDescription(
            "R11, R12, 财预〔2020〕10号",
            Message.of(
                "A target is exceeded by far, and the form gives no reason.", "完成值高于指标值较多，但未说明原因。"),
            Message.of(
                "A target that is exceeded by far was probably set too low.",
                "完成值高于指标值较多的，要分析是否因年初指标值设定明显偏低。"),
            "指标值100，实际完成253，偏差原因为空",
            Message.of(
                "State why so much more was done, and set the next target accordingly.",
                "说明超额完成的原因，并合理设定下年度指标值。")));
  }

  @Override
  public List<Threshold> thresholds() {
    return List.of(Overfulfilment.FROM);
  }

  @Override
  public Set<String> supersedes() {
    return Set.of("PLACEHOLDER");
  }

  @Override
  void check(Row row, AuditContext context, Consumer<Finding> findings) {
    if (row.isReasoned() || !Overfulfilment.isOver(row, context)) {
      return;
    }
    String completion = row.comparison().completion().map(Object::toString).orElse("");
    Finding.Builder finding = at(row.at("deviation"));
    if (!row.deviation().isEmpty()) {
      finding.reported(row.deviation());
    }
    findings.accept(finding
        .message(
            "\"" + row.actualText() + "\" is " + completion + " of the target \"" + row.targetText()
                + "\", and no reason is given; say why, and whether the target was too low",
            "实际完成值“" + row.actualText() + "”为指标值“" + row.targetText() + "”的" + completion
                + "，未说明原因；请说明超额完成的原因，以及指标值是否偏低")
        .build());
  }
}
