package dev.jixiao.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the rows that hold the headings of a block, and what stands above each of its columns. */
final class HeadingRows {
  private static final Set<TableRole> REPEATED =
      EnumSet.of(TableRole.LEVEL1, TableRole.LEVEL2, TableRole.NAME);

  private static final Set<TableRole> VALUES = EnumSet.of(TableRole.TARGET, TableRole.ACTUAL);

  private HeadingRows() {}

  /** The columns that the headings of some rows stand over, from the left. */
  static List<Column> columns(Grid grid, int top, int bottom) {
    List<Column> columns = new ArrayList<>();
    List<TableCell> stack = List.of();
    int left = 0;
    for (int right : edges(grid, top, bottom)) {
      List<TableCell> here = stack(grid, left, top, bottom);
      if (!here.equals(stack) && !here.isEmpty()) {
        columns.add(new Column(left, right, here));
      } else if (!here.isEmpty()) {
        Column last = columns.remove(columns.size() - 1);
        columns.add(new Column(last.left(), right, here));
      }
      stack = here;
      left = right;
    }
    return columns;
  }

  // between two of these the headings are the same, however many columns lie between them
  private static SortedSet<Integer> edges(Grid grid, int top, int bottom) {
    SortedSet<Integer> edges = new TreeSet<>();
    for (int row = top; row <= bottom; row++) {
      for (TableCell cell : grid.across(row)) {
        edges.add(cell.column());
        edges.add(cell.right());
      }
    }
    edges.remove(0);
    return edges;
  }

  /** The one of some headings of a row, from the left, that stands over the beginning of a cell; null if none does. */
  static @Nullable TableCell over(List<TableCell> headings, TableCell cell) {
    return over(headings, cell.column());
  }

  /** The one of some headings of a row, from the left, that stands over a column; null if none does. */
  static @Nullable TableCell over(List<TableCell> headings, int column) {
    int low = 0;
    int high = headings.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (headings.get(middle).right() <= column) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    boolean found = low < headings.size() && headings.get(low).column() <= column;
    return found ? headings.get(low) : null;
  }

  /** The headings above a place, from the uppermost, without blank ones. */
  static List<TableCell> stack(Grid grid, int column, int top, int bottom) {
    List<TableCell> stack = new ArrayList<>(2);
    for (int row = top; row <= bottom; row++) {
      TableCell cell = grid.at(row, column);
      if (cell != null && !cell.isBlank() && !stack.contains(cell)) {
        stack.add(cell);
      }
    }
    return stack;
  }

  /** Tells whether every text that begins in a row is a heading of the block, alone or with those above it. */
  private static boolean continues(
      Grid grid, int top, int row, Set<TableRole> allowed, Wordings wordings) {
    List<TableCell> written = row < grid.rows() ? grid.written(row) : List.of();
    for (TableCell cell : written) {
      StringBuilder joined = new StringBuilder();
      stack(grid, cell.column(), top, row).forEach(c -> joined.append(c.text()));
      TableCell above = grid.at(row - 1, cell.column());
      // （以下由项目单位填写） across several headings completes none of them
      boolean across = above != null && cell.right() > above.right();
      if (!TableHeadings.fold(cell.text()).isEmpty()
          && (across || !wordings.isAny(joined.toString(), allowed))
          && !wordings.isAny(cell.text(), allowed)) {
        return false;
      }
    }
    return !written.isEmpty();
  }

  /**
   * The last of the rows that hold the headings which begin in a row: those that its own headings reach into, and those of
   * which every text is a heading or completes one.
   */
  static int bottom(Grid grid, int row, Set<TableRole> allowed, Wordings wordings) {
    int bottom = row;
    for (TableCell cell : grid.across(row)) {
      Set<TableRole> roles = wordings.roles(cell.text(), allowed);
      boolean label = roles.contains(TableRole.BLOCK) || roles.contains(TableRole.GOAL);
      if (!roles.isEmpty() && !label && !isBesideNumbers(grid, cell)) {
        bottom = Math.max(bottom, Math.min(cell.bottom(), grid.rows()) - 1);
      }
    }
    while ((continues(grid, row, bottom + 1, allowed, wordings)
            || (bottom == row && namesLevels(grid, row + 1, allowed, wordings)))
        && !repeats(grid, row, bottom, wordings)) {
      bottom++;
    }
    return dividesValues(grid, bottom, allowed, wordings) ? bottom + 1 : bottom;
  }

  // 合计 | 甲县 | 乙县 below 全年实际完成值, and nothing beside them
  private static boolean dividesValues(
      Grid grid, int bottom, Set<TableRole> allowed, Wordings wordings) {
    List<TableCell> written =
        bottom + 1 < grid.rows() ? grid.written(bottom + 1) : List.<TableCell>of();
    for (TableCell cell : written) {
      TableCell above = grid.at(bottom, cell.column());
      boolean under = above != null
          && above.columns() > 1
          && cell.right() <= above.right()
          && !wordings.roles(above.text(), VALUES).isEmpty();
      if (!under || IndicatorRow.isNumber(cell.text())) {
        return false;
      }
    }
    return written.size() > 1
        && allowed.containsAll(REPEATED)
        && ColumnSettlement.isOfAll(written.get(0).text());
  }

  // 年度预算（万元） that reaches down beside rows of amounts is their label, and no heading
  private static boolean isBesideNumbers(Grid grid, TableCell cell) {
    for (int row = cell.row() + 1; row < Math.min(cell.bottom(), grid.rows()); row++) {
      for (TableCell other : grid.written(row)) {
        if (IndicatorRow.isNumber(other.text())
            && Titles.yearAlone(other.text()).isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  // 绩效指标 | 年度指标值 | 分值 over 一级指标 | 二级指标 | 三级指标 | 数值 | (blank): only together they head the columns,
  // even
  // where one of them is not known
  private static boolean namesLevels(
      Grid grid, int row, Set<TableRole> allowed, Wordings wordings) {
    int levels = 0;
    if (!grid.written(row - 1).stream().allMatch(cell -> wordings.isAny(cell.text(), allowed))) {
      return false;
    }
    for (TableCell cell : row < grid.rows() ? grid.written(row) : List.<TableCell>of()) {
      if (IndicatorRow.isNumber(cell.text())) {
        return false;
      }
      if (!wordings.roles(cell.text(), REPEATED).isEmpty()) {
        TableCell above = grid.at(row - 1, cell.column());
        if (above != null && !above.isBlank() && !wordings.is(above, TableRole.BLOCK)) {
          return false;
        }
        levels++;
      }
    }
    return levels >= 2 && allowed.containsAll(REPEATED);
  }

  // headings repeated after a page break are no part of those above them
  private static boolean repeats(Grid grid, int top, int bottom, Wordings wordings) {
    for (TableCell cell : grid.written(bottom + 1)) {
      for (TableRole role : wordings.roles(cell.text(), REPEATED)) {
        for (int row = top; row <= bottom; row++) {
          if (grid.written(row).stream().anyMatch(above -> wordings.is(above, role))) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
