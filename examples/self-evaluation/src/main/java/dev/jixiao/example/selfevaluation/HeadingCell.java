package dev.jixiao.example.selfevaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A heading that spans several indicators, as the official form merges them. */
record HeadingCell(String text, int rowspan, List<FindingView> findings) {
  // the indicator itself, and the reason of its score
  private static final int ROWS_OF_AN_INDICATOR = 2;

  /**
   * Merges equal headings that follow each other.
   *
   * @param headings one heading for each row
   * @param findings the findings at each row's heading
   * @return for each row the heading that begins there, in a list of one, or an empty list
   */
  static List<List<HeadingCell>> merge(List<String> headings, List<List<FindingView>> findings) {
    List<List<HeadingCell>> cells = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      cells.add(List.of());
    }
    for (int from = 0; from < headings.size(); ) {
      List<FindingView> all = new ArrayList<>();
      int to = from;
      while (to < headings.size() && Objects.equals(headings.get(to), headings.get(from))) {
        all.addAll(findings.get(to++));
      }
      cells.set(
          from,
          List.of(new HeadingCell(headings.get(from), ROWS_OF_AN_INDICATOR * (to - from), all)));
      from = to;
    }
    return cells;
  }

  String flag() {
    return findings.isEmpty() ? "" : "flagged " + findings.get(0).severity();
  }

  static List<Note> notes(String column, List<HeadingCell> cells) {
    return Note.of(
        column, cells.stream().flatMap(cell -> cell.findings().stream()).toList());
  }
}
