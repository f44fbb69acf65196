package dev.jixiao.audit;

import dev.jixiao.compare.Basis;
import dev.jixiao.compare.Verdict;
import dev.jixiao.form.FormKind;
import dev.jixiao.form.Judgement;
import dev.jixiao.form.ReportedTotal;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Problem;
import dev.jixiao.rules.Grade;
import dev.jixiao.rules.GradeScale;
import dev.jixiao.score.BudgetScore;
import dev.jixiao.score.IndicatorScore;
import dev.jixiao.value.Points;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rules about the scores (得分) and the grade (等级). */
final class ScoreRules {
  static final List<AuditRule> ALL = List.of(
      new Sum(),
      new OutOfRange(),
      new Mismatch(),
      new Missing(),
      new Band(),
      new GradeOfTotal(),
      new Unscored(),
      new AdjustmentUnreadable(),
      new Vetoed());

  private ScoreRules() {}

  /** Tells whether the bands, not a formula, decide about the score of a row. */
  static boolean isJudgedInWords(AuditRow row) {
    return row.asked().isQualitative() && row.indicator().scoring().isEmpty();
  }

  /** Adds up the reported scores. */
  static final class Sum extends StandardRule.OfForm {
    private static final Points OF_FUND_ROW = Points.of(10);

    Sum() {
      super("SCORE_SUM", Severity.ERROR, RESULTS, Need.SCORES, Need.TOTAL_SCORE);
    }

    @Override
    public void check(AuditContext context, Consumer<Finding> findings) {
      Points total =
          context.form().reportedTotal().flatMap(ReportedTotal::score).orElse(null);
      if (total == null || !context.isScored()) {
        return;
      }
      Points ofIndicators = Points.ZERO;
      for (AuditRow row : context.rows()) {
        ofIndicators = ofIndicators.plus(row.reportedScore().orElse(Points.ZERO));
      }
      int rows = context.rows().size();
      // a fund row with a score and no weight may be in the total or not
      if (context.fundWeight().isZero() && Weights.agree(ofIndicators, total, rows)) {
        return;
      }
      Points sum = Weights.isWithoutFundRow(context)
          ? ofIndicators
          : ofIndicators.plus(
              context.funds().flatMap(AuditFunds::reportedScore).orElse(Points.ZERO));
      if (Weights.agree(sum, total, rows + 1)) {
        return;
      }
      Points tolerance = context.score().rules().tolerance();
      boolean tooHigh = total.compareTo(sum.plus(tolerance)) > 0;
      boolean tooLow = sum.compareTo(total.plus(tolerance)) > 0;
      // a score that is missing is reported at its own cell
      if (tooLow
          || (tooHigh && !isIncomplete(context) && !isOfFundRow(total.minus(sum), context))) {
        findings.accept(finding(sum, total));
      }
    }

    // where the budget block has no points of its own, the total may hold those of its execution
    private static boolean isOfFundRow(Points rest, AuditContext context) {
      return rest.compareTo(OF_FUND_ROW) <= 0
          && context.indicatorWeight().plus(OF_FUND_ROW).compareTo(Points.HUNDRED) <= 0
          && context
              .funds()
              .filter(funds -> funds.weight().isEmpty() && funds.reportedScore().isEmpty())
              .isPresent();
    }

    private static boolean isIncomplete(AuditContext context) {
      return context.applying().stream().anyMatch(row -> row.reportedScore().isEmpty());
    }

    private Finding finding(Points sum, Points total) {
      return at("/reportedTotal/score")
          .expected(sum.toString())
          .reported(total.toString())
          .suggestion(sum.toString())
          .message(
              "the scores add up to {}, but the total says {}; correct the total or the scores",
              "各项得分合计{}分，总分得分填报{}分；请核对总分和各项得分",
              sum,
              total)
          .build();
    }
  }

  /** Compares each score with its weight. */
  static final class OutOfRange extends StandardRule {
    OutOfRange() {
      super("SCORE_OUT_OF_RANGE", Severity.ERROR, RESULTS, Need.SCORES);
    }

    @Override
    public Set<String> supersedes() {
      return Set.of("SCORE_MISMATCH", "BAND_VIOLATION", "FUND_SCORE_MISMATCH");
    }

    @Override
    public void check(AuditContext context, Consumer<Finding> findings) {
      for (AuditRow row : context.rows()) {
        checkJudgements(row, findings);
        Points score = row.reportedScore().orElse(null);
        if (isOutside(score, row.weight()) && !isDeduction(row)) {
          findings.accept(
              finding(row.at("reportedScore"), score, row.weight(), row.score().points()));
        }
      }
      AuditFunds funds = context.funds().orElse(null);
      if (funds != null) {
        Points weight = funds.total().weight().orElse(Points.ZERO);
        Points score = funds.total().reportedScore().orElse(null);
        if (isOutside(score, weight)) {
          Optional<Points> computed = context.score().budget().flatMap(BudgetScore::points);
          findings.accept(finding("/budget/total/reportedScore", score, weight, computed));
        }
      }
    }

    // 扣分项 has no weight and may only take points off
    private static boolean isDeduction(AuditRow row) {
      return row.weight().isZero()
          && (row.name() + row.indicator().category().level1()).contains("扣分");
    }

    private void checkJudgements(AuditRow row, Consumer<Finding> findings) {
      List<Judgement> judgements = row.indicator().judgements();
      for (int i = 0; i < judgements.size(); i++) {
        Points score = judgements.get(i).score().orElse(null);
        if (isOutside(score, row.weight())) {
          String location = row.at("judgements/" + i + "/score");
          findings.accept(finding(location, score, row.weight(), Optional.empty()));
        }
      }
    }

    private static boolean isOutside(@Nullable Points score, Points weight) {
      if (score == null || score.signum() < 0) {
        return score != null;
      }
      return weight.signum() > 0 && score.compareTo(weight) > 0 && !Weights.agree(score, weight, 1);
    }

    private Finding finding(
        String location, @Nullable Points outside, Points weight, Optional<Points> computed) {
      Points score = Objects.requireNonNull(outside);
      return at(location)
          .expected("0~" + weight)
          .reported(score.toString())
          .suggestion(computed.map(Points::toString))
          .message(
              "a score of {} is not between 0 and the weight of {}; correct it",
              "得分{}分不在0分至分值{}分之间；请更正",
              score,
              weight)
          .build();
    }
  }

  /** Compares reported scores with computed ones. */
  static final class Mismatch extends StandardRule.OfRows {
    Mismatch() {
      super("SCORE_MISMATCH", Severity.ERROR, RESULTS, Need.SCORES);
    }

    @Override
    void check(AuditRow row, AuditContext context, Consumer<Finding> findings) {
      Points reported = row.reportedScore().orElse(null);
      if (reported == null || row.weight().signum() <= 0 || isJudgedInWords(row)) {
        return;
      }
      Points computed = row.score().points().orElse(null);
      boolean lower = computed != null && reported.compareTo(computed) < 0;
      // too easy a target may cost points, if the form says so; and nobody has to give as much as a
      // statement would earn
      boolean allowed = (row.isReasoned() && DeviationRules.Overfulfilment.isOver(row, context))
          || (lower && row.comparison().basis() == Basis.DECLARED);
      if (!allowed && isOff(row, row.score(), reported, context)) {
        findings.accept(finding(row, reported, computed, context));
      }
    }

    // without computed points only a full score for a missed target is off
    private static boolean isOff(
        AuditRow row, IndicatorScore score, Points reported, AuditContext context) {
      Points computed = score.points().orElse(null);
      return computed == null
          ? AuditRow.isMissed(score) && row.isFull()
          : !isNear(reported, computed, context);
    }

    private static boolean isNear(Points reported, Points computed, AuditContext context) {
      return Weights.distance(reported, computed)
              .compareTo(context.score().rules().tolerance())
          <= 0;
    }

    private Finding finding(
        AuditRow row, Points reported, @Nullable Points computed, AuditContext context) {
      Optional<String> score = Optional.ofNullable(computed).map(Points::toString);
      Finding.Builder finding = at(row.at("reportedScore"))
          .expected(score)
          .reported(reported.toString())
          .suggestion(score)
          .addRelated(row.at("target"), row.at("actual"))
          .wording(wording(row, reported, computed));
      return OtherWay.clears(row, context, other -> !isOff(row, other, reported, context))
          .map(assumption -> OtherWay.softened(finding.build(), assumption))
          .orElseGet(finding::build);
    }

    private static Message wording(AuditRow row, Points reported, @Nullable Points computed) {
      Message gives = computed == null
          ? Message.of("")
          : Message.of(" where the rules give {}", "，按规则应为{}分").with(computed);
      String target = row.targetText();
      String actual = row.actualShown();
      if (row.isMissed() && row.isFull()) {
        return Message.of(
                "the target \"{}\" with \"{}\" was missed, but the full {} points are reported{}; "
                    + "correct the score",
                "指标值“{}”，实际完成值“{}”，未达到目标却得满分{}分{}；请更正得分")
            .with(target, actual, reported, gives);
      }
      return row.isMet() && row.isReduced()
          ? Message.of(
                  "the target \"{0}\" with \"{1}\" was met, but only {2} of {3} points are reported; "
                      + "state the rule that deducts points",
                  "指标值“{0}”，实际完成值“{1}”，已达到目标，却只得{2}分（分值{3}分）{4}；如有扣分请写明依据")
              .with(target, actual, reported, row.weight(), gives)
          : Message.of(
                  "the target \"{}\" with \"{}\" is reported with {} points{}; correct the score, or "
                      + "state the rule that gives it",
                  "指标值“{}”，实际完成值“{}”，填报得分{}分{}；请更正得分，或写明评分依据")
              .with(target, actual, reported, gives);
    }
  }

  /** Looks for rows without a score. */
  static final class Missing extends StandardRule.OfRows {
    Missing() {
      super("SCORE_MISSING", Severity.ERROR, RESULTS, Need.SCORES);
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
              "the indicator \"{}\" with a weight of {} has no score; fill it in",
              "指标“{}”分值{}分，未填写得分，请补充",
              row.name(),
              row.weight())
          .build());
    }
  }

  /** Compares scores with the bands of judgements in words. */
  static final class Band extends StandardRule.OfRows {
    private static final Threshold MET = Threshold.of(
        "band-met", "80%", "the least share of the weight for a judgement of met", "“达成”档得分占分值的下限");
    private static final Threshold PARTLY = Threshold.of(
        "band-partly",
        "60%",
        "the least share of the weight for a judgement of partly met",
        "“部分达成”档得分占分值的下限");

    Band() {
      super("BAND_VIOLATION", Severity.ERROR, RESULTS, Need.SCORES);
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
      boolean partly = row.comparison().verdict() == Verdict.PARTLY_MET && !isNearlyMet(row);
      if (partly && score.compareTo(upper) >= 0) {
        findings.accept(finding(row, score, lower, upper));
      } else if (row.comparison().verdict() == Verdict.NOT_MET && score.compareTo(lower) >= 0) {
        findings.accept(finding(row, score, Points.ZERO, lower));
      }
    }

    // 基本达成目标 names the first band in 财预〔2021〕101号, and is less than 达成 in 财预〔2020〕10号
    private static boolean isNearlyMet(AuditRow row) {
      return row.actualText().startsWith("基本达成") || row.actualText().startsWith("基本实现");
    }

    // who gives less than the words would earn is not contradicted
    private Finding finding(AuditRow row, Points score, Points from, Points to) {
      return at(row.at("reportedScore"))
          .expected(from + "~" + to)
          .reported(score.toString())
          .message(
              "\"{}\" earns {} to {} of {} points, but {} are reported; score it within the band or "
                  + "correct the judgement",
              "“{}”对应得分区间为{}～{}分（分值{}分），填报{}分；请在区间内评分，或更正完成情况",
              row.actualShown(),
              from,
              to,
              row.weight(),
              score)
          .build();
    }
  }

  /** Compares the printed grade with the total. */
  static final class GradeOfTotal extends StandardRule.OfForm {
    GradeOfTotal() {
      super("GRADE_MISMATCH", Severity.ERROR, RESULTS, Need.TOTAL_SCORE);
    }

    @Override
    public void check(AuditContext context, Consumer<Finding> findings) {
      ReportedTotal total = context.form().reportedTotal().orElse(null);
      String printed = total == null ? "" : total.grade().orElse("").strip();
      Points score = total == null ? null : total.score().orElse(null);
      if (printed.isEmpty()) {
        return;
      }
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
                "{} of {} points earn the grade {}, not {}; correct the grade or the total",
                "总分{}分（满分{}分）对应等级“{}”，填报为“{}”；请更正",
                score,
                weight,
                grade.name(),
                printed)
            .build());
      }
    }
  }

  /** Looks for rows that the rules give no points, where nothing else says why. */
  static final class Unscored extends StandardRule.OfRows {
    Unscored() {
      super("ROW_UNSCORED", Severity.WARNING, RESULTS, Need.ACTUALS);
    }

    @Override
    public boolean isLastResort() {
      return true;
    }

    @Override
    void check(AuditRow row, AuditContext context, Consumer<Finding> findings) {
      if (!row.score().isUnscored() || row.weight().signum() <= 0 || isJudged(row, context)) {
        return;
      }
      Message reason = row.score()
          .problem()
          .map(Problem::wording)
          .orElse(Message.of("it cannot be judged", "无法评判"));
      findings.accept(at(row.at("actual"))
          .reported(row.actualText())
          .addRelated(row.at("target"))
          .message(
              "the rules give no points for \"{}\": {}; write what can be compared, or state the standard"
                  + " it is scored by",
              "指标“{}”无法按规则计分：{}；请填写可比较的内容，或写明评分标准",
              Names.clipped(row.name()),
              reason)
          .build());
    }

    // most rows of a scorecard have no target: a person gives their points
    private static boolean isJudged(AuditRow row, AuditContext context) {
      return context.form().kind() == FormKind.EVALUATION
          && row.asked() == Asked.MISSING
          && (row.reportedScore().isPresent()
              || row.indicator().judgements().stream().anyMatch(it -> it.score().isPresent()));
    }
  }

  /** Looks for bonuses, deductions and vetoes that cannot be read, and are not counted. */
  static final class AdjustmentUnreadable extends StandardRule {
    AdjustmentUnreadable() {
      super("ADJUSTMENT_UNREADABLE", Severity.ERROR, EVERY_KIND);
    }

    @Override
    public void check(AuditContext context, Consumer<Finding> findings) {
      context.form().adjustmentProblems().forEach(problem -> findings.accept(finding("", problem)));
      for (AuditRow row : context.rows()) {
        for (Problem problem : row.indicator().adjustmentProblems()) {
          findings.accept(finding("/indicators/" + row.index(), problem));
        }
      }
    }

    private Finding finding(String location, Problem problem) {
      return at(location + problem.location())
          .message(
              "{}; write a plain number of points, or yes or no",
              "{}；加分、扣分请填分数，一票否决请填是或否",
              problem.wording())
          .build();
    }
  }

  /** Looks for rows that veto the whole form. */
  static final class Vetoed extends StandardRule.OfRows {
    Vetoed() {
      super("VETOED", Severity.WARNING, RESULTS);
    }

    @Override
    void check(AuditRow row, AuditContext context, Consumer<Finding> findings) {
      if (row.indicator().veto().isPresent() && context.score().vetoes().contains(row.score())) {
        findings.accept(at(row.at("veto"))
            .addRelated(row.at("actual"))
            .message(
                "\"{}\" was missed and vetoes the whole form; check the actual value, and the total "
                    + "and the grade",
                "指标“{}”未完成，触发一票否决；请核实完成值，并据此更正总分和等级",
                Names.clipped(row.name()))
            .build());
      }
    }
  }
}
