package dev.jixiao.table;

import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.value.TypedNumber;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts together again what an export took apart: it writes the text of a merged cell into each of the places that the cell
 * covered, and keeps no merged cell.
 *
 * <p>Neighbours in a row are one cell if their texts are equal and so are the headings above them; where a row has no headings
 * above it, equal texts are enough. Columns are left as they are: a level that is written in each row is read as such, and only
 * a word that is written over several rows is one cell again.
 */
final class FilledMerges {
  private static final int ENOUGH = 3;
  private static final Set<TableRole> COLUMNS = columns();
  // what labels the rows beside it
  private static final Set<TableRole> OF_ROWS = EnumSet.of(TableRole.GOAL, TableRole.BLOCK);
  // labels of rows stand in the first columns, in a few parts of a few characters
  private static final int MOST_LABELS = 2;
  private static final int MOST_PARTS = 12;
  private static final int LONGEST_WORD = 16;
  private static final Pattern PART = Pattern.compile("\\s*\\p{IsHan}{0,4}\\s*");
  private static final Set<TableRole> TOTALS = EnumSet.of(TableRole.TOTAL, TableRole.SUBTOTAL);

  private final FormTable table;
  private final Wordings wordings;
  // each text once: a long table has few levels, over and over
  private final Map<String, Boolean> levels = new HashMap<>();
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
    FilledMerges merges = new FilledMerges(table, wordings);
    return isFilled(table) ? merges.undo() : merges.joinWords();
  }

  // 年度, 总体 and 目标, or 产, 出, 指 and 标, each in a row of its own, are what one cell beside these rows
  // said
  private FormTable joinWords() {
    Map<TableCell, TableCell> words = new HashMap<>();
    Set<TableCell> joined = new HashSet<>();
    for (int column = 0; column < MOST_LABELS && !table.isRagged(); column++) {
      List<TableCell> cells = parts(column);
      int from = 0;
      while (from < cells.size()) {
        int last = lastOfWord(cells, from);
        if (last > from) {
          TableCell first = cells.get(from);
          int rows = last - from + 1;
          words.put(first, new TableCell(first.row(), column, rows, 1, word(cells, from, last)));
          joined.addAll(cells.subList(from + 1, last + 1));
        }
        from = last + 1;
      }
    }
    if (words.isEmpty()) {
      return table;
    }
    return table.withCells(table.cells().stream()
        .filter(cell -> !joined.contains(cell))
        .map(cell -> words.getOrDefault(cell, cell))
        .toList());
  }

  // the cells of a column that may hold parts of words
  private List<TableCell> parts(int column) {
    return table.cells().stream()
        .filter(cell -> cell.column() == column && cell.rows() == 1 && cell.columns() == 1)
        .filter(cell ->
            cell.text().length() <= LONGEST_WORD && PART.matcher(cell.text()).matches())
        .toList();
  }

  // the last cell of the longest word that begins with one of them; itself if none does
  private int lastOfWord(List<TableCell> cells, int from) {
    int last = from;
    String word = CellText.strip(cells.get(from).text());
    int end = word.isEmpty() ? from : Math.min(cells.size(), from + MOST_PARTS);
    for (int at = from + 1; at < end; at++) {
      String part = CellText.strip(cells.get(at).text());
      word += part;
      if (cells.get(at).row() != cells.get(at - 1).row() + 1
          || word.length() > LONGEST_WORD
          || isLevel(part)) {
        return last; // what is a level by itself is no part of a word
      }
      if (!part.isEmpty() && isWord(word, cells.subList(from, at + 1))) {
        last = at;
      }
    }
    return last;
  }

  private static String word(List<TableCell> cells, int from, int last) {
    StringBuilder word = new StringBuilder();
    cells.subList(from, last + 1).forEach(cell -> word.append(CellText.strip(cell.text())));
    return word.toString();
  }

  // 年度 above 绩效目标 are two labels, since each of them is one by itself
  private boolean isWord(String word, List<TableCell> cells) {
    if (isLevel(word)) {
      return true;
    }
    int known = 0;
    int unknown = 0;
    for (TableCell cell : cells) {
      String part = CellText.strip(cell.text());
      known += wordings.roles(part).isEmpty() ? 0 : 1;
      unknown += !part.isEmpty() && wordings.roles(part).isEmpty() ? 1 : 0;
    }
    return unknown >= known && wordings.isAny(word, OF_ROWS);
  }

  private boolean isLevel(String text) {
    return !text.isEmpty()
        && levels.computeIfAbsent(
            text,
            one -> IndicatorCategory.of(one, "").levelOne().isPresent()
                || IndicatorCategory.of("", one).standard().isPresent());
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
