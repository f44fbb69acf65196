package dev.jixiao.example.selfevaluation;

import java.util.List;

/** A cell of the page: its text and the findings that concern it. */
record Cell(String text, List<FindingView> findings) {
  /** The class of the cell: that of its gravest finding, as findings of one cell come gravest first; hints leave it plain. */
  String flag() {
    return findings.isEmpty() || findings.get(0).isHint()
        ? ""
        : "flagged " + findings.get(0).severity();
  }
}
