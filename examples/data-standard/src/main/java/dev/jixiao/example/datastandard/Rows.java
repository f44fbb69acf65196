package dev.jixiao.example.datastandard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of one table, each as texts by their columns, as a {@link java.sql.ResultSet} gives them with {@code getString}.
 *
 * @param table the name of the table
 * @param rows the rows in their order
 */
record Rows(String table, List<Map<String, String>> rows) {
  /** The rows of a table in the resources: a line of columns, then a line for each row, with tabs between. */
  static Rows bundled(String table) {
    List<String> lines = Field.lines("/rows/" + table + ".tsv");
    String[] columns = lines.get(0).split("\t", -1);
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < columns.length; i++) {
        row.put(columns[i], cells[i]);
      }
      rows.add(row);
    }
    return new Rows(table, rows);
  }
}
