package dev.jixiao.table;

import dev.jixiao.form.FormKind;
import dev.jixiao.form.ReportedTotal;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.value.Points;
import dev.jixiao.value.TypedNumber;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the table of indicators of a form: its headings, its rows, its total. */
final class IndicatorTable {
  private static final Set<TableRole> VALUES =
      EnumSet.of(TableRole.TARGET, TableRole.ACTUAL, TableRole.WEIGHT, TableRole.SCORE);
  private static final Set<TableRole> NAMES =
      EnumSet.of(TableRole.LEVEL1, TableRole.LEVEL2, TableRole.NAME);
  private static final Set<TableRole> AIMS =
      EnumSet.of(TableRole.GOAL, TableRole.GOAL_EXPECTED, TableRole.MID_TERM_GOAL);
  private static final Set<TableRole> OWN_SCORE = EnumSet.of(TableRole.TOTAL, TableRole.SCORE);
  // what says of whom or of what the points behind it are
  private static final Set<TableRole> LABELS_OF_POINTS = EnumSet.of(
      TableRole.TOTAL,
      TableRole.WEIGHT,
      TableRole.SCORE,
      TableRole.DEPARTMENT_SCORE,
      TableRole.FINANCE_SCORE,
      TableRole.THIRD_PARTY_SCORE);
  private static final Set<String> GRADES =
      Set.of("优", "良", "中", "差", "优秀", "良好", "合格", "一般", "较差", "不合格", "基本合格", "达标", "不达标");

  // 98.9（优）
  private static final Pattern GRADED =
      Pattern.compile("([\\d.]+分?)\\s*[（(](" + String.join("|", GRADES) + ")(?:等级?|级)?[）)]");

  private static final Pattern TERM = Pattern.compile("^(中期|中长期|长期|实施期|总目标|总体?绩效)");

  private final Draft draft;
  private final LabelReader labels;
  private final IndicatorReader rows;
  private final Set<TableRole> seen = EnumSet.noneOf(TableRole.class);
  private ReportedTotal reported = ReportedTotal.builder().build();
  private boolean hasTotal;
  private boolean found;
  // the number of rows that were not read, since they do not fit their headings
  private int left;
  // the rows above this one may have moved
  private int doubtful;

  // the last row that was found to hold an indicator behind a 合计
  private int ahead = -1;

  IndicatorTable(Draft draft, LabelReader labels) {
    this.draft = draft;
    this.labels = labels;
    this.rows = new IndicatorReader(draft);
  }

  boolean isFound() {
    return found;
  }

  boolean hasTotal() {
    return hasTotal;
  }

  /** Writes the indicators into the form. */
  void finish() {
    rows.finish();
  }

  /** The total of its row, or one that says nothing. */
  ReportedTotal total() {
    return reported;
  }

  /** What the headings of all tables of indicators of the form stand for. */
  Set<TableRole> seen() {
    return seen;
  }

  /** The columns of indicators that a row heads, or null. */
  @Nullable
  Columns headings(int row) {
    List<TableCell> written = draft.grid.written(row);
    boolean any = false;
    for (TableCell cell : written) {
      any |= draft.wordings.isAny(cell.text(), BlockRoles.INDICATOR_COLUMNS);
    }
    // 执行率 | 95% | 得分 | 9.5 heads nothing
    if (!any
        || written.stream().anyMatch(cell -> IndicatorRow.isNumber(cell.text()))
        || isGoal(row)) {
      return null;
    }
    int bottom = HeadingRows.bottom(draft.grid, row, BlockRoles.INDICATORS, draft.wordings);
    Columns columns = Columns.of(draft.grid, row, bottom, BlockRoles.INDICATORS, draft.wordings);
    ColumnSettlement settlement = new ColumnSettlement(columns, draft.grid, draft.wordings);
    if (draft.termFirst) {
      settlement.splitTerm();
    }
    settlement.settleTerm();
    settlement.settleScores(Titles.kind(draft.title) == FormKind.EVALUATION);
    YearHeadings.settle(draft, columns, BlockRoles.INDICATORS);
    boolean level = columns.has(TableRole.LEVEL1) || columns.has(TableRole.LEVEL2);
    boolean named = columns.has(TableRole.NAME);
    long values = VALUES.stream().filter(columns::has).count();
    return (level && (named || values >= 2)) || (named && values >= 2) ? columns : null;
  }

  // 总体目标 | its text | 完成情况 | its text stands above the head, and is no part of it
  private boolean isGoal(int row) {
    boolean goal = false;
    for (TableCell cell : draft.grid.written(row)) {
      if (draft.wordings.isAny(cell.text(), NAMES)) {
        return false;
      }
      goal |= draft.wordings.isAny(cell.text(), AIMS)
          && !draft.wordings.isAny(cell.text(), BlockRoles.INDICATOR_COLUMNS);
    }
    return goal || isLabelOfGoal(draft.grid.written(row));
  }

  // 完成情况 | its text, above the headings, is no 完成情况 over the column below it
  private boolean isLabelOfGoal(List<TableCell> written) {
    return written.size() == 2
        && (draft.wordings.isAny(written.get(0).text(), AIMS)
            || draft.wordings.is(written.get(0), TableRole.GOAL_ACTUAL))
        && draft.wordings.roles(written.get(1).text()).isEmpty();
  }

  /** Reports another table of indicators in the form, whose rows are not mixed with those that were read. */
  int skip(Columns columns) {
    draft.grid.account(columns.cells());
    draft.problems.error(
        ProblemCode.TABLE_KIND_OTHER,
        columns.cells().get(0),
        "/indicators",
        "a second table of indicators in one form; it is not read",
        "同一表中有第二张绩效指标表，未读入");
    return columns.bottom() + 1;
  }

  /** Reads the rows under the headings, at most up to {@code end}, and returns the row below them. */
  int read(Columns first, int end) {
    Columns columns = first;
    begin(columns);
    int row = columns.bottom() + 1;
    while (row < end) {
      Columns again = headings(row);
      if (again != null) {
        columns = again;
        begin(columns);
        row = columns.bottom() + 1;
        continue;
      }
      IndicatorRow found = new IndicatorRow(draft, columns, row);
      TableCell total = found.totalLabel();
      if (total != null && !goesOn(columns, row + 1, end)) {
        readTotal(columns, row, total);
        return row + 1;
      } else if (total != null) {
        draft.reportSum(draft.grid.written(row)); // as 小计 is
      } else if (found.isNoIndicator()) {
        labels.read(row);
      } else {
        readRow(columns, row, found);
      }
      row++;
    }
    return row;
  }

  // behind the 合计 of one heading stand the rows of another
  private boolean goesOn(Columns columns, int from, int end) {
    if (from <= ahead) {
      return true; // searched for once, however many 合计 stand before it
    }
    for (int row = from; row < end && headings(row) == null; row++) {
      if (new IndicatorRow(draft, columns, row).isIndicator()) {
        ahead = row;
        return true;
      }
    }
    return false;
  }

  private void begin(Columns columns) {
    labels.startTail();
    rows.beginTable(columns.blocks().stream()
        .anyMatch(block -> TERM.matcher(block.heading()).find()));
    draft.grid.account(columns.cells());
    seen.addAll(columns.known().keySet());
    if (columns.weightAndScore() != null) {
      seen.addAll(Set.of(TableRole.WEIGHT, TableRole.SCORE));
    }
    YearHeadings.note(draft, columns);
    ColumnProblems.report(draft, columns);
    if (!found) {
      TableCell head = columns.blocks().isEmpty()
          ? columns.cells().get(0)
          : columns.blocks().get(0).head();
      draft.places.put("/indicators", head);
    }
    found = true;
    boolean byLevelTwo = columns.isNamedByLevelTwo(draft.grid, draft.wordings);
    boolean underLevel = readLevelAbove(columns);
    for (TableRole role : new TableRole[] {TableRole.LEVEL1, TableRole.LEVEL2, TableRole.NAME}) {
      boolean said = (role == TableRole.NAME && byLevelTwo)
          || (role == TableRole.LEVEL1 && underLevel)
          || (role == TableRole.LEVEL2 && columns.areLevelsInOne());
      if (!seen.contains(role) && !said) {
        ColumnProblems.reportMissing(draft, columns, role);
      }
    }
    if (byLevelTwo) {
      reportNamesOfLevelTwo(columns);
    }
    for (TableCell cell : columns.cells()) {
      MonthDay day = Titles.lastDay(cell.text());
      draft.lastDay = day == null ? draft.lastDay : day;
    }
    // of 1-3月完成值, 1-6月完成值 and 1-9月完成值 the one that is read
    Column actual = columns.get(TableRole.ACTUAL);
    MonthDay ofActual = actual == null ? null : Titles.lastDay(actual.heading());
    draft.lastDay = ofActual == null ? draft.lastDay : ofActual;
  }

  // 产出指标 across the table, over headings that have no level one
  private boolean readLevelAbove(Columns columns) {
    int above = columns.top() - 1;
    while (above > 0 && draft.grid.isBlank(above)) {
      above--;
    }
    List<TableCell> written = above < 0 ? List.of() : draft.grid.written(above);
    boolean level = !columns.has(TableRole.LEVEL1)
        && written.size() == 1
        && IndicatorRow.isLevelOne(written.get(0));
    if (level) {
      rows.levels().head(draft.text(written.get(0)));
    }
    return level;
  }

  private void reportNamesOfLevelTwo(Columns columns) {
    draft.problems.warning(
        ProblemCode.TABLE_COLUMN_MISSING,
        columns.cells().get(0),
        "",
        "there is no third level; the indicators are those of level two",
        "没有三级指标列，以二级指标作为指标名称");
  }

  private void readRow(Columns columns, int row, IndicatorRow found) {
    List<TableCell> written = draft.grid.written(row);
    boolean labelled = false;
    for (TableCell cell : written) {
      if (draft.wordings.is(cell, TableRole.BLOCK) && columns.roleOf(cell) == null) {
        draft.grid.account(cell);
        labelled = true;
      }
    }
    if (written.isEmpty() || (labelled && written.size() == 1)) {
      return;
    }
    if (found.isSubtotal()) {
      draft.reportSum(written);
      return;
    }
    TableCell level = found.levelAmongNames();
    if (found.isLevelAlone()) {
      rows.levels().head(draft.text(written.get(0)));
    } else if (level != null) {
      rows.levels().head(draft.text(level));
      draft.reportSum(written);
    } else if (row >= doubtful && columns.fit(draft.grid, row)) {
      rows.read(columns, row);
    } else {
      leaveOut(columns, row);
    }
  }

  // a merged cell of a row that has moved moves the cells of the rows below it, too
  private void leaveOut(Columns columns, int row) {
    draft.reportLength(row);
    rows.levels().forget();
    left++;
    for (TableCell cell : draft.grid.beginning(row)) {
      if (draft.grid.table().isFlowing(row) && columns.roleOf(cell) != null) {
        doubtful = Math.max(doubtful, cell.bottom());
      }
    }
  }

  private void readTotal(Columns columns, int row, TableCell label) {
    List<TableCell> cells = draft.grid.beginning(row);
    int shift = draft.grid.table().isRagged() ? columns.width(draft.grid) - cells.size() : 0;
    if (shift < 0 || !isAligned(columns, row, label)) {
      draft.reportLength(row);
      return;
    }
    for (TableCell cell : draft.grid.written(row)) {
      boolean block = draft.wordings.is(cell, TableRole.BLOCK) && columns.roleOf(cell) == null;
      if (block || cell.equals(label)) {
        draft.grid.account(cell);
      }
    }
    ReportedTotal.Builder total = ReportedTotal.builder();
    draft.places.put("/reportedTotal", label);
    readPoints(total, columns, row, shift, label);
    for (TableCell cell : cells) {
      String text = CellText.strip(cell.text());
      if (!draft.grid.isAccounted(cell) && GRADES.contains(text)) {
        total.grade(draft.text(cell));
        draft.places.put("/reportedTotal/grade", cell);
      }
    }
    reported = total.build();
    hasTotal = true;
  }

  private boolean hasPoints(Columns columns, int row) {
    IndicatorRow found = new IndicatorRow(draft, columns, row);
    return draft.grid.table().isRagged()
        || isPoints(found.text(TableRole.WEIGHT))
        || isPoints(found.text(TableRole.SCORE));
  }

  private static boolean isPoints(String text) {
    return IndicatorRow.isNumber(text) || TypedNumber.of(text).unit().equals("分");
  }

  private void readPoints(
      ReportedTotal.Builder total, Columns columns, int row, int shift, TableCell label) {
    Column both = columns.weightAndScore();
    if (both != null) {
      TableCell cell = draft.grid.place(row, both.left());
      draft.points(cell, columns.isScoreFirst(), "/reportedTotal", total::weight, total::score);
      return;
    }
    List<TableCell> others = draft.grid.written(row).stream()
        .filter(cell -> !cell.equals(label) && draft.wordings.isAny(cell.text(), LABELS_OF_POINTS))
        .toList();
    TableCell beside = numberBeside(label);
    if (!others.isEmpty()) {
      readBesideLabels(total, label, others);
    } else if (beside == null || hasPoints(columns, row) || hasOtherNumber(row, beside)) {
      readUnderHeadings(total, columns, row, shift);
      return;
    } else {
      // 总分 | 95 | 评价等级 | 优, wherever the columns of points stand
      readBeside(total::score, beside, "/reportedTotal/score");
    }
    for (TableCell cell : draft.grid.written(row)) {
      if (draft.wordings.is(cell, TableRole.GRADE)) {
        draft.grid.account(cell);
      }
    }
  }

  // 总分 | 100 | 95 without columns of points: nothing says which of them is which
  private boolean hasOtherNumber(int row, TableCell number) {
    return draft.grid.written(row).stream()
        .anyMatch(cell -> !cell.equals(number)
            && !draft.grid.isAccounted(cell)
            && TypedNumber.of(cell.text()).kind() == TypedNumber.Kind.NUMBER);
  }

  private void readUnderHeadings(ReportedTotal.Builder total, Columns columns, int row, int shift) {
    if (!isOneForBoth(columns, row)) {
      total.weight(points(columns, TableRole.WEIGHT, row, shift, "/reportedTotal/weight"));
    }
    TableCell score = cellOfPoints(columns, TableRole.SCORE, row, shift);
    Matcher graded = GRADED.matcher(score == null ? "" : CellText.strip(score.text()));
    if (score != null && graded.matches()) {
      draft.places.put("/reportedTotal/score", score);
      draft.places.put("/reportedTotal/grade", score);
      total.score(draft.points(score, graded.group(1), "/reportedTotal/score"));
      total.grade(graded.group(2));
    } else {
      total.score(points(columns, TableRole.SCORE, row, shift, "/reportedTotal/score"));
    }
  }

  // 总分 | 100 | 自评得分 | 95: each label says what stands behind it, and the headings above do not
  private void readBesideLabels(
      ReportedTotal.Builder total, TableCell label, List<TableCell> others) {
    List<TableCell> scores = others.stream()
        .filter(cell -> draft.wordings.isAny(cell.text(), OWN_SCORE))
        .toList();
    TableCell whole = numberBeside(label);
    TableCell score = scores.size() == 1 ? numberBeside(scores.get(0)) : null;
    if (score != null && isOfScore(scores.get(0)) && !isOfScore(label)) {
      draft.grid.account(scores);
      readBeside(total::score, score, "/reportedTotal/score");
      if (whole != null) {
        readBeside(total::weight, whole, "/reportedTotal/weight");
      }
    } else if (scores.isEmpty() && whole != null && isOfScore(label)) {
      readBeside(total::score, whole, "/reportedTotal/score");
    }
  }

  // 总分 alone may be the points that can be had as well as those that were got
  private static boolean isOfScore(TableCell label) {
    return label.text().contains("得分") || label.text().contains("自评");
  }

  private void readBeside(Consumer<Optional<Points>> field, TableCell cell, String pointer) {
    draft.places.put(pointer, cell);
    field.accept(draft.points(cell, pointer));
  }

  private @Nullable TableCell numberBeside(TableCell label) {
    TableCell beside = draft.grid.place(label.row(), label.right());
    boolean number = TypedNumber.of(beside.text()).kind() == TypedNumber.Kind.NUMBER
        && !draft.grid.isAccounted(beside);
    return number && beside.row() == label.row() ? beside : null;
  }

  // 自评总分 | 98 over all the columns behind it
  private boolean isOneForBoth(Columns columns, int row) {
    Column weight = columns.get(TableRole.WEIGHT);
    Column score = columns.get(TableRole.SCORE);
    return weight != null
        && score != null
        && draft.grid.place(row, weight.left()).equals(draft.grid.place(row, score.left()));
  }

  // a row of its own length stands under the headings only if its label reaches up to the points
  private boolean isAligned(Columns columns, int row, TableCell label) {
    if (rows.count() == 0 && left > 0) {
      return false; // nor did any row above it stand under the headings
    }
    if (columns.fit(draft.grid, row)) {
      return true;
    }
    Column points = firstPoints(columns);
    if (points == null || !columns.isWhole(draft.grid)) {
      return false;
    }
    return draft.grid.table().isRagged()
        ? draft.grid.beginning(row).size() - label.right()
            == columns.width(draft.grid) - points.left()
        : label.right() == points.left() && endsBehindPoints(columns, row);
  }

  private static @Nullable Column firstPoints(Columns columns) {
    Column weight = columns.get(TableRole.WEIGHT);
    Column score = columns.get(TableRole.SCORE);
    return weight == null || (score != null && score.left() < weight.left()) ? score : weight;
  }

  // what was left out stands behind the points if each of them is there, and nothing more
  private boolean endsBehindPoints(Columns columns, int row) {
    int right = 0;
    for (TableRole role : new TableRole[] {TableRole.WEIGHT, TableRole.SCORE}) {
      Column column = columns.get(role);
      if (column != null) {
        right = Math.max(right, column.right());
        if (draft.grid.place(row, column.left()).isBlank()) {
          return false;
        }
      }
    }
    return draft.grid.right(row) == right;
  }

  private Optional<Points> points(
      Columns columns, TableRole role, int row, int shift, String pointer) {
    TableCell cell = cellOfPoints(columns, role, row, shift);
    if (cell == null) {
      return Optional.empty();
    }
    draft.places.put(pointer, cell);
    boolean grade = TypedNumber.of(cell.text()).kind() == TypedNumber.Kind.OTHER
        && GRADES.contains(CellText.strip(cell.text()));
    return grade ? Optional.empty() : draft.points(cell, pointer);
  }

  private @Nullable TableCell cellOfPoints(Columns columns, TableRole role, int row, int shift) {
    Column column = columns.get(role);
    if (column == null) {
      return null;
    }
    TableCell cell = null;
    for (TableCell here : draft.grid.within(row, column.left() - shift, column.right() - shift)) {
      cell = cell == null || cell.isBlank() ? here : cell;
    }
    return cell == null || cell.row() < row || draft.wordings.is(cell, TableRole.TOTAL)
        ? null
        : cell;
  }
}
