package dev.jixiao.example.portfolio;

import dev.jixiao.json.FormJson;
import dev.jixiao.report.Portfolio;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Scores, audits and sums up forms by the hundred thousand, in parallel and in little memory, and writes the sums as a page
 * with charts, as CSV, Markdown and JSON, with the reports of all forms beside it.
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
    int code = run(List.of(arguments), out, err, isTerminal());
    if (code != READ_ALL) {
      System.exit(code);
    }
  }

  /** Whether a line can be drawn over; {@code System.console()} says so everywhere from Java 22 on. */
  private static boolean isTerminal() {
    String terminal = System.getenv("TERM");
    return terminal != null && !terminal.equals("dumb");
  }

  static int run(List<String> arguments, PrintStream out, PrintStream err, boolean isTerminal) {
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
    try {
      return run(options, out, err, isTerminal);
    } catch (IOException | UncheckedIOException e) {
      err.println(e);
      return NOT_WRITTEN;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      err.println("stopped; start again to go on");
      return NOT_WRITTEN;
    }
  }

  private static int run(Options options, PrintStream out, PrintStream err, boolean isTerminal)
      throws IOException, InterruptedException {
    for (Path path : options.paths()) {
      if (!Files.isReadable(path)) {
        err.println(path + " cannot be read");
        return WRONG_ARGUMENTS;
      }
    }
    Sources sources = Sources.of(options.paths());
    Path reports = Files.createDirectories(options.folder().resolve("reports"));
    ProgressBar bar = new ProgressBar(err, isTerminal, sources.bytes(), System.nanoTime());
    Gathering gathering = new Gathering(new BatchReview(reports), options.threads());
    gathering.gather(sources, bar);
    bar.end(System.nanoTime());
    write(gathering, options.folder());
    Portfolio portfolio = gathering.portfolio();
    out.println(portfolio.toText(Locale.CHINESE));
    out.println(options.folder().resolve("index.html"));
    return portfolio.unreadableForms() == 0 ? READ_ALL : NOT_ALL_READ;
  }

  private static void write(Gathering gathering, Path folder) throws IOException {
    Portfolio portfolio = gathering.portfolio();
    Files.writeString(folder.resolve("index.html"), PortfolioPage.of(gathering).render());
    Files.writeString(folder.resolve("portfolio.csv"), portfolio.toCsv(Locale.CHINESE));
    Files.writeString(folder.resolve("portfolio.md"), portfolio.toMarkdown(Locale.CHINESE));
    Files.writeString(folder.resolve("portfolio.json"), FormJson.standard().write(portfolio));
  }
}
