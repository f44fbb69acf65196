package dev.jixiao.table;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps the remarks on the management of funds (资金管理情况), which stand in columns beside what they are about. */
final class RemarkReader {
  private static final Set<TableRole> REMARKS = Set.of(TableRole.REMARK, TableRole.BLOCK);

  private final Draft draft;

  RemarkReader(Draft draft) {
    this.draft = draft;
  }

  /** The cells that head remarks in a row, or none. */
  List<TableCell> headings(int row) {
    List<TableCell> written = draft.grid.written(row);
    boolean all = written.stream().allMatch(cell -> draft.wordings.isAny(cell.text(), REMARKS));
    List<TableCell> headings = written.stream()
        .filter(cell -> draft.wordings.is(cell, TableRole.REMARK))
        .toList();
    draft.grid.account(all && headings.size() > 1 ? written : List.of());
    return all && headings.size() > 1 ? headings : List.of();
  }

  /** Keeps the rows under the headings, at most up to {@code end}, and returns the row below them. */
  int read(List<TableCell> headings, int from, int end) {
    int row = from;
    while (row < end && readRow(headings, row)) {
      row++;
    }
    return row;
  }

  private boolean readRow(List<TableCell> headings, int row) {
    List<TableCell> written = draft.grid.written(row);
    TableCell label = null;
    for (TableCell cell : written) {
      boolean before = cell.right() <= headings.get(0).column();
      boolean fits = before
          ? draft.wordings.isAny(cell.text(), Set.of(TableRole.NOTE))
          : heading(headings, cell) != null;
      if (!fits) {
        return false;
      }
      label = before ? cell : label;
    }
    if (label == null) {
      return written.isEmpty();
    }
    String name = CellText.oneLine(draft.text(label));
    for (TableCell cell : written) {
      TableCell heading = heading(headings, cell);
      if (heading != null) {
        draft.keep(name + " " + CellText.oneLine(heading.text()), cell, draft.text(cell));
      }
    }
    return true;
  }

  private static @Nullable TableCell heading(List<TableCell> headings, TableCell cell) {
    TableCell heading = HeadingRows.over(headings, cell);
    return heading != null && cell.right() <= heading.right() ? heading : null;
  }
}
