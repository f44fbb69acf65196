package dev.jixiao.example.selfevaluation;

import dev.jixiao.form.PerformanceForm;
import dev.jixiao.json.FormJson;
import dev.jixiao.json.FormReading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The files to read: those that come with the program, or those a user names. */
final class FormFiles {
  private static final List<String> BUNDLED = List.of(
      "1-legal-aid",
      "2-legal-aid-carried-over",
      "3-administrative-reconsideration",
      "4-legislation",
      "5-legal-publicity",
      "6-legal-publicity-carried-over",
      "7-administration-by-law");

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

  private boolean readBundled(Consumer<PerformanceForm> forms, Consumer<String> complaints) {
    boolean all = true;
    for (String name : BUNDLED) {
      try (InputStream in = FormFiles.class.getResourceAsStream("/forms/" + name + ".json")) {
        if (in == null) {
          throw new IllegalStateException("the form " + name + " is not in this program");
        }
        all &= accept(name, json.read(in), forms, complaints);
      } catch (IOException e) {
        complaints.accept(name + ": " + e);
        all = false;
      }
    }
    return all;
  }

  private boolean readFolder(
      Path folder, Consumer<PerformanceForm> forms, Consumer<String> complaints) {
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> files = entries.filter(FormFiles::isForm).sorted().toList();
      if (files.isEmpty()) {
        complaints.accept(folder + ": no .json, .jsonl or .ndjson file in it");
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
    return file.toString().endsWith(".json") || isLines(file);
  }

  private static boolean isLines(Path file) {
    return file.toString().endsWith(".jsonl") || file.toString().endsWith(".ndjson");
  }
}
