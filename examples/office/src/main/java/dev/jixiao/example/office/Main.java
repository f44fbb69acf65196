package dev.jixiao.example.office;

import dev.jixiao.form.PerformanceForm;
import dev.jixiao.json.FormJson;
import dev.jixiao.problem.Problem;
import dev.jixiao.report.TextReport;
import dev.jixiao.table.TableLayout;
import dev.jixiao.table.TableReading;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the forms of Word documents, workbooks and pages, prints the score of each and what was not understood, and writes a
 * copy of each file in which every finding is a comment on the cell it concerns.
 */
public final class Main {
  static final int READ_ALL = 0;
  static final int NOT_ALL_READ = 1;
  static final int WRONG_ARGUMENTS = 2;
  static final int NOT_WRITTEN = 3;
  private static final int PROGRESS = 20;

  private final Options options;
  private final PrintStream out;
  private final PrintStream err;
  private int code = READ_ALL;

  private Main(Options options, PrintStream out, PrintStream err) {
    this.options = options;
    this.out = out;
    this.err = err;
  }

  /**
   * Runs the program.
   *
   * @param arguments see {@code --help}
   */
  public static void main(String[] arguments) {
    // POI logs through Log4j, which without a logger of its own complains of that
    System.setProperty("log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider");
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int code = run(List.of(arguments), out, err);
    if (code != READ_ALL) {
      System.exit(code);
    }
  }

  static int run(List<String> arguments, PrintStream out, PrintStream err) {
    try {
      Options options = Options.parse(arguments);
      if (options.help()) {
        out.println(Options.USAGE);
        return READ_ALL;
      }
      return new Main(options, out, err).run();
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      err.println(Options.USAGE);
      return WRONG_ARGUMENTS;
    }
  }

  private int run() {
    options.blank().ifPresent(file -> print(PerformanceForm.builder().build(), file));
    options.convert().ifPresent(this::convert);
    List<Path> files = files();
    for (int i = 0; i < files.size(); i++) {
      if (i > 0 && i % PROGRESS == 0) {
        err.println(i + " / " + files.size());
      }
      review(files.get(i));
    }
    return code;
  }

  private List<Path> files() {
    List<Path> files = new ArrayList<>();
    for (Path path : options.paths()) {
      if (!Files.isDirectory(path)) {
        files.add(path);
        continue;
      }
      try (Stream<Path> entries = Files.list(path)) {
        List<Path> found = entries
            .filter(OfficeFile::isKnown)
            .filter(file -> !isCopy(file))
            .sorted()
            .toList();
        files.addAll(found);
        if (found.isEmpty()) {
          complain(path, "no document, workbook or page in it");
        }
      } catch (IOException e) {
        complain(path, e);
      }
    }
    return files;
  }

  private void review(Path file) {
    try (OfficeFile office = OfficeFile.open(file)) {
      List<List<TableReading>> tables = office.readings();
      int forms = 0;
      for (int table = 0; table < tables.size(); table++) {
        for (TableReading reading : tables.get(table)) {
          if (reading.form().isPresent()) {
            forms++;
            FormReview review = FormReview.of(reading, options.locale());
            out.println(TextReport.in(options.locale()).render(review.score(), review.findings()));
            office.mark(table, review, options);
          }
          tell(file, reading, tables.size() == 1);
        }
      }
      if (forms == 0) {
        complain(file, "no form in it");
      } else {
        writeCopy(office, file);
      }
    } catch (IOException e) {
      complain(file, e);
    }
  }

  // of a document with many tables, those that hold no form need no word
  private void tell(Path file, TableReading reading, boolean alone) {
    if (reading.form().isEmpty()
        && !alone
        && reading.problems().stream().allMatch(p -> p.code().equals("TABLE_NO_FORM"))) {
      return;
    }
    for (Problem problem : reading.problems()) {
      if (!problem.code().equals("TABLE_LEVEL_CARRIED")) {
        String place = problem.place().map(Object::toString).orElse("");
        err.println(file + ": " + place + ": " + oneLine(problem.message(options.locale())));
      }
    }
  }

  private void writeCopy(OfficeFile office, Path file) {
    Path folder = options.folder().orElseGet(() -> file.toAbsolutePath().getParent());
    Path copy = folder.resolve(copyName(file.getFileName().toString()));
    try {
      Files.createDirectories(folder);
      office.write(copy);
      out.println(copy);
    } catch (IOException e) {
      err.println(copy + ": " + reason(e));
      code = NOT_WRITTEN;
    }
  }

  private static String copyName(String name) {
    int dot = name.lastIndexOf('.');
    return name.substring(0, dot) + ".review" + name.substring(dot);
  }

  private static boolean isCopy(Path file) {
    return file.getFileName().toString().matches(".*\\.review\\.[a-z]+");
  }

  private void convert(Options.Convert convert) {
    try {
      PerformanceForm form = readOne(convert.from());
      if (form != null) {
        print(form, convert.to());
      }
    } catch (IOException e) {
      complain(convert.from(), e);
    }
  }

  private @Nullable PerformanceForm readOne(Path file) throws IOException {
    if (file.toString().endsWith(".json")) {
      var reading = FormJson.standard().read(file);
      reading
          .problems()
          .forEach(
              problem -> err.println(file + ": " + oneLine(problem.message(options.locale()))));
      code = reading.form().isPresent() ? code : NOT_ALL_READ;
      return reading.form().orElse(null);
    }
    try (OfficeFile office = OfficeFile.open(file)) {
      for (List<TableReading> table : office.readings()) {
        for (TableReading reading : table) {
          if (reading.form().isPresent()) {
            tell(file, reading, true);
            return reading.form().get();
          }
        }
      }
    }
    complain(file, "no form in it");
    return null;
  }

  private void print(PerformanceForm form, Path file) {
    try {
      if (file.toString().endsWith(".json")) {
        Files.writeString(file, FormJson.standard().write(form));
      } else {
        TableLayout layout = TableLayout.official2020();
        FormPrinting.write(layout.write(form), file);
        if (!layout.expresses(form) && !form.indicators().isEmpty()) {
          err.println(file + ": the official form has no place for all that this form says");
        }
      }
      out.println(file);
    } catch (IOException e) {
      err.println(file + ": " + reason(e));
      code = NOT_WRITTEN;
    }
  }

  private void complain(Path file, IOException e) {
    complain(file, reason(e));
  }

  private void complain(Path file, String what) {
    err.println(file + ": " + what);
    code = code == NOT_WRITTEN ? code : NOT_ALL_READ;
  }

  private static String reason(IOException e) {
    String message = e.getMessage();
    return oneLine(e.getClass().getSimpleName() + (message == null ? "" : ": " + message));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
