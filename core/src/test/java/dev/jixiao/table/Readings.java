package dev.jixiao.table;

import dev.jixiao.form.AnnualGoal;
import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.FundingLine;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.PerformanceForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was read of a table, as text: all that the form says, a line each, and the problems with their cells. */
final class Readings {
  private final StringBuilder text = new StringBuilder();

  private Readings() {}

  static String text(FormTable table) {
    Readings readings = new Readings();
    for (TableReading reading : TableReader.standard().read(table)) {
      readings.add(reading);
    }
    return readings.text.toString();
  }

  private void add(TableReading reading) {
    reading.form().ifPresentOrElse(this::form, () -> line("no form"));
    Tables.problems(reading, problem -> problem.isWarning() ? "" : "error ").forEach(this::line);
  }

  private void form(PerformanceForm form) {
    line(form.kind() + " " + form.title()
        + form.fiscalYear().map(year -> " " + year).orElse("")
        + form.asOf().map(day -> " as of " + day).orElse(""));
    String code = form.project().code().map(c -> " | " + c).orElse("");
    line("project " + form.project().name() + " | " + form.project().competentDepartment() + " | "
        + form.project().implementingUnit() + code);
    attributes(form.project().attributes());
    form.budget().ifPresent(budget -> budget("funds", budget));
    form.midTermBudget().ifPresent(budget -> budget("funds of the term", budget));
    form.goals().forEach(goal -> goal("goal", goal));
    form.midTermGoals().forEach(goal -> goal("goal of the term", goal));
    form.indicators().forEach(this::indicator);
    form.reportedTotal()
        .ifPresent(total -> line("total " + some(total.weight()) + " | " + some(total.score())
            + total.grade().map(grade -> " | " + grade).orElse("")));
    attributes(form.attributes());
  }

  private void budget(String label, BudgetExecution budget) {
    List<FundingLine> lines = new ArrayList<>(List.of(budget.total()));
    lines.addAll(budget.sources());
    for (FundingLine line : lines) {
      StringBuilder row = new StringBuilder(label + " " + line.source());
      named(row, "initial", line.initial());
      named(row, "adjusted by", line.adjustment());
      named(row, "annual", line.annual());
      named(row, "received", line.received());
      named(row, "executed", line.executed());
      named(row, "expected", line.expected());
      named(row, "weight", line.weight());
      named(row, "rate", line.reportedRate());
      named(row, "score", line.reportedScore());
      named(row, "reason", line.deviation().filter(t -> !t.isEmpty()));
      line(row.toString());
    }
  }

  private static void named(StringBuilder row, String name, Optional<?> value) {
    value.ifPresent(v -> row.append(" | ").append(name).append(' ').append(v));
  }

  private void goal(String label, AnnualGoal goal) {
    line(label + goal.name().map(name -> " (" + name + ")").orElse("") + " " + goal.expected()
        + " | " + goal.actual());
  }

  private void indicator(Indicator row) {
    StringBuilder line = new StringBuilder(row.category() + " | " + row.name() + " | "
        + row.target().text() + " | " + row.actualOrMissing().text() + " | " + row.weight() + " | "
        + some(row.reportedScore()));
    named(line, "code", row.code());
    named(line, "first", row.initialTarget().map(t -> t.text()));
    named(line, "term", row.midTermTarget().map(t -> t.text()));
    named(line, "forecast", row.forecast().map(v -> v.text()));
    named(line, "likelihood", row.likelihood());
    row.derivation().ifPresent(parts -> {
      named(line, "of", parts.numerator().map(v -> v.text()));
      named(line, "by", parts.denominator().map(v -> v.text()));
      named(line, "year before", parts.priorYear().map(v -> v.text()));
    });
    named(line, "reason", row.deviation().filter(t -> !t.isEmpty()));
    row.judgements().forEach(judgement -> line.append(" | ").append(judgement));
    named(line, "of goal", row.goal());
    line.append(row.attributes().isEmpty() ? "" : " " + row.attributes());
    line(line.toString());
  }

  private void attributes(Map<String, String> attributes) {
    attributes.forEach((name, value) -> line("  " + name + ": " + value));
  }

  private static String some(Optional<?> value) {
    return value.map(Object::toString).orElse("-");
  }

  private void line(String line) {
    text.append(line.replace("\n", "⏎")).append('\n');
  }
}
