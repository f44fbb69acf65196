package dev.jixiao.audit;

import dev.jixiao.problem.Message;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.List;
import java.util.function.Consumer;

/**
 * Holds the share of the points against the share of the money.
 *
 * <p>R35.
 */
final class ScoreOutrunsSpendingRule extends FundRule {
  private static final Threshold MARGIN = Threshold.of(
      "outrun", "5%", "the share by which the scores may exceed the spending", "指标得分率高于预算执行率的允许幅度");

  ScoreOutrunsSpendingRule() {
    super(
        "SCORE_OUTRUNS_SPENDING",
        Severity.WARNING,
        new RuleDescription(
            "R35",
            Message.of(
                "The indicators score far better than the budget was spent.", "指标得分率明显高于预算执行率。"),
            Message.of(
                "High achievement with little spending means that targets were low or the budget too large.",
                "高完成、低执行，说明指标偏低或预算偏大。"),
            "指标得分90/90，预算执行率50%",
            Message.of("Check the scores, the targets and the budget.", "核对得分、指标值与预算安排。")));
  }

  @Override
  public List<Threshold> thresholds() {
    return List.of(MARGIN);
  }

  @Override
  void check(Funds funds, AuditContext context, Consumer<Finding> findings) {
    Ratio rate = funds.rate();
    FormFacts facts = context.facts();
    Points weight = facts.indicatorWeight();
    Points scored = facts.applying().stream()
        .flatMap(row -> row.indicator().reportedScore().stream())
        .reduce(Points.ZERO, Points::plus);
    if (rate == null || weight.signum() <= 0 || scored.signum() <= 0) {
      return;
    }
    Ratio share = scored.shareOf(weight).min(Ratio.ONE);
    Ratio margin = share.minus(rate).dividedBy(share);
    if (margin.compareTo(context.threshold(MARGIN)) > 0) {
      findings.accept(at("/reportedTotal/score")
          .message(
              "the indicators scored " + PrintedRate.of(share) + " of their weight while "
                  + PrintedRate.of(rate)
                  + " of the budget was spent; check the scores, the targets and the budget",
              "指标得分率为" + PrintedRate.of(share) + "，预算执行率仅为" + PrintedRate.of(rate)
                  + "；请核对得分、指标值与预算安排")
          .build());
    }
  }
}
