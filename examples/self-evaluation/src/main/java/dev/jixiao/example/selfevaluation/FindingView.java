package dev.jixiao.example.selfevaluation;

import dev.jixiao.audit.Finding;
import dev.jixiao.audit.Severity;
import dev.jixiao.report.Printable;
import java.util.Locale;

/** A finding as the page shows it: how grave it is, as a class and in words, and what is wrong. */
record FindingView(String severity, String label, String message, boolean isHint) {
  static FindingView of(Finding finding, Locale locale) {
    return new FindingView(
        finding.severity().name().toLowerCase(Locale.ROOT),
        finding.severity().label().in(locale),
        Printable.line(finding.message(locale)),
        finding.severity() == Severity.INFO);
  }
}
