package dev.jixiao.problem;

import java.util.Objects;

/**
 * A place in what was read: a line and column of a document, or a cell of a table.
 *
 * <pre>{@code
 * Place place = new Place.Cell("自评表", 8, 7);
 * System.out.println(place); // 自评表!H9
 * }</pre>
 *
 * <p>Both kinds are records, immutable and thread-safe.
 */
public sealed interface Place {
  /**
   * A place in a document or in a text of several lines.
   *
   * @param line the line, from 1
   * @param column the column, from 1, in characters
   */
  record Document(int line, int column) implements Place {
    /** The place as {@code 3:14}. */
    @Override
    public String toString() {
      return line + ":" + column;
    }
  }

  /**
   * A cell of a table: of a sheet, or of a table in a text or on a page.
   *
   * @param table the name of the table or sheet; empty if it has none
   * @param row the row, from 0
   * @param column the column, from 0
   */
  record Cell(String table, int row, int column) implements Place {
    private static final int LETTERS = 26;

    /**
     * A cell of a table.
     *
     * @param table the name of the table or sheet; empty if it has none
     * @param row the row, from 0
     * @param column the column, from 0
     * @throws IllegalArgumentException if row or column is negative
     */
    public Cell {
      Objects.requireNonNull(table, "table");
      if (row < 0 || column < 0) {
        throw new IllegalArgumentException("no cell has row " + row + " and column " + column);
      }
    }

    /**
     * The cell as spreadsheets call it: {@code H9} is the eighth column of the ninth row.
     *
     * @return letters for the column and the row from 1
     */
    public String address() {
      StringBuilder letters = new StringBuilder();
      for (int left = column + 1; left > 0; left = (left - 1) / LETTERS) {
        letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
      }
      return letters.append(row + 1L).toString();
    }

    /** The address, after the name of the table if it has one: {@code 自评表!H9}. */
    @Override
    public String toString() {
      return table.isEmpty() ? address() : table + "!" + address();
    }
  }
}
