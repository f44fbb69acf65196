package dev.jixiao.table;

import dev.jixiao.form.AnnualGoal;
import dev.jixiao.problem.JsonPointer;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.value.MoneyUnit;
import dev.jixiao.value.Points;
import dev.jixiao.value.TypedNumber;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What the labels of a form say, and where: each text is taken once, kept under its label, or reported. */
final class LabelledTexts {
  private static final Pattern MONITORED = Pattern.compile("监[控测]|跟踪");

  private static final Set<TableRole> COLUMNS_OF_GOALS =
      EnumSet.of(TableRole.GOAL_EXPECTED, TableRole.GOAL_ACTUAL);

  private final Draft draft;
  private final Map<TableRole, TableCell> values = new LinkedHashMap<>();
  private final Map<TableRole, String> texts = new LinkedHashMap<>();
  private final Map<TableRole, String> printed = new LinkedHashMap<>();
  private final List<AnnualGoal> goals = new ArrayList<>();
  private boolean inTail;

  LabelledTexts(Draft draft) {
    this.draft = draft;
  }

  /** From here on labels belong to the tail. */
  void startTail() {
    inTail = true;
  }

  boolean isInTail() {
    return inTail;
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

  /** Notes that a part of the form came from the text of a label. */
  void place(TableRole role, String pointer) {
    TableCell cell = values.get(role);
    if (cell != null) {
      draft.places.put(pointer, cell);
    }
  }

  /** Keeps the text of a label that is no part of the form. */
  void keep(TableRole role, String name) {
    TableCell cell = values.get(role);
    String text = texts.getOrDefault(role, "");
    if (cell != null && !text.isEmpty()) {
      keep(name, cell, text);
    }
  }

  /** Keeps the text of a label that is no part of the form, under the label as it is printed. */
  void keep(TableRole role) {
    keep(role, printed.getOrDefault(role, ""));
  }

  /** Takes a year that stands by itself. */
  void year(int year, TableCell cell) {
    draft.years.put(year, cell);
  }

  /** Takes the year that a text names among other things, if it is one alone. */
  void noteYears(String text, TableCell cell) {
    Set<Integer> named = Titles.years(text);
    if (named.size() == 1) {
      draft.years.putIfAbsent(named.iterator().next(), cell);
    }
  }

  /** Takes the year and the last day of the months that are monitored, such as 2023年1月1日至2023年6月30日 behind 监控时间段. */
  private void noteMonths(String label, TableCell cell, String text) {
    if (MONITORED.matcher(label).find()) {
      Titles.lastDayOfTime(text).ifPresent(last -> {
        draft.years.putIfAbsent(last.getYear(), cell);
        draft.lastDayOfTitle = MonthDay.from(last);
      });
    }
  }

  /** Takes the unit of amounts that a text names; false if it names none, or another than before. */
  boolean readUnit(String text) {
    MoneyUnit unit = MoneyUnits.in(text);
    if (unit != null && draft.unit == null) {
      draft.unit = unit;
    }
    return unit != null && unit == draft.unit;
  }

  /** Takes the text of a label. */
  void take(TableRole role, String label, TableCell labelCell, TableCell cell, String text) {
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
      case GOAL, GOAL_EXPECTED, GOAL_ACTUAL -> takeGoal(label, labelCell, cell, text);
      case MID_TERM_GOAL -> takeMidTerm(labelCell, cell, text);
      case TOTAL, GRADE, AS_OF -> takeOnce(role, label, cell, text);
      case NOTE -> takeNote(CellText.oneLine(label), cell, text);
      default -> keep(CellText.oneLine(label), cell, text);
    }
  }

  private void takeOnce(TableRole role, String label, TableCell cell, String text) {
    String other = texts.get(role);
    if (other == null || other.isEmpty()) {
      texts.put(role, text);
      values.put(role, cell);
      printed.put(role, CellText.oneLine(label));
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
      draft.years.put(year.get(), cell);
    } else if (!text.isEmpty()) {
      keep(CellText.oneLine(label), cell, text);
    }
  }

  // 单位 may be a unit of money as well as an organisation
  private void takeNote(String label, TableCell cell, String text) {
    if (label.endsWith("单位") && MoneyUnits.in(text) != null) {
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

  private void takeGoal(String label, TableCell labelCell, TableCell cell, String text) {
    Wordings.Labelled inside = Wordings.labelled(text);
    boolean labelled = draft.wordings.isAny(inside.label(), COLUMNS_OF_GOALS)
        && !draft.wordings.roles(inside.label()).contains(TableRole.GOAL)
        && !inside.text().isEmpty();
    if (labelled) {
      // 年度总体目标 | 预期目标：…
      addGoal(labelCell, cell, inside.text(), !isOfResults(inside.label()));
    } else if (!text.isEmpty()) {
      addGoal(labelCell, cell, text, !isOfResults(label));
    }
  }

  // 年度目标完成情况 labels a block of goals, but beside a text it says what became of them
  private boolean isOfResults(String label) {
    return draft.wordings.roles(label).contains(TableRole.GOAL_ACTUAL);
  }

  private void addGoal(TableCell labelCell, TableCell cell, String text, boolean expected) {
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
      GoalReader.addMidTerm(draft, text, labelCell, cell);
    }
  }

  /** Keeps a text that is no part of the form under its label. */
  void keep(String printed, TableCell cell, String text) {
    String label = printed.replaceFirst("[:：]+$", "");
    noteMonths(label, cell, text);
    Map<String, String> attributes = inTail ? draft.formAttributes : draft.projectAttributes;
    String key = Draft.keep(attributes, label, cell, text);
    String pointer = (inTail ? "" : "/project") + "/attributes/" + JsonPointer.escaped(key);
    draft.places.put(pointer, cell);
  }

  /** Writes what the labels said into the form. */
  void finish() {
    boolean named = texts.containsKey(TableRole.PROJECT_NAME);
    set(
        named ? TableRole.PROJECT_NAME : TableRole.ORGANISATION,
        "/project/name",
        draft.project::name);
    set(TableRole.PROJECT_CODE, "/project/code", draft.project::code);
    set(TableRole.DEPARTMENT, "/project/competentDepartment", draft.project::competentDepartment);
    set(TableRole.IMPLEMENTING_UNIT, "/project/implementingUnit", draft.project::implementingUnit);
    if (named) {
      finishOrganisation();
    } else {
      reportNoProject();
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

  // 单位名称 alone names what a form of a whole department is about, and no project
  private void reportNoProject() {
    TableCell cell = values.get(TableRole.ORGANISATION);
    if (cell != null && Titles.isOfProject(draft.title)) {
      draft.problems.warning(
          ProblemCode.FIELD_MISSING,
          cell,
          "/project/name",
          "the title speaks of a project and none is named; the name of the unit is taken instead",
          "标题为项目表，但没有项目名称，暂以单位名称代替");
    }
  }

  // 单位名称 beside 项目名称 is the implementing unit, where nothing else names one
  private void finishOrganisation() {
    TableCell cell = values.get(TableRole.ORGANISATION);
    String text = texts.getOrDefault(TableRole.ORGANISATION, "");
    String unit = texts.getOrDefault(TableRole.IMPLEMENTING_UNIT, "");
    if (cell == null || text.isEmpty()) {
      return;
    }
    if (unit.isEmpty()) {
      draft.project.implementingUnit(text);
      draft.places.put("/project/implementingUnit", cell);
    } else {
      Draft.keep(draft.projectAttributes, "单位名称", cell, text);
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
    if (draft.years.size() == 1) {
      draft.years.forEach((year, cell) -> {
        draft.form.fiscalYear(Year.of(year));
        draft.places.put("/fiscalYear", cell);
      });
    } else if (draft.years.size() > 1) {
      TableCell last = new ArrayList<>(draft.years.values()).get(draft.years.size() - 1);
      draft.problems.error(
          ProblemCode.FIELD_DUPLICATE,
          last,
          "/fiscalYear",
          "the table names several years, " + draft.years.keySet() + "; none is taken",
          "表中有多个年度 " + draft.years.keySet() + "，均未采用");
    }
  }
}
