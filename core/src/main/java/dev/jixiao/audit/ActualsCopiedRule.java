package dev.jixiao.audit;

import dev.jixiao.problem.Message;
import dev.jixiao.value.Ratio;
import java.util.List;
import java.util.function.Consumer;

/**
 * Counts the actual values that read like their targets.
 *
 * <p>R19.
 */
final class ActualsCopiedRule extends StandardRule {
  private static final Threshold SHARE = Threshold.of(
      "copied",
      "80%",
      "the share of rows with copies from which they are reported",
      "照抄行数占比达到该值起提示");
  private static final int LEAST_ROWS = 3;

  ActualsCopiedRule() {
    super(
        "ACTUALS_COPIED",
        Severity.WARNING,
        new RuleDescription(
            "R19",
            Message.of("Most actual values are copies of their targets.", "大多数实际完成值照抄指标值。"),
            Message.of("Copies are not results.", "照抄指标值不能反映真实完成情况。"),
            "八项指标的实际完成值全部与指标值相同（如“≥90%”对“≥90%”）",
            Message.of("Report what was actually achieved.", "如实填写实际完成值。")));
  }

  @Override
  public List<Threshold> thresholds() {
    return List.of(SHARE);
  }

  @Override
  public void check(AuditContext context, Consumer<Finding> findings) {
    List<Row> answered = context.facts().applying().stream()
        .filter(row -> !row.actual().isMissing() && row.target().kind() != TargetFacts.Kind.MISSING)
        .toList();
    long copies = answered.stream().filter(ActualsCopiedRule::isCopy).count();
    int rows = answered.size();
    if (rows < LEAST_ROWS || Ratio.of(copies, rows).compareTo(context.threshold(SHARE)) < 0) {
      return;
    }
    findings.accept(at("/indicators")
        .reported(copies + "/" + rows)
        .message(
            copies + " of " + rows
                + " actual values are copies of their targets; report what was achieved",
            rows + "项实际完成值中有" + copies + "项照抄指标值；请如实填写实际完成情况")
        .build());
  }

  private static boolean isCopy(Row row) {
    return row.actualText().equals(row.targetText())
        || row.actual().canonical().equals(row.indicator().target().canonical());
  }
}
