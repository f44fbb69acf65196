package dev.jixiao.example.selfevaluation;

import dev.jixiao.audit.Finding;
import dev.jixiao.audit.Severity;
import dev.jixiao.form.AnnualGoal;
import dev.jixiao.form.FormKind;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.ReportedTotal;
import dev.jixiao.report.Printable;
import dev.jixiao.rules.Grade;
import dev.jixiao.score.BudgetScore;
import dev.jixiao.score.FormProgress;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.Light;
import dev.jixiao.score.ProgressMonitor;
import dev.jixiao.value.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A form as the page shows it: the official layout, with what was computed and found beside what was reported. */
record FormView(
    int number,
    Cell title,
    String year,
    Cell project,
    Cell department,
    Cell unit,
    String kind,
    boolean isOfficial,
    boolean isScored,
    boolean isUnderWay,
    String light,
    String lightClass,
    List<FundRow> funds,
    List<GoalView> goals,
    List<IndicatorRow> rows,
    List<KindTable> kindFunds,
    List<KindTable> kindRows,
    List<KindTable> judges,
    List<FindingView> tableFindings,
    Cell reportedWeight,
    Cell reportedScore,
    Notes totalNotes,
    String reported,
    String total,
    String available,
    boolean differs,
    List<AdjustmentView> adjustments,
    String grade,
    String ungraded,
    String rules,
    boolean isBudgetFull,
    List<String> budgetReason,
    List<Bar> bars,
    List<FindingView> otherFindings,
    long errors,
    long warnings,
    long notes) {

  /** An annual goal with the findings that concern it. */
  record GoalView(String label, Cell expected, Cell actual, boolean isDue) {}

  /** What changes the total: a bonus, a deduction, a veto, and what they leave. */
  record AdjustmentView(String label, String value) {}

  static FormView of(
      int number, ReviewedForm reviewed, ProgressMonitor monitor, Words words, Locale locale) {
    FormScore score = reviewed.score();
    PerformanceForm form = score.form();
    boolean official = form.kind() == FormKind.SELF_EVALUATION;
    boolean scored = official || form.kind() == FormKind.EVALUATION;
    FormProgress progress = monitor.review(form);
    Optional<Light> light =
        form.kind() == FormKind.MONITORING ? progress.light() : Optional.empty();
    FindingIndex index = new FindingIndex(reviewed.findings(), locale);
    Optional<ReportedTotal> total = form.reportedTotal();
    String reported = text(total.flatMap(ReportedTotal::score));
    Cell reportedWeight = index.cell(
        text(total.flatMap(ReportedTotal::weight)), "/reportedTotal", "/reportedTotal/weight");
    Cell reportedScore = index.cell(reported, "/reportedTotal/score", "/reportedTotal/grade");
    String budgetPoints =
        score.budget().flatMap(BudgetScore::points).map(Points::toString).orElse("—");
    return new FormView(
        number,
        index.cell(form.title(), "", "/title"),
        form.fiscalYear().map(year -> words.year(year.getValue())).orElse("")
            + form.asOf().map(day -> " " + words.asOf() + day).orElse(""),
        index.cell(form.project().name(), "/project", "/project/name"),
        index.cell(form.project().competentDepartment(), "/project/competentDepartment"),
        index.cell(form.project().implementingUnit(), "/project/implementingUnit"),
        form.kind().label().in(locale),
        official,
        scored,
        form.kind() == FormKind.MONITORING,
        light.map(it -> it.label().in(locale)).orElse(""),
        light.map(it -> "lamp " + it.name().toLowerCase(Locale.ROOT)).orElse(""),
        form.budget()
            .filter(budget -> official)
            .map(budget -> FundRow.of(budget, budgetPoints, index, words))
            .orElse(List.of()),
        goals(form, index, words),
        official ? IndicatorRow.of(score.indicators(), index, words, locale) : List.of(),
        official || !hasFunds(form)
            ? List.of()
            : List.of(KindTable.funds(score, progress, index, locale)),
        official
            ? List.of()
            : List.of(KindTable.indicators(score, progress, monitor.scorer(), index, locale)),
        KindTable.judges(form, index, locale),
        index.take("/indicators"),
        reportedWeight,
        reportedScore,
        Notes.none().add(words.weight(), reportedWeight).add(words.reported(), reportedScore),
        reported.isEmpty() ? "—" : reported,
        scored ? score.total().toString() : "—",
        score.available().toString(),
        scored && !reported.equals(score.total().toString()),
        adjustments(score, words),
        scored ? score.grade().map(Grade::name).map(Printable::line).orElse(words.noGrade()) : "",
        score
            .ungraded()
            .filter(why -> scored)
            .map(why -> Printable.line(why.in(locale)))
            .orElse(""),
        Printable.line(score.rules().source()),
        score.budget().map(FormView::isFull).orElse(true),
        score.budget().map(budget -> Reasons.of(budget.explanation(), locale)).orElse(List.of()),
        scored ? Bars.of(reviewed, locale) : List.of(),
        index.rest(),
        count(reviewed.findings(), Severity.ERROR),
        count(reviewed.findings(), Severity.WARNING),
        count(reviewed.findings(), Severity.INFO));
  }

  /** The bar of the whole form in the overview. */
  List<Bar> wholeBar() {
    return bars.isEmpty() ? List.of() : bars.subList(bars.size() - 1, bars.size());
  }

  /** The bars of the parts of the form. */
  List<Bar> partBars() {
    return bars.isEmpty() ? List.of() : bars.subList(0, bars.size() - 1);
  }

  boolean hasFunds() {
    return !funds.isEmpty();
  }

  boolean hasGoals() {
    return !goals.isEmpty();
  }

  /** How many rows have full marks, whose reasons are folded. */
  long fullRows() {
    return rows.stream().filter(IndicatorRow::isFull).count();
  }

  /** Whether anything is folded behind the table. */
  boolean isFolded() {
    return isOfficial && (fullRows() > 0 || (isBudgetFull && !budgetReason.isEmpty()) || notes > 0);
  }

  private static List<GoalView> goals(PerformanceForm form, FindingIndex index, Words words) {
    List<GoalView> goals = new ArrayList<>();
    boolean isDue = form.kind() != FormKind.TARGETS; // nothing is achieved when it is declared
    add("goal", words.goal(), form.goals(), isDue, index, goals);
    add("midTermGoal", words.midTermGoal(), form.midTermGoals(), isDue, index, goals);
    return goals;
  }

  private static void add(
      String field,
      String label,
      List<AnnualGoal> goals,
      boolean isDue,
      FindingIndex index,
      List<GoalView> to) {
    for (int i = 0; i < goals.size(); i++) {
      AnnualGoal goal = goals.get(i);
      String at = i == 0 ? "/" + field : "/" + field + "s/" + i;
      to.add(new GoalView(
          label,
          index.cell(goal.expected(), at, at + "/expected"),
          index.cell(goal.actual(), at + "/actual"),
          isDue));
    }
  }

  private static List<AdjustmentView> adjustments(FormScore score, Words words) {
    List<AdjustmentView> all = new ArrayList<>();
    if (!score.bonus().isZero()) {
      all.add(new AdjustmentView(words.bonus(), "+" + score.bonus()));
    }
    if (!score.deduction().isZero()) {
      all.add(new AdjustmentView(words.deduction(), "−" + score.deduction()));
    }
    score
        .vetoes()
        .forEach(veto -> all.add(
            new AdjustmentView(words.veto(), Printable.line(veto.indicator().name()))));
    if (!all.isEmpty()) {
      all.add(new AdjustmentView(words.adjusted(), score.adjustedTotal().toString()));
    }
    return all;
  }

  private static boolean hasFunds(PerformanceForm form) {
    return form.budget().isPresent() || form.midTermBudget().isPresent();
  }

  private static boolean isFull(BudgetScore budget) {
    return budget.points().map(budget.weight()::equals).orElse(!budget.isUnscored());
  }

  private static String text(Optional<Points> points) {
    return points.map(Points::toString).orElse("");
  }

  private static long count(List<Finding> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
