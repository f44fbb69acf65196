package dev.jixiao.table;

import dev.jixiao.problem.ProblemCode;
import dev.jixiao.value.TypedNumber;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the tasks of the year (年度主要任务), which departments list in a table of their own: each under its name, with what stands
 * beside it under its heading.
 */
final class TaskReader {
  private static final int MOST_HEADINGS = 5;
  private static final Set<TableRole> HEADINGS = headings();
  // what begins another block, or ends a table that has no label beside it
  private static final Set<TableRole> OTHERS = others();

  private final Draft draft;
  private final LabelledTexts texts;

  TaskReader(Draft draft, LabelledTexts texts) {
    this.draft = draft;
    this.texts = texts;
  }

  private static Set<TableRole> headings() {
    EnumSet<TableRole> headings = EnumSet.copyOf(BlockRoles.FUNDS);
    headings.addAll(BlockRoles.GOALS);
    headings.addAll(EnumSet.of(
        TableRole.TASK,
        TableRole.FUND_ROW,
        TableRole.TARGET,
        TableRole.UNIT,
        TableRole.ACTUAL,
        TableRole.NOTE,
        TableRole.TOTAL));
    return headings;
  }

  private static Set<TableRole> others() {
    EnumSet<TableRole> others = EnumSet.copyOf(BlockRoles.LABELS);
    others.addAll(BlockRoles.INDICATORS);
    others.removeAll(EnumSet.of(TableRole.TOTAL, TableRole.NOTE, TableRole.FURTHER));
    return others;
  }

  /** The row below the table of tasks that a row heads; the row itself if it heads none. */
  int read(int row, int end) {
    List<TableCell> heads = draft.grid.written(row);
    TableCell label = label(heads);
    List<TableCell> columns = new ArrayList<>(heads);
    columns.remove(label);
    if (!areHeadings(columns)) {
      return row;
    }
    int first = row + 1;
    List<List<TableCell>> headings = new ArrayList<>(List.of(columns));
    while (first < end && headings.size() < MOST_HEADINGS && isNextHeading(first, headings)) {
      headings.add(draft.grid.written(first));
      first++;
    }
    int below = first;
    while (below < end && !isOther(label, below)) {
      below++;
    }
    draft.grid.account(heads);
    headings.forEach(draft.grid::account);
    int right = draft.grid.right(row);
    for (int at = first; at < below; at++) {
      // a row of another length has moved: no heading is known to be its own
      boolean fits = !draft.grid.table().isFlowing(at)
          || (draft.grid.right(at) == right && !draft.grid.hasHole(at));
      keep(fits ? headings : List.of(), label, at);
    }
    report(heads.get(0));
    return below;
  }

  // 任务名称 and another known heading; whatever else stands beside them heads a column too
  private boolean areHeadings(List<TableCell> columns) {
    long known = columns.stream()
        .filter(cell -> draft.wordings.isAny(cell.text(), HEADINGS))
        .count();
    boolean indicators = columns.stream()
        .anyMatch(cell -> draft.wordings.isAny(
            cell.text(), EnumSet.of(TableRole.LEVEL1, TableRole.LEVEL2, TableRole.NAME)));
    return !indicators
        && known >= 2
        && (known == columns.size() || known > 2)
        && columns.stream().anyMatch(cell -> draft.wordings.is(cell, TableRole.TASK))
        && columns.stream()
            .noneMatch(cell -> TypedNumber.of(cell.text()).kind() == TypedNumber.Kind.NUMBER);
  }

  // 年度主要任务 beside the rows heads none of them
  private @Nullable TableCell label(List<TableCell> heads) {
    TableCell first = heads.size() < 3 ? null : heads.get(0);
    boolean year = first != null
        && draft.wordings.is(first, TableRole.TASK)
        && draft.wordings.is(heads.get(1), TableRole.TASK)
        && TableHeadings.fold(first.text()).startsWith("年度");
    boolean label = year || (first != null && first.rows() > 1);
    return label ? first : null;
  }

  // 总额 | 财政拨款 | 其他资金 below 预算金额
  private boolean isNextHeading(int row, List<List<TableCell>> headings) {
    List<TableCell> written = draft.grid.written(row);
    return !written.isEmpty()
        && written.stream()
            .allMatch(cell -> draft.wordings.is(cell, TableRole.FUND_ROW)
                || BudgetDraft.source(cell.text()).kind().isPresent())
        && written.stream()
            .allMatch(cell -> headings.stream()
                .anyMatch(heads -> isOverAmounts(HeadingRows.over(heads, cell), cell)));
  }

  private boolean isOverAmounts(@Nullable TableCell head, TableCell cell) {
    return head != null
        && head.columns() > 1
        && cell.right() <= head.right()
        && draft.wordings.isAny(head.text(), BlockRoles.AMOUNTS);
  }

  private boolean isOther(@Nullable TableCell label, int row) {
    if (label != null && row < label.bottom()) {
      return false;
    }
    List<TableCell> written = draft.grid.written(row);
    return !written.isEmpty()
        && ((label != null && label.rows() > 1)
            || draft.wordings.isAny(written.get(0).text(), OTHERS)
            || Titles.title(written.get(0)).isPresent()
            || draft.wordings.isAny(
                Wordings.labelled(written.get(0).text()).label(), BlockRoles.LABELS));
  }

  private void keep(List<List<TableCell>> headings, @Nullable TableCell label, int row) {
    List<TableCell> cells = new ArrayList<>();
    TableCell name = null;
    for (TableCell cell : draft.grid.across(row)) {
      if (!cell.isBlank() && !cell.equals(label)) {
        TableCell head = head(headings, cell);
        boolean task = head == null || draft.wordings.is(head, TableRole.TASK);
        name = name == null && task ? cell : name;
        cells.add(cell);
      }
    }
    if (cells.isEmpty()) {
      return;
    }
    // 合计 | 150 stands under no heading of tasks
    TableCell first = name == null ? cells.get(0) : name;
    List<String> beside = new ArrayList<>();
    for (TableCell cell : cells) {
      if (!cell.equals(first) && cell.row() == row) {
        String heading = heading(headings, cell);
        beside.add((heading.isEmpty() ? "" : heading + "：") + draft.text(cell));
      }
    }
    draft.grid.account(first);
    texts.keep(CellText.oneLine(first.text()), first, String.join("；", beside));
  }

  // 总额 below 预算金额 and below 执行金额 is told apart by what stands above it
  private static String heading(List<List<TableCell>> headings, TableCell cell) {
    TableCell lowest = head(headings, cell);
    String text = lowest == null ? "" : CellText.oneLine(lowest.text());
    boolean again = headings.stream()
        .flatMap(List::stream)
        .anyMatch(
            other -> !other.equals(lowest) && CellText.oneLine(other.text()).equals(text));
    TableCell top = HeadingRows.over(headings.isEmpty() ? List.of() : headings.get(0), cell);
    return again && top != null && !top.equals(lowest)
        ? CellText.oneLine(top.text()) + " " + text
        : text;
  }

  // the lowest of the headings above a cell
  private static @Nullable TableCell head(List<List<TableCell>> headings, TableCell cell) {
    TableCell head = null;
    for (List<TableCell> heads : headings) {
      TableCell over = HeadingRows.over(heads, cell);
      head = over == null ? head : over;
    }
    return head;
  }

  private void report(TableCell head) {
    draft.problems.warning(
        ProblemCode.TABLE_KIND_OTHER,
        head,
        "",
        "a table of tasks, which is no part of the form; its rows are kept as attributes",
        "年度主要任务表不属于本表内容，各行作为附加内容保留");
  }
}
