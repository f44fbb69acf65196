package dev.jixiao.audit;

import dev.jixiao.problem.Message;
import dev.jixiao.value.Points;
import java.util.List;
import java.util.function.Consumer;

/**
 * Holds scores against the bands of judgements in words.
 *
 * <p>R42, 财预〔2020〕10号.
 */
final class BandViolationRule extends RowRule {
  BandViolationRule() {
    super(
        "BAND_VIOLATION",
        Severity.ERROR,
        new RuleDescription(
            "R42, 财预〔2020〕10号",
            Message.of(
                "The score of an indicator that is judged in words lies outside the band of its judgement.",
                "定性指标得分不在其完成档次对应的分值区间内。"),
            Message.of(
                "Judgements in three bands earn 100–80%, 80–60% and 60–0% of the weight.",
                "定性指标按三档分别在分值的100%–80%、80%–60%、60%–0%区间内计分。"),
            "“部分达成年度指标并具有一定效果”，分值10分，得分10分",
            Message.of(
                "Give a score within the band, or correct the judgement.", "在对应区间内重新评分，或更正完成情况。")));
  }

  @Override
  public List<Threshold> thresholds() {
    return List.of(Bands.MET, Bands.PARTLY);
  }

  @Override
  void check(Row row, AuditContext context, Consumer<Finding> findings) {
    Points score = row.reportedScore();
    if (score == null || row.weight().signum() <= 0 || !Bands.judge(row)) {
      return;
    }
    Points upper = row.weight().times(context.threshold(Bands.MET));
    Points lower = row.weight().times(context.threshold(Bands.PARTLY));
    switch (row.comparison().verdict()) {
      case MET -> check(row, score, upper, row.weight(), true, findings);
      case PARTLY_MET ->
        check(
            row, score, lower, isNearlyMet(row) ? row.weight() : upper, isNearlyMet(row), findings);
      case NOT_MET -> check(row, score, Points.ZERO, lower, false, findings);
      default -> {}
    }
  }

  // 基本达成目标 names the first band in 财预〔2021〕101号, and is less than 达成 in 财预〔2020〕10号
  private static boolean isNearlyMet(Row row) {
    return row.actualText().startsWith("基本达成") || row.actualText().startsWith("基本实现");
  }

  private void check(
      Row row, Points score, Points from, Points to, boolean whole, Consumer<Finding> findings) {
    boolean tooHigh = whole ? score.compareTo(to) > 0 : score.compareTo(to) >= 0;
    if (score.compareTo(from) >= 0 && !tooHigh) {
      return;
    }
    findings.accept(at(row.at("reportedScore"))
        .expected(from + "~" + to)
        .reported(score.toString())
        .message(
            "\"" + row.actualText() + "\" earns " + from + " to " + to + " of " + row.weight()
                + " points, but " + score
                + " are reported; score it within the band or correct the judgement",
            "“" + row.actualText() + "”对应得分区间为" + from + "～" + to + "分（分值" + row.weight() + "分），填报"
                + score + "分；请在区间内评分，或更正完成情况")
        .build());
  }
}
