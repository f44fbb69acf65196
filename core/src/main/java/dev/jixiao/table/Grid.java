package dev.jixiao.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of a table by place, and which of them have been accounted for. */
final class Grid {
  // how many rows under headings are searched for something typical
  private static final int LOOKED_AT = 40;

  private static final Comparator<TableCell> BY_COLUMN = Comparator.comparingInt(TableCell::column);

  private final FormTable table;
  private final List<TableCell> cells;
  // the number of cells that begin above each row
  private final int[] begins;
  // the cells that cover each row, from the left
  private final TableCell[][] covering;
  // the cells that hold a text and begin in each row, once somebody asks for them
  private final List<@Nullable List<TableCell>> written;
  private final BitSet accounted = new BitSet();

  Grid(FormTable table) {
    this.table = table;
    this.cells = table.cells();
    int rows = table.rows();
    this.begins = new int[rows + 1];
    int[] counts = new int[rows];
    for (TableCell cell : cells) {
      begins[cell.row() + 1]++;
      for (int row = cell.row(); row < Math.min(rows, cell.bottom()); row++) {
        counts[row]++;
      }
    }
    for (int row = 0; row < rows; row++) {
      begins[row + 1] += begins[row];
    }
    this.covering = new TableCell[rows][];
    for (int row = 0; row < rows; row++) {
      covering[row] = new TableCell[counts[row]];
    }
    Arrays.fill(counts, 0);
    for (TableCell cell : cells) {
      for (int row = cell.row(); row < Math.min(rows, cell.bottom()); row++) {
        covering[row][counts[row]++] = cell;
      }
    }
    for (TableCell[] row : covering) {
      Arrays.sort(row, BY_COLUMN);
    }
    this.written = new ArrayList<>(Collections.nCopies(rows, null));
  }

  FormTable table() {
    return table;
  }

  int rows() {
    return covering.length;
  }

  /** The cells that begin in a row, from the left. */
  List<TableCell> beginning(int row) {
    return cells.subList(begins[row], begins[row + 1]);
  }

  /** The cells that begin in a row and hold a text, from the left. */
  List<TableCell> written(int row) {
    List<TableCell> known = written.get(row);
    if (known == null) {
      List<TableCell> found = new ArrayList<>();
      for (TableCell cell : beginning(row)) {
        if (!cell.isBlank()) {
          found.add(cell);
        }
      }
      known = List.copyOf(found);
      written.set(row, known);
    }
    return known;
  }

  boolean isBlank(int row) {
    for (TableCell cell : beginning(row)) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** All cells that cover a row, from the left. */
  List<TableCell> across(int row) {
    return Arrays.asList(covering[row]);
  }

  /** The cell that covers a place, or null. */
  @Nullable
  TableCell at(int row, int column) {
    int index = firstAfter(row, column);
    TableCell[] cells = covering[row];
    return index < cells.length && cells[index].column() <= column ? cells[index] : null;
  }

  /** The cells that cover a row in the columns from one up to another, from the left. */
  List<TableCell> within(int row, int left, int right) {
    TableCell[] cells = covering[row];
    int from = firstAfter(row, left);
    int to = from;
    while (to < cells.length && cells[to].column() < right) {
      to++;
    }
    return Arrays.asList(cells).subList(from, to);
  }

  /** The index of the first cell across a row that does not end before a column. */
  private int firstAfter(int row, int column) {
    TableCell[] cells = covering[row];
    int low = 0;
    int high = cells.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cells[middle].right() <= column) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The cell that covers a place; a blank one if none does. */
  TableCell place(int row, int column) {
    TableCell cell = at(row, column);
    return cell == null ? new TableCell(row, column, 1, 1, "") : cell;
  }

  /** The column to the right of the last cell of a row. */
  int right(int row) {
    int right = 0;
    for (TableCell cell : covering[row]) {
      right = Math.max(right, cell.right());
    }
    return right;
  }

  /** Tells whether a row ends before a merged cell from above that stands farther right. */
  boolean hasHole(int row) {
    int right = 0;
    for (TableCell cell : covering[row]) {
      if (cell.column() > right) {
        return true;
      }
      right = Math.max(right, cell.right());
    }
    return false;
  }

  void account(TableCell cell) {
    int index = index(cell);
    if (index >= 0) {
      accounted.set(index);
    }
  }

  void account(Collection<TableCell> cells) {
    cells.forEach(this::account);
  }

  boolean isAccounted(TableCell cell) {
    int index = index(cell);
    return index < 0 || accounted.get(index);
  }

  private int index(TableCell cell) {
    if (cell.row() >= rows()) {
      return -1;
    }
    int low = begins[cell.row()];
    int high = begins[cell.row() + 1];
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cells.get(middle).column() < cell.column()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    // only cells that overlap begin at one place
    for (int i = low; i < begins[cell.row() + 1]; i++) {
      if (cells.get(i).equals(cell)) {
        return i;
      }
      if (cells.get(i).column() != cell.column()) {
        break;
      }
    }
    return -1;
  }

  /** The cells below some headings that begin in a column, of as many rows as show what stands there. */
  List<TableCell> below(int bottom, int column) {
    List<TableCell> below = new ArrayList<>();
    for (int row = bottom + 1; row < Math.min(rows(), bottom + LOOKED_AT); row++) {
      TableCell cell = at(row, column);
      if (cell != null && cell.column() == column) {
        below.add(cell);
      }
    }
    return below;
  }
}
