package dev.jixiao.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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

  /** The heading as printed, without line breaks and blanks; one that is printed twice stands once. */
  String heading() {
    Set<String> texts = new LinkedHashSet<>();
    for (TableCell cell : cells) {
      texts.add(cell.text().replaceAll("\\s+", ""));
    }
    return String.join("", texts);
  }

  /** The cells above the lowest. */
  List<TableCell> above() {
    return cells.subList(0, cells.size() - 1);
  }

  boolean covers(int column) {
    return left <= column && column < right;
  }
}
