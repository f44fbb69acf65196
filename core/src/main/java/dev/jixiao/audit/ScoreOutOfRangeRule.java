package dev.jixiao.audit;

import dev.jixiao.problem.Message;
import dev.jixiao.value.Points;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Holds each score against its weight.
 *
 * <p>R04.
 */
final class ScoreOutOfRangeRule extends StandardRule {
  ScoreOutOfRangeRule() {
    super(
        "SCORE_OUT_OF_RANGE",
        Severity.ERROR,
        new RuleDescription(
            "R04",
            Message.of("A score exceeds its weight or is below zero.", "得分超过分值或小于零。"),
            Message.of("The weight is the most that an indicator can earn.", "分值是该项指标得分的上限。"),
            "分值10分，得分12分",
            Message.of("Give a score between zero and the weight.", "得分应在0分与该项分值之间。")));
  }

  @Override
  public Set<String> supersedes() {
    return Set.of("SCORE_MISMATCH", "BAND_VIOLATION", "FUND_SCORE_MISMATCH");
  }

  @Override
  public void check(AuditContext context, Consumer<Finding> findings) {
    for (Row row : context.facts().rows()) {
      check(row.at("reportedScore"), row.reportedScore(), row.weight(), findings);
    }
    Funds funds = context.facts().funds();
    if (funds != null) {
      Points weight = funds.total().weight().orElse(Points.ZERO);
      Points score = funds.total().reportedScore().orElse(null);
      check("/budget/total/reportedScore", score, weight, findings);
    }
  }

  private void check(
      String location, @Nullable Points score, Points weight, Consumer<Finding> findings) {
    boolean excess = score != null && weight.signum() > 0 && score.compareTo(weight) > 0;
    if (score == null || (score.signum() >= 0 && !excess)) {
      return;
    }
    findings.accept(at(location)
        .expected("0~" + weight)
        .reported(score.toString())
        .message(
            "a score of " + score + " is not between 0 and the weight of " + weight,
            "得分" + score + "分不在0分至分值" + weight + "分之间，请更正")
        .build());
  }
}
