package dev.jixiao.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Parts a table in which forms stand beside one another, with blank columns between them, into one table for each. */
final class SideBySide {
  private static final Set<TableRole> STARTS =
      EnumSet.of(TableRole.PROJECT_NAME, TableRole.ORGANISATION);

  private SideBySide() {}

  /** The tables from the left, with every cell in its place; the table alone where it holds no forms side by side. */
  static List<FormTable> parts(FormTable table, Wordings wordings) {
    if (table.isRagged()) {
      return List.of(table);
    }
    BitSet covered = covered(table);
    // most tables have no blank column, and no text of theirs need be looked up
    if (covered.cardinality() == covered.length() - Math.max(0, covered.nextSetBit(0))
        || !startsTwice(table, wordings)) {
      return List.of(table);
    }
    List<FormTable> parts = new ArrayList<>();
    for (int from = covered.nextSetBit(0); from >= 0; ) {
      int to = covered.nextClearBit(from);
      FormTable part = part(table, from, to);
      if (!hasForm(part, wordings)) {
        return List.of(table);
      }
      parts.add(part);
      from = covered.nextSetBit(to);
    }
    return parts.size() < 2 ? List.of(table) : List.copyOf(parts);
  }

  /** The columns in which anything is written. */
  private static BitSet covered(FormTable table) {
    BitSet covered = new BitSet();
    for (TableCell cell : table.cells()) {
      if (!cell.isBlank()) {
        covered.set(cell.column(), cell.right());
      }
    }
    return covered;
  }

  private static boolean startsTwice(FormTable table, Wordings wordings) {
    int row = -1;
    for (TableCell cell : table.cells()) {
      if (wordings.isAny(cell.text(), STARTS)) {
        if (cell.row() == row) {
          return true;
        }
        row = cell.row();
      }
    }
    return false;
  }

  private static FormTable part(FormTable table, int from, int to) {
    FormTable.Builder part = FormTable.builder().name(table.name());
    for (TableCell cell : table.cells()) {
      if (from <= cell.column() && cell.column() < to) {
        part.at(cell.row(), cell.column(), cell.rows(), cell.columns(), cell.text());
      }
    }
    return part.build();
  }

  private static boolean hasForm(FormTable part, Wordings wordings) {
    boolean start = false;
    int levels = 0;
    for (TableCell cell : part.cells()) {
      start |= wordings.isAny(cell.text(), STARTS);
      levels +=
          wordings.isAny(cell.text(), Set.of(TableRole.LEVEL1, TableRole.LEVEL2, TableRole.NAME))
              ? 1
              : 0;
    }
    return start && levels >= 2;
  }
}
