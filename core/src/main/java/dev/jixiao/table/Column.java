package dev.jixiao.table;

import java.util.List;

/**
 * A column of a block: the places under one heading.
 *
 * @param left the leftmost column of the table it covers
 * @param right the column to its right
 * @param cells the cells that head it, from above, without blank ones
 */
record Column(int left, int right, List<TableCell> cells) {
  /** The cell that heads the column: the lowest. */
  TableCell head() {
    return cells.get(cells.size() - 1);
  }

  /** The heading as printed, without line breaks and blanks. */
  String heading() {
    StringBuilder text = new StringBuilder();
    for (TableCell cell : cells) {
      text.append(cell.text().replaceAll("\\s+", ""));
    }
    return text.toString();
  }

  boolean covers(int column) {
    return left <= column && column < right;
  }
}
