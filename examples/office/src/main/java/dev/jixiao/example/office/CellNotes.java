package dev.jixiao.example.office;

import dev.jixiao.audit.Severity;
import dev.jixiao.table.TableCell;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * All remarks on one cell.
 *
 * @param cell the cell
 * @param severity the worst of them
 * @param text all of them, a line each
 */
record CellNotes(TableCell cell, Severity severity, String text) {
  /** The remarks of a form, those of one cell together, in the order of the cells. */
  static List<CellNotes> of(FormReview review, Locale locale) {
    Map<String, CellNotes> notes = new LinkedHashMap<>();
    for (FormReview.Note note : review.notes()) {
      String line = "【" + note.severity().label().in(locale) + "】" + note.text();
      CellNotes one = new CellNotes(note.cell(), note.severity(), line);
      notes.merge(note.cell().address(), one, CellNotes::and);
    }
    return notes.values().stream()
        .sorted(Comparator.comparingInt((CellNotes n) -> n.cell().row())
            .thenComparingInt(n -> n.cell().column()))
        .toList();
  }

  private CellNotes and(CellNotes other) {
    Severity worst = rank(other.severity) > rank(severity) ? other.severity : severity;
    return new CellNotes(cell, worst, text + "\n" + other.text);
  }

  private static int rank(Severity severity) {
    return switch (severity) {
      case ERROR -> 2;
      case WARNING -> 1;
      case INFO -> 0;
    };
  }

  /** The colour of a severity as RGB in hexadecimal. */
  String colour() {
    return switch (severity) {
      case ERROR -> "F8CBAD";
      case WARNING -> "FFE699";
      case INFO -> "DDEBF7";
    };
  }
}
