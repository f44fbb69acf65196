package dev.jixiao.example.portfolio;

import dev.jixiao.audit.Finding;
import dev.jixiao.audit.Severity;
import dev.jixiao.compare.ActualValue;
import dev.jixiao.form.FormKind;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.problem.Problem;
import dev.jixiao.report.Printable;
import dev.jixiao.rules.Grade;
import dev.jixiao.score.FormProgress;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.IndicatorProgress;
import dev.jixiao.score.IndicatorScore;
import dev.jixiao.score.Light;
import dev.jixiao.score.ProgressMonitor;
import dev.jixiao.value.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The report of one form among many: its total, the rows that lost points with the reason, and what the audit found; of a
 * form under way its light and the rows that are behind.
 */
record FormReport(
    String id,
    String source,
    String title,
    String project,
    String department,
    String year,
    String total,
    List<String> adjustments,
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

    private static Row of(IndicatorProgress progress, Light light) {
      Indicator row = progress.indicator();
      return new Row(
          Printable.line(row.name()),
          Printable.line(row.target().text()),
          Printable.line(row.actualOrMissing().text()),
          light.label().in(Locale.CHINESE),
          row.weight().toString(),
          Printable.line(progress.reason().in(Locale.CHINESE)));
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
    boolean isScored =
        form.kind() == FormKind.SELF_EVALUATION || form.kind() == FormKind.EVALUATION;
    FormProgress progress = ProgressMonitor.standard().review(form);
    List<Row> rows = isScored ? lost(score) : behind(form, progress);
    return new FormReport(
        id(source),
        Printable.line(source),
        Printable.line(form.title()),
        Printable.line(form.project().name()),
        Printable.line(form.project().competentDepartment()),
        form.fiscalYear().map(year -> year + "年度").orElse(""),
        isScored
            ? "总分 " + score.total() + " / " + score.available()
            : form.kind().heading(),
        isScored ? adjustments(score) : List.of(),
        isScored
            ? "等级 " + score.grade().map(Grade::name).map(Printable::line).orElse("未定级")
            : light(form, progress),
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

  boolean hasRows() {
    return !rows.isEmpty();
  }

  boolean hasNotes() {
    return !notes.isEmpty();
  }

  /** What changes the total, and what it leaves. */
  private static List<String> adjustments(FormScore score) {
    List<String> all = new ArrayList<>();
    if (!score.bonus().isZero()) {
      all.add("加分 " + score.bonus());
    }
    if (!score.deduction().isZero()) {
      all.add("扣分 " + score.deduction());
    }
    score
        .vetoes()
        .forEach(veto -> all.add("一票否决 " + Printable.line(veto.indicator().name())));
    if (!all.isEmpty()) {
      all.add("调整后总分 " + score.adjustedTotal());
    }
    return all;
  }

  private static List<Row> lost(FormScore score) {
    List<Row> rows = new ArrayList<>();
    for (IndicatorScore row : score.indicators()) {
      if (row.isUnscored() || row.lacking().map(lost -> lost.signum() > 0).orElse(false)) {
        rows.add(Row.of(row));
      }
    }
    return rows;
  }

  /** The rows of a form under way that are behind, with their lights in the place of points. */
  private static List<Row> behind(PerformanceForm form, FormProgress progress) {
    List<Row> rows = new ArrayList<>();
    if (form.kind() == FormKind.MONITORING) {
      for (IndicatorProgress row : progress.indicators()) {
        row.light()
            .filter(light -> light.compareTo(Light.GREEN) < 0)
            .ifPresent(light -> rows.add(Row.of(row, light)));
      }
    }
    return rows;
  }

  private static String light(PerformanceForm form, FormProgress progress) {
    return form.kind() == FormKind.MONITORING
        ? progress.light().map(light -> light.label().in(Locale.CHINESE)).orElse("无预警灯")
        : "尚未执行";
  }

  /** The mark of a form in the page of its batch. */
  static String id(String source) {
    return "f" + Integer.toUnsignedString(source.hashCode(), Character.MAX_RADIX);
  }
}
