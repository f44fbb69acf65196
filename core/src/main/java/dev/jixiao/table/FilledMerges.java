package dev.jixiao.table;

import dev.jixiao.value.TypedNumber;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts together again what an export took apart: it writes the text of a merged cell into each of the places that the cell
 * covered, and keeps no merged cell.
 *
 * <p>Neighbours in a row are one cell if their texts are equal and so are the headings above them; where a row has no headings
 * above it, equal texts are enough. Columns are left as they are: a level that is written in each row is read as such.
 */
final class FilledMerges {
  private static final int ENOUGH = 3;
  private static final Set<TableRole> COLUMNS = columns();
  private static final Set<TableRole> TOTALS = EnumSet.of(TableRole.TOTAL, TableRole.SUBTOTAL);

  private final FormTable table;
  private final Wordings wordings;
  private List<TableCell> headings = List.of();
  private boolean ofGoals;

  private FilledMerges(FormTable table, Wordings wordings) {
    this.table = table;
    this.wordings = wordings;
  }

  private static Set<TableRole> columns() {
    EnumSet<TableRole> columns = EnumSet.copyOf(BlockRoles.FUND_COLUMNS);
    columns.addAll(BlockRoles.INDICATOR_COLUMNS);
    columns.addAll(BlockRoles.GOALS);
    columns.remove(TableRole.BLOCK);
    return columns;
  }

  /** The table with its merged cells, or the same table if nothing shows that it had any. */
  static FormTable undo(FormTable table, Wordings wordings) {
    return isFilled(table) ? new FilledMerges(table, wordings).undo() : table;
  }

  // no merged cell anywhere, and a row in which one text, such as a title, is written over and over
  private static boolean isFilled(FormTable table) {
    boolean filled = false;
    int equal = 0;
    TableCell before = null;
    if (table.isRagged()) {
      return false;
    }
    for (TableCell cell : table.cells()) {
      if (cell.rows() > 1 || cell.columns() > 1) {
        return false;
      }
      boolean same = before != null && isOne(before, cell) && isWords(cell.text());
      equal = same ? equal + 1 : 1;
      filled |= equal >= ENOUGH;
      before = cell;
    }
    return filled;
  }

  private static boolean isOne(TableCell left, TableCell right) {
    return left.row() == right.row()
        && left.right() == right.column()
        && !left.isBlank()
        && left.text().equals(right.text());
  }

  private static boolean isWords(String text) {
    return TypedNumber.of(text).kind() == TypedNumber.Kind.OTHER;
  }

  private FormTable undo() {
    FormTable.Builder whole = FormTable.builder().name(table.name());
    List<TableCell> cells = table.cells();
    int from = 0;
    int row = -1;
    while (from < cells.size()) {
      int to = from;
      while (to < cells.size() && cells.get(to).row() == cells.get(from).row()) {
        to++;
      }
      boolean flowing = table.isFlowing(cells.get(from).row());
      while (flowing && row < cells.get(from).row()) {
        whole.row();
        row++;
      }
      for (TableCell cell : joined(cells.subList(from, to))) {
        if (flowing) {
          whole.cell(cell.text(), 1, cell.columns());
        } else {
          whole.at(cell.row(), cell.column(), 1, cell.columns(), cell.text());
          row = Math.max(row, cell.row());
        }
      }
      from = to;
    }
    return whole.build();
  }

  private List<TableCell> joined(List<TableCell> row) {
    List<TableCell> all = join(row, null, false);
    Set<TableRole> first = all.isEmpty() ? Set.of() : wordings.roles(firstText(all));
    long heads =
        all.stream().filter(cell -> wordings.isAny(cell.text(), COLUMNS)).count();
    if (heads >= 2
        && all.stream()
            .noneMatch(cell -> TypedNumber.of(cell.text()).kind() == TypedNumber.Kind.NUMBER)) {
      headings = all;
      ofGoals = all.stream().anyMatch(cell -> wordings.is(cell, TableRole.GOAL_ACTUAL));
      return all;
    }
    if (first.stream().anyMatch(TOTALS::contains)) {
      return join(row, null, true);
    }
    boolean goal = first.stream().anyMatch(BlockRoles.GOALS::contains);
    boolean block = first.contains(TableRole.BLOCK);
    boolean label = first.stream().anyMatch(BlockRoles.LABELS::contains);
    // a label or a remark, and at most one text beside it
    boolean alone = headings.isEmpty() || (all.size() <= 2 && !ofGoals);
    return alone || (label && !block && !(goal && ofGoals)) ? all : join(row, headings, false);
  }

  private static String firstText(List<TableCell> cells) {
    return cells.stream()
        .filter(cell -> !cell.isBlank())
        .findFirst()
        .map(TableCell::text)
        .orElse("");
  }

  private static List<TableCell> join(
      List<TableCell> row, @Nullable List<TableCell> under, boolean wordsAlone) {
    List<TableCell> joined = new ArrayList<>();
    for (TableCell cell : row) {
      TableCell last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      boolean one = last != null
          && isOne(last, cell)
          && (!wordsAlone || isWords(cell.text()))
          && (under == null || isUnderOne(under, last.column(), cell.column()));
      if (one && last != null) {
        joined.set(
            joined.size() - 1,
            new TableCell(last.row(), last.column(), 1, last.columns() + 1, last.text()));
      } else {
        joined.add(cell);
      }
    }
    return joined;
  }

  private static boolean isUnderOne(List<TableCell> headings, int left, int right) {
    TableCell heading = HeadingRows.over(headings, left);
    return heading != null && right < heading.right();
  }
}
