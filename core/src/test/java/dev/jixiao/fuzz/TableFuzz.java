package dev.jixiao.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.problem.Problem;
import dev.jixiao.table.FormTable;
import dev.jixiao.table.TableLayout;
import dev.jixiao.table.TableReader;
import dev.jixiao.table.TableReading;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Any grid of cells: read without an exception, never into nothing, with a place for each problem; and every form written as a table. */
public final class TableFuzz {
  private TableFuzz() {}

  /**
   * The entry point of the fuzzer.
   *
   * @param data a table in UTF-8: a row a line, cells parted by tabs; or, after a first line that is blank, one cell a line
   */
  public static void fuzzerTestOneInput(byte[] data) {
    String text = new String(data, StandardCharsets.UTF_8);
    FormTable table =
        text.startsWith("\n") ? FormTable.ofCellLines(new StringReader(text)) : grid(text);
    List<TableReading> readings = TableReader.standard().read(table);
    assertFalse(readings.isEmpty());
    readings.forEach(TableFuzz::check);
    assertEquals(readings.toString(), TableReader.standard().read(table).toString(), "read again");
  }

  private static FormTable grid(String text) {
    FormTable.Builder table = FormTable.builder();
    for (String line : text.split("\n", -1)) {
      table.row();
      for (String cell : line.split("\t", -1)) {
        table.cell(cell);
      }
    }
    return table.build();
  }

  private static void check(TableReading reading) {
    assertTrue(reading.form().isPresent() || reading.hasErrors(), "no form and no error");
    for (Problem problem : reading.problems()) {
      assertTrue(problem.place().isPresent(), problem::code);
      assertFalse(problem.message(Locale.CHINESE).isBlank(), problem::code);
    }
    reading.form().ifPresent(form -> assertNotNull(TableLayout.official2020().write(form)));
  }
}
