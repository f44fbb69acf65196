package dev.jixiao.audit;

import dev.jixiao.form.ReportedTotal;
import dev.jixiao.problem.Message;
import dev.jixiao.rules.Grade;
import dev.jixiao.rules.GradeScale;
import dev.jixiao.score.BudgetScore;
import dev.jixiao.value.Points;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rules about the scores (得分) and the grade (等级). */
final class ScoreRules {
  static final List<AuditRule> ALL = List.of(
      new Sum(), new OutOfRange(), new Mismatch(), new Missing(), new Band(), new GradeOfTotal());

  private ScoreRules() {}

  /** Tells whether the bands, not a formula, decide about the score of a row. */
  private static boolean isJudgedInWords(AuditRow row) {
    return row.targetKind().isQualitative() && row.indicator().scoring().isEmpty();
  }

  /** Adds up the reported scores. */
  static final class Sum extends StandardRule {
    Sum() {
      super("SCORE_SUM", Severity.ERROR);
    }

    @Override
    public void check(AuditContext context, Consumer<Finding> findings) {
      Points total =
          context.form().reportedTotal().flatMap(ReportedTotal::score).orElse(null);
      if (total == null || !context.isScored()) {
        return;
      }
      Points fund = context.funds().flatMap(AuditFunds::reportedScore).orElse(Points.ZERO);
      Points sum = context.rows().stream()
          .flatMap(row -> row.indicator().reportedScore().stream())
          .reduce(fund, Points::plus);
      Points tolerance = context.score().rules().tolerance();
      boolean incomplete =
          context.applying().stream().anyMatch(row -> row.reportedScore().isEmpty());
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

  /** Holds each score against its weight. */
  static final class OutOfRange extends StandardRule {
    OutOfRange() {
      super("SCORE_OUT_OF_RANGE", Severity.ERROR);
    }

    @Override
    public Set<String> supersedes() {
      return Set.of("SCORE_MISMATCH", "BAND_VIOLATION", "FUND_SCORE_MISMATCH");
    }

    @Override
    public void check(AuditContext context, Consumer<Finding> findings) {
      for (AuditRow row : context.rows()) {
        Optional<Points> computed = row.score().points();
        check(
            row.at("reportedScore"),
            row.reportedScore().orElse(null),
            row.weight(),
            computed,
            findings);
      }
      AuditFunds funds = context.funds().orElse(null);
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

  /** Holds reported scores against computed ones. */
  static final class Mismatch extends StandardRule.OfRows {
    Mismatch() {
      super("SCORE_MISMATCH", Severity.ERROR);
    }

    @Override
    void check(AuditRow row, AuditContext context, Consumer<Finding> findings) {
      Points reported = row.reportedScore().orElse(null);
      boolean judgedInWords = isJudgedInWords(row);
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
      if (!row.isReasoned() || !DeviationRules.Overfulfilment.isOver(row, context)) {
        findings.accept(finding(row, reported, computed));
      }
    }

    private static boolean isNear(Points reported, Points computed, AuditContext context) {
      Points tolerance = context.score().rules().tolerance();
      Points off = reported.minus(computed);
      return off.compareTo(tolerance) <= 0 && Points.ZERO.minus(off).compareTo(tolerance) <= 0;
    }

    private Finding finding(AuditRow row, Points reported, @Nullable Points computed) {
      Optional<String> score = Optional.ofNullable(computed).map(Points::toString);
      return at(row.at("reportedScore"))
          .expected(score)
          .reported(reported.toString())
          .suggestion(score)
          .wording(wording(row, reported, computed))
          .build();
    }

    private static Message wording(AuditRow row, Points reported, @Nullable Points computed) {
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
              chinese + "已达到目标，却只得" + reported + "分（分值" + row.weight() + "分）" + should
                  + "；如有扣分请写明依据")
          : Message.of(
              english + "is reported with " + reported + " points" + gives
                  + "; correct the score, or state the rule that gives it",
              chinese + "填报得分" + reported + "分" + should + "；请更正得分，或写明评分依据");
    }
  }

  /** Looks for rows without a score. */
  static final class Missing extends StandardRule.OfRows {
    Missing() {
      super("SCORE_MISSING", Severity.ERROR);
    }

    @Override
    void check(AuditRow row, AuditContext context, Consumer<Finding> findings) {
      // a form that only sets goals has no scores
      boolean asked = context.isScored() && row.weight().signum() > 0;
      if (!asked || row.reportedScore().isPresent()) {
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

  /** Holds scores against the bands of judgements in words. */
  static final class Band extends StandardRule.OfRows {
    private static final Threshold MET = Threshold.of(
        "band-met", "80%", "the least share of the weight for a judgement of met", "“达成”档得分占分值的下限");
    private static final Threshold PARTLY = Threshold.of(
        "band-partly",
        "60%",
        "the least share of the weight for a judgement of partly met",
        "“部分达成”档得分占分值的下限");

    Band() {
      super("BAND_VIOLATION", Severity.ERROR);
    }

    @Override
    public List<Threshold> thresholds() {
      return List.of(MET, PARTLY);
    }

    @Override
    void check(AuditRow row, AuditContext context, Consumer<Finding> findings) {
      Points score = row.reportedScore().orElse(null);
      if (score == null || row.weight().signum() <= 0 || !isJudgedInWords(row)) {
        return;
      }
      Points upper = row.weight().times(context.threshold(MET));
      Points lower = row.weight().times(context.threshold(PARTLY));
      switch (row.comparison().verdict()) {
        case MET -> check(row, score, upper, row.weight(), true, findings);
        case PARTLY_MET ->
          check(
              row,
              score,
              lower,
              isNearlyMet(row) ? row.weight() : upper,
              isNearlyMet(row),
              findings);
        case NOT_MET -> check(row, score, Points.ZERO, lower, false, findings);
        default -> {}
      }
    }

    // 基本达成目标 names the first band in 财预〔2021〕101号, and is less than 达成 in 财预〔2020〕10号
    private static boolean isNearlyMet(AuditRow row) {
      return row.actualText().startsWith("基本达成") || row.actualText().startsWith("基本实现");
    }

    private void check(
        AuditRow row,
        Points score,
        Points from,
        Points to,
        boolean whole,
        Consumer<Finding> findings) {
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
              "“" + row.actualText() + "”对应得分区间为" + from + "～" + to + "分（分值" + row.weight()
                  + "分），填报" + score + "分；请在区间内评分，或更正完成情况")
          .build());
    }
  }

  /** Holds the printed grade against the total. */
  static final class GradeOfTotal extends StandardRule {
    GradeOfTotal() {
      super("GRADE_MISMATCH", Severity.ERROR);
    }

    @Override
    public void check(AuditContext context, Consumer<Finding> findings) {
      ReportedTotal total = context.form().reportedTotal().orElse(null);
      String printed = total == null ? "" : total.grade().orElse("").strip();
      Points score = total == null ? null : total.score().orElse(null);
      GradeScale scale = context.score().rules().gradeScale();
      Grade named = scale.grades().stream()
          .filter(grade -> printed.startsWith(grade.name()))
          .max(Comparator.comparingInt(grade -> grade.name().length()))
          .orElse(null);
      if (total == null || score == null || named == null || score.signum() < 0) {
        return;
      }
      Points weight = total.weight().filter(w -> w.signum() > 0).orElse(Points.HUNDRED);
      Grade grade = scale.grade(score.shareOf(weight));
      if (!grade.equals(named)) {
        findings.accept(at("/reportedTotal/grade")
            .expected(grade.name())
            .reported(printed)
            .suggestion(grade.name())
            .message(
                score + " of " + weight + " points make the grade " + grade.name() + ", not "
                    + printed + "; correct the grade or the total",
                "总分" + score + "分（满分" + weight + "分）对应等级“" + grade.name() + "”，填报为“" + printed
                    + "”；请更正")
            .build());
      }
    }
  }
}
