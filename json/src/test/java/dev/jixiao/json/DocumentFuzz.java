package dev.jixiao.json;

import dev.jixiao.audit.Auditor;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.Scorer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Any bytes as a document: a form or an error, read back equal, scored within its weights and audited. {@code .ci/fuzz} breaks it with
 * Jazzer, {@link FuzzTest} in every build.
 */
public final class DocumentFuzz {
  private static final FormJson JSON = FormJson.standard();

  private DocumentFuzz() {}

  /**
   * The entry point of the fuzzer.
   *
   * @param data the document
   */
  public static void fuzzerTestOneInput(byte[] data) {
    check(JSON.read(data));
  }

  static void check(FormReading reading) {
    if (reading.form().isEmpty() && !reading.hasErrors()) {
      throw new AssertionError("no form and no error");
    }
    checkWords(reading.problems());
    reading.form().ifPresent(DocumentFuzz::check);
  }

  private static void check(PerformanceForm form) {
    FormReading back = JSON.read(JSON.write(form));
    if (!back.form().equals(Optional.of(form))) {
      throw new AssertionError("not read back equal: " + form);
    }
    // what the form itself holds as unreadable is written as it stands
    if (back.problems().stream().anyMatch(problem -> !problem.isWarning() && !isKept(problem))) {
      throw new AssertionError("read back with " + back.problems());
    }
    FormScore score = Scorer.standard().score(form);
    if (score.total().compareTo(score.available()) > 0) {
      throw new AssertionError(score.total() + " of " + score.available() + ": " + form);
    }
    Auditor.standard().audit(score).forEach(finding -> finding.message(Locale.CHINESE));
  }

  private static boolean isKept(Problem problem) {
    return problem.code().equals(ProblemCode.ADJUSTMENT_UNREADABLE.name());
  }

  static void checkWords(List<Problem> problems) {
    for (Problem problem : problems) {
      if (problem.toString().isBlank() || problem.wording().chinese().isBlank()) {
        throw new AssertionError("a problem without words");
      }
    }
  }
}
