package dev.jixiao.table;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.JoinedTarget;
import dev.jixiao.form.Judgement;
import dev.jixiao.form.Likelihood;
import dev.jixiao.form.Reviewer;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.value.Placeholder;
import dev.jixiao.value.Points;
import dev.jixiao.value.TypedNumber;
import dev.jixiao.value.YesNo;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the rows of the table of indicators, each into an indicator. */
final class IndicatorReader {
  private static final Set<TableRole> ROW_VALUES = EnumSet.of(
      TableRole.TARGET,
      TableRole.ACTUAL,
      TableRole.WEIGHT,
      TableRole.SCORE,
      TableRole.INITIAL_TARGET,
      TableRole.ADJUSTED_TARGET,
      TableRole.MID_TERM_TARGET,
      TableRole.FORECAST);

  // what a column of adjusted targets says where a target was not adjusted
  private static final Set<String> UNCHANGED =
      Set.of("不变", "未变", "未调整", "无调整", "不调整", "未作调整", "没有调整", "无变化", "同左");

  private static final Pattern TEMPLATE =
      Pattern.compile("(三级)?指标\\s*[0-9０-９一二三四五六七八九十]{1,2}\\s*[:：]?");

  private static final Pattern WEIGHT_IN_NAME = Pattern.compile(
      "[(（\\[【]\\s*(?:分值\\s*[:：]?\\s*)?([0-9]{1,3}(?:\\.[0-9]{1,2})?)\\s*分\\s*[)）\\]】]$");

  private static final Map<TableRole, Likelihood> TICKS = new EnumMap<>(Map.of(
      TableRole.CERTAIN, Likelihood.CERTAIN,
      TableRole.POSSIBLE, Likelihood.POSSIBLE,
      TableRole.IMPOSSIBLE, Likelihood.IMPOSSIBLE));

  private final Draft draft;
  private final LevelReader levels;
  private final List<Indicator> indicators = new ArrayList<>();
  private final MidTermTargets ofSeveralYears;
  private boolean ofTerm;
  private int count;

  IndicatorReader(Draft draft) {
    this.draft = draft;
    this.levels = new LevelReader(draft);
    this.ofSeveralYears = new MidTermTargets(draft);
  }

  LevelReader levels() {
    return levels;
  }

  /** Begins a table of indicators: of the year, or of several years (长期绩效指标). */
  void beginTable(boolean isOfSeveralYears) {
    if (ofTerm != isOfSeveralYears) {
      levels.clear();
    }
    ofTerm = isOfSeveralYears;
  }

  /** Writes the indicators into the form. */
  void finish() {
    ofSeveralYears.match(indicators);
    weightsInNames();
    draft.form.addAllIndicators(indicators);
  }

  // without a column of weights 改厕户数（30分） has its own; all names do, since 满意度（90分） may be what is
  // asked for
  private void weightsInNames() {
    List<Points> weights = new ArrayList<>();
    Points sum = Points.ZERO;
    for (Indicator row : indicators) {
      Matcher printed = WEIGHT_IN_NAME.matcher(row.name());
      Points weight = printed.find() ? Points.of(printed.group(1)) : Points.ZERO;
      boolean fits =
          row.reportedScore().map(score -> score.compareTo(weight) <= 0).orElse(true)
              && !row.target().text().contains(weight + "分");
      if (weight.isZero() || !row.weight().isZero() || !fits) {
        return;
      }
      weights.add(weight);
      sum = sum.plus(weight);
    }
    if (weights.size() < 2 || sum.compareTo(Points.HUNDRED) > 0) {
      return;
    }
    for (int i = 0; i < weights.size(); i++) {
      String at = "/indicators/" + i;
      draft.places.find(at + "/name").ifPresent(cell -> draft.places.put(at + "/weight", cell));
      indicators.set(i, indicators.get(i).toBuilder().weight(weights.get(i)).build());
    }
  }

  /** The number of indicators so far. */
  int count() {
    return count;
  }

  /** Reads a row that has texts of its own. */
  void read(Columns columns, int row) {
    RowCells cells = RowCells.of(draft, columns, row);
    String carried = levels.read(columns, cells);
    if (isEmpty(cells)) {
      reportEmpty(columns, row, cells);
      return;
    }
    if (repeats(cells, row)) {
      return; // its cells are reported as unused
    }
    if (isPointsAlone(cells)) {
      reportPointsAlone(cells, row);
      return;
    }
    levels.use();
    levels.report(columns, row, cells, carried);
    String at = "/indicators/" + count;
    // 数量指标 is a category and no indicator
    boolean byLevelTwo = !TableHeadings.fold(levels.level2()).endsWith("指标")
        && columns.isNamedByLevelTwo(draft.grid, draft.wordings);
    Indicator.Builder builder = Indicator.builder()
        .category(category(byLevelTwo))
        .name(byLevelTwo ? levels.level2() : name(cells));
    Map<String, String> attributes = new LinkedHashMap<>();
    target(builder, columns, cells, at, attributes);
    values(builder, columns, cells, row, at, attributes);
    points(builder, columns, cells, row, at);
    keepUnknown(columns, row, cells, attributes);
    Column goals = columns.goals(draft.wordings);
    if (goals != null) {
      String goal = attributes.remove(goals.heading());
      builder.goal(goal == null ? null : CellText.oneLine(goal));
    }
    builder.attributes(attributes);
    if (ofTerm) {
      ofSeveralYears.add(builder.build(), cells.get(TableRole.TARGET));
      return;
    }
    ofSeveralYears.dropOther(builder, columns, cells);
    judgements(builder, cells, at);
    indicators.add(builder.build());
    draft.places.addIndicator(row, columns);
    if (cells.text(TableRole.NAME).isEmpty() && columns.has(TableRole.NAME)) {
      reportNameless(columns, row, cells, at);
    }
    count++;
  }

  // where there is no third level, the second one names the indicator, and may name its category as
  // well
  private IndicatorCategory category(boolean byLevelTwo) {
    IndicatorCategory both = IndicatorCategory.of(levels.level1(), levels.level2());
    return byLevelTwo && both.standard().isEmpty()
        ? IndicatorCategory.of(levels.level1(), "")
        : both;
  }

  // points of nothing: of a heading, or of a total that has no label
  private static boolean isPointsAlone(RowCells cells) {
    for (TableRole role : ROW_VALUES) {
      boolean points = role == TableRole.WEIGHT || role == TableRole.SCORE;
      if (!points && !Placeholder.is(cells.text(role))) {
        return false;
      }
    }
    return isTemplate(cells.text(TableRole.NAME)) && cells.get(TableRole.NAME) != null;
  }

  private void reportPointsAlone(RowCells cells, int row) {
    List<TableCell> written = draft.grid.written(row);
    String texts = TableProblems.shown(written);
    draft.grid.account(written);
    boolean ofLevel = cells.isWritten(TableRole.LEVEL1) || cells.isWritten(TableRole.LEVEL2);
    if (ofLevel) {
      draft.problems.warning(
          ProblemCode.TABLE_CELL_UNUSED,
          written.get(0),
          "",
          "points of a whole level, which are those of its indicators; they are not read: " + texts,
          "此处为一级或二级指标的合计分数，以各项指标的分数为准，未读入：" + texts);
      return;
    }
    draft.problems.error(
        ProblemCode.TABLE_CELL_UNUSED,
        written.get(0),
        "",
        "points that belong to no indicator and to no total; they are not read: " + texts,
        "此处分数既无指标名称，也不是总分，未读入：" + texts);
  }

  private void reportNameless(Columns columns, int row, RowCells cells, String at) {
    TableCell name = cells.get(TableRole.NAME);
    if (name == null) {
      Column column = Objects.requireNonNull(columns.get(TableRole.NAME), "name");
      name = draft.grid.place(row, column.left());
    }
    draft.problems.warning(
        ProblemCode.FIELD_MISSING,
        name,
        at + "/name",
        "the row has values, but no indicator is named",
        "本行有指标值或得分，但没有指标名称");
  }

  private static boolean isEmpty(RowCells cells) {
    boolean named = !isTemplate(cells.text(TableRole.NAME));
    for (TableRole role : ROW_VALUES) {
      String text = cells.text(role);
      boolean addedUp = role == TableRole.WEIGHT || role == TableRole.SCORE;
      boolean own = !addedUp || cells.isOwn(role);
      named |= own && !Placeholder.is(text);
    }
    return !named;
  }

  // what an empty form prints for a name: 指标1, ……
  private static boolean isTemplate(String name) {
    return name.isEmpty()
        || TEMPLATE.matcher(name).matches()
        || name.chars().allMatch(c -> "….。·-—/、".indexOf(c) >= 0 || CellText.isBlank((char) c));
  }

  private void reportEmpty(Columns columns, int row, RowCells cells) {
    cells.accountEmpty(draft.grid);
    for (TableCell cell : draft.grid.written(row)) {
      if (columns.unknown().at(cell.column()) != null && Placeholder.is(cell.text())) {
        draft.grid.account(cell);
      }
    }
    List<TableCell> written = draft.grid.written(row);
    String texts = TableProblems.shown(written);
    TableCell first = written.get(0);
    draft.problems.warning(
        ProblemCode.TABLE_ROW_EMPTY,
        first,
        "",
        "the row names no indicator and has no values; it is left out: " + texts,
        "本行没有指标名称和数值，未读入：" + texts);
  }

  // name, target and actual are all those of the row above: only what stands beside them is divided
  private static boolean repeats(RowCells cells, int row) {
    for (TableRole role : new TableRole[] {TableRole.NAME, TableRole.TARGET, TableRole.ACTUAL}) {
      TableCell cell = cells.get(role);
      if (cell != null && (cell.isBlank() || cell.row() == row)) {
        return false;
      }
    }
    return cells.get(TableRole.NAME) != null;
  }

  private String name(RowCells cells) {
    TableCell cell = cells.get(TableRole.NAME);
    draft.grid.account(cell == null ? List.of() : List.of(cell));
    return cells.name(draft.grid);
  }

  private String text(RowCells cells, TableRole role) {
    TableCell cell = cells.get(role);
    return cell == null ? "" : draft.text(cell);
  }

  private Optional<String> optional(RowCells cells, TableRole role) {
    TableCell cell = cells.get(role);
    return cell == null ? Optional.empty() : Optional.of(draft.text(cell));
  }

  private void target(
      Indicator.Builder builder,
      Columns columns,
      RowCells cells,
      String at,
      Map<String, String> attributes) {
    String sign = text(cells, TableRole.SIGN);
    String first = text(cells, TableRole.TARGET);
    String adjusted = text(cells, TableRole.ADJUSTED_TARGET);
    boolean isAdjusted = !Placeholder.is(adjusted) && !UNCHANGED.contains(adjusted);
    String value = isAdjusted ? adjusted : first;
    String unit = text(cells, TableRole.UNIT);
    JoinedTarget joined = joined(columns, sign, value, unit);
    builder.target(draft.types.read(joined.text()));
    if (!joined.isSignUsed()) {
      keepPart(columns, cells, TableRole.SIGN, sign, attributes);
    }
    if (!joined.isUnitUsed()) {
      keepPart(columns, cells, TableRole.UNIT, unit, attributes);
    }
    if (joined.isContradictory()) {
      String shown = TableProblems.shown(sign + " | " + value + " | " + unit);
      draft.problems.error(
          ProblemCode.TARGET_CONTRADICTION,
          Objects.requireNonNull(cells.get(TableRole.TARGET), "target"),
          at + "/target",
          "sign, value and unit of the target contradict one another: " + shown,
          "指标值的符号、数值与单位互相矛盾：" + shown);
    }
    if (isAdjusted) {
      builder.initialTarget(draft.types.read(JoinedTarget.of(sign, first, unit).text()));
      putTargets(cells, at);
    }
    Optional.ofNullable(cells.get(TableRole.INITIAL_TARGET))
        .map(draft::text)
        .filter(text -> !text.isEmpty())
        .ifPresent(text -> builder.initialTarget(draft.types.read(text)));
    ofSeveralYears.read(builder, columns, cells, attributes);
  }

  // 指标值（%） says the unit of numbers that have none
  private static JoinedTarget joined(Columns columns, String sign, String value, String unit) {
    String stated = columns.unit(TableRole.TARGET);
    JoinedTarget joined = JoinedTarget.of(sign, value, unit);
    JoinedTarget measured = unit.isEmpty() && !stated.isEmpty() && !joined.isContradictory()
        ? JoinedTarget.of(sign, value, stated)
        : joined;
    return measured.isContradictory() || !measured.isUnitUsed() ? joined : measured;
  }

  private static String measured(String unit, String text) {
    if (unit.isEmpty()) {
      return text;
    }
    TypedNumber number = TypedNumber.of(text);
    boolean bare = number.kind() == TypedNumber.Kind.NUMBER && number.unit().isEmpty();
    return bare ? text + unit : text;
  }

  // the target in force stands in the column of the adjusted one, that of the budget in its own
  private void putTargets(RowCells cells, String at) {
    TableCell adjusted = cells.get(TableRole.ADJUSTED_TARGET);
    TableCell first = cells.get(TableRole.TARGET);
    if (adjusted != null && first != null) {
      draft.places.put(at + "/target", adjusted);
      draft.places.put(at + "/initialTarget", first);
    }
  }

  // a sign or unit that is no part of the target, such as 定性, is kept under its heading
  private static void keepPart(
      Columns columns,
      RowCells cells,
      TableRole role,
      String text,
      Map<String, String> attributes) {
    Column column = columns.get(role);
    TableCell cell = cells.get(role);
    if (cell != null) {
      Draft.keep(attributes, column == null ? "" : column.heading(), cell, text);
    }
  }

  // 12600 | 平方米 behind ≥12000 | 平方米
  private ActualValue actual(
      Columns columns, int row, String text, Map<String, String> attributes) {
    Column column = columns.unitOfActual();
    if (column == null) {
      return ActualValue.of(measured(columns.unit(TableRole.ACTUAL), text));
    }
    TableCell cell = draft.grid.place(row, column.left());
    String unit = draft.text(cell);
    String measured = Placeholder.is(unit) ? text : measured(unit, text);
    if (!Placeholder.is(unit) && measured.equals(text) && !text.endsWith(unit)) {
      Draft.keep(attributes, column.heading(), cell, unit);
    }
    return ActualValue.of(measured);
  }

  private void values(
      Indicator.Builder builder,
      Columns columns,
      RowCells cells,
      int row,
      String at,
      Map<String, String> attributes) {
    builder.actual(
        optional(cells, TableRole.ACTUAL).map(text -> actual(columns, row, text, attributes)));
    builder.forecast(optional(cells, TableRole.FORECAST)
        .filter(text -> !text.isEmpty())
        .map(text -> ActualValue.of(measured(columns.unit(TableRole.FORECAST), text))));
    builder.derivation(cells.derivation(draft));
    builder.deviation(optional(cells, TableRole.DEVIATION));
    builder.code(optional(cells, TableRole.CODE).filter(t -> !t.isEmpty()));
    builder.likelihood(likelihood(cells, at));
  }

  private Optional<Likelihood> likelihood(RowCells cells, String at) {
    TableCell stated = cells.get(TableRole.LIKELIHOOD);
    if (stated != null && !Placeholder.is(stated.text())) {
      Optional<Likelihood> read = Likelihood.read(draft.text(stated));
      if (read.isEmpty()) {
        unreadable(stated, at);
      }
      return read;
    }
    Likelihood ticked = null;
    for (Map.Entry<TableRole, Likelihood> tick : TICKS.entrySet()) {
      TableCell cell = cells.get(tick.getKey());
      if (cell == null) {
        continue;
      }
      String text = draft.text(cell);
      if (YesNo.of(text).equals(Optional.of(YesNo.YES))
          || Likelihood.read(text).equals(Optional.of(tick.getValue()))) {
        if (ticked != null) {
          reportLikelihood(cell, at, "several", "多项");
          return Optional.empty();
        }
        ticked = tick.getValue();
        draft.places.put(at + "/likelihood", cell);
      } else if (!Placeholder.is(text) && YesNo.of(text).isEmpty()) {
        unreadable(cell, at);
      }
    }
    return Optional.ofNullable(ticked);
  }

  private void unreadable(TableCell cell, String at) {
    String shown = TableProblems.shown(cell.text());
    reportLikelihood(cell, at, shown, " " + shown);
  }

  private void reportLikelihood(TableCell cell, String at, String english, String chinese) {
    draft.problems.error(
        ProblemCode.FIELD_VALUE,
        cell,
        at + "/likelihood",
        "expected one tick among certain, possible and impossible, but found " + english,
        "应在确定能、有可能、完全不可能中勾选一项，实际为" + chinese);
  }

  private void points(
      Indicator.Builder builder, Columns columns, RowCells cells, int row, String at) {
    Column both = columns.weightAndScore();
    if (both != null) {
      draft.points(
          draft.grid.place(row, both.left()),
          columns.isScoreFirst(),
          at,
          weight -> weight.ifPresent(builder::weight),
          builder::reportedScore);
      return;
    }
    TableCell weight = own(cells, TableRole.WEIGHT, at, "/weight");
    if (weight != null) {
      draft.points(weight, at + "/weight").ifPresent(builder::weight);
    }
    TableCell score = own(cells, TableRole.SCORE, at, "/reportedScore");
    if (score != null) {
      builder.reportedScore(draft.points(score, at + "/reportedScore"));
    }
  }

  private void judgements(Indicator.Builder builder, RowCells cells, String at) {
    Map<Reviewer, Judgement.Builder> judges = new EnumMap<>(Reviewer.class);
    Map<String, TableCell> places = new LinkedHashMap<>();
    for (JudgeColumn column : JudgeColumn.values()) {
      TableCell cell = own(cells, column.role(), at, "/judgements");
      if (cell != null && !Placeholder.is(draft.text(cell))) {
        Judgement.Builder judge =
            judges.computeIfAbsent(column.by(), by -> Judgement.builder().by(by));
        String pointer = at + "/judgements/" + (judges.size() - 1);
        if (column.isOfPoints()) {
          judge.score(draft.points(cell, pointer + "/score"));
          places.put(pointer + "/score", cell);
        } else {
          judge.opinion(draft.text(cell));
          places.put(pointer + "/opinion", cell);
        }
      }
    }
    judges.values().forEach(judge -> builder.addJudgements(judge.build()));
    places.forEach(draft.places::put);
  }

  private @Nullable TableCell own(RowCells cells, TableRole role, String at, String field) {
    TableCell cell = cells.get(role);
    return cell == null || !cells.isOwn(role) || draft.isShared(cell, at + field) ? null : cell;
  }

  private void keepUnknown(
      Columns columns, int row, RowCells cells, Map<String, String> attributes) {
    for (Column column : columns.unknown().above(draft.grid, row)) {
      for (TableCell cell : draft.grid.within(row, column.left(), column.right())) {
        if (!cell.isBlank() && !cells.isTaken(cell)) {
          Draft.keep(attributes, column.heading(), cell, draft.text(cell));
        }
      }
    }
  }
}
