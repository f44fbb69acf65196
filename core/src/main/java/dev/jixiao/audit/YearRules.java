package dev.jixiao.audit;

import dev.jixiao.compare.ActualKind;
import dev.jixiao.compare.ActualValue;
import dev.jixiao.form.FormKind;
import dev.jixiao.form.FundingLine;
import dev.jixiao.form.Judgement;
import dev.jixiao.form.Likelihood;
import dev.jixiao.form.Reviewer;
import dev.jixiao.problem.Message;
import dev.jixiao.target.Target;
import dev.jixiao.value.Money;
import dev.jixiao.value.PartialDate;
import dev.jixiao.value.Points;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Ratio;
import dev.jixiao.value.Relation;
import dev.jixiao.value.UnitMatch;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rules about the forms of one project in the course of its years. */
final class YearRules {
  static final List<AuditRule> ALL = List.of(
      new TargetChanged(),
      new WeightChanged(),
      new IndicatorDropped(),
      new IndicatorAdded(),
      new ProgressContradicts(),
      new LikelihoodMissed(),
      new TargetBelowLastYear(),
      new ReviewDiffers());

  private YearRules() {}

  /** A rule that compares each form of a project with the nearest earlier one. */
  abstract static class OfSteps extends StandardRule {
    OfSteps(String code, Severity severity) {
      super(code, severity, EVERY_KIND);
    }

    @Override
    public void check(AuditContext context, Consumer<Finding> findings) {
      // one form alone does not change
    }

    @Override
    public final void checkAcross(List<AuditContext> contexts, Consumer<Finding> findings) {
      Timeline.steps(contexts).forEach(step -> check(step, findings));
    }

    abstract void check(Timeline.Step step, Consumer<Finding> findings);
  }

  /** A rule that looks at the rows that two forms of one year have in common. */
  abstract static class OfMatches extends OfSteps {
    OfMatches(String code, Severity severity) {
      super(code, severity);
    }

    @Override
    final void check(Timeline.Step step, Consumer<Finding> findings) {
      if (step.isSameYear()) {
        step.matches().forEach(match -> check(match.earlier(), match.later(), step, findings));
      }
    }

    abstract void check(
        AuditRow earlier, AuditRow later, Timeline.Step step, Consumer<Finding> findings);
  }

  private static Message form(FormKind kind) {
    String english = switch (kind) {
      case TARGETS -> "the declaration";
      case MONITORING -> "the monitoring form";
      case SELF_EVALUATION -> "the self-evaluation";
      case EVALUATION -> "the evaluation";
    };
    return Message.of(english, kind.heading());
  }

  /** Compares the targets of one year with each other. */
  static final class TargetChanged extends OfMatches {
    TargetChanged() {
      super("TARGET_CHANGED", Severity.WARNING);
    }

    @Override
    void check(AuditRow earlier, AuditRow later, Timeline.Step step, Consumer<Finding> findings) {
      if (earlier.asked() == Asked.MISSING
          || later.asked() == Asked.MISSING
          || isSame(earlier.indicator().target(), later.indicator().target())
          || isSame(earlier, later, step)
          || later
              .indicator()
              .initialTarget()
              .filter(t -> isSame(earlier.indicator().target(), t))
              .isPresent()
          || step.declaredTarget(later)
              .filter(t -> isSame(later.indicator().target(), t))
              .isPresent()) {
        return;
      }
      findings.accept(at(step.laterAt(later, "target"))
          .expected(earlier.targetText())
          .reported(later.targetText())
          .addRelated(step.earlierAt(earlier, "target"))
          .message(
              "the target is \"{}\", but {} says \"{}\"; restore it, or state the approved change and "
                  + "the original target beside it",
              "指标值为“{}”，{}为“{}”；请恢复原指标值，或注明经批准的调整及年初指标值",
              later.targetText(),
              form(step.earlierKind()),
              earlier.targetText())
          .build());
    }

    private static boolean isSame(Target one, Target other) {
      return one.equals(other) || one.canonical().equals(other.canonical());
    }

    // ≥100 of 里程（公里） and ≥100公里, 100万元 and 1000000元, 12月底前 and 2023年12月31日前
    private static boolean isSame(AuditRow one, AuditRow other, Timeline.Step step) {
      if (one.asked() != other.asked() || one.targetRelation() != other.targetRelation()) {
        return false;
      }
      PartialDate date = one.targetDate().orElse(null);
      PartialDate otherDate = other.targetDate().orElse(null);
      if (one.asked() == Asked.DATE && date != null && otherDate != null) {
        int year = step.later().form().fiscalYear().map(Year::getValue).orElse(0);
        return year > 0
            && date.inYear(year).lastDay().equals(otherDate.inYear(year).lastDay());
      }
      Quantity quantity = completed(one);
      Quantity otherQuantity = completed(other);
      if (one.asked() != Asked.NUMBER || quantity == null || otherQuantity == null) {
        return false;
      }
      UnitMatch match = quantity.unit().match(otherQuantity.unit());
      return (match == UnitMatch.SAME || match == UnitMatch.CONVERTIBLE)
          && quantity.compareTo(otherQuantity) == 0;
    }

    private static @Nullable Quantity completed(AuditRow row) {
      Quantity quantity = row.targetQuantity().orElse(null);
      return quantity != null && quantity.unit().isNone()
          ? quantity.withUnit(Names.unit(row.name()))
          : quantity;
    }
  }

  /** Compares the weights of one year with each other. */
  static final class WeightChanged extends OfMatches {
    WeightChanged() {
      super("WEIGHT_CHANGED", Severity.WARNING);
    }

    @Override
    void check(AuditRow earlier, AuditRow later, Timeline.Step step, Consumer<Finding> findings) {
      if (step.laterKind() == FormKind.EVALUATION
          || earlier.weight().isZero()
          || later.weight().isZero()
          || Weights.agree(earlier.weight(), later.weight(), 1)) {
        return;
      }
      findings.accept(at(step.laterAt(later, "weight"))
          .expected(earlier.weight().toString())
          .reported(later.weight().toString())
          .addRelated(step.earlierAt(earlier, "weight"))
          .message(
              "the weight is {}, but {} gives {}; restore it, or state why it was changed",
              "分值为{}分，{}为{}分；请恢复原分值，或说明调整理由",
              later.weight(),
              form(step.earlierKind()),
              earlier.weight())
          .build());
    }
  }

  /** Looks for indicators that an earlier form of the year has and the later one has not. */
  static final class IndicatorDropped extends OfSteps {
    IndicatorDropped() {
      super("INDICATOR_DROPPED", Severity.WARNING);
    }

    @Override
    void check(Timeline.Step step, Consumer<Finding> findings) {
      if (!step.isSameYear() || step.laterKind() == FormKind.EVALUATION) {
        return;
      }
      for (AuditRow row : step.dropped()) {
        findings.accept(at("/" + step.laterIndex() + "/indicators")
            .expected(row.name())
            .addRelated("/" + step.earlierIndex() + "/indicators/" + row.index())
            .message(
                "the indicator \"{0}\" of {1} is not here under its code or name; add it, or state why "
                    + "it was dropped",
                "{1}中的指标“{0}”在本表中按代码和名称均未找到；请补充该指标，或说明取消理由",
                Names.clipped(row.name()),
                form(step.earlierKind()))
            .build());
      }
    }
  }

  /** Looks for indicators that the earlier form of the year has not. */
  static final class IndicatorAdded extends OfSteps {
    IndicatorAdded() {
      super("INDICATOR_ADDED", Severity.INFO);
    }

    @Override
    void check(Timeline.Step step, Consumer<Finding> findings) {
      if (!step.isSameYear() || step.laterKind() == FormKind.EVALUATION) {
        return;
      }
      for (AuditRow row : step.added()) {
        findings.accept(at(step.laterAt(row, "name"))
            .reported(row.name())
            .addRelated("/" + step.earlierIndex() + "/indicators")
            .message(
                "the indicator \"{}\" is not in {} under its code or name; write the name as there, or "
                    + "state why it was added",
                "指标“{}”在{}中按代码和名称均未找到；请与原指标名称保持一致，或说明新增理由",
                Names.clipped(row.name()),
                form(step.earlierKind()))
            .build());
      }
    }
  }

  /** Looks for counts that are smaller at the end of the year than in its course. */
  static final class ProgressContradicts extends OfMatches {
    ProgressContradicts() {
      super("PROGRESS_CONTRADICTS", Severity.WARNING);
    }

    @Override
    void check(AuditRow earlier, AuditRow later, Timeline.Step step, Consumer<Finding> findings) {
      Quantity before = counted(earlier);
      Quantity after = counted(later);
      if (step.earlierKind() == FormKind.MONITORING && isLess(after, before)) {
        findings.accept(at(step.laterAt(later, "actual"))
            .reported(later.actualText())
            .addRelated(step.earlierAt(earlier, "actual"))
            .message(
                "\"{0}\" is less than \"{1}\" in {2}; correct one of the two",
                "实际完成值“{0}”小于{2}中的“{1}”；请核实更正",
                later.actualText(),
                earlier.actualText(),
                form(step.earlierKind()))
            .build());
      }
    }

    @Override
    public void check(AuditContext context, Consumer<Finding> findings) {
      if (context.form().kind() != FormKind.MONITORING) {
        return;
      }
      for (AuditRow row : context.applying()) {
        ActualValue forecast = row.indicator().forecast().orElse(null);
        Quantity end = forecast == null || forecast.kind() != ActualKind.NUMBER
            ? null
            : forecast.quantity().orElse(null);
        if (forecast != null && isLess(end, counted(row))) {
          findings.accept(at(row.at("forecast"))
              .reported(forecast.text())
              .addRelated(row.at("actual"))
              .message(
                  "the forecast \"{}\" is less than the \"{}\" that is reached already; correct one of the "
                      + "two",
                  "全年预计完成值“{}”小于当前完成值“{}”；请核实更正",
                  forecast.text(),
                  row.actualText())
              .build());
        }
      }
      Money expected =
          context.funds().flatMap(funds -> funds.amount(FundingLine::expected)).orElse(null);
      Money executed =
          context.funds().flatMap(funds -> funds.amount(FundingLine::executed)).orElse(null);
      if (expected != null && executed != null && expected.compareTo(executed) < 0) {
        findings.accept(at("/budget/total/expected")
            .reported(expected.toString())
            .addRelated("/budget/total/executed")
            .message(
                "the spending expected for the year, {}, is less than the {} spent already; correct "
                    + "one of the two",
                "全年预计执行数{}小于已执行数{}；请核实更正",
                expected,
                executed)
            .build());
      }
    }

    private static boolean isLess(@Nullable Quantity after, @Nullable Quantity before) {
      if (after == null || before == null) {
        return false;
      }
      UnitMatch match = before.unit().match(after.unit());
      return (match == UnitMatch.SAME || match == UnitMatch.CONVERTIBLE)
          && after.compareTo(before) < 0;
    }

    // what adds up in the course of a year
    private static @Nullable Quantity counted(AuditRow row) {
      boolean adds = row.asked() == Asked.NUMBER
          && !row.isRate()
          && !row.comparison().relation().isUpperBound()
          && !row.targetRelation().isUpperBound()
          && row.actual().kind() == ActualKind.NUMBER;
      return adds ? row.comparison().achieved().or(row.actual()::quantity).orElse(null) : null;
    }
  }

  /** Looks for targets that were said to be certain and were missed. */
  static final class LikelihoodMissed extends OfMatches {
    LikelihoodMissed() {
      super("LIKELIHOOD_MISSED", Severity.INFO);
    }

    @Override
    void check(AuditRow earlier, AuditRow later, Timeline.Step step, Consumer<Finding> findings) {
      Likelihood said = earlier.indicator().likelihood().orElse(null);
      if (step.laterKind() == FormKind.MONITORING
          || said != Likelihood.CERTAIN
          || !later.isMissed()) {
        return;
      }
      findings.accept(at(step.laterAt(later, "actual"))
          .reported(later.actualText())
          .addRelated(step.earlierAt(earlier, "likelihood"))
          .message(
              "the target \"{}\" was missed with \"{}\", which {} called certain to be met; say what went "
                  + "differently",
              "指标值“{}”未完成（实际“{}”），而{}填报“{}”；请说明原因",
              later.targetText(),
              later.actualText(),
              form(step.earlierKind()),
              said.heading())
          .build());
    }
  }

  /** Compares targets with what was reached in an earlier year. */
  static final class TargetBelowLastYear extends OfSteps {
    private static final Threshold SHARE = Threshold.of(
        "last-year",
        "90%",
        "the share of the earlier year's result below which a target is reported",
        "指标值低于上年实际完成值的该比例时提示");

    private static final Message YEAR_BEFORE = Message.of("in the year before", "上年");

    TargetBelowLastYear() {
      super("TARGET_BELOW_LAST_YEAR", Severity.WARNING);
    }

    @Override
    public List<Threshold> thresholds() {
      return List.of(SHARE);
    }

    @Override
    public void check(AuditContext context, Consumer<Finding> findings) {
      for (AuditRow row : context.applying()) {
        row.indicator()
            .derivation()
            .flatMap(derivation -> derivation.priorYear())
            .flatMap(value -> value.quantity())
            .filter(last -> isEasier(row, last, context.threshold(SHARE)))
            .ifPresent(last -> findings.accept(
                finding(row.at("target"), row, last, row.at("derivation/priorYear"), YEAR_BEFORE)));
      }
    }

    @Override
    void check(Timeline.Step step, Consumer<Finding> findings) {
      if (step.isSameYear()) {
        return;
      }
      for (Timeline.Match match : step.matches()) {
        AuditRow earlier = match.earlier();
        Quantity target = earlier.targetQuantity().orElse(null);
        Quantity actual = earlier.actual().kind() == ActualKind.NUMBER
            ? earlier.comparison().achieved().or(earlier.actual()::quantity).orElse(null)
            : null;
        String field = "";
        if (target != null && isEasier(match.later(), target, Ratio.ONE)) {
          field = "target";
        } else if (actual != null
            && isEasier(match.later(), actual, step.later().threshold(SHARE))) {
          field = "actual";
        }
        Quantity last = field.equals("actual") ? actual : target;
        if (!field.isEmpty() && last != null) {
          String location = step.laterAt(match.later(), "target");
          findings.accept(finding(
              location, match.later(), last, step.earlierAt(earlier, field), earlierYear(step)));
        }
      }
    }

    // what was reached beyond the target may have been luck, in part
    private static boolean isEasier(AuditRow row, Quantity last, Ratio share) {
      Quantity target = row.asked() == Asked.NUMBER ? row.targetQuantity().orElse(null) : null;
      if (target == null) {
        return false;
      }
      UnitMatch match = target.unit().match(last.unit());
      if (match != UnitMatch.SAME && match != UnitMatch.CONVERTIBLE) {
        return false;
      }
      Relation relation = row.targetRelation() == Relation.NONE
          ? row.comparison().relation()
          : row.targetRelation();
      Quantity easier = relation.isUpperBound() ? last : target;
      Quantity harder = relation.isUpperBound() ? target : last;
      return (relation.isUpperBound() || relation.isLowerBound())
          && (harder.signum() == 0
              ? easier.signum() < 0
              : easier.ratioTo(harder).compareTo(share) < 0);
    }

    private static Message earlierYear(Timeline.Step step) {
      return step.earlier()
          .form()
          .fiscalYear()
          .map(year -> Message.of("in " + year, year + "年"))
          .orElse(Message.of("in an earlier year", "以前年度"));
    }

    private Finding finding(
        String location, AuditRow row, Quantity last, String related, Message year) {
      return at(location)
          .reported(row.targetText())
          .addRelated(related)
          .message(
              "the target \"{0}\" is less demanding than the {1} {2}; set a more demanding one, or "
                  + "state the reason",
              "指标值“{0}”的要求低于{2}水平（{1}）；请从严设定指标值，或说明理由", row.targetText(), last, year)
          .build();
    }
  }

  /** Compares the scores that several sides give to one row. */
  static final class ReviewDiffers extends OfMatches {
    private static final Message REPORTED = Message.of("the form", "填报得分");

    ReviewDiffers() {
      super("REVIEW_DIFFERS", Severity.WARNING);
    }

    @Override
    public void check(AuditContext context, Consumer<Finding> findings) {
      for (AuditRow row : context.rows()) {
        if (row.indicator().judgements().isEmpty()) {
          continue;
        }
        Verdict first = null;
        for (Verdict verdict : verdicts(row)) {
          if (first != null && differ(first.score(), verdict.score(), context)) {
            findings.accept(finding(row, verdict.at(), verdict, first.at(), first));
          }
          first = first == null ? verdict : first;
        }
      }
    }

    @Override
    void check(AuditRow earlier, AuditRow later, Timeline.Step step, Consumer<Finding> findings) {
      Points self = earlier.reportedScore().orElse(null);
      Points other = later.reportedScore().orElse(null);
      boolean judged = step.laterKind() == FormKind.EVALUATION
          && step.earlierKind() == FormKind.SELF_EVALUATION
          && Weights.agree(earlier.weight(), later.weight(), 1);
      if (judged && self != null && other != null && differ(self, other, step.later())) {
        findings.accept(finding(
            later,
            step.laterAt(later, "reportedScore"),
            new Verdict(other, said(FormKind.EVALUATION), ""),
            step.earlierAt(earlier, "reportedScore"),
            new Verdict(self, said(FormKind.SELF_EVALUATION), "")));
      }
    }

    /** A score that one side gives. */
    private record Verdict(Points score, Message by, String at) {}

    private static List<Verdict> verdicts(AuditRow row) {
      List<Verdict> verdicts = new ArrayList<>();
      row.reportedScore()
          .ifPresent(score -> verdicts.add(new Verdict(score, REPORTED, row.at("reportedScore"))));
      for (int i = 0; i < row.indicator().judgements().size(); i++) {
        Judgement judgement = row.indicator().judgements().get(i);
        String at = row.at("judgements/" + i + "/score");
        judgement
            .score()
            .ifPresent(score -> verdicts.add(new Verdict(score, said(judgement.by()), at)));
      }
      return verdicts;
    }

    private static Message said(FormKind kind) {
      return form(kind);
    }

    private static Message said(Reviewer side) {
      return Message.of(
          switch (side) {
            case UNIT -> "the unit";
            case DEPARTMENT -> "the competent department";
            case FINANCE -> "the finance department";
            case THIRD_PARTY -> "a third party";
          },
          side.heading());
    }

    private static boolean differ(Points one, Points other, AuditContext context) {
      return Weights.distance(one, other).compareTo(context.score().rules().tolerance()) > 0;
    }

    private Finding finding(
        AuditRow row, String location, Verdict verdict, String firstAt, Verdict first) {
      return at(location)
          .reported(verdict.score().toString())
          .addRelated(firstAt)
          .message(
              "\"{0}\" gets {1} points from {2} and {3} from {4}; state which counts and why",
              "指标“{0}”{2}评{1}分，{4}{3}分，两者不一致；请核实并说明采用依据",
              Names.clipped(row.name()),
              verdict.score(),
              verdict.by(),
              first.score(),
              first.by())
          .build();
    }
  }
}
