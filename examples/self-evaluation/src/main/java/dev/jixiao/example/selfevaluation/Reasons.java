package dev.jixiao.example.selfevaluation;

import dev.jixiao.explain.Explanation;
import dev.jixiao.report.Printable;
import java.util.List;
import java.util.Locale;

/** An explanation as the page shows it: one step after the other. */
final class Reasons {
  private Reasons() {}

  static List<String> of(Explanation explanation, Locale locale) {
    return explanation.toText(locale).lines().map(Printable::line).toList();
  }
}
