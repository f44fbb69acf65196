package dev.jixiao.example.wholeyear;

import dev.jixiao.audit.Auditor;
import dev.jixiao.audit.Finding;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.json.FormJson;
import dev.jixiao.report.TextReport;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.Scorer;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Prints the year of one project: an irrigation scheme that was behind in July, lowered a target, dropped an indicator and
 * was evaluated with other points than its own.
 */
public final class Main {
  private static final List<String> FORMS =
      List.of("1-targets", "2-monitoring", "3-self-evaluation", "4-evaluation");

  private Main() {}

  /**
   * Runs the program.
   *
   * @param arguments {@code en} for English, otherwise Chinese
   */
  public static void main(String[] arguments) {
    Locale locale = List.of(arguments).contains("en") ? Locale.ENGLISH : Locale.CHINESE;
    new PrintStream(System.out, true, StandardCharsets.UTF_8).print(report(locale));
  }

  /** The four forms beside each other, with everything that was found in them and between them. */
  static String report(Locale locale) {
    List<PerformanceForm> year = FORMS.stream().map(Main::read).toList();
    List<FormScore> scores = year.stream().map(Scorer.standard()::score).toList();
    List<Finding> findings = Auditor.standard().auditAll(year);
    return TextReport.in(locale).withWidth(132).renderYear(scores, findings);
  }

  private static PerformanceForm read(String name) {
    try (InputStream in = Main.class.getResourceAsStream("/forms/" + name + ".json")) {
      if (in == null) {
        throw new IllegalStateException("no form " + name);
      }
      return FormJson.standard().read(in).cleanOrElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
