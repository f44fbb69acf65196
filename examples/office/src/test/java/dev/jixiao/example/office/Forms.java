package dev.jixiao.example.office;

import dev.jixiao.form.PerformanceForm;
import dev.jixiao.table.FormTable;
import dev.jixiao.table.TableReader;
import dev.jixiao.table.TableReading;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The forms and files of the tests. */
final class Forms {
  private Forms() {}

  /** The seven real forms. */
  static List<PerformanceForm> seven() throws IOException {
    try (InputStreamReader text = new InputStreamReader(
        Objects.requireNonNull(Forms.class.getResourceAsStream("/forms/self-evaluation-2020.txt")),
        StandardCharsets.UTF_8)) {
      return TableReader.standard().read(FormTable.ofCellLines(text)).stream()
          .map(TableReading::orElseThrow)
          .toList();
    }
  }

  /** The readings of the only table of a file. */
  static List<TableReading> read(Path file) throws IOException {
    try (OfficeFile office = OfficeFile.open(file)) {
      return office.readings().stream().flatMap(List::stream).toList();
    }
  }
}
