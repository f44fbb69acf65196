package dev.jixiao.audit;

import dev.jixiao.problem.Message;
import dev.jixiao.score.BudgetScore;
import dev.jixiao.value.Points;
import java.util.Optional;
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
      Optional<Points> computed = row.score().points();
      check(row.at("reportedScore"), row.reportedScore(), row.weight(), computed, findings);
    }
    Funds funds = context.facts().funds();
    if (funds != null) {
      Points weight = funds.total().weight().orElse(Points.ZERO);
      Points score = funds.total().reportedScore().orElse(null);
      Optional<Points> computed = context.score().budget().flatMap(BudgetScore::points);
      check("/budget/total/reportedScore", score, weight, computed, findings);
    }
  }

  private void check(
      String location,
      @Nullable Points score,
      Points weight,
      Optional<Points> computed,
      Consumer<Finding> findings) {
    boolean excess = score != null && weight.signum() > 0 && score.compareTo(weight) > 0;
    if (score == null || (score.signum() >= 0 && !excess)) {
      return;
    }
    findings.accept(at(location)
        .expected("0~" + weight)
        .reported(score.toString())
        .suggestion(computed.map(Points::toString))
        .message(
            "a score of " + score + " is not between 0 and the weight of " + weight
                + "; correct it",
            "得分" + score + "分不在0分至分值" + weight + "分之间；请更正")
        .build());
  }
}
