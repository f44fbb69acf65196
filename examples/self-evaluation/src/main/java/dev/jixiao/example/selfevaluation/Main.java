package dev.jixiao.example.selfevaluation;

import dev.jixiao.report.TextReport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads self-evaluation forms, scores and audits them, prints a table of each, and writes {@code report.html} and {@code
 * report.md}.
 *
 * <p>Without arguments it takes the seven real forms that come with it. The exit code is 0 if every form was read, 1 if a
 * file could not be read, 2 if the arguments or the rules are wrong, and 3 if a report could not be written. Findings do not change it.
 */
public final class Main {
  static final int READ_ALL = 0;
  static final int NOT_ALL_READ = 1;
  static final int WRONG_ARGUMENTS = 2;
  static final int NOT_WRITTEN = 3;

  private Main() {}

  /**
   * Runs the program.
   *
   * @param arguments see {@code --help}
   */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int code = run(List.of(arguments), out, err);
    if (code != READ_ALL) {
      System.exit(code);
    }
  }

  static int run(List<String> arguments, PrintStream out, PrintStream err) {
    Options options;
    try {
      options = Options.parse(arguments);
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      err.println(Options.USAGE);
      return WRONG_ARGUMENTS;
    }
    if (options.help()) {
      out.println(Options.USAGE);
      return READ_ALL;
    }
    Optional<Reviewer> reviewer = options
        .rules()
        .map(rules -> Reviewer.of(rules, err::println))
        .orElseGet(() -> Optional.of(Reviewer.standard()));
    return reviewer.isPresent() ? review(reviewer.get(), options, out, err) : WRONG_ARGUMENTS;
  }

  private static int review(Reviewer reviewer, Options options, PrintStream out, PrintStream err) {
    FormFiles files =
        options.paths().isEmpty() ? FormFiles.bundled() : FormFiles.of(options.paths());
    List<ReviewedForm> forms = new ArrayList<>();
    boolean allRead = files.read(
        form -> show(reviewer, reviewer.review(form), forms, options.locale(), out), err::println);
    reviewer
        .years(forms)
        .forEach(year -> out.println(TextReport.in(options.locale())
            .withMonitor(reviewer.monitor())
            .renderYear(year.forms(), year.across())));
    return write(reviewer, forms, options, out, err)
        ? (allRead ? READ_ALL : NOT_ALL_READ)
        : NOT_WRITTEN;
  }

  private static void show(
      Reviewer reviewer,
      ReviewedForm form,
      List<ReviewedForm> forms,
      Locale locale,
      PrintStream out) {
    forms.add(form);
    out.println(TextReport.in(locale)
        .withMonitor(reviewer.monitor())
        .render(form.score(), form.findings()));
  }

  private static boolean write(
      Reviewer reviewer,
      List<ReviewedForm> forms,
      Options options,
      PrintStream out,
      PrintStream err) {
    Path html = options.folder().resolve("report.html");
    Path markdown = options.folder().resolve("report.md");
    try {
      Files.createDirectories(options.folder());
      Files.writeString(html, ReportPage.of(forms, reviewer, options.locale()).render());
      Files.writeString(markdown, MarkdownPage.render(forms, reviewer, options.locale()));
    } catch (IOException e) {
      err.println("cannot write the reports to " + options.folder() + ": " + e);
      return false;
    }
    out.println(forms.size() + " forms: " + html + ", " + markdown);
    return true;
  }
}
