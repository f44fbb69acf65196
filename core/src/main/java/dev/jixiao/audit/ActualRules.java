package dev.jixiao.audit;

import dev.jixiao.compare.ActualKind;
import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Assumption;
import dev.jixiao.form.FormKind;
import dev.jixiao.problem.JsonPointer;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Ratio;
import dev.jixiao.value.Relation;
import dev.jixiao.value.Unit;
import dev.jixiao.value.UnitMatch;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rules about the actual values (实际完成值). */
final class ActualRules {
  static final List<AuditRule> ALL = List.of(
      new Missing(),
      new Kind(),
      new Unreadable(),
      new Bound(),
      new OperatorContradiction(),
      new Copied(),
      new OtherUnit(),
      new Approximate(),
      new EvidenceMissing(),
      new PercentAssumed());

  private ActualRules() {}

  /** Looks for rows without an actual value. */
  static final class Missing extends StandardRule.OfRows {
    Missing() {
      super("ACTUAL_MISSING", Severity.ERROR, SELF_EVALUATION);
    }

    @Override
    void check(AuditRow row, AuditContext context, Consumer<Finding> findings) {
      Quantity required = row.targetQuantity().orElse(null);
      boolean none =
          required != null && required.signum() == 0 && !row.actualText().isEmpty();
      if (!row.actual().isMissing() || none || !context.isReporting()) {
        return;
      }
      Finding.Builder finding = at(row.at("actual"));
      if (!row.actualText().isEmpty()) {
        finding.reported(row.actualText());
      }
      findings.accept(finding
          .message(
              "the indicator \"{}\" has no actual value for its target \"{}\"; fill in what was achieved",
              "指标“{}”（指标值“{}”）未填写实际完成值，请如实填写",
              row.name(),
              row.targetText())
          .build());
    }
  }

  /** Compares the kind of the actual value with that of the target. */
  static final class Kind extends StandardRule.OfRows {
    Kind() {
      super("ACTUAL_KIND_MISMATCH", Severity.WARNING, REPORTS, Need.ACTUALS);
    }

    @Override
    public Set<String> supersedes() {
      return Set.of("UNIT_MISMATCH");
    }

    @Override
    void check(AuditRow row, AuditContext context, Consumer<Finding> findings) {
      if (row.actual().isMissing() || !ActualKinds.mismatch(row) || isStatus(row, context)) {
        return;
      }
      Optional<String> suggestion = Recovery.actual(row, context.goals());
      findings.accept(at(row.at("actual"))
          .expected(suggestion)
          .reported(row.actualText())
          .suggestion(suggestion)
          .message(
              "\"{}\" does not answer the target \"{}\"; report {}{}",
              "实际完成值“{}”与指标值“{}”不是同一类内容；请填写{}{}",
              row.actualText(),
              row.targetText(),
              asked(row),
              suggestion.map(Kind::ofGoal).orElse(Message.of("")))
          .build());
    }

    private static Message ofGoal(String said) {
      return Message.of(" (the annual goal says {})", "（年度目标完成情况中为“{}”）").with(said);
    }

    // in summer 未达成 and 尚在施工 say how far a thing has come whose day is in December
    private static boolean isStatus(AuditRow row, AuditContext context) {
      ActualKind kind = row.actual().kind();
      return context.form().kind() == FormKind.MONITORING
          && (kind == ActualKind.COMPLETION || kind == ActualKind.TEXT);
    }

    private static Message asked(AuditRow row) {
      return switch (row.asked()) {
        case NUMBER, MEASURE -> Message.of("the number reached", "实际完成的数值");
        case DATE, PERIOD, DURATION, CONDITIONS ->
          Message.of("the date or the time it took", "实际完成的时间");
        default -> Message.of("the degree reached", "实际达到的程度");
      };
    }
  }

  /** Looks for actual values that hold a number or a date which no notation takes. */
  static final class Unreadable extends StandardRule.OfRows {
    Unreadable() {
      super("ACTUAL_UNREADABLE", Severity.WARNING, REPORTS, Need.ACTUALS);
    }

    @Override
    void check(AuditRow row, AuditContext context, Consumer<Finding> findings) {
      // a rank or a survey has points by other cells of its row
      boolean unreadable = row.actual().kind() == ActualKind.TEXT
          && row.score().points().isEmpty()
          && asksForNumberOrTime(row.asked())
          && !ActualKinds.mismatch(row);
      if (unreadable) {
        findings.accept(at(row.at("actual"))
            .reported(row.actualText())
            .message(
                "the actual value \"{}\" is not in any known notation; write only the number with its "
                    + "unit, or the whole date",
                "实际完成值“{}”不是可识别的写法；请只填写带单位的数值或完整日期",
                Names.clipped(row.actualText()))
            .build());
      }
    }

    private static boolean asksForNumberOrTime(Asked target) {
      return switch (target) {
        case NUMBER, MEASURE, DURATION, DATE, PERIOD, CONDITIONS -> true;
        case LEVEL, STATEMENT, FREE_TEXT, MISSING, CUSTOM -> false;
      };
    }
  }

  /** Looks for actual values that state a bound. */
  static final class Bound extends StandardRule.OfRows {
    Bound() {
      super("ACTUAL_IS_BOUND", Severity.WARNING, REPORTS, Need.ACTUALS);
    }

    @Override
    void check(AuditRow row, AuditContext context, Consumer<Finding> findings) {
      if (!isBound(row.actual())) {
        return;
      }
      Optional<String> suggestion = Recovery.actual(row, context.goals());
      findings.accept(at(row.at("actual"))
          .reported(row.actualText())
          .expected(suggestion)
          .suggestion(suggestion)
          .message(
              "\"{}\" is a bound; report what was reached against the target \"{}\"",
              "实际完成值“{}”是范围而非实测值（指标值“{}”）；请填写实际达到的数值",
              row.actualText(),
              row.targetText())
          .build());
    }

    static boolean isBound(ActualValue actual) {
      Relation relation = actual.relation();
      return (relation.isLowerBound() || relation.isUpperBound()) && !actual.isApproximate();
    }
  }

  /** Compares the relations of the target and the actual value. */
  static final class OperatorContradiction extends StandardRule.OfRows {
    OperatorContradiction() {
      super("OPERATOR_CONTRADICTION", Severity.WARNING, REPORTS, Need.ACTUALS);
    }

    @Override
    public Set<String> supersedes() {
      return Set.of("ACTUAL_IS_BOUND");
    }

    @Override
    void check(AuditRow row, AuditContext context, Consumer<Finding> findings) {
      Relation target = row.targetRelation();
      Relation actual = row.actual().relation();
      boolean opposed = (target.isLowerBound() && actual.isUpperBound())
          || (target.isUpperBound() && actual.isLowerBound());
      if (!Bound.isBound(row.actual()) || !(target == Relation.EQUAL || opposed)) {
        return;
      }
      Optional<String> suggestion = Recovery.actual(row, context.goals());
      findings.accept(at(row.at("actual"))
          .reported(row.actualText())
          .expected(suggestion)
          .suggestion(suggestion)
          .message(
              "the target \"{0}\" says {1} and the actual value \"{2}\" says {3}; report the number "
                  + "that was reached",
              "指标值“{0}”与实际完成值“{2}”的符号不一致（{1}与{3}）；请填写实际达到的数值",
              row.targetText(),
              target.symbol(),
              row.actualText(),
              actual.symbol())
          .build());
    }
  }

  /** Counts the actual values that read like their targets. */
  static final class Copied extends StandardRule.OfForm {
    private static final Threshold SHARE = Threshold.of(
        "copied",
        "80%",
        "the share of rows with copies from which they are reported",
        "照抄行数占比达到该值起提示");
    private static final int LEAST_ROWS = 3;

    Copied() {
      super("ACTUALS_COPIED", Severity.WARNING, RESULTS, Need.ACTUALS);
    }

    @Override
    public List<Threshold> thresholds() {
      return List.of(SHARE);
    }

    @Override
    public void check(AuditContext context, Consumer<Finding> findings) {
      int rows = 0;
      for (AuditRow row : context.applying()) {
        rows += isAnswered(row) ? 1 : 0;
      }
      int copies = copies(rows, context);
      if (rows < LEAST_ROWS || isFew(copies, rows, context)) {
        return;
      }
      findings.accept(at("/indicators")
          .reported(copies + "/" + rows)
          .message(
              "{0} of {1} actual values are copies of their targets; report what was achieved",
              "{1}项实际完成值中有{0}项照抄指标值；请如实填写实际完成情况", copies, rows)
          .build());
    }

    // the first rows clear most forms; to write all cells canonically doubles the memory of the
    // rule
    private static int copies(int rows, AuditContext context) {
      int copies = rows;
      for (AuditRow row : context.applying()) {
        if (isAnswered(row) && !isCopy(row)) {
          copies--;
          if (isFew(copies, rows, context)) {
            return copies;
          }
        }
      }
      return copies;
    }

    private static boolean isAnswered(AuditRow row) {
      return !row.actual().isMissing() && row.asked() != Asked.MISSING;
    }

    private static boolean isFew(int copies, int rows, AuditContext context) {
      return Ratio.of(copies, rows).compareTo(context.threshold(SHARE)) < 0;
    }

    private static boolean isCopy(AuditRow row) {
      return row.actualText().equals(row.targetText())
          || row.actual().canonical().equals(row.indicator().target().canonical());
    }
  }

  /** Compares the units of a row with each other. */
  static final class OtherUnit extends StandardRule.OfRows {
    private static final Set<String> CODES = Set.of(
        ProblemCode.UNIT_MISMATCH.name(),
        ProblemCode.UNIT_CONTRADICTION.name(),
        ProblemCode.PERCENT_AMBIGUOUS.name());

    OtherUnit() {
      super("UNIT_MISMATCH", Severity.WARNING, REPORTS);
    }

    @Override
    void check(AuditRow row, AuditContext context, Consumer<Finding> findings) {
      Problem problem = row.comparison().problem().orElse(null);
      if (problem != null && CODES.contains(problem.code())) {
        findings.accept(at(row.at("actual"))
            .reported(row.actualText())
            .message("{}; use the same unit", "{}；请统一计量单位", problem.wording())
            .build());
      }
      Quantity required = row.targetQuantity().orElse(null);
      Unit named = row.unitOfName();
      if (required != null && named.match(required.unit()) == UnitMatch.CONTRADICTING) {
        findings.accept(ofName(row, named, required));
      }
    }

    private Finding ofName(AuditRow row, Unit named, Quantity required) {
      return at(row.at("target"))
          .reported(row.targetText())
          .message(
              "the name \"{}\" counts in {}, but the target is {}; use the same unit",
              "指标名称“{}”的计量单位为“{}”，指标值为“{}”；请统一计量单位",
              row.name(),
              named,
              required)
          .build();
    }
  }

  /** Looks for approximate actual values. */
  static final class Approximate extends StandardRule.OfRows {
    Approximate() {
      super("ACTUAL_APPROXIMATE", Severity.WARNING, REPORTS, Need.ACTUALS);
    }

    @Override
    void check(AuditRow row, AuditContext context, Consumer<Finding> findings) {
      if (row.actual().isApproximate()) {
        findings.accept(at(row.at("actual"))
            .reported(row.actualText())
            .message(
                "\"{}\" is not exact; report the exact number",
                "实际完成值“{}”为约数，请填写准确数值",
                row.actualText())
            .build());
      }
    }
  }

  /** Looks for rows without evidence. */
  static final class EvidenceMissing extends StandardRule {
    private static final List<String> COLUMNS = List.of("佐证", "附件", "证明材料", "evidence");

    EvidenceMissing() {
      super("EVIDENCE_MISSING", Severity.INFO, REPORTS);
    }

    @Override
    public void check(AuditContext context, Consumer<Finding> findings) {
      String column = column(context);
      if (column == null) {
        return;
      }
      for (AuditRow row : context.applying()) {
        String evidence = row.indicator().attributes().getOrDefault(column, "");
        if (!row.actual().isMissing() && !Reasons.isGiven(evidence)) {
          findings.accept(finding(row, column));
        }
      }
    }

    // the column, if any row fills it; null if the form has none
    private static @Nullable String column(AuditContext context) {
      for (AuditRow row : context.rows()) {
        for (Map.Entry<String, String> cell : row.indicator().attributes().entrySet()) {
          if (Names.holdsAny(cell.getKey(), COLUMNS) && Reasons.isGiven(cell.getValue())) {
            return cell.getKey();
          }
        }
      }
      return null;
    }

    private Finding finding(AuditRow row, String column) {
      return at(row.at("attributes/" + JsonPointer.escaped(column)))
          .message(
              "the indicator \"{}\" names no evidence in \"{}\"; name or attach it",
              "指标“{}”未填写“{}”，请补充",
              row.name(),
              column)
          .build();
    }
  }

  /** Looks for numbers that were taken for percentages. */
  static final class PercentAssumed extends StandardRule.OfRows {
    PercentAssumed() {
      super("PERCENT_ASSUMED", Severity.INFO, REPORTS, Need.ACTUALS);
    }

    @Override
    void check(AuditRow row, AuditContext context, Consumer<Finding> findings) {
      for (Assumption assumption : row.comparison().assumptions()) {
        if (assumption.kind() == Assumption.Kind.PERCENT_SIGN) {
          findings.accept(at(row.at("actual"))
              .reported(row.actualText())
              .suggestion(row.comparison().achieved().map(Quantity::toString))
              .addRelated(row.at("target"))
              .message("{}; write the percent sign", "{}；请补写百分号", assumption.wording())
              .build());
        }
      }
    }
  }
}
