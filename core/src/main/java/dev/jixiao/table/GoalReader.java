package dev.jixiao.table;

import dev.jixiao.form.AnnualGoal;
import dev.jixiao.value.Ratio;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the goals of a form that stand in columns: expected beside achieved, or of several years beside the year's. */
final class GoalReader {
  // a row with one of these begins another block
  private static final Set<TableRole> OTHERS = others();

  private static final Pattern NUMBERED = Pattern.compile("(?:年度)?(?:绩效)?目标[0-9一二三四五六七八九十]{1,2}");
  private static final Pattern SHARE = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,4})?)[%％]");

  private final Draft draft;
  private int goals;

  GoalReader(Draft draft) {
    this.draft = draft;
  }

  private static Set<TableRole> others() {
    EnumSet<TableRole> others = EnumSet.copyOf(BlockRoles.INDICATORS);
    others.addAll(BlockRoles.FUNDS);
    others.addAll(BlockRoles.LABELS);
    others.add(TableRole.FUND_ROW);
    others.removeAll(BlockRoles.GOALS);
    return others;
  }

  /** The columns of goals that a row heads, or null. */
  @Nullable
  Columns headings(int row) {
    List<TableCell> written = draft.grid.written(row);
    if (written.size() < 2
        || !written.stream()
            .allMatch(c -> draft.wordings.isAny(c.text(), BlockRoles.GOALS) || isSerial(c))) {
      return null;
    }
    Columns found = Columns.of(draft.grid, row, row, BlockRoles.GOALS, draft.wordings);
    boolean goals = found.has(TableRole.GOAL_EXPECTED) || found.has(TableRole.MID_TERM_GOAL);
    boolean pairs = found.has(TableRole.GOAL_ACTUAL)
        || (found.has(TableRole.MID_TERM_GOAL) && found.known().size() > 1);
    return goals && pairs ? found : null;
  }

  // 序号, which heads the names of goals
  private static boolean isSerial(TableCell cell) {
    return TableHeadings.fold(cell.text()).equals("序号");
  }

  /** Reads the rows under the headings, at most up to {@code end}, and returns the row below them. */
  int read(Columns columns, int end) {
    draft.grid.account(columns.cells());
    draft.termFirst |= isTermFirst(columns);
    List<TableCell> heads = heads(columns);
    boolean any = false;
    int row = columns.bottom() + 1;
    for (; row < end && !startsOther(row); row++) {
      boolean blank = draft.grid.isBlank(row);
      if (!blank && isUnder(columns, heads, row)) {
        readGoal(columns, row, first(columns));
        any = true;
      } else if (!blank && any && !isBeside(columns, row)) {
        return row;
      } else if (!blank) {
        // goals have to stand here, but there is no telling which is which
        draft.reportLength(row);
        any = true;
      }
    }
    return row;
  }

  /**
   * Reads goals with their shares, each in a row of its own: 目标1 | 改造教室20间 | 60%. Percentages that do not add up to 100 may say
   * how far the goals were reached; they are not read, and reported as unused.
   *
   * @return the row below them; {@code row} if no such goals begin there
   */
  int readShares(int row, int end) {
    Ratio sum = Ratio.ZERO;
    int below = row;
    for (Share share = share(below); share != null; share = below < end ? share(below) : null) {
      sum = sum.plus(share.ratio());
      below++;
    }
    boolean areShares = sum.equals(Ratio.ONE) && below - row > 1;
    for (int at = row; at < below; at++) {
      read(at, Objects.requireNonNull(share(at), "share"), areShares);
    }
    return below;
  }

  private record Share(TableCell name, TableCell text, TableCell cell, Ratio ratio) {}

  private @Nullable Share share(int row) {
    List<TableCell> cells = new ArrayList<>(draft.grid.written(row));
    if (!cells.isEmpty() && draft.wordings.isAny(cells.get(0).text(), BlockRoles.GOALS)) {
      cells.remove(0);
    }
    if (cells.size() != 3
        || !NUMBERED.matcher(TableHeadings.fold(cells.get(0).text())).matches()) {
      return null;
    }
    Matcher share = SHARE.matcher(CellText.strip(cells.get(2).text()));
    return share.matches()
        ? new Share(cells.get(0), cells.get(1), cells.get(2), Ratio.ofPercent(share.group(1)))
        : null;
  }

  private void read(int row, Share share, boolean isShare) {
    draft.form.addGoals(AnnualGoal.builder()
        .name(CellText.oneLine(draft.text(share.name())))
        .expected(draft.text(share.text()))
        .ratio(isShare ? share.ratio() : null)
        .build());
    place(draft.places, goals, "", share.name());
    place(draft.places, goals, "/expected", share.text());
    for (TableCell cell : draft.grid.written(row)) {
      if (isShare || !cell.equals(share.cell())) {
        draft.grid.account(cell);
      }
    }
    if (isShare) {
      place(draft.places, goals, "/ratio", share.cell());
    }
    goals++;
  }

  // nothing but the name of a goal stands before the columns
  private boolean isBeside(Columns columns, int row) {
    int left = first(columns).left();
    return draft.grid.written(row).stream()
        .allMatch(cell -> cell.column() >= left || isNameOfGoal(cell));
  }

  private static boolean isTermFirst(Columns columns) {
    Column term = columns.get(TableRole.MID_TERM_GOAL);
    Column year = columns.get(TableRole.GOAL_EXPECTED);
    return term != null && year != null && term.left() < year.left();
  }

  private boolean startsOther(int row) {
    List<TableCell> written = draft.grid.written(row);
    if (written.size() == 1 && draft.wordings.is(written.get(0), TableRole.BLOCK)) {
      return true; // 四、绩效指标
    }
    for (TableCell cell : written) {
      if (draft.wordings.isAny(cell.text(), OTHERS)) {
        return true;
      }
    }
    return false;
  }

  /** The cells that head columns of goals, duplicated ones too, from the left. */
  private List<TableCell> heads(Columns columns) {
    Set<TableCell> heads = new HashSet<>();
    columns.known().values().forEach(column -> heads.add(column.head()));
    columns.twice().keySet().forEach(column -> heads.add(column.head()));
    return draft.grid.written(columns.bottom()).stream().filter(heads::contains).toList();
  }

  private boolean isUnder(Columns columns, List<TableCell> heads, int row) {
    Column first = first(columns);
    for (TableCell cell : draft.grid.written(row)) {
      TableCell head = HeadingRows.over(heads, cell);
      boolean inColumns = head != null && cell.right() <= head.right();
      boolean before = cell.right() <= first.left() && isNameOfGoal(cell);
      if (!inColumns && !before) {
        return false;
      }
    }
    return columns.fit(draft.grid, row);
  }

  private static Column first(Columns columns) {
    Column first = null;
    for (Column column : columns.known().values()) {
      first = first == null || column.left() < first.left() ? column : first;
    }
    return Objects.requireNonNull(first, "first");
  }

  // a cell of the block stands under its heading, wholly
  private static boolean covers(Column column, TableCell cell) {
    return column.left() <= cell.column() && cell.right() <= column.right();
  }

  private boolean isNameOfGoal(TableCell cell) {
    String text = TableHeadings.fold(cell.text());
    return draft.wordings.isAny(cell.text(), BlockRoles.GOALS)
        || text.startsWith("目标")
        || text.matches("[0-9]{1,2}");
  }

  private void readGoal(Columns columns, int row, Column first) {
    Optional<String> name = Optional.empty();
    for (TableCell cell : draft.grid.written(row)) {
      if (cell.right() <= first.left()) {
        String text = draft.text(cell);
        name = draft.wordings.isAny(text, BlockRoles.GOALS)
            ? name
            : Optional.of(CellText.oneLine(text));
      }
    }
    String expected = text(columns, row, TableRole.GOAL_EXPECTED);
    String actual = text(columns, row, TableRole.GOAL_ACTUAL);
    if (!expected.isEmpty() || !actual.isEmpty()) {
      draft.form.addGoals(
          AnnualGoal.builder().name(name).expected(expected).actual(actual).build());
      place(columns, row, TableRole.GOAL_EXPECTED, goals, "/expected");
      place(columns, row, TableRole.GOAL_ACTUAL, goals, "/actual");
      goals++;
    }
    String midTerm = text(columns, row, TableRole.MID_TERM_GOAL);
    if (!midTerm.isEmpty()) {
      Column column =
          Objects.requireNonNull(columns.get(TableRole.MID_TERM_GOAL), "column of a text");
      addMidTerm(draft, midTerm, column.cells().get(0), draft.grid.place(row, column.left()));
    }
  }

  private String text(Columns columns, int row, TableRole role) {
    Column column = columns.get(role);
    List<String> texts = new ArrayList<>();
    for (TableCell cell : draft.grid.written(row)) {
      if (column != null && covers(column, cell)) {
        texts.add(draft.text(cell));
      }
    }
    return String.join("\n", texts);
  }

  private void place(Columns columns, int row, TableRole role, int index, String field) {
    Column column = columns.get(role);
    if (column != null) {
      place(draft.places, index, "", column.cells().get(0));
      place(draft.places, index, field, draft.grid.place(row, column.left()));
    }
  }

  /** A goal of several years, with the cell that heads it. */
  static void addMidTerm(Draft draft, String text, TableCell head, TableCell cell) {
    draft.form.addMidTermGoals(AnnualGoal.builder().expected(text).build());
    place(draft.places, "/midTermGoal", draft.midTermGoals, "", head);
    place(draft.places, "/midTermGoal", draft.midTermGoals, "/expected", cell);
    draft.midTermGoals++;
  }

  static void place(Places places, int index, String field, TableCell cell) {
    place(places, "/goal", index, field, cell);
  }

  // by both pointers: of a form with one goal, and of one with several
  private static void place(Places places, String goal, int index, String field, TableCell cell) {
    places.put(goal + "s/" + index + field, cell);
    if (index == 0) {
      places.put(goal + field, cell);
      places.put(goal + "s", cell);
    }
  }
}
