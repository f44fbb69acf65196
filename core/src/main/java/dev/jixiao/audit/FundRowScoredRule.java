package dev.jixiao.audit;

import dev.jixiao.form.FundingLine;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Points;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Looks for sources of funds that are scored twice.
 *
 * <p>R32.
 */
final class FundRowScoredRule extends FundRule {
  FundRowScoredRule() {
    super(
        "FUND_ROW_SCORED",
        Severity.ERROR,
        new RuleDescription(
            "R32",
            Message.of(
                "A source of funds carries a weight or a score of its own, beside the total row.",
                "资金来源行另填分值或得分，与资金总额行重复计分。"),
            Message.of("The budget execution is scored once.", "预算执行率只按资金总额计分一次。"),
            "年度资金总额行10分，上年结转资金行又填10分",
            Message.of("Strike out the weight and the score of the source.", "资金来源行的分值、得分填“—”。")));
  }

  @Override
  void check(Funds funds, AuditContext context, Consumer<Finding> findings) {
    if (funds.total().weight().isEmpty() && funds.total().reportedScore().isEmpty()) {
      return;
    }
    List<FundingLine> sources = funds.budget().sources();
    for (int i = 0; i < sources.size(); i++) {
      FundingLine line = sources.get(i);
      String weight = text(line.weight());
      String score = text(line.reportedScore());
      if (!weight.isEmpty() || !score.isEmpty()) {
        String field = weight.isEmpty() ? "reportedScore" : "weight";
        findings.accept(finding("/budget/sources/" + i + "/" + field, line, weight, score));
      }
    }
  }

  private static String text(Optional<Points> points) {
    return points.filter(p -> p.signum() > 0).map(Points::toString).orElse("");
  }

  private Finding finding(String location, FundingLine line, String weight, String score) {
    return at(location)
        .reported(weight.isEmpty() ? score : weight)
        .suggestion("—")
        .message(
            "the source \"" + line.source() + "\" carries "
                + (weight.isEmpty() ? score + " points scored" : "a weight of " + weight)
                + " of its own, but only the total row is scored; write —",
            "资金来源“" + line.source() + "”另填" + (weight.isEmpty() ? "得分" + score : "分值" + weight)
                + "分，与资金总额行重复；请填“—”")
        .build();
  }
}
