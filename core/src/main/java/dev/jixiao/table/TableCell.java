package dev.jixiao.table;

import java.util.Objects;

/**
 * A cell of a table: its place, the rows and columns it covers, and its text.
 *
 * <pre>{@code
 * new TableCell(8, 7, 1, 1, "50").address();   // H9
 * }</pre>
 *
 * <p>Records are immutable and thread-safe.
 *
 * @param row the uppermost row, from 0
 * @param column the leftmost column, from 0
 * @param rows the number of rows it covers, at least 1
 * @param columns the number of columns it covers, at least 1
 * @param text what is written in it, empty if nothing is
 */
public record TableCell(int row, int column, int rows, int columns, String text) {
  /**
   * Needs a place and a text.
   *
   * @param row as the record's component
   * @param column as the record's component
   * @param rows as the record's component
   * @param columns as the record's component
   * @param text as the record's component
   * @throws IllegalArgumentException if the place is negative or nothing is covered
   */
  public TableCell {
    Objects.requireNonNull(text, "text");
    if (row < 0 || column < 0 || rows < 1 || columns < 1) {
      throw new IllegalArgumentException("no cell can be at row " + row + ", column " + column
          + ", over " + rows + " rows and " + columns + " columns");
    }
  }

  /**
   * The place as spreadsheets name it.
   *
   * @return the letters of the column and the number of the row, such as {@code H9}
   */
  public String address() {
    StringBuilder letters = new StringBuilder(4);
    for (long left = column + 1L; left > 0; left = (left - 1) / 26) {
      letters.append((char) ('A' + (left - 1) % 26));
    }
    return letters.reverse().append(row + 1L).toString();
  }

  // pages and workbooks fill empty cells with blanks that do not break a line, or have no width
  boolean isBlank() {
    return CellText.isBlank(text);
  }

  /** The row below the cell. */
  int bottom() {
    return (int) Math.min(Integer.MAX_VALUE, (long) row + rows);
  }

  /** The column to the right of the cell. */
  int right() {
    return (int) Math.min(Integer.MAX_VALUE, (long) column + columns);
  }
}
