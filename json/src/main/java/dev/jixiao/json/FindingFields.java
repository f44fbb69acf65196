package dev.jixiao.json;

import dev.jixiao.audit.Finding;

/** The fields of what an audit found. */
final class FindingFields {
  static final Shape<Finding, Void> FINDING = Shape.<Finding, Void>builder()
      .written("code", (finding, out) -> out.text("code", finding.code()))
      .written(
          "severity", (finding, out) -> out.text("severity", finding.severity().name()))
      .written("location", (finding, out) -> out.text("location", finding.location()))
      .written("message", (finding, out) -> ReasonFields.message("message", finding.wording(), out))
      .written("expected", (finding, out) -> out.text("expected", finding.expected()))
      .written("reported", (finding, out) -> out.text("reported", finding.reported()))
      .written("suggestion", (finding, out) -> out.text("suggestion", finding.suggestion()))
      .build();

  static final Shape<Iterable<Finding>, Void> FINDINGS = Shape.<Iterable<Finding>, Void>builder()
      .written("findings", (findings, out) -> out.list("findings", findings, FINDING::write))
      .build();

  private FindingFields() {}
}
