package dev.jixiao.table;

import dev.jixiao.form.FundingLine;
import dev.jixiao.form.FundingSource;
import dev.jixiao.value.Money;
import dev.jixiao.value.MoneyUnit;
import dev.jixiao.value.Placeholder;
import dev.jixiao.value.Points;
import dev.jixiao.value.TypedNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the budget block: amounts in columns, one row for the total and each source. */
final class FundReader {
  // a row labelled with one of these belongs to the next block
  private static final Set<TableRole> OTHERS = EnumSet.of(
      TableRole.PROJECT_NAME,
      TableRole.ORGANISATION,
      TableRole.DEPARTMENT,
      TableRole.IMPLEMENTING_UNIT,
      TableRole.GOAL,
      TableRole.GOAL_EXPECTED,
      TableRole.GOAL_ACTUAL,
      TableRole.MID_TERM_GOAL,
      TableRole.LEVEL1,
      TableRole.LEVEL2,
      TableRole.NAME,
      TableRole.NOTE,
      TableRole.GRADE);

  // the rows of a block that are looked at before they are read
  private static final int MOST = 12;

  private final Draft draft;
  private final BudgetDraft budget;
  // the unit that the label of the row states
  private @Nullable MoneyUnit ofRow;
  // the units that the amounts state themselves, an empty text for those that state none
  private final Set<String> units = new HashSet<>();
  // of the block, those that could not be read among them
  private int rows;
  // whether one of the sources is said to be among others (其中)
  private boolean among;
  // whether the rows are those of several years
  private boolean severalYears;
  // the points that the label of the block states: 预算执行情况（20分）
  private @Nullable Points ofBlock;

  FundReader(Draft draft, BudgetDraft budget) {
    this.draft = draft;
    this.budget = budget;
  }

  /** The columns of amounts that a row heads, or null. */
  @Nullable
  Columns headings(int row) {
    List<TableCell> written = draft.grid.written(row);
    if (written.size() < 2
        || written.stream()
            .noneMatch(cell -> draft.wordings.isAny(cell.text(), BlockRoles.FUND_COLUMNS))) {
      return null;
    }
    int bottom = HeadingRows.bottom(draft.grid, row, BlockRoles.FUNDS, draft.wordings);
    Columns columns = Columns.of(draft.grid, row, bottom, BlockRoles.FUNDS, draft.wordings);
    dropLabels(columns);
    YearHeadings.settle(draft, columns, BlockRoles.FUNDS);
    long amounts = BlockRoles.AMOUNTS.stream().filter(columns::has).count();
    boolean numbersBeside = written.stream()
        .anyMatch(cell ->
            BudgetDraft.isAmount(cell.text()) && Titles.years(cell.text()).isEmpty());
    return amounts >= 2 && !numbersBeside && !budget.isFound() && headsSources(columns)
        ? columns
        : null;
  }

  // amounts beside tasks or projects are no budget: the row below is that of a source, of the
  // total, or has no name
  private boolean headsSources(Columns columns) {
    int first = left(columns);
    int row = columns.bottom() + 1;
    while (row < draft.grid.rows() && draft.grid.isBlank(row)) {
      row++;
    }
    List<TableCell> labels = new ArrayList<>();
    for (TableCell cell :
        row < draft.grid.rows() ? draft.grid.written(row) : List.<TableCell>of()) {
      if (cell.right() <= first) {
        labels.add(cell);
      }
    }
    TableCell label = label(labels);
    return label == null || budget.isSource(label.text());
  }

  private static int left(Columns columns) {
    int left = Integer.MAX_VALUE;
    for (Column column : columns.known().values()) {
      left = Math.min(left, column.left());
    }
    return left;
  }

  // 年度预算数 may head the labels of the rows as well as amounts: the cell below it decides
  private void dropLabels(Columns columns) {
    int row = columns.bottom() + 1;
    Column column = columns.get(TableRole.ANNUAL_BUDGET);
    TableCell below =
        column == null || row >= draft.grid.rows() ? null : draft.grid.at(row, column.left());
    if (below != null && budget.inside(below) == null && budget.isSource(below.text())) {
      columns.toLabels(TableRole.ANNUAL_BUDGET);
    }
  }

  /** Reads the rows under the headings, at most up to {@code end}, and returns the row below them. */
  int read(Columns columns, int end) {
    if (isChange(columns, end)) {
      columns.move(TableRole.ANNUAL_BUDGET, TableRole.BUDGET_ADJUSTMENT);
    }
    int first = left(columns);
    List<TableCell> labels = headLabels(columns, first);
    severalYears = YearHeadings.areOfYears(rowLabels(columns, end));
    ofBlock = columns.has(TableRole.WEIGHT)
        ? null
        : BudgetDraft.pointsOfRate(columns.get(TableRole.SCORE), labels);
    MoneyUnit unit = MoneyUnits.stated(columns, labels);
    unit = unit == null ? draft.unit : unit;
    unit = unit == null ? unitBeside(columns, end) : unit;
    columns.toLabelsBefore(first);
    for (TableCell cell : columns.cells()) {
      boolean label = cell.right() <= first;
      if (!label
          || !draft.wordings.roles(cell.text()).isEmpty()
          || MoneyUnits.in(cell.text()) != null) {
        draft.grid.account(cell); // a label that is not known is reported as unused
      }
    }
    ColumnProblems.report(draft, columns);
    YearHeadings.note(draft, columns);
    budget.begin(labels.isEmpty() ? columns.cells().get(0) : labels.get(0), unit);
    int row = columns.bottom() + 1;
    while (row < end && readRow(columns, first, row)) {
      rows += draft.grid.isBlank(row) ? 0 : 1;
      row++;
    }
    return row;
  }

  // 调整预算数 may be the amount by which the budget changed or what it became: the spending is nearer
  // to one of them
  private boolean isChange(Columns columns, int end) {
    Column budget = columns.get(TableRole.ANNUAL_BUDGET);
    boolean either = budget != null
        && draft.wordings.roles(budget.heading()).contains(TableRole.BUDGET_ADJUSTMENT);
    boolean change = false;
    int last = Math.min(end, columns.bottom() + MOST);
    for (int row = columns.bottom() + 1; either && row < last && isOfSource(columns, row); row++) {
      BigDecimal first = number(columns, TableRole.INITIAL_BUDGET, row);
      BigDecimal adjusted = number(columns, TableRole.ANNUAL_BUDGET, row);
      BigDecimal spent = number(columns, TableRole.EXECUTED, row);
      if (first != null && adjusted != null && spent != null && first.signum() != 0) {
        int nearer = spent
            .subtract(first.add(adjusted))
            .abs()
            .compareTo(spent.subtract(adjusted).abs());
        if (nearer > 0) {
          return false;
        }
        change |= nearer < 0;
      }
    }
    return change;
  }

  private boolean isOfSource(Columns columns, int row) {
    TableCell label = label(before(columns, row));
    return label == null || budget.isSource(label.text());
  }

  private List<TableCell> before(Columns columns, int row) {
    int first = left(columns);
    return draft.grid.written(row).stream()
        .filter(cell -> cell.right() <= first)
        .toList();
  }

  // the labels of the rows of sources below the headings
  private List<TableCell> rowLabels(Columns columns, int end) {
    List<TableCell> labels = new ArrayList<>();
    int last = Math.min(end, columns.bottom() + MOST);
    for (int row = columns.bottom() + 1; row < last && isOfSource(columns, row); row++) {
      labels.addAll(before(columns, row));
    }
    return labels;
  }

  // （万元） below 项目资金, which has its own row in what was one cell
  private @Nullable MoneyUnit unitBeside(Columns columns, int end) {
    for (TableCell cell : rowLabels(columns, end)) {
      MoneyUnit unit = MoneyUnits.isAlone(cell.text()) ? MoneyUnits.in(cell.text()) : null;
      if (unit != null) {
        draft.grid.account(cell);
        return unit;
      }
    }
    return null;
  }

  private @Nullable BigDecimal number(Columns columns, TableRole role, int row) {
    Column column = columns.get(role);
    return column == null
        ? null
        : TypedNumber.of(cell(column, row).text()).number().orElse(null);
  }

  private List<TableCell> headLabels(Columns columns, int first) {
    List<TableCell> labels = new ArrayList<>();
    for (int row = columns.top(); row <= columns.bottom(); row++) {
      for (TableCell cell : draft.grid.across(row)) {
        if (cell.right() <= first && !cell.isBlank()) {
          labels.add(cell);
        }
      }
    }
    return labels;
  }

  private boolean readRow(Columns columns, int first, int row) {
    List<TableCell> written = draft.grid.written(row);
    if (written.isEmpty()) {
      return true;
    }
    if (written.size() == 1 && BudgetDraft.parts(written.get(0).text())) {
      draft.grid.account(written);
      return true;
    }
    List<TableCell> labels = new ArrayList<>();
    boolean amounts = false;
    for (TableCell cell : written) {
      if (cell.column() < first && cell.right() > first) {
        return false; // a label with a text of its own
      }
      boolean block =
          draft.wordings.is(cell, TableRole.BLOCK) || draft.wordings.is(cell, TableRole.FUND_ROW);
      if (cell.column() < first && !block && draft.wordings.isAny(cell.text(), OTHERS)) {
        return false;
      }
      if (cell.column() < first) {
        labels.add(cell);
      }
      amounts |= BudgetDraft.isAmount(cell.text())
          || Placeholder.is(cell.text())
          || budget.inside(cell) != null;
    }
    TableCell label = label(labels);
    boolean known = label != null
        && (budget.isSource(label.text()) || draft.wordings.is(label, TableRole.FUND_ROW));
    if ((!known && !amounts) || startsOther(row)) {
      return false;
    }
    // a figure where labels stand, and no label: the cells have moved
    boolean moved = label == null
        && labels.stream()
            .anyMatch(cell ->
                CellText.isFigure(cell.text()) && Titles.yearAlone(cell.text()).isEmpty());
    if (moved || !columns.fit(draft.grid, row)) {
      draft.reportLength(row);
      return true;
    }
    if (severalYears && YearHeadings.isOfOtherYear(draft, row, labels)) {
      return true;
    }
    Set<String> inside = label == null ? sourcesInside(columns, row) : Set.of();
    boolean named = label != null || (inside.size() == 1 && !inside.contains(""));
    if (inside.size() > 1 || (!named && !budget.isEmpty())) {
      budget.reportNameless(row);
    } else {
      readLine(columns, row, label, labels);
    }
    return true;
  }

  // the sources that the amounts of a row name in their cells; an empty text where one names none
  private Set<String> sourcesInside(Columns columns, int row) {
    Set<String> sources = new HashSet<>();
    for (TableRole role : BlockRoles.AMOUNTS) {
      Column column = columns.get(role);
      TableCell cell = column == null ? null : cell(column, row);
      if (cell != null && !Placeholder.is(cell.text())) {
        Wordings.Labelled inside = budget.inside(cell);
        sources.add(inside == null ? "" : inside.label());
      }
    }
    return sources;
  }

  private boolean startsOther(int row) {
    for (TableCell cell : draft.grid.written(row)) {
      if (draft.wordings.isAny(
          cell.text(), Set.of(TableRole.LEVEL1, TableRole.NAME, TableRole.GOAL_ACTUAL))) {
        return true;
      }
    }
    return false;
  }

  // the label is the last one before the amounts, unless that is 小计 of the one before it
  private @Nullable TableCell label(List<TableCell> labels) {
    TableCell label = null;
    for (TableCell cell : labels) {
      boolean block =
          draft.wordings.is(cell, TableRole.BLOCK) && !draft.wordings.is(cell, TableRole.FUND_ROW);
      boolean sum = label != null && draft.wordings.is(cell, TableRole.SUBTOTAL);
      boolean nothing = Placeholder.is(cell.text())
          || CellText.isFigure(cell.text())
          || MoneyUnits.isAlone(cell.text());
      label = block || sum || nothing ? label : cell;
    }
    return label;
  }

  private void readLine(
      Columns columns, int row, @Nullable TableCell label, List<TableCell> labels) {
    for (TableCell cell : labels) {
      boolean named =
          draft.wordings.isAny(cell.text(), EnumSet.of(TableRole.BLOCK, TableRole.SUBTOTAL));
      if (cell.equals(label) || named) {
        draft.grid.account(cell);
      }
    }
    String inside = label == null
        ? String.join("", sourcesInside(columns, row)) // no more than one
        : label.text();
    FundingSource source =
        inside.isEmpty() ? FundingSource.TOTAL : BudgetDraft.sourceWithoutUnit(inside);
    boolean isTotal = budget.isTotal(source);
    String pointer = budget.pointer(isTotal);
    ofRow = label == null ? null : MoneyUnits.in(label.text());
    if (isTotal) {
      budget.settleUnit(ofRow); // 年度资金总额（万元） states it for the amounts that it adds up
    }
    FundingLine line = line(columns, row, pointer, source);
    TableCell head = label == null ? draft.grid.place(row, 0) : label;
    budget.add(line, head);
    draft.places.put(pointer + "/source", head);
    among |= !isTotal && BudgetDraft.isAmong(head.text());
  }

  private FundingLine line(Columns columns, int row, String pointer, FundingSource source) {
    FundingLine.Builder line = FundingLine.builder().source(source);
    line.initial(money(columns, TableRole.INITIAL_BUDGET, row, pointer + "/initial"));
    line.adjustment(money(columns, TableRole.BUDGET_ADJUSTMENT, row, pointer + "/adjustment"));
    line.annual(money(columns, TableRole.ANNUAL_BUDGET, row, pointer + "/annual"));
    line.received(money(columns, TableRole.RECEIVED, row, pointer + "/received"));
    line.executed(money(columns, TableRole.EXECUTED, row, pointer + "/executed"));
    line.expected(money(columns, TableRole.EXPECTED_SPENDING, row, pointer + "/expected"));
    readPoints(columns, row, pointer, line);
    line.reportedRate(text(columns, TableRole.RATE, row, pointer + "/reportedRate"));
    line.deviation(text(columns, reason(columns), row, pointer + "/deviation"));
    FundingLine read = line.build();
    if (isSumInstead(columns, read)) {
      line.adjustment(Optional.empty());
    }
    for (Column column : columns.unknown().above(draft.grid, row)) {
      keep(source, column, row);
    }
    Column remark = columns.get(TableRole.FUND_REMARK);
    if (remark != null && reason(columns) != TableRole.FUND_REMARK) {
      keep(source, remark, row);
    }
    return line.build();
  }

  private void readPoints(Columns columns, int row, String pointer, FundingLine.Builder line) {
    TableRole role = columns.has(TableRole.SCORE) ? TableRole.SCORE : TableRole.WEIGHT;
    boolean both = columns.has(TableRole.SCORE) && columns.has(TableRole.WEIGHT);
    Column column = columns.get(role);
    Points stated = column == null || both ? null : BudgetDraft.pointsIn(column.heading());
    stated = stated == null ? pointsOfBlock(columns, row, pointer) : stated;
    if (column == null || stated == null) {
      line.weight(points(columns, TableRole.WEIGHT, row, pointer + "/weight"));
      line.reportedScore(points(columns, TableRole.SCORE, row, pointer + "/reportedScore"));
      return;
    }
    // 分值（10分） or 得分（10分） over 9.2 has the weight in its heading, and the points that were got below
    // it
    Optional<Points> got = points(columns, role, row, pointer + "/reportedScore");
    // 10 below 分值（10分） may only say it again
    boolean repeated = role == TableRole.WEIGHT && got.equals(Optional.of(stated));
    line.reportedScore(repeated ? Optional.empty() : got);
    if (got.isPresent() && pointer.equals("/budget/total")) {
      line.weight(stated);
      draft.places.put(pointer + "/weight", column.head());
    }
  }

  // 预算执行情况（20分） is taken where the score is the share of them that the rate is
  private @Nullable Points pointsOfBlock(Columns columns, int row, String pointer) {
    Column score = columns.get(TableRole.SCORE);
    Column rate = columns.get(TableRole.RATE);
    boolean agrees = score != null
        && rate != null
        && ofBlock != null
        && pointer.equals("/budget/total")
        && BudgetDraft.isShare(cell(score, row).text(), ofBlock, cell(rate, row).text());
    return agrees ? ofBlock : null;
  }

  // remarks are the reasons of a block that has no column of these
  private static TableRole reason(Columns columns) {
    return columns.has(TableRole.DEVIATION) ? TableRole.DEVIATION : TableRole.FUND_REMARK;
  }

  private void keep(FundingSource source, Column column, int row) {
    TableCell cell = cell(column, row);
    if (!cell.isBlank() && cell.row() == row) {
      draft.keep(source.heading() + " " + column.heading(), cell, draft.text(cell));
    }
  }

  // 调整预算数 that repeats the annual budget, and is not the amount by which it changed
  private boolean isSumInstead(Columns columns, FundingLine line) {
    Column column = columns.get(TableRole.BUDGET_ADJUSTMENT);
    return column != null
        && draft.wordings.roles(column.heading()).contains(TableRole.ANNUAL_BUDGET)
        && line.adjustment().isPresent()
        && line.adjustment().equals(line.annual())
        && line.initial().filter(initial -> initial.amount().signum() != 0).isPresent();
  }

  private Optional<Money> money(Columns columns, TableRole role, int row, String pointer) {
    Column column = columns.get(role);
    if (column == null) {
      return Optional.empty();
    }
    MoneyUnit own = MoneyUnits.in(column.heading());
    TableCell cell = placed(column, row, pointer);
    if (isShared(cell, row, pointer)) {
      return Optional.empty();
    }
    Wordings.Labelled inside = budget.inside(cell);
    String text = inside == null ? cell.text() : inside.text();
    MoneyUnit stated = ofRow != null ? ofRow : own == null ? budget.unit() : own;
    Optional<Money> money = draft.money(cell, text, stated, pointer);
    money.ifPresent(amount -> units.add(TypedNumber.of(text).unit()));
    return money;
  }

  private Optional<Points> points(Columns columns, TableRole role, int row, String pointer) {
    Column column = columns.get(role);
    if (column == null) {
      return Optional.empty();
    }
    TableCell cell = placed(column, row, pointer);
    return isShared(cell, row, pointer) ? Optional.empty() : draft.points(cell, pointer);
  }

  // an amount that stands beside several rows is of none of them; points beside all rows are those
  // of the total
  private boolean isShared(TableCell cell, int row, String pointer) {
    boolean ofTotal =
        pointer.equals("/budget/total/weight") || pointer.equals("/budget/total/reportedScore");
    return cell.row() < row || (!ofTotal && !cell.isBlank() && draft.isShared(cell, pointer));
  }

  private Optional<String> text(Columns columns, TableRole role, int row, String pointer) {
    Column column = columns.get(role);
    if (column == null) {
      return Optional.empty();
    }
    TableCell cell = placed(column, row, pointer);
    boolean own = cell.row() == row && (role != TableRole.RATE || mayBeRate(cell.text()));
    String text = own ? draft.text(cell) : "";
    return text.isEmpty() || (role == TableRole.RATE && Placeholder.is(text))
        ? Optional.empty()
        : Optional.of(text);
  }

  // 支出合计 is no rate
  private static boolean mayBeRate(String text) {
    return Placeholder.is(text) || text.chars().anyMatch(c -> Character.isDigit(c) || c == '百');
  }

  private TableCell placed(Column column, int row, String pointer) {
    TableCell cell = cell(column, row);
    draft.places.put(pointer, cell);
    return cell;
  }

  private TableCell cell(Column column, int row) {
    for (TableCell cell : draft.grid.within(row, column.left(), column.right())) {
      if (!cell.isBlank()) {
        return cell;
      }
    }
    return draft.grid.place(row, column.left());
  }

  /** Writes the budget into the form, where there was one. */
  void finish() {
    if (rows == 1 && !among) {
      budget.takeOnlyForTotal();
    }
    if (units.size() == 1) {
      // 350万元 needs no heading that says of what it is
      budget.settleUnit(MoneyUnits.of(units.iterator().next()));
    }
    budget.finish();
  }
}
