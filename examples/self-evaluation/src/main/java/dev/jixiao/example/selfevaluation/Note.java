package dev.jixiao.example.selfevaluation;

import java.util.ArrayList;
import java.util.List;

/** A finding under the row it concerns, with the heading of the column. */
record Note(String column, FindingView finding) {
  static List<Note> of(String column, List<FindingView> findings) {
    return findings.stream().map(finding -> new Note(column, finding)).toList();
  }

  @SafeVarargs
  static List<Note> all(List<Note>... lists) {
    List<Note> all = new ArrayList<>();
    for (List<Note> list : lists) {
      all.addAll(list);
    }
    return all;
  }
}
