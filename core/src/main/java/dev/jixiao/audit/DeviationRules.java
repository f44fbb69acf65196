package dev.jixiao.audit;

import dev.jixiao.compare.Assumption;
import dev.jixiao.compare.Basis;
import dev.jixiao.form.AnnualGoal;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The rules about the reasons for deviations (偏差原因分析及改进措施). */
final class DeviationRules {
  static final List<AuditRule> ALL = List.of(
      new Unexplained(), new Overfulfilment(), new Contradicts(), new Placeholder(), new TooLong());

  private DeviationRules() {}

  /** Looks for deviations without a reason. */
  static final class Unexplained extends StandardRule.OfRows {
    Unexplained() {
      super("DEVIATION_UNEXPLAINED", Severity.ERROR, RESULTS);
    }

    @Override
    public Set<String> supersedes() {
      return Set.of("PLACEHOLDER");
    }

    @Override
    void check(AuditRow row, AuditContext context, Consumer<Finding> findings) {
      boolean reduced = row.isReduced() && !(row.isMet() && isSaidInWords(row));
      if (row.isReasoned() || !(reduced || row.isMissed())) {
        return;
      }
      Assumption doubt = row.isMissed()
          ? OtherWay.clears(row, context, score -> !AuditRow.isMissed(score)).orElse(null)
          : null;
      boolean missed = row.isMissed() && !(reduced && doubt != null);
      Finding.Builder finding = at(row.at("deviation"));
      if (!row.deviation().isEmpty()) {
        finding.reported(row.deviation());
      }
      if (missed) {
        finding.message(
            "the target \"{}\" was missed with \"{}\", and no reason is given; state it and what "
                + "is done about it",
            "指标值“{}”，实际完成值“{}”，未完成目标却未说明原因；请填写偏差原因及改进措施",
            row.targetText(),
            row.actualShown());
      } else {
        finding.message(
            "the score is {0} of {1}, and no reason is given; state it and what is done about it",
            "分值{1}分，得分{0}分，未说明扣分原因；请填写偏差原因及改进措施",
            row.reportedScore().map(Points::toString).orElse(""),
            row.weight());
      }
      findings.accept(
          missed && doubt != null ? OtherWay.softened(finding.build(), doubt) : finding.build());
    }

    // who gives less than the words would earn need not say why
    private static boolean isSaidInWords(AuditRow row) {
      return ScoreRules.isJudgedInWords(row) || row.comparison().basis() == Basis.DECLARED;
    }
  }

  /** Looks for targets that were too easy. */
  static final class Overfulfilment extends StandardRule.OfRows {
    private static final Threshold FROM = Threshold.of(
        "overfulfilment",
        "130%",
        "the completion from which over-fulfilment needs a reason",
        "完成率达到该值起，超额完成须说明原因");

    Overfulfilment() {
      super("OVERFULFILMENT_UNEXPLAINED", Severity.WARNING, RESULTS, Need.ACTUALS);
    }

    @Override
    public List<Threshold> thresholds() {
      return List.of(FROM);
    }

    @Override
    public Set<String> supersedes() {
      return Set.of("PLACEHOLDER");
    }

    @Override
    void check(AuditRow row, AuditContext context, Consumer<Finding> findings) {
      if (row.isReasoned() || !isOver(row, context)) {
        return;
      }
      String completion = row.comparison().completion().map(Object::toString).orElse("");
      Finding.Builder finding = at(row.at("deviation"));
      if (!row.deviation().isEmpty()) {
        finding.reported(row.deviation());
      }
      findings.accept(finding
          .message(
              "\"{0}\" is {1} of the target \"{2}\", and no reason is given; say why, and whether the "
                  + "target was too low",
              "实际完成值“{0}”为指标值“{2}”的{1}，未说明原因；请说明超额完成的原因，以及指标值是否偏低",
              row.actualShown(),
              completion,
              row.targetText())
          .build());
    }

    // dates and statements have no degree of fulfilment, and of complaints or errors fewer are
    // wanted
    static boolean isOver(AuditRow row, AuditContext context) {
      Ratio completion = row.comparison().completion().orElse(null);
      return completion != null
          && row.isMet()
          && row.asked().isQuantitative()
          && (row.isCost() || !row.targetRelation().isUpperBound())
          && completion.compareTo(context.threshold(FROM)) >= 0;
    }
  }

  /** Compares reasons with scores. */
  static final class Contradicts extends StandardRule.OfRows {
    Contradicts() {
      super("DEVIATION_CONTRADICTS", Severity.WARNING, RESULTS);
    }

    @Override
    void check(AuditRow row, AuditContext context, Consumer<Finding> findings) {
      String reason = row.deviation();
      if (!row.isReasoned()) {
        return;
      }
      boolean undone = row.isFull() && !row.isMissed() && Reasons.saysUndone(reason);
      boolean well = (row.isReduced() || row.isMissed())
          && Reasons.saysAllWell(reason)
          && !Reasons.saysUndone(reason);
      if (undone || well) {
        findings.accept(finding(row, reason, undone));
      }
    }

    private Finding finding(AuditRow row, String reason, boolean undone) {
      Finding.Builder finding = at(row.at("deviation")).reported(reason);
      return undone
          ? finding
              .message(
                  "the full {} points are reported, but the reason says \"{}\"; correct the score "
                      + "or the reason",
                  "得满分{}分，偏差原因却写“{}”；请更正得分或说明",
                  row.weight(),
                  reason)
              .build()
          : finding
              .message(
                  "the target \"{}\" was not fulfilled in full, but the reason says \"{}\"; state "
                      + "the real one",
                  "指标值“{}”未全部完成或被扣分，偏差原因却写“{}”；请如实说明原因",
                  row.targetText(),
                  reason)
              .build();
    }
  }

  /** Looks for placeholders. */
  static final class Placeholder extends StandardRule {
    private static final Message NUMBER = Message.of("number, which explains nothing", "数字，没有文字说明");
    private static final Message PLACEHOLDER = Message.of("placeholder", "占位符");

    Placeholder() {
      super("PLACEHOLDER", Severity.INFO, REPORTS);
    }

    @Override
    public void check(AuditContext context, Consumer<Finding> findings) {
      for (AuditRow row : context.applying()) {
        if (Reasons.isPlaceholder(row.deviation())) {
          findings.accept(finding(row.at("deviation"), row.deviation()));
        }
      }
      List<AnnualGoal> goals = context.form().goals();
      for (int i = 0; i < goals.size(); i++) {
        String location = goals.size() == 1 ? "/goal" : "/goals/" + i;
        if (Reasons.isPlaceholder(goals.get(i).expected())) {
          findings.accept(finding(location + "/expected", goals.get(i).expected()));
        }
        if (Reasons.isPlaceholder(goals.get(i).actual())) {
          findings.accept(finding(location + "/actual", goals.get(i).actual()));
        }
      }
    }

    private static boolean holdsNumber(String text) {
      for (int i = 0; i < text.length(); i++) {
        if (text.charAt(i) >= '1' && text.charAt(i) <= '9') {
          return true;
        }
      }
      return false;
    }

    private Finding finding(String location, String text) {
      return at(location)
          .reported(text.strip())
          .message(
              "\"{}\" is only a {}; leave the cell blank or fill it in",
              "“{}”只是{}；没有内容请留空，有内容请如实填写",
              text.strip(),
              holdsNumber(text) ? NUMBER : PLACEHOLDER)
          .build();
    }
  }

  /** Measures the reasons. */
  static final class TooLong extends StandardRule.OfRows {
    private static final Threshold LENGTH =
        Threshold.of("reason-length", "200", "the most characters of a reason", "偏差原因的字数上限");

    TooLong() {
      super("TEXT_TOO_LONG", Severity.INFO, REPORTS);
    }

    @Override
    public List<Threshold> thresholds() {
      return List.of(LENGTH);
    }

    @Override
    void check(AuditRow row, AuditContext context, Consumer<Finding> findings) {
      String reason = row.deviation();
      int length = reason.codePointCount(0, reason.length());
      Ratio most = context.threshold(LENGTH);
      if (Ratio.of(length, 1).compareTo(most) > 0) {
        findings.accept(at(row.at("deviation"))
            .message(
                "the reason has {} characters, more than {}; shorten it",
                "偏差原因{}字，超过{}字，请精简",
                length,
                most.toBigDecimal(0, RoundingMode.DOWN))
            .build());
      }
    }
  }
}
