package dev.jixiao.example.selfevaluation;

import dev.jixiao.problem.DisplayWidth;
import java.util.List;

/** A cell of the page: its text and the findings that concern it. */
record Cell(String text, List<FindingView> findings) {
  private static final int ONE_LINE = 10;

  /** The class of a text so short that it is kept in one line: a number is not parted from its unit. */
  static String fit(String text) {
    return DisplayWidth.of(text) <= ONE_LINE ? "short" : "";
  }

  String fit() {
    return fit(text);
  }

  /** The class of the cell: that of its most severe finding, which comes first; hints leave it plain. */
  String flag() {
    return findings.isEmpty() || findings.get(0).isHint()
        ? ""
        : "flagged " + findings.get(0).severity();
  }
}
