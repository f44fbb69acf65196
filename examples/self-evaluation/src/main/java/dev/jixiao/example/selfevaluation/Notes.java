package dev.jixiao.example.selfevaluation;

import java.util.ArrayList;
import java.util.List;

/** The findings of one row: the errors and warnings that stand under it, and the hints that are folded behind the table. */
record Notes(List<Note> shown, List<Note> hints) {
  /** A finding with the heading of the column it concerns. */
  record Note(String column, FindingView finding) {}

  static Notes none() {
    return new Notes(new ArrayList<>(), new ArrayList<>());
  }

  /** Adds the findings of a cell. */
  Notes add(String column, Cell cell) {
    for (FindingView finding : cell.findings()) {
      (finding.isHint() ? hints : shown).add(new Note(column, finding));
    }
    return this;
  }
}
