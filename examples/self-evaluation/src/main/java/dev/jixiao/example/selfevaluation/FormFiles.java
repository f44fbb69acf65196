package dev.jixiao.example.selfevaluation;

import dev.jixiao.form.PerformanceForm;
import dev.jixiao.json.FormJson;
import dev.jixiao.json.FormReading;
import dev.jixiao.table.FormTable;
import dev.jixiao.table.TableReader;
import dev.jixiao.table.TableReading;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The files to read: those that come with the program, or those a user names. */
final class FormFiles {
  private static final String BUNDLED = "self-evaluation-2020.txt";

  private final FormJson json = FormJson.standard();
  private final List<Path> paths;

  private FormFiles(List<Path> paths) {
    this.paths = paths;
  }

  static FormFiles bundled() {
    return new FormFiles(List.of());
  }

  static FormFiles of(List<Path> paths) {
    return new FormFiles(paths);
  }

  /** Reads every file, hands each form on, says in one line what is wrong with a file, and tells whether all were read. */
  boolean read(Consumer<PerformanceForm> forms, Consumer<String> complaints) {
    if (paths.isEmpty()) {
      return readBundled(forms, complaints);
    }
    boolean all = true;
    for (Path path : paths) {
      all &= Files.isDirectory(path)
          ? readFolder(path, forms, complaints)
          : readFile(path, forms, complaints);
    }
    return all;
  }

  private static boolean readBundled(Consumer<PerformanceForm> forms, Consumer<String> complaints) {
    return accept(BUNDLED, bundledReadings(), forms, complaints);
  }

  /** The seven real forms, from the text of the document in which they were published, one cell a line. */
  static List<TableReading> bundledReadings() {
    try (InputStream in = FormFiles.class.getResourceAsStream("/forms/" + BUNDLED)) {
      if (in == null) {
        throw new IllegalStateException(BUNDLED + " is not in this program");
      }
      return TableReader.standard()
          .read(FormTable.ofCellLines(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean readFolder(
      Path folder, Consumer<PerformanceForm> forms, Consumer<String> complaints) {
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> files = entries.filter(FormFiles::isForm).sorted().toList();
      if (files.isEmpty()) {
        complaints.accept(folder + ": no .json, .jsonl, .ndjson or .txt file in it");
        return false;
      }
      boolean all = true;
      for (Path file : files) {
        all &= readFile(file, forms, complaints);
      }
      return all;
    } catch (IOException e) {
      complaints.accept(folder + ": " + e);
      return false;
    }
  }

  private boolean readFile(
      Path file, Consumer<PerformanceForm> forms, Consumer<String> complaints) {
    if (isText(file)) {
      return readText(file, forms, complaints);
    }
    if (!isLines(file)) {
      return accept(file.toString(), json.read(file), forms, complaints);
    }
    boolean all = true;
    try (Stream<FormReading> readings = json.readLines(file)) {
      for (FormReading reading : (Iterable<FormReading>) readings::iterator) {
        all &= accept(file.toString(), reading, forms, complaints);
      }
    }
    return all;
  }

  private static boolean readText(
      Path file, Consumer<PerformanceForm> forms, Consumer<String> complaints) {
    try (Reader text = Files.newBufferedReader(file)) {
      List<TableReading> readings = TableReader.standard().read(FormTable.ofCellLines(text));
      return accept(file.toString(), readings, forms, complaints);
    } catch (IOException | UncheckedIOException e) {
      complaints.accept(file + ": " + e);
      return false;
    }
  }

  // that a blank level goes on with the one above it is how such a text is written
  private static boolean accept(
      String name,
      List<TableReading> readings,
      Consumer<PerformanceForm> forms,
      Consumer<String> complaints) {
    boolean all = true;
    for (TableReading reading : readings) {
      reading.problems().stream()
          .filter(problem -> !problem.code().equals("TABLE_LEVEL_CARRIED"))
          .forEach(problem -> complaints.accept(name + ": " + OneLine.of(problem)));
      reading.form().ifPresent(forms);
      all &= reading.form().isPresent();
    }
    return all;
  }

  private static boolean accept(
      String name,
      FormReading reading,
      Consumer<PerformanceForm> forms,
      Consumer<String> complaints) {
    reading.problems().forEach(problem -> complaints.accept(name + ": " + OneLine.of(problem)));
    reading.form().ifPresent(forms);
    return reading.form().isPresent();
  }

  private static boolean isForm(Path file) {
    return file.toString().endsWith(".json") || isLines(file) || isText(file);
  }

  private static boolean isText(Path file) {
    return file.toString().endsWith(".txt");
  }

  private static boolean isLines(Path file) {
    return file.toString().endsWith(".jsonl") || file.toString().endsWith(".ndjson");
  }
}
