package dev.jixiao.table;

import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the headings of level one and two from row to row.
 *
 * <p>A merged cell heads all rows beside it. A blank one is headed by what stands above it, which is reported, since in print it
 * may be a slip; a new level one without a level two drops the old level two.
 */
final class LevelReader {
  private static final Set<String> SAME = Set.of("〃", "″", "\"", "”", "同上");

  private static final Pattern LEVELS = Pattern.compile("[\\s\\p{Z}]*[-－—–/／][\\s\\p{Z}]*");

  private final Draft draft;
  private @Nullable TableCell cell1;
  private @Nullable TableCell cell2;
  private String level1 = "";
  private String level2 = "";
  // the name of the row covers the places of its levels, so that it has none
  private boolean wide1;
  private boolean wide2;
  // a row above, which may have had a heading of its own, was not read
  private boolean unknown;

  LevelReader(Draft draft) {
    this.draft = draft;
  }

  String level1() {
    return wide1 ? "" : level1;
  }

  String level2() {
    return wide1 || wide2 ? "" : level2;
  }

  /** Begins a table of indicators anew. */
  void clear() {
    level1 = "";
    level2 = "";
  }

  /** Forgets the headings, since a row that may have had others was not read. */
  void forget() {
    clear();
    unknown = true;
  }

  /** Takes a heading that stands across the table. */
  void head(String text) {
    unknown = false;
    level1 = CellText.oneLine(text);
    level2 = "";
  }

  /** Takes the headings of a row, and returns those that were taken from above, or an empty text. */
  String read(Columns columns, RowCells cells) {
    TableCell one = written(cells, TableRole.LEVEL1);
    TableCell two = written(cells, TableRole.LEVEL2);
    List<String> carried = new ArrayList<>();
    wide1 = columns.has(TableRole.LEVEL1) && cells.get(TableRole.LEVEL1) == null;
    wide2 = columns.has(TableRole.LEVEL2) && cells.get(TableRole.LEVEL2) == null;
    if (one != null) {
      String[] both = columns.areLevelsInOne() ? levels(one.text()) : null;
      String text = both == null ? CellText.oneLine(one.text()) : both[0];
      cell1 = one;
      level2 = text.equals(level1) ? level2 : "";
      level1 = text;
      level2 = both == null ? level2 : both[1];
      unknown = false;
    } else if (columns.has(TableRole.LEVEL1)
        && !level1().isEmpty()
        && !saysSame(cells, TableRole.LEVEL1)) {
      carried.add(level1);
    }
    if (two != null) {
      level2 = CellText.oneLine(two.text());
      cell2 = two;
    } else if (columns.has(TableRole.LEVEL2)
        && !level2().isEmpty()
        && !saysSame(cells, TableRole.LEVEL2)) {
      carried.add(level2);
    }
    return String.join(" / ", carried);
  }

  /** Both levels of a text that names them, such as 产出-数量 and 产出指标/数量指标; null for any other. */
  static String @Nullable [] levels(String text) {
    String[] both = LEVELS.split(CellText.oneLine(text), -1);
    boolean named = both.length == 2
        && !both[1].isEmpty()
        && IndicatorCategory.of(both[0], "").levelOne().isPresent();
    return named ? both : null;
  }

  // 〃 below a heading says it again, and is accounted for by that
  private boolean saysSame(RowCells cells, TableRole role) {
    TableCell cell = cells.get(role);
    boolean same = cell != null && SAME.contains(CellText.strip(cell.text()));
    draft.grid.account(same && cell != null ? List.of(cell) : List.of());
    return same;
  }

  private static @Nullable TableCell written(RowCells cells, TableRole role) {
    TableCell cell = cells.get(role);
    boolean heads = cell != null
        && !cell.isBlank()
        && !SAME.contains(CellText.strip(cell.text()))
        && !CellText.isFigure(cell.text()); // points in the wrong place
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

  /** Reports that a heading was taken from above, if one was. */
  void report(Columns columns, int row, RowCells cells, String carried) {
    boolean one = columns.has(TableRole.LEVEL1) && written(cells, TableRole.LEVEL1) == null;
    Column column =
        carried.isEmpty() ? null : columns.get(one ? TableRole.LEVEL1 : TableRole.LEVEL2);
    Column first = columns.get(TableRole.LEVEL1);
    if (unknown && one && first != null) {
      draft.problems.warning(
          ProblemCode.TABLE_LEVEL_CARRIED,
          draft.grid.place(row, first.left()),
          "",
          "the cell is blank, and a row above that may say it was not read; the row has no level one",
          "此处为空，而上方有未读入的行，无法确定所属一级指标");
    } else if (column != null) {
      draft.problems.warning(
          ProblemCode.TABLE_LEVEL_CARRIED,
          draft.grid.place(row, column.left()),
          "",
          "the cell is blank; " + TableProblems.shown(carried) + " above it is taken instead",
          "此处为空，沿用上方的 " + TableProblems.shown(carried));
    }
  }
}
