package dev.jixiao.audit;

import dev.jixiao.problem.Message;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Looks for rows without a score.
 *
 * <p>R26.
 */
final class ScoreMissingRule extends RowRule {
  ScoreMissingRule() {
    super(
        "SCORE_MISSING",
        Severity.ERROR,
        new RuleDescription(
            "R26",
            Message.of("An indicator has no score although others have one.", "其他指标有得分，而该指标得分为空。"),
            Message.of("A missing score is neither zero nor full.", "得分为空既不是零分也不是满分。"),
            "分值10分，得分为空",
            Message.of("Fill in the score.", "填写该项得分。")));
  }

  @Override
  void check(Row row, AuditContext context, Consumer<Finding> findings) {
    // a form that only sets goals has no scores
    boolean asked = context.facts().isScored() && row.weight().signum() > 0;
    if (!asked || row.reportedScore() != null) {
      return;
    }
    Optional<String> points = row.score().points().map(Object::toString);
    findings.accept(at(row.at("reportedScore"))
        .expected(points)
        .suggestion(points)
        .message(
            "the indicator \"" + row.name() + "\" with a weight of " + row.weight()
                + " has no score; fill it in",
            "指标“" + row.name() + "”分值" + row.weight() + "分，未填写得分，请补充")
        .build());
  }
}
