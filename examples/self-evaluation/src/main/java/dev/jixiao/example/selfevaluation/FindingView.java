package dev.jixiao.example.selfevaluation;

import dev.jixiao.audit.Finding;
import java.util.Locale;

/** A finding as the page shows it. */
record FindingView(String severity, String code, String location, String message) {
  static FindingView of(Finding finding, Locale locale) {
    return new FindingView(
        finding.severity().name().toLowerCase(Locale.ROOT),
        finding.code(),
        finding.location(),
        finding.message(locale));
  }
}
