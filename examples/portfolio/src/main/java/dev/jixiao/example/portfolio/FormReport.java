package dev.jixiao.example.portfolio;

import dev.jixiao.audit.Finding;
import dev.jixiao.audit.Severity;
import dev.jixiao.compare.ActualValue;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.problem.Problem;
import dev.jixiao.report.Printable;
import dev.jixiao.rules.Grade;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.IndicatorScore;
import dev.jixiao.value.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The report of one form among many: its total, the rows that lost points with the reason, and what the audit found. */
record FormReport(
    String id,
    String source,
    String title,
    String project,
    String department,
    String year,
    String total,
    String grade,
    int fullRows,
    List<Row> rows,
    List<Note> notes,
    long hints) {

  /** A row that lost points or could not be scored. */
  record Row(
      String name, String target, String actual, String points, String weight, String reason) {
    private static Row of(IndicatorScore score) {
      return new Row(
          Printable.line(score.indicator().name()),
          Printable.line(score.indicator().target().text()),
          Printable.line(score.indicator().actual().map(ActualValue::text).orElse("")),
          score.points().map(Points::toString).orElse("未评分"),
          score.indicator().weight().toString(),
          reason(score));
    }

    private static String reason(IndicatorScore score) {
      String verdict = score.comparison().verdict().label().in(Locale.CHINESE);
      return score
          .problem()
          .or(() -> score.comparison().problem())
          .map((Problem problem) -> verdict + "：" + Printable.line(problem.message(Locale.CHINESE)))
          .or(() -> score.comparison().completion().map(rate -> verdict + "，完成率" + rate))
          .orElse(verdict);
    }
  }

  /** A finding that is an error or a warning. */
  record Note(String severity, String label, String message) {}

  static FormReport of(String source, FormScore score, List<Finding> findings) {
    PerformanceForm form = score.form();
    List<Row> rows = new ArrayList<>();
    for (IndicatorScore row : score.indicators()) {
      if (row.isUnscored() || row.lacking().map(lost -> lost.signum() > 0).orElse(false)) {
        rows.add(Row.of(row));
      }
    }
    return new FormReport(
        id(source),
        Printable.line(source),
        Printable.line(form.title()),
        Printable.line(form.project().name()),
        Printable.line(form.project().competentDepartment()),
        form.fiscalYear().map(year -> year + "年度").orElse(""),
        score.total() + " / " + score.available(),
        score.grade().map(Grade::name).map(Printable::line).orElse("未定级"),
        score.indicators().size() - rows.size(),
        rows,
        findings.stream()
            .filter(finding -> finding.severity() != Severity.INFO)
            .map(finding -> new Note(
                finding.severity() == Severity.ERROR ? "error" : "warning",
                finding.severity().label().in(Locale.CHINESE),
                Printable.line(finding.message(Locale.CHINESE))))
            .toList(),
        findings.stream().filter(finding -> finding.severity() == Severity.INFO).count());
  }

  /** The mark of a form in the page of its batch. */
  static String id(String source) {
    return "f" + Integer.toUnsignedString(source.hashCode(), Character.MAX_RADIX);
  }
}
