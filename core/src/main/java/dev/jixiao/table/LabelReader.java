package dev.jixiao.table;

import dev.jixiao.form.FormKind;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.value.TypedNumber;
import java.time.MonthDay;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the labels in the rows of a form and the text of each: in its head, its goals in words, and its tail. */
final class LabelReader {
  private static final Comparator<TableCell> BY_COLUMN = Comparator.comparingInt(TableCell::column);
  private static final int LONGEST_LABEL = 20;
  private static final int LONGEST_LINE = 80;
  private static final String PUNCTUATION = "，。；！？,;!?";

  // what heads columns is no text of a label before it
  private static final Set<TableRole> HEADINGS = EnumSet.of(
      TableRole.INITIAL_BUDGET,
      TableRole.ANNUAL_BUDGET,
      TableRole.EXECUTED,
      TableRole.RATE,
      TableRole.WEIGHT,
      TableRole.SCORE);

  private final Draft draft;
  private final FormFinder.Segment segment;
  private final LabelledTexts texts;
  private final FundPairs pairs;
  // the last row with a label of goals that has no text behind it: one may stand below
  private int goalsAbove = -1;
  private @Nullable Layout layout;
  // whether the name of the project stood behind a blank cell
  private boolean spaced;

  /**
   * The labels and texts of a row, looked at once for all its labels.
   *
   * @param unlabelled how many texts are no labels
   * @param lastPair where the last two neighbours begin that are both no labels, or -1
   * @param pairBefore the same of the last two but one, or -1
   */
  private record Layout(int row, int unlabelled, int lastPair, int pairBefore) {}

  LabelReader(Draft draft, FormFinder.Segment segment, LabelledTexts texts, FundPairs pairs) {
    this.draft = draft;
    this.segment = segment;
    this.texts = texts;
    this.pairs = pairs;
  }

  /** From here on labels belong to the tail. */
  void startTail() {
    texts.startTail();
  }

  /** Reads one row. */
  void read(int row) {
    if (readBelow(row)) {
      return;
    }
    List<TableCell> cells = draft.grid.beginning(row);
    int at = 0;
    while (at < cells.size()) {
      TableCell cell = cells.get(at);
      TableCell next = at + 1 < cells.size() ? cells.get(at + 1) : null;
      if (cell.isBlank() || draft.grid.isAccounted(cell)) {
        at++;
      } else {
        at += readLabel(cell, next);
      }
    }
  }

  // labels alone in a row, and the text of each in the cell below it
  private boolean readBelow(int row) {
    List<TableCell> heads = draft.grid.beginning(row);
    List<TableCell> below =
        row + 1 < segment.end() ? draft.grid.beginning(row + 1) : List.<TableCell>of();
    if (heads.size() < 2 || heads.size() != below.size()) {
      return false;
    }
    int written = 0;
    for (int i = 0; i < heads.size(); i++) {
      TableCell head = heads.get(i);
      TableCell text = below.get(i);
      TableRole role = label(head.text());
      boolean one = !BlockRoles.GOALS.contains(role)
          && head.rows() == 1
          && head.column() == text.column()
          && head.columns() == text.columns();
      if (role == null || !one || isLabel(text, role)) {
        return false;
      }
      written += text.isBlank() ? 0 : 1;
    }
    for (int i = 0; written > 0 && i < heads.size(); i++) {
      TableRole role = Objects.requireNonNull(label(heads.get(i).text()), "role");
      draft.grid.account(heads.get(i));
      texts.take(role, heads.get(i).text(), heads.get(i), below.get(i), draft.text(below.get(i)));
    }
    return written > 0;
  }

  // the number of cells that were read
  private int readLabel(TableCell cell, @Nullable TableCell next) {
    if (cell.equals(segment.title())) {
      readTitle(cell);
      return 1;
    }
    if (Titles.lines(cell).stream().allMatch(Titles::isAnnex)) {
      draft.grid.account(cell);
      return 1;
    }
    TableRole role = label(cell.text());
    TableCell text = next == null ? null : textBehindBlank(role, cell, next);
    if (text != null) {
      draft.grid.account(cell);
      texts.take(Objects.requireNonNull(role, "role"), cell.text(), cell, text, draft.text(text));
      return 1;
    }
    if (role == TableRole.BLOCK) {
      draft.grid.account(cell);
      texts.readUnit(cell.text());
      return 1;
    }
    if (role == TableRole.TOTAL && (hasSeveral(cell) || isSumOfAnything(cell))) {
      return 1; // which number is which, only headings can say
    }
    boolean heads =
        next != null && BlockRoles.GOALS.contains(role) && isHeadingOfGoals(next.text());
    if (role != null && next != null && isBeside(cell, next) && !isLabel(next, role) && !heads) {
      draft.grid.account(cell);
      texts.take(role, cell.text(), cell, next, draft.text(next));
      return 2;
    }
    if (role == null && next != null && pairs.take(cell, next)) {
      return 2;
    }
    if (role != null) {
      // a label without a text: nothing is lost
      draft.grid.account(cell);
      goalsAbove = BlockRoles.GOALS.contains(role) ? cell.row() : goalsAbove;
      texts.take(role, cell.text(), cell, cell, "");
      return 1;
    }
    return readUnlabelled(cell, next);
  }

  // 项目名称 | (blank) | 水渠维修, where no other text stands in the row, and 主管部门 | (blank) | 水利局 below it
  private @Nullable TableCell textBehindBlank(
      @Nullable TableRole role, TableCell label, TableCell next) {
    boolean name = role == TableRole.PROJECT_NAME || role == TableRole.ORGANISATION;
    boolean blank = next.isBlank() && next.column() == label.right() && next.columns() == 1;
    if (role == null || !blank || BlockRoles.GOALS.contains(role) || !(name || spaced)) {
      return null;
    }
    List<TableCell> written = draft.grid.written(label.row());
    int at = Collections.binarySearch(written, label, BY_COLUMN) + 1;
    TableCell text = at < written.size() ? written.get(at) : null;
    if (text == null || text.column() != next.right() || isLabel(text, role)) {
      return null;
    }
    boolean alone = written.size() == 2;
    spaced |= name && alone;
    return alone || endsPair(text, at + 1 < written.size() ? written.get(at + 1) : null)
        ? text
        : null;
  }

  // what follows a text at once may be the text of a label that is not known
  private boolean endsPair(TableCell text, @Nullable TableCell after) {
    return after == null || after.column() > text.right() + 1 || label(after.text()) != null;
  }

  // 全年调整绩效目标 behind 年初绩效目标 heads a column, although it is not known
  private static boolean isHeadingOfGoals(String text) {
    String folded = TableHeadings.fold(text);
    return folded.length() <= LONGEST_LABEL
        && (folded.endsWith("目标")
            || folded.endsWith("情况")
            || folded.endsWith("综述")
            || folded.endsWith("名称"));
  }

  // a text that stands farther away may be of another label, which is missing
  private static boolean isBeside(TableCell label, TableCell next) {
    return next.column() <= label.right() + 1;
  }

  // the text behind the label and any text that does not stand behind a label are candidates
  private boolean hasSeveral(TableCell label) {
    Layout found = layout(label.row());
    List<TableCell> written = draft.grid.written(label.row());
    int behind = Collections.binarySearch(written, label, BY_COLUMN) + 1;
    boolean beside = behind < written.size() && label(written.get(behind).text()) == null;
    return (beside ? found.lastPair() : found.pairBefore()) > label.column();
  }

  // 合计 in the head may be a sum of money; 总分 and 自评得分 are points
  private boolean isSumOfAnything(TableCell label) {
    return !texts.isInTail() && label.text().indexOf('分') < 0;
  }

  private Layout layout(int row) {
    Layout found = layout;
    if (found == null || found.row() != row) {
      found = layOut(row);
      layout = found;
    }
    return found;
  }

  private Layout layOut(int row) {
    int unlabelled = 0;
    int lastPair = -1;
    int pairBefore = -1;
    TableCell before = null;
    for (TableCell cell : draft.grid.written(row)) {
      boolean text = label(cell.text()) == null;
      unlabelled += text ? 1 : 0;
      if (text && before != null) {
        pairBefore = lastPair;
        lastPair = before.column();
      }
      before = text ? cell : null;
    }
    return new Layout(row, unlabelled, lastPair, pairBefore);
  }

  private int readUnlabelled(TableCell cell, @Nullable TableCell next) {
    if (readParts(cell) || readYear(cell) || (!texts.isInTail() && pairs.takeInside(cell))) {
      return 1;
    }
    Wordings.Labelled inside = Wordings.labelled(cell.text());
    TableRole role = labelInside(inside);
    if (BudgetDraft.isAmong(cell.text()) || isAmountOfSource(inside)) {
      return 1; // 其中：财政拨款 is of a budget that was not read
    }
    if (role != null && !inside.text().isEmpty()) {
      draft.grid.account(cell);
      texts.take(role, inside.label(), cell, cell, inside.text());
      return 1;
    }
    boolean number = !inside.label().isEmpty()
        && TypedNumber.of(inside.text()).kind() == TypedNumber.Kind.NUMBER; // 产出指标得分：57
    boolean labelled = !inside.label().isEmpty() && !inside.text().isEmpty();
    if (next == null || number || (labelled && next.isBlank()) || isLabel(next, TableRole.BLOCK)) {
      readLines(cell, inside);
      return 1;
    }
    if (BudgetDraft.parts(cell.text()) && BudgetDraft.parts(next.text())) {
      return 2; // 按收入性质分 | 按支出性质分 head the amounts below them, and neither is the text of the other
    }
    boolean pair = next.rows() == cell.rows() && next.row() == cell.row() && isPair(cell.row());
    if (!pair
        || (next.isBlank() && isBehindEmptyLabel(cell))
        || !isLabelLike(cell)
        || endsInColon(next)
        || isUnderGoals(cell.row())) {
      return 1;
    }
    draft.grid.account(cell);
    texts.keep(CellText.oneLine(cell.text()), next, draft.text(next));
    return 2;
  }

  // 主管部门 | (blank) | 水利局 | (blank): the text may be that of the label, and is none itself
  private boolean isBehindEmptyLabel(TableCell cell) {
    List<TableCell> written = draft.grid.written(cell.row());
    int at = Collections.binarySearch(written, cell, BY_COLUMN) - 1;
    TableCell before = at < 0 ? null : written.get(at);
    return before != null && before.right() < cell.column() && label(before.text()) != null;
  }

  // 填报单位：县水利局   填报日期：2024年2月   单位：元
  private boolean readParts(TableCell cell) {
    List<Wordings.Labelled> parts = Wordings.parts(cell.text());
    int known = 0;
    for (Wordings.Labelled part : parts) {
      TableRole role = labelInside(part);
      known += role == null ? 0 : 1;
      boolean unlabelled = part.label().isEmpty() && yearBeside(part).isEmpty();
      if (unlabelled || BlockRoles.GOALS.contains(role)) {
        return false;
      }
    }
    if (parts.size() < 2 || known == 0 || (known == 1 && cell.text().length() > LONGEST_LINE)) {
      return false;
    }
    for (Wordings.Labelled part : parts) {
      TableRole role = labelInside(part);
      if (role != null) {
        texts.take(role, part.label(), cell, cell, part.text());
      } else if (part.label().isEmpty()) {
        yearBeside(part).ifPresent(year -> texts.year(year, cell));
      } else if (!part.text().isEmpty()) {
        texts.keep(CellText.oneLine(part.label()), cell, part.text());
      }
    }
    draft.grid.account(cell);
    return true;
  }

  // （2023年度）　　金额单位：万元
  private Optional<Integer> yearBeside(Wordings.Labelled part) {
    return texts.isInTail() ? Optional.empty() : Titles.yearAlone(part.text());
  }

  private boolean isAmountOfSource(Wordings.Labelled inside) {
    boolean source = BudgetDraft.source(inside.label()).kind().isPresent()
        || draft.wordings.roles(inside.label()).contains(TableRole.FUND_ROW);
    return source && TypedNumber.of(inside.text()).kind() == TypedNumber.Kind.NUMBER;
  }

  private static boolean endsInColon(TableCell cell) {
    String text = CellText.strip(cell.text());
    return text.endsWith(":") || text.endsWith("：");
  }

  private boolean isLabelLike(TableCell cell) {
    String text = CellText.strip(cell.text());
    return text.length() <= LONGEST_LABEL
        && text.chars().noneMatch(c -> PUNCTUATION.indexOf(c) >= 0)
        && text.chars().anyMatch(Character::isLetter)
        && !draft.wordings.is(cell, TableRole.FUND_ROW);
  }

  private boolean isUnderGoals(int row) {
    int above = row - 1;
    while (above > goalsAbove && draft.grid.isBlank(above)) {
      above--;
    }
    return goalsAbove >= 0 && above == goalsAbove;
  }

  // in a row of many texts none says which is the label of which
  private boolean isPair(int row) {
    int written = draft.grid.written(row).size();
    int unlabelled = layout(row).unlabelled();
    return written <= 2 || (unlabelled <= 3 && unlabelled < written);
  }

  // 项目 heads columns of many tables, but before a colon and a text it is 项目名称
  private @Nullable TableRole labelInside(Wordings.Labelled inside) {
    return TableHeadings.fold(inside.label()).equals("项目")
        ? TableRole.PROJECT_NAME
        : label(inside.label());
  }

  private @Nullable TableRole label(String text) {
    TableRole first = null;
    for (TableRole role : draft.wordings.roles(text, BlockRoles.LABELS)) {
      first = first == null ? role : first;
    }
    return first;
  }

  // the text of a goal may begin as a label does: 总体目标：…
  private boolean isLabel(TableCell cell, TableRole before) {
    TableRole inside = label(Wordings.labelled(cell.text()).label());
    if (cell.equals(segment.title())) {
      return true;
    }
    boolean ofGoal = BlockRoles.GOALS.contains(before) && before != TableRole.BLOCK;
    return label(cell.text()) != null
        || draft.wordings.isAny(cell.text(), HEADINGS)
        || (inside != null && !ofGoal);
  }

  // (2023年度), by itself or beside 单位 万元, and (截至8月31日) of a monitoring table
  private boolean readYear(TableCell cell) {
    List<String> lines = Titles.lines(cell);
    Optional<Integer> year = lines.size() == 1 ? Titles.yearAlone(lines.get(0)) : Optional.empty();
    boolean months = lines.size() == 1
        && Titles.kind(draft.title) == FormKind.MONITORING
        && Titles.isUpToAlone(lines.get(0));
    if ((year.isEmpty() && !months) || !isOfForm(cell)) {
      return false;
    }
    year.ifPresent(named -> texts.year(named, cell));
    MonthDay day = Titles.lastDay(lines.get(0));
    draft.lastDayOfTitle = day == null ? draft.lastDayOfTitle : day;
    draft.grid.account(cell);
    return true;
  }

  // 1.总体规划 | 2016 | 2020年 is a row of another table
  private boolean isOfForm(TableCell year) {
    List<TableCell> written = draft.grid.written(year.row());
    boolean head = !texts.isInTail() && written.size() == 2 && year.text().contains("年度");
    return written.stream()
        .allMatch(other -> other.equals(year)
            || draft.grid.isAccounted(other)
            || (head && TypedNumber.of(other.text()).kind() == TypedNumber.Kind.OTHER)
            || MoneyUnits.in(other.text()) != null
            || !Wordings.labelled(other.text()).label().isEmpty());
  }

  private void readTitle(TableCell cell) {
    String title = Titles.title(cell).orElse("");
    draft.title = title;
    draft.form.title(title);
    draft.places.put("/title", cell);
    draft.places.put("", cell);
    draft.grid.account(cell);
    boolean stated = false;
    for (String line : Titles.lines(cell)) {
      stated |= !line.contains(title)
          && !Titles.isAnnex(line)
          && Titles.yearAlone(line).isEmpty();
      Titles.yearAlone(line).ifPresent(year -> texts.year(year, cell));
      if (line.contains(title)) {
        texts.noteYears(line, cell);
      }
    }
    if (stated) {
      String shown = TableProblems.shown(cell.text());
      draft.problems.warning(
          ProblemCode.TABLE_CELL_UNUSED,
          cell,
          "/title",
          "nothing in the lines above the title was used: " + shown,
          "标题以上的文字未使用：" + shown);
    }
  }

  // lines of one cell that has no text beside it: an annex, a unit, a note
  private void readLines(TableCell cell, Wordings.Labelled inside) {
    if (texts.readUnit(cell.text())) {
      if (MoneyUnits.isAlone(cell.text())) {
        draft.grid.account(cell);
      }
    } else if (!inside.label().isEmpty() && !inside.text().isEmpty()) {
      draft.grid.account(cell);
      texts.keep(CellText.oneLine(inside.label()), cell, inside.text());
    }
  }
}
