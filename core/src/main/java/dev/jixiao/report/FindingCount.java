package dev.jixiao.report;

import dev.jixiao.audit.Finding;
import dev.jixiao.audit.Severity;
import dev.jixiao.problem.Message;

/**
 * How often a check of the audit found something in the forms of a portfolio.
 *
 * <p>Records are immutable and thread-safe.
 *
 * @param code the code of the findings
 * @param severity the most severe that one of them had
 * @param findings how many there are
 * @param forms in how many forms
 * @param example the message of one of them
 */
public record FindingCount(
    String code, Severity severity, long findings, long forms, Message example) {
  static FindingCount of(Finding finding) {
    return new FindingCount(
        FormSummary.clipped(finding.code()),
        finding.severity(),
        1,
        1,
        FormSummary.clipped(finding.wording()));
  }

  /** One more finding in the same form. */
  FindingCount again() {
    return new FindingCount(code, severity, findings + 1, forms, example);
  }

  /** The counts of both, with the higher severity and the example that comes first in the alphabet, whichever was first. */
  FindingCount plus(FindingCount other) {
    return new FindingCount(
        code,
        severity.compareTo(other.severity) <= 0 ? severity : other.severity,
        findings + other.findings,
        forms + other.forms,
        example.chinese().compareTo(other.example.chinese()) <= 0 ? example : other.example);
  }
}
