package dev.jixiao.json;

import dev.jixiao.audit.Finding;
import java.io.IOException;

/** Writes what an audit found. */
final class FindingWriter {
  private final Output out;
  private final ReasonWriter reasons;

  FindingWriter(Output out) {
    this.out = out;
    this.reasons = new ReasonWriter(out);
  }

  void write(Iterable<Finding> findings) throws IOException {
    out.startObject();
    out.startList("findings");
    for (Finding finding : findings) {
      finding(finding);
    }
    out.endList();
    out.endObject();
  }

  void finding(Finding finding) throws IOException {
    out.startObject();
    out.anyText("code", finding.code());
    out.anyText("severity", finding.severity().name());
    out.anyText("location", finding.location());
    reasons.message("message", finding.wording());
    out.text("expected", finding.expected());
    out.text("reported", finding.reported());
    out.text("suggestion", finding.suggestion());
    out.endObject();
  }
}
