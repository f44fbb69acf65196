package dev.jixiao.audit;

import dev.jixiao.problem.Message;
import dev.jixiao.value.Points;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Holds reported scores against computed ones.
 *
 * <p>R08–R10, 财预〔2020〕10号.
 */
final class ScoreMismatchRule extends RowRule {
  ScoreMismatchRule() {
    super(
        "SCORE_MISMATCH",
        Severity.ERROR,
        new RuleDescription(
            "R08–R10, 财预〔2020〕10号",
            Message.of(
                "The reported score differs from the one that the rules give.",
                "填报得分与按规则计算的得分不一致。"),
            Message.of(
                "Scores have to follow from the values; a full score for a missed target is an inflated one.",
                "得分应由完成值计算得出，严禁刻意抬高分数。"),
            "指标值≥500亩，实际450亩，分值30分，得分却填30分",
            Message.of(
                "Report the computed score, or state the rule that gives another one.",
                "按规则重新计算得分，或写明所依据的评分标准。")));
  }

  @Override
  void check(Row row, AuditContext context, Consumer<Finding> findings) {
    Points reported = row.reportedScore();
    boolean judgedInWords = Bands.judge(row);
    if (reported == null || row.weight().signum() <= 0 || judgedInWords) {
      return;
    }
    Points computed = row.score().points().orElse(null);
    if (computed == null
        ? !(row.isMissed() && row.isFull())
        : isNear(reported, computed, context)) {
      return;
    }
    // too easy a target may cost points, if the form says so
    if (!row.isReasoned() || !Overfulfilment.isOver(row, context)) {
      findings.accept(finding(row, reported, computed));
    }
  }

  private static boolean isNear(Points reported, Points computed, AuditContext context) {
    Points tolerance = context.score().rules().tolerance();
    Points off = reported.minus(computed);
    return off.compareTo(tolerance) <= 0 && Points.ZERO.minus(off).compareTo(tolerance) <= 0;
  }

  private Finding finding(Row row, Points reported, @Nullable Points computed) {
    Optional<String> score = Optional.ofNullable(computed).map(Points::toString);
    return at(row.at("reportedScore"))
        .expected(score)
        .reported(reported.toString())
        .suggestion(score)
        .wording(wording(row, reported, computed))
        .build();
  }

  private static Message wording(Row row, Points reported, @Nullable Points computed) {
    String english = "the target \"" + row.targetText() + "\" with \"" + row.actualText() + "\" ";
    String chinese = "指标值“" + row.targetText() + "”，实际完成值“" + row.actualText() + "”，";
    String gives = computed == null ? "" : " where the rules give " + computed;
    String should = computed == null ? "" : "，按规则应为" + computed + "分";
    if (row.isMissed() && row.isFull()) {
      return Message.of(
          english + "was missed, but the full " + reported + " points are reported" + gives
              + "; correct the score",
          chinese + "未达到目标却得满分" + reported + "分" + should + "；请更正得分");
    }
    return row.isMet() && row.isReduced()
        ? Message.of(
            english + "was met, but only " + reported + " of " + row.weight()
                + " points are reported; state the rule that deducts points",
            chinese + "已达到目标，却只得" + reported + "分（分值" + row.weight() + "分）" + should + "；如有扣分请写明依据")
        : Message.of(
            english + "is reported with " + reported + " points" + gives
                + "; correct the score, or state the rule that gives it",
            chinese + "填报得分" + reported + "分" + should + "；请更正得分，或写明评分依据");
  }
}
