package dev.jixiao.audit;

import dev.jixiao.form.ReportedTotal;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Points;
import java.util.function.Consumer;

/**
 * Adds up the reported scores.
 *
 * <p>R03.
 */
final class ScoreSumRule extends StandardRule {
  ScoreSumRule() {
    super(
        "SCORE_SUM",
        Severity.ERROR,
        new RuleDescription(
            "R03",
            Message.of(
                "The scores of the indicators and of the fund row do not add up to the reported total.",
                "各项得分之和与总分得分不一致。"),
            Message.of("The total is what is published and graded.", "总分是评定等级和公开的依据。"),
            "各项得分合计110分，总分得分填100分",
            Message.of("Correct the total, or the scores that are wrong.", "更正总分，或更正有误的单项得分。")));
  }

  @Override
  public void check(AuditContext context, Consumer<Finding> findings) {
    FormFacts facts = context.facts();
    Points total = context.form().reportedTotal().flatMap(ReportedTotal::score).orElse(null);
    if (total == null || !facts.isScored()) {
      return;
    }
    Points fund = facts.funds() == null ? null : facts.funds().reportedScore();
    Points sum = facts.rows().stream()
        .flatMap(row -> row.indicator().reportedScore().stream())
        .reduce(fund == null ? Points.ZERO : fund, Points::plus);
    Points tolerance = context.score().rules().tolerance();
    boolean incomplete = facts.applying().stream().anyMatch(row -> row.reportedScore() == null);
    boolean tooHigh = total.compareTo(sum.plus(tolerance)) > 0;
    boolean tooLow = sum.compareTo(total.plus(tolerance)) > 0;
    // a score that is missing is reported at its own cell
    if (tooLow || (tooHigh && !incomplete)) {
      findings.accept(finding(sum, total));
    }
  }

  private Finding finding(Points sum, Points total) {
    return at("/reportedTotal/score")
        .expected(sum.toString())
        .reported(total.toString())
        .suggestion(sum.toString())
        .message(
            "the scores add up to " + sum + ", but the total says " + total
                + "; correct the total or the scores",
            "各项得分合计" + sum + "分，总分得分填报" + total + "分；请核对总分和各项得分")
        .build();
  }
}
