package dev.jixiao.audit;

import dev.jixiao.compare.Assumption;
import dev.jixiao.compare.Basis;
import dev.jixiao.form.AnnualGoal;
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
      String score = row.reportedScore().map(Points::toString).orElse("");
      String values = "“" + row.targetText() + "”，实际完成值“" + row.actualShown() + "”";
      Finding.Builder finding = at(row.at("deviation"));
      if (!row.deviation().isEmpty()) {
        finding.reported(row.deviation());
      }
      finding.message(
          missed
              ? "the target \"" + row.targetText() + "\" was missed with \"" + row.actualShown()
                  + "\", and no reason is given; state it and what is done about it"
              : "the score is " + score + " of " + row.weight()
                  + ", and no reason is given; state it and what is done about it",
          missed
              ? "指标值" + values + "，未完成目标却未说明原因；请填写偏差原因及改进措施"
              : "分值" + row.weight() + "分，得分" + score + "分，未说明扣分原因；请填写偏差原因及改进措施");
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
              "\"" + row.actualShown() + "\" is " + completion + " of the target \""
                  + row.targetText()
                  + "\", and no reason is given; say why, and whether the target was too low",
              "实际完成值“" + row.actualShown() + "”为指标值“" + row.targetText() + "”的" + completion
                  + "，未说明原因；请说明超额完成的原因，以及指标值是否偏低")
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
      return at(row.at("deviation"))
          .reported(reason)
          .message(
              undone
                  ? "the full " + row.weight() + " points are reported, but the reason says \""
                      + reason + "\"; correct the score or the reason"
                  : "the target \"" + row.targetText()
                      + "\" was not fulfilled in full, but the reason says \"" + reason
                      + "\"; state the real one",
              undone
                  ? "得满分" + row.weight() + "分，偏差原因却写“" + reason + "”；请更正得分或说明"
                  : "指标值“" + row.targetText() + "”未全部完成或被扣分，偏差原因却写“" + reason + "”；请如实说明原因")
          .build();
    }
  }

  /** Looks for placeholders. */
  static final class Placeholder extends StandardRule {
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
      boolean number = holdsNumber(text);
      return at(location)
          .reported(text.strip())
          .message(
              "\"" + text.strip() + "\" is only a "
                  + (number ? "number, which explains nothing" : "placeholder")
                  + "; leave the cell blank or fill it in",
              "“" + text.strip() + (number ? "”只是数字，没有文字说明" : "”只是占位符") + "；没有内容请留空，有内容请如实填写")
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
                "the reason has " + length + " characters, more than "
                    + most.toBigDecimal(0, RoundingMode.DOWN) + "; shorten it",
                "偏差原因" + length + "字，超过" + most.toBigDecimal(0, RoundingMode.DOWN) + "字，请精简")
            .build());
      }
    }
  }
}
