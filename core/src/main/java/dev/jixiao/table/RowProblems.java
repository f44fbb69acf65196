package dev.jixiao.table;

import dev.jixiao.problem.ProblemCode;
import java.util.List;
import java.util.stream.Collectors;

/** Reports rows that do not fit their headings, and numbers that stand beside several rows. */
final class RowProblems {
  private RowProblems() {}

  /** Tells whether the cells of a row surely stand under the headings they seem to stand under. */
  static boolean fits(Grid grid, int row, Columns columns) {
    if (grid.table().isRagged()) {
      return columns.isWhole(grid) && grid.beginning(row).size() == width(grid, columns);
    }
    return !grid.table().isFlowing(row)
        || (columns.isWhole(grid) && !grid.hasHole(row) && columns.endAt(grid, grid.right(row)));
  }

  /** The number of cells in a row of a text that does not know columns. */
  static int width(Grid grid, Columns columns) {
    return grid.beginning(columns.top()).size();
  }

  static void reportLength(Draft draft, int row, Columns columns) {
    List<TableCell> written = draft.grid.written(row);
    String texts = texts(written);
    draft.grid.account(written);
    draft.problems.error(
        ProblemCode.TABLE_ROW_LENGTH,
        written.get(0),
        "",
        "the row is not as long as its headings, so that its cells cannot be assigned to columns; it is not read: "
            + texts,
        "本行与标题行长度不一致，无法对应各列，未读入：" + texts);
  }

  /** Reports the sum of some rows, once for its row. */
  static void reportSum(Draft draft, List<TableCell> written) {
    List<TableCell> left =
        written.stream().filter(cell -> !draft.grid.isAccounted(cell)).toList();
    if (left.isEmpty()) {
      return;
    }
    String texts = texts(left);
    draft.grid.account(left);
    draft.problems.warning(
        ProblemCode.TABLE_CELL_UNUSED,
        left.get(0),
        "",
        "a sum of indicators, whose own points count; it is not read: " + texts,
        "此行为小计，以各项指标的分数为准，未读入：" + texts);
  }

  /** The texts of a row as a message shows them. */
  static String texts(List<TableCell> written) {
    return written.stream()
        .map(TableCell::text)
        .map(TableProblems::shown)
        .collect(Collectors.joining(" "));
  }

  /** Reports a number beside several rows with texts of their own, since no row can have all of it. */
  static boolean isShared(Draft draft, TableCell cell, String pointer) {
    for (int row = cell.row() + 1; row < Math.min(cell.bottom(), draft.grid.rows()); row++) {
      if (!draft.grid.isBlank(row)) {
        String shown = TableProblems.shown(cell.text());
        draft.grid.account(cell);
        draft.problems.error(
            ProblemCode.TABLE_CELL_UNUSED,
            cell,
            pointer,
            "one cell with " + shown
                + " stands beside several rows; it is assigned to none of them",
            "合并单元格 " + shown + " 对应多行，未计入任何一行");
        return true;
      }
    }
    return false;
  }
}
