package dev.jixiao.example.selfevaluation;

import dev.jixiao.audit.Finding;
import dev.jixiao.audit.Severity;
import dev.jixiao.form.AnnualGoal;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.ReportedTotal;
import dev.jixiao.problem.Message;
import dev.jixiao.rules.Grade;
import dev.jixiao.score.FormScore;
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
    String moneyUnit,
    List<FundRow> funds,
    List<GoalView> goals,
    List<IndicatorRow> rows,
    List<FindingView> tableFindings,
    Cell reportedWeight,
    Cell reportedScore,
    String total,
    String available,
    String grade,
    String rules,
    String budgetPoints,
    List<String> budgetReason,
    List<Bar> bars,
    List<FindingView> otherFindings,
    long errors,
    long warnings,
    long notes) {

  /** An annual goal with the findings that concern it. */
  record GoalView(Cell expected, Cell actual) {}

  static FormView of(int number, ReviewedForm reviewed, Words words, Locale locale) {
    FormScore score = reviewed.score();
    PerformanceForm form = score.form();
    FindingIndex index = new FindingIndex(reviewed.findings(), locale);
    Optional<ReportedTotal> total = form.reportedTotal();
    return new FormView(
        number,
        index.cell(form.title(), "", "/title"),
        form.fiscalYear().map(Object::toString).orElse(""),
        index.cell(form.project().name(), "/project", "/project/name"),
        index.cell(form.project().competentDepartment(), "/project/competentDepartment"),
        index.cell(form.project().implementingUnit(), "/project/implementingUnit"),
        form.budget().map(budget -> budget.unit().symbol()).orElse("万元"),
        form.budget().map(budget -> FundRow.of(budget, index, words)).orElse(List.of()),
        goals(form, index),
        IndicatorRow.of(score.indicators(), index, words, locale),
        index.take("/indicators"),
        index.cell(
            text(total.flatMap(ReportedTotal::weight)), "/reportedTotal", "/reportedTotal/weight"),
        index.cell(
            text(total.flatMap(ReportedTotal::score)),
            "/reportedTotal/score",
            "/reportedTotal/grade"),
        score.total().toString(),
        score.available().toString(),
        score.grade().map(Grade::name).orElse(Message.of("no grade", "未定级").in(locale)),
        score.rules().source(),
        score.budget().flatMap(budget -> budget.points()).map(Points::toString).orElse("—"),
        score
            .budget()
            .map(budget -> budget.explanation().toText(locale).lines().toList())
            .orElse(List.of()),
        bars(score, locale),
        index.rest(),
        count(reviewed.findings(), Severity.ERROR),
        count(reviewed.findings(), Severity.WARNING),
        count(reviewed.findings(), Severity.INFO));
  }

  private static List<GoalView> goals(PerformanceForm form, FindingIndex index) {
    List<GoalView> goals = new ArrayList<>();
    for (AnnualGoal goal : form.goals()) {
      String at = goals.isEmpty() ? "/goal" : "/goals/" + goals.size();
      goals.add(new GoalView(
          index.cell(goal.expected(), at, at + "/expected"),
          index.cell(goal.actual(), at + "/actual")));
    }
    return goals;
  }

  private static List<Bar> bars(FormScore score, Locale locale) {
    List<Bar> bars = new ArrayList<>();
    score
        .byLevel1()
        .forEach(category ->
            bars.add(Bar.of(category.heading(), category.points(), category.available())));
    score
        .budget()
        .ifPresent(budget -> bars.add(Bar.of(
            Message.of("Budget execution", "预算执行率").in(locale),
            budget.points().orElse(Points.ZERO),
            budget.weight())));
    return bars;
  }

  private static String text(Optional<Points> points) {
    return points.map(Points::toString).orElse("");
  }

  private static long count(List<Finding> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
