package dev.jixiao.example.office;

import dev.jixiao.audit.Auditor;
import dev.jixiao.audit.Finding;
import dev.jixiao.audit.Severity;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.problem.Place;
import dev.jixiao.problem.Problem;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.IndicatorScore;
import dev.jixiao.score.Scorer;
import dev.jixiao.table.TableCell;
import dev.jixiao.table.TableReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A form of a table with its score, and what there is to say of its cells.
 *
 * @param reading the form as it was read
 * @param score its score
 * @param findings the findings of the audit
 * @param notes what there is to say, each on its cell
 */
record FormReview(TableReading reading, FormScore score, List<Finding> findings, List<Note> notes) {
  /**
   * A remark on a cell.
   *
   * @param cell the cell
   * @param severity how bad it is
   * @param text the remark
   */
  record Note(TableCell cell, Severity severity, String text) {}

  /** A number that was computed beside the one that the form reports. */
  record Computed(TableCell cell, String points) {}

  static FormReview of(TableReading reading, Locale locale) {
    PerformanceForm form = reading.orElseThrow();
    FormScore score = Scorer.standard().score(form);
    List<Note> notes = new ArrayList<>();
    List<Finding> findings = Auditor.standard().audit(score);
    for (Finding finding : findings) {
      reading
          .cellAt(finding.location())
          .ifPresent(
              cell -> notes.add(new Note(cell, finding.severity(), finding.message(locale))));
    }
    for (Problem problem : reading.problems()) {
      if (!problem.code().equals("TABLE_LEVEL_CARRIED")) {
        problem.place().ifPresent(place -> notes.add(note(place, problem, locale)));
      }
    }
    return new FormReview(reading, score, List.copyOf(findings), List.copyOf(notes));
  }

  private static Note note(Place place, Problem problem, Locale locale) {
    TableCell cell = new TableCell(0, 0, 1, 1, "");
    if (place instanceof Place.Cell at) {
      cell = new TableCell(at.row(), at.column(), 1, 1, "");
    }
    return new Note(
        cell, problem.isWarning() ? Severity.INFO : Severity.ERROR, problem.message(locale));
  }

  /** The recomputed points, each at the cell of the reported ones, with the total last. */
  List<Computed> computed() {
    List<Computed> computed = new ArrayList<>();
    List<IndicatorScore> rows = score.indicators();
    for (int i = 0; i < rows.size(); i++) {
      String points = rows.get(i).points().map(Object::toString).orElse("—");
      reading
          .cellAt("/indicators/" + i + "/reportedScore")
          .ifPresent(cell -> computed.add(new Computed(cell, points)));
    }
    if (reading.form().flatMap(PerformanceForm::reportedTotal).isPresent()) {
      reading
          .cellAt("/reportedTotal/score")
          .ifPresent(
              cell -> computed.add(new Computed(cell, score.total() + " / " + score.available())));
    }
    return computed;
  }
}
