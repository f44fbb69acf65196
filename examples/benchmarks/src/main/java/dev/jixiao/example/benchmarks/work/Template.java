package dev.jixiao.example.benchmarks.work;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A kind of form, of which many are made with other numbers.
 *
 * @param department the department
 * @param project the project
 * @param rows the indicators
 */
record Template(String department, String project, List<Row> rows) {

  /** What is to be typed into a row. */
  enum Kind {
    AT_LEAST,
    BARE,
    PERCENT,
    BARE_PERCENT,
    EQUAL,
    AT_MOST,
    DEADLINE,
    LEVEL
  }

  /** A row without numbers: its smallest and largest target, and its unit or the stem of its level. */
  record Row(
      Kind kind,
      String level1,
      String level2,
      String name,
      int low,
      int high,
      String unit,
      BigDecimal weight) {}

  /** Reads the templates of {@code templates.tsv}. */
  static List<Template> all() {
    try (InputStream in =
        Objects.requireNonNull(Template.class.getResourceAsStream("/templates.tsv"))) {
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<Template> templates = new ArrayList<>();
      table.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(line, templates));
      return templates;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(String line, List<Template> templates) {
    String[] cell = line.split("\t", -1);
    if (cell[0].equals("FORM")) {
      templates.add(new Template(cell[1], cell[2], new ArrayList<>()));
    } else {
      templates.get(templates.size() - 1).rows.add(rowOf(cell));
    }
  }

  private static Row rowOf(String[] cell) {
    return new Row(
        Kind.valueOf(cell[0]),
        cell[1],
        cell[2],
        cell[3],
        Integer.parseInt(cell[4]),
        Integer.parseInt(cell[5]),
        cell[6],
        new BigDecimal(cell[7]));
  }
}
