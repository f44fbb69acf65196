package dev.jixiao.table;

import dev.jixiao.form.AnnualGoal;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.value.MoneyUnit;
import dev.jixiao.value.Points;
import dev.jixiao.value.TypedNumber;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a form that hold labels with a text behind each: its head, its goals in words, and its tail. */
final class LabelReader {
  private static final int LONGEST_LABEL = 20;
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
  private final Segment segment;
  private final Map<TableRole, TableCell> values = new LinkedHashMap<>();
  private final Map<TableRole, String> texts = new LinkedHashMap<>();
  private final Map<Integer, TableCell> years = new LinkedHashMap<>();
  private final List<AnnualGoal> goals = new ArrayList<>();
  private boolean inTail;
  // the last row with a label of goals that has no text behind it: one may stand below
  private int goalsAbove = -1;

  LabelReader(Draft draft, Segment segment) {
    this.draft = draft;
    this.segment = segment;
  }

  /** From here on labels belong to the tail. */
  void startTail() {
    inTail = true;
  }

  /** The texts behind labels of the head, by what the label stands for. */
  Optional<String> text(TableRole role) {
    return Optional.ofNullable(texts.get(role));
  }

  /** The points that a label of the head or tail states. */
  Optional<Points> points(TableRole role) {
    return text(role)
        .map(TypedNumber::of)
        .filter(number -> number.unit().isEmpty() || number.unit().equals("分"))
        .flatMap(TypedNumber::number)
        .map(Points::of);
  }

  /** Says that a part of the form came from the text of a label. */
  void place(TableRole role, String pointer) {
    TableCell cell = values.get(role);
    if (cell != null) {
      draft.places.put(pointer, cell);
    }
  }

  /** Keeps the text of a label that is no part of the form. */
  void keep(TableRole role, String name) {
    TableCell cell = values.get(role);
    if (cell != null) {
      keep(name, cell, text(role).orElse(""));
    }
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
    int texts = 0;
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
      texts += text.isBlank() ? 0 : 1;
    }
    for (int i = 0; texts > 0 && i < heads.size(); i++) {
      TableRole role = java.util.Objects.requireNonNull(label(heads.get(i).text()), "role");
      draft.grid.account(heads.get(i));
      take(role, heads.get(i).text(), heads.get(i), below.get(i), draft.text(below.get(i)));
    }
    return texts > 0;
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
    if (role == TableRole.BLOCK) {
      draft.grid.account(cell);
      readUnit(cell.text());
      return 1;
    }
    if (role == TableRole.TOTAL && hasSeveral(cell)) {
      return 1; // which number is which, only headings can say
    }
    boolean heads =
        next != null && BlockRoles.GOALS.contains(role) && isHeadingOfGoals(next.text());
    if (role != null && next != null && isBeside(cell, next) && !isLabel(next, role) && !heads) {
      draft.grid.account(cell);
      take(role, cell.text(), cell, next, draft.text(next));
      return 2;
    }
    if (role != null) {
      // a label without a text: nothing is lost
      draft.grid.account(cell);
      goalsAbove = BlockRoles.GOALS.contains(role) ? cell.row() : goalsAbove;
      take(role, cell.text(), cell, cell, "");
      return 1;
    }
    return readUnlabelled(cell, next);
  }

  // 全年调整绩效目标 behind 年初绩效目标 heads a column, although it is not known
  private static boolean isHeadingOfGoals(String text) {
    String folded = TableHeadings.fold(text);
    return folded.length() <= LONGEST_LABEL
        && (folded.endsWith("目标") || folded.endsWith("情况") || folded.endsWith("综述"));
  }

  // a text that stands farther away may be of another label, which is missing
  private static boolean isBeside(TableCell label, TableCell next) {
    return next.column() <= label.right() + 1;
  }

  private boolean hasSeveral(TableCell label) {
    long texts = draft.grid.written(label.row()).stream()
        .filter(cell -> cell.column() > label.column() && label(cell.text()) == null)
        .count();
    return texts > 1;
  }

  private int readUnlabelled(TableCell cell, @Nullable TableCell next) {
    if (readParts(cell)) {
      return 1;
    }
    Wordings.Labelled inside = Wordings.labelled(cell.text());
    TableRole role = label(inside.label());
    if (FundReader.isAmong(cell.text()) || isAmountOfSource(inside)) {
      return 1; // 其中：财政拨款 is of a budget that was not read
    }
    if (role != null && !inside.text().isEmpty()) {
      draft.grid.account(cell);
      take(role, inside.label(), cell, cell, inside.text());
      return 1;
    }
    if (next == null || isLabel(next, TableRole.BLOCK)) {
      readLines(cell, inside);
      return 1;
    }
    boolean pair = next.rows() == cell.rows() && next.row() == cell.row() && isPair(cell.row());
    if (!pair || !isLabelLike(cell) || endsInColon(next) || isUnderGoals(cell.row())) {
      return 1;
    }
    draft.grid.account(cell);
    keep(CellText.oneLine(cell.text()), next, draft.text(next));
    return 2;
  }

  // 填报单位：县水利局   填报日期：2024年2月   单位：元
  private boolean readParts(TableCell cell) {
    List<Wordings.Labelled> parts = Wordings.parts(cell.text());
    for (Wordings.Labelled part : parts) {
      TableRole role = label(part.label());
      if (parts.size() < 2 || role == null || BlockRoles.GOALS.contains(role)) {
        return false;
      }
    }
    for (Wordings.Labelled part : parts) {
      TableRole role = java.util.Objects.requireNonNull(label(part.label()), "role");
      take(role, part.label(), cell, cell, part.text());
    }
    draft.grid.account(cell);
    return true;
  }

  private boolean isAmountOfSource(Wordings.Labelled inside) {
    boolean source = FundReader.source(inside.label()).kind().isPresent()
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
    List<TableCell> written = draft.grid.written(row);
    long unknown = written.stream().filter(cell -> label(cell.text()) == null).count();
    return written.size() <= 2 || (unknown <= 3 && unknown < written.size());
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
      Titles.yearAlone(line).ifPresent(year -> years.put(year, cell));
      if (line.contains(title)) {
        noteYears(line, cell);
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

  private void noteYears(String text, TableCell cell) {
    Set<Integer> named = Titles.years(text);
    if (named.size() == 1) {
      years.putIfAbsent(named.iterator().next(), cell);
    }
  }

  // lines of one cell that has no text beside it: a year, an annex, a unit, a note
  private void readLines(TableCell cell, Wordings.Labelled inside) {
    List<String> lines = Titles.lines(cell);
    Optional<Integer> year = lines.size() == 1 ? Titles.yearAlone(lines.get(0)) : Optional.empty();
    if (year.isPresent()) {
      years.put(year.get(), cell);
      int month = Months.last(lines.get(0));
      draft.lastMonth = draft.lastMonth > 0 ? draft.lastMonth : month;
      draft.grid.account(cell);
    } else if (readUnit(cell.text())) {
      draft.grid.account(cell);
    } else if (!inside.label().isEmpty() && !inside.text().isEmpty()) {
      draft.grid.account(cell);
      keep(CellText.oneLine(inside.label()), cell, inside.text());
    }
  }

  private boolean readUnit(String text) {
    MoneyUnit unit = MoneyUnits.in(text);
    if (unit != null && draft.unit == null) {
      draft.unit = unit;
    }
    return unit != null && unit == draft.unit;
  }

  private void take(
      TableRole role, String label, TableCell labelCell, TableCell cell, String text) {
    switch (role) {
      case PROJECT_NAME,
          ORGANISATION,
          PROJECT_CODE,
          IMPLEMENTING_UNIT,
          TERM,
          TERM_BEGIN,
          TERM_END -> takeOnce(role, label, cell, text);
      case DEPARTMENT -> takeDepartment(label, cell, text);
      case FISCAL_YEAR -> takeYear(label, cell, text);
      case MONEY_UNIT -> takeUnit(label, cell, text);
      case GOAL, GOAL_EXPECTED -> takeGoal(labelCell, cell, text, true);
      case GOAL_ACTUAL -> takeGoal(labelCell, cell, text, false);
      case MID_TERM_GOAL -> takeMidTerm(labelCell, cell, text);
      case TOTAL -> takeOnce(role, label, cell, text);
      case GRADE -> takeOnce(role, label, cell, text);
      case NOTE -> takeNote(CellText.oneLine(label), cell, text);
      default -> keep(CellText.oneLine(label), cell, text);
    }
  }

  private void takeOnce(TableRole role, String label, TableCell cell, String text) {
    String other = texts.get(role);
    if (other == null || other.isEmpty()) {
      texts.put(role, text);
      values.put(role, cell);
    } else if (!other.equals(text) && !text.isEmpty()) {
      keep(CellText.oneLine(label), cell, text);
      draft.problems.error(
          ProblemCode.FIELD_DUPLICATE,
          cell,
          "",
          "the label " + TableProblems.shown(label)
              + " is duplicated with different texts; the first counts",
          "标签 " + TableProblems.shown(label) + " 出现两次且内容不同，以第一个为准");
    }
  }

  // 中央主管部门 beside 地方主管部门: plain 主管部门 counts, else the first; all others are kept
  private void takeDepartment(String label, TableCell cell, String text) {
    String other = texts.get(TableRole.DEPARTMENT);
    if (other == null || other.isEmpty()) {
      texts.put(TableRole.DEPARTMENT, text);
      values.put(TableRole.DEPARTMENT, cell);
    } else if (!text.isEmpty() && !other.equals(text)) {
      keep(CellText.oneLine(label), cell, text);
      draft.problems.warning(
          ProblemCode.FIELD_DUPLICATE,
          cell,
          "/project/competentDepartment",
          "several departments; the first counts, and this one is kept as an attribute",
          "有多个主管部门，以第一个为准，此处作为附加内容保留");
    }
  }

  private void takeYear(String label, TableCell cell, String text) {
    Optional<Integer> year = Titles.yearAlone(text);
    if (year.isPresent()) {
      years.put(year.get(), cell);
    } else {
      keep(CellText.oneLine(label), cell, text);
    }
  }

  // 单位 names the unit of amounts as well as that of people
  private void takeNote(String label, TableCell cell, String text) {
    if (label.endsWith("单位") && MoneyUnits.of(text) != null) {
      takeUnit(label, cell, text);
    } else {
      keep(label, cell, text);
    }
  }

  private void takeUnit(String label, TableCell cell, String text) {
    if (!readUnit("(" + text + ")")) {
      keep(CellText.oneLine(label), cell, text);
    }
  }

  private void takeGoal(TableCell labelCell, TableCell cell, String text, boolean expected) {
    if (text.isEmpty()) {
      return;
    }
    AnnualGoal last = goals.isEmpty() ? null : goals.get(goals.size() - 1);
    boolean completes = !expected && last != null && last.actual().isEmpty();
    AnnualGoal.Builder goal = completes && last != null ? last.toBuilder() : AnnualGoal.builder();
    int index = completes ? goals.size() - 1 : goals.size();
    AnnualGoal read = (expected ? goal.expected(text) : goal.actual(text)).build();
    if (completes) {
      goals.set(index, read);
    } else {
      goals.add(read);
      GoalReader.place(draft.places, index, "", labelCell);
    }
    GoalReader.place(draft.places, index, expected ? "/expected" : "/actual", cell);
  }

  private void takeMidTerm(TableCell labelCell, TableCell cell, String text) {
    if (!text.isEmpty()) {
      draft.form.addMidTermGoals(AnnualGoal.builder().expected(text).build());
      draft.places.put("/midTermGoal", labelCell);
      draft.places.put("/midTermGoal/expected", cell);
    }
  }

  private void keep(String label, TableCell cell, String text) {
    Map<String, String> attributes = inTail ? draft.formAttributes : draft.projectAttributes;
    Draft.keep(attributes, label, cell, text);
    String pointer =
        (inTail ? "" : "/project") + "/attributes/" + label.replace("~", "~0").replace("/", "~1");
    draft.places.put(pointer, cell);
  }

  /** Writes what the labels said into the form. */
  void finish() {
    set(TableRole.PROJECT_CODE, "/project/code", draft.project::code);
    set(TableRole.DEPARTMENT, "/project/competentDepartment", draft.project::competentDepartment);
    set(TableRole.IMPLEMENTING_UNIT, "/project/implementingUnit", draft.project::implementingUnit);
    boolean named = texts.containsKey(TableRole.PROJECT_NAME);
    set(
        named ? TableRole.PROJECT_NAME : TableRole.ORGANISATION,
        "/project/name",
        draft.project::name);
    TableCell organisation = values.get(TableRole.ORGANISATION);
    if (named && organisation != null) {
      Draft.keep(
          draft.projectAttributes,
          "单位名称",
          organisation,
          texts.getOrDefault(TableRole.ORGANISATION, ""));
    }
    draft.form.addAllGoals(goals);
    finishTerm();
    finishYear();
  }

  private void set(TableRole role, String pointer, Consumer<String> setter) {
    String text = texts.get(role);
    TableCell cell = values.get(role);
    if (text != null && cell != null) {
      if (!text.isEmpty() || role != TableRole.PROJECT_CODE) {
        setter.accept(text);
      }
      draft.places.put(pointer, cell);
      draft.places.put("/project", cell);
    }
  }

  /** The term in one cell, or of its first and its last day. */
  private void finishTerm() {
    String begin = texts.getOrDefault(TableRole.TERM_BEGIN, "");
    String end = texts.getOrDefault(TableRole.TERM_END, "");
    if (texts.containsKey(TableRole.TERM) || begin.isEmpty() || end.isEmpty()) {
      set(TableRole.TERM, "/project/term", draft.project::term);
      keepDay(TableRole.TERM_BEGIN, "计划开始日期", begin);
      keepDay(TableRole.TERM_END, "计划完成日期", end);
    } else {
      set(TableRole.TERM_BEGIN, "/project/term", first -> draft.project.term(first + "至" + end));
    }
  }

  private void keepDay(TableRole role, String label, String text) {
    TableCell cell = values.get(role);
    if (cell != null) {
      keep(label, cell, text);
    }
  }

  private void finishYear() {
    if (years.size() == 1) {
      years.forEach((year, cell) -> {
        draft.form.fiscalYear(Year.of(year));
        draft.places.put("/fiscalYear", cell);
      });
    } else if (years.size() > 1) {
      TableCell last = new ArrayList<>(years.values()).get(years.size() - 1);
      draft.problems.error(
          ProblemCode.FIELD_DUPLICATE,
          last,
          "/fiscalYear",
          "the table names several years, " + years.keySet() + "; none is taken",
          "表中有多个年度 " + years.keySet() + "，均未采用");
    }
  }
}
