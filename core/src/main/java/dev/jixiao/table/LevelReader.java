package dev.jixiao.table;

import dev.jixiao.problem.ProblemCode;
import dev.jixiao.value.TypedNumber;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the headings of level one and two from row to row.
 *
 * <p>A merged cell heads all rows beside it. A blank one is headed by what stands above it, which is told, since in print it
 * may be a slip; a new level one without a level two drops the old level two.
 */
final class LevelReader {
  private final Draft draft;
  private @Nullable TableCell cell1;
  private @Nullable TableCell cell2;
  private String level1 = "";
  private String level2 = "";

  LevelReader(Draft draft) {
    this.draft = draft;
  }

  String level1() {
    return level1;
  }

  String level2() {
    return level2;
  }

  /** Begins a table of indicators anew. */
  void clear() {
    level1 = "";
    level2 = "";
  }

  /** Takes a heading that stands across the table. */
  void head(String text) {
    level1 = CellText.oneLine(text);
    level2 = "";
  }

  /** Takes the headings of a row, and gives the one that was taken from above, or an empty text. */
  String read(Columns columns, RowCells cells) {
    TableCell one = written(cells, TableRole.LEVEL1);
    TableCell two = written(cells, TableRole.LEVEL2);
    String carried = "";
    if (one != null) {
      String text = CellText.oneLine(one.text());
      cell1 = one;
      level2 = text.equals(level1) ? level2 : "";
      level1 = text;
    } else {
      carried = columns.has(TableRole.LEVEL1) ? level1 : "";
    }
    if (two != null) {
      level2 = CellText.oneLine(two.text());
      cell2 = two;
    } else if (columns.has(TableRole.LEVEL2) && !level2.isEmpty()) {
      carried = carried.isEmpty() ? level2 : carried;
    }
    return carried;
  }

  private static @Nullable TableCell written(RowCells cells, TableRole role) {
    TableCell cell = cells.get(role);
    boolean heads = cell != null
        && !cell.isBlank()
        && TypedNumber.of(cell.text()).kind()
            != TypedNumber.Kind.NUMBER; // points out of their place
    return heads ? cell : null;
  }

  /** Accounts for the headings, now that a row stands under them. */
  void use() {
    if (cell1 != null) {
      draft.grid.account(cell1);
    }
    if (cell2 != null) {
      draft.grid.account(cell2);
    }
  }

  /** Tells that a heading was taken from above, if one was. */
  void tell(Columns columns, int row, RowCells cells, String carried) {
    boolean one = columns.has(TableRole.LEVEL1) && written(cells, TableRole.LEVEL1) == null;
    Column column =
        carried.isEmpty() ? null : columns.get(one ? TableRole.LEVEL1 : TableRole.LEVEL2);
    if (column != null) {
      draft.problems.warning(
          ProblemCode.TABLE_LEVEL_CARRIED,
          draft.grid.place(row, column.left()),
          "",
          "the cell is blank; " + TableProblems.shown(carried) + " above it is taken for it",
          "此处为空，沿用上方的 " + TableProblems.shown(carried));
    }
  }
}
