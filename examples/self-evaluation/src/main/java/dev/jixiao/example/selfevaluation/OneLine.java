package dev.jixiao.example.selfevaluation;

import dev.jixiao.problem.Problem;
import dev.jixiao.report.Printable;
import java.util.Locale;

/** A problem as one line of a complaint: where it is and what is wrong. */
final class OneLine {
  private OneLine() {}

  static String of(Problem problem) {
    String place = problem.location() + problem.place().map(at -> " " + at).orElse("");
    return Printable.line((place.isBlank() ? "" : place + ": ") + problem.message(Locale.ENGLISH));
  }
}
