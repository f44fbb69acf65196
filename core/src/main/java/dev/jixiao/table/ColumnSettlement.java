package dev.jixiao.table;

import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.value.Dimension;
import dev.jixiao.value.Placeholder;
import dev.jixiao.value.Unit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Settles what the columns of a block are where their headings leave it open: by the headings beside them, and by what stands
 * below.
 */
final class ColumnSettlement {
  // what a budget became in the course of the year
  private static final Pattern CHANGED = Pattern.compile("调整后|调整预算后|变动后|最终");

  private static final Pattern TERM = Pattern.compile("中期|中长期|长期|实施期|三年|五年");
  private static final Set<TableRole> OF_TERM = EnumSet.of(
      TableRole.LEVEL1,
      TableRole.LEVEL2,
      TableRole.NAME,
      TableRole.SIGN,
      TableRole.TARGET,
      TableRole.UNIT);

  private static final Set<TableRole> EQUAL_OR_DOUBTFUL =
      EnumSet.of(TableRole.ACTUAL, TableRole.WEIGHT, TableRole.SCORE, TableRole.UNIT);

  // a row that begins with one of these is none of the indicators
  private static final Set<TableRole> ENDS =
      EnumSet.of(TableRole.TOTAL, TableRole.LEVEL1, TableRole.NOTE);

  private static final Set<TableRole> VALUES = EnumSet.of(TableRole.TARGET, TableRole.ACTUAL);
  private static final Set<String> OF_ALL =
      Set.of("合计", "总计", "汇总", "全省", "全市", "全州", "全县", "全区", "全自治区", "总体");

  private static final Set<TableRole> AIMS = EnumSet.of(TableRole.GOAL, TableRole.GOAL_EXPECTED);
  private static final Set<TableRole> LEVELS = EnumSet.of(TableRole.LEVEL1, TableRole.LEVEL2);
  private static final Set<String> NAMES =
      Set.of("绩效指标", "指标", "评价指标", "年度绩效指标", "项目绩效指标", "指标及内容", "指标体系");
  // what scorecards without a third level call what they ask about
  private static final Set<String> CONTENTS =
      Set.of("考核内容", "评价内容", "考核项目", "评价项目", "考评内容", "考评项目", "考核事项");
  private static final Set<String> TYPES =
      Set.of("类别", "指标类型", "指标类别", "指标分类", "分类", "类型", "指标维度", "维度");

  private final Columns columns;
  private final Grid grid;
  private final Wordings wordings;
  private final Map<TableRole, Column> known;
  private final UnknownColumns unknown;
  private final Map<Column, TableRole> twice;
  private final List<Column> blocks;

  ColumnSettlement(Columns columns, Grid grid, Wordings wordings) {
    this.columns = columns;
    this.grid = grid;
    this.wordings = wordings;
    this.known = columns.known();
    this.unknown = columns.unknown();
    this.twice = columns.twice();
    this.blocks = columns.blocks();
  }

  /** Settles what any block may leave open. */
  void settle() {
    settleLevels();
    settleWeights();
    settleSigns();
    settleUnits();
    settleRegions();
    YearHeadings.settleMonths(columns, grid);
    settleAdjusted();
    settleGoals();
    settleInitialBudget();
    settlePoints();
    settleSame();
    settleNames();
    settleTarget();
  }

  // 一级指标（分值） over 产出指标（60分） is the level, and over 60 beside 一级指标 its points
  private void settleLevels() {
    for (TableRole role : LEVELS) {
      for (Column column : known.containsKey(role) ? List.<Column>of() : unknown.list()) {
        if (isLevel(column, role)) {
          columns.settle(column, role);
        }
      }
    }
  }

  private boolean isLevel(Column column, TableRole role) {
    String heading = column.heading();
    String below = text(column, columns.bottom() + 1);
    return heading.indexOf('级') >= 0
        && !below.isEmpty()
        && !CellText.isFigure(below)
        && wordings.roles(TableHeadings.fold(heading)).contains(role);
  }

  // 一级指标 | 二级指标 | 绩效指标, or 绩效指标 over all three: what labels the block where others name the columns
  private void settleNames() {
    if (!known.containsKey(TableRole.NAME)
        && (known.containsKey(TableRole.TARGET) || known.containsKey(TableRole.ACTUAL))) {
      List<Column> labels = blocks.stream().filter(this::isHeadingOfNames).toList();
      if (!labels.isEmpty()) {
        blocks.removeAll(labels);
        // printed once over all of them, or over each
        Column all = labels.get(0);
        for (Column next : labels.subList(1, labels.size())) {
          all = next.behind(all);
        }
        int below = columns.bottom() + 1;
        splitNames(
            all, below < grid.rows() ? grid.within(below, all.left(), all.right()) : List.of());
      }
    }
    settleContents();
    Column name = known.get(TableRole.NAME);
    for (Column column : List.copyOf(unknown.list())) {
      if (name != null
          && column.left() < name.left()
          && known.keySet().stream().noneMatch(LEVELS::contains)
          && TYPES.contains(TableHeadings.fold(column.heading()))) {
        settleType(column, text(column, columns.bottom() + 1));
      }
    }
    // 产出-数量 under one heading are both levels
    Column level = known.get(TableRole.LEVEL1);
    if (level != null && !known.containsKey(TableRole.LEVEL2)) {
      columns.joinLevels(LevelReader.levels(text(level, columns.bottom() + 1)) != null);
    }
  }

  // 一级指标 | 二级指标 | 考核内容 | 分值: the only content behind the levels names the indicators
  private void settleContents() {
    if (known.containsKey(TableRole.NAME) || !known.containsKey(TableRole.LEVEL1)) {
      return;
    }
    List<Column> contents = unknown.list().stream()
        .filter(column -> CONTENTS.contains(TableHeadings.fold(column.heading())))
        .toList();
    if (contents.size() == 1 && isBetweenLevelsAndOthers(contents.get(0))) {
      columns.settle(contents.get(0), TableRole.NAME);
    }
  }

  // 指标类别 over 产出指标, or over 数量指标
  private void settleType(Column column, String first) {
    boolean one = isLevelOne(first) || LevelReader.levels(first) != null;
    if (one || IndicatorCategory.of("", CellText.oneLine(first)).standard().isPresent()) {
      unknown.remove(column);
      known.put(one ? TableRole.LEVEL1 : TableRole.LEVEL2, column);
    }
  }

  // 三级指标 | 绩效目标 | 实际完成值: what labels the goals elsewhere heads the targets of the rows here
  private void settleTarget() {
    settleValue(
        TableRole.TARGET,
        heading -> wordings.isAny(heading, AIMS) || TableHeadings.fold(heading).equals("目标"));
    settleValue(TableRole.ACTUAL, heading -> TableHeadings.fold(heading).equals("完成"));
  }

  // the only one of the columns behind the names that may have what no other has
  private void settleValue(TableRole role, Predicate<String> heading) {
    Column name = known.get(TableRole.NAME);
    if (name == null || known.containsKey(role)) {
      return;
    }
    List<Column> found = new ArrayList<>();
    for (Column column : unknown) {
      if (column.left() >= name.right() && heading.test(column.heading())) {
        found.add(column);
      }
    }
    if (found.size() == 1) {
      columns.settle(found.get(0), role);
    }
  }

  private boolean isHeadingOfNames(Column label) {
    return label.head().bottom() == columns.bottom() + 1
        && NAMES.contains(TableHeadings.fold(label.heading()))
        && isBetweenLevelsAndOthers(label);
  }

  private boolean isBetweenLevelsAndOthers(Column column) {
    return known.entrySet().stream()
        .allMatch(other -> LEVELS.contains(other.getKey())
            ? other.getValue().right() <= column.left()
            : column.right() <= other.getValue().left());
  }

  private void splitNames(Column label, List<TableCell> below) {
    boolean levels = below.size() > 1
        && known.keySet().stream().noneMatch(LEVELS::contains)
        && isLevelOne(below.get(0).text());
    int at = label.left();
    if (levels) {
      at = split(TableRole.LEVEL1, label, at, below.get(0));
    }
    if (levels && below.size() > 2) {
      at = split(TableRole.LEVEL2, label, at, below.get(1));
    }
    known.put(TableRole.NAME, new Column(at, label.right(), label.cells()));
  }

  private int split(TableRole role, Column label, int left, TableCell below) {
    known.put(role, new Column(left, below.right(), label.cells()));
    return below.right();
  }

  private static boolean isLevelOne(String text) {
    return IndicatorCategory.of(CellText.oneLine(text), "").levelOne().isPresent();
  }

  // 权重 | 分值 with the same figures in every row: which of the two is meant does not matter
  private void settleSame() {
    for (Map.Entry<Column, TableRole> other : List.copyOf(twice.entrySet())) {
      Column first = known.get(other.getValue());
      if (first != null
          && EQUAL_OR_DOUBTFUL.contains(other.getValue())
          && isSame(first, other.getKey())) {
        twice.remove(other.getKey());
        unknown.add(other.getKey());
        columns.keep(other.getKey());
      }
    }
  }

  // down to the next headings of the kind: a table of nothing but headings is not gone through anew
  // for each of them
  private boolean isSame(Column one, Column other) {
    boolean any = false;
    for (int row = columns.bottom() + 1; row < grid.rows(); row++) {
      String text = text(one, row);
      if (wordings.isAny(text, EQUAL_OR_DOUBTFUL)) {
        return any;
      }
      if (!text.equals(text(other, row))) {
        return false;
      }
      any |= !text.isEmpty();
    }
    return any;
  }

  private String text(Column column, int row) {
    TableCell cell = row < grid.rows() ? grid.at(row, column.left()) : null;
    return cell == null ? "" : CellText.strip(cell.text());
  }

  // 一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值: each level has its own points, and the row has those behind
  // its name
  private void settleWeights() {
    Column name = known.get(TableRole.NAME);
    List<Column> weights = columns.all(TableRole.WEIGHT);
    List<Column> others = new ArrayList<>(weights);
    others.removeIf(column -> !isBehindLevel(column));
    weights.removeAll(new HashSet<>(others));
    if (name != null
        && weights.size() == 1
        && !others.isEmpty()
        && weights.get(0).left() >= name.right()) {
      known.put(TableRole.WEIGHT, weights.get(0));
      twice.keySet().removeAll(new HashSet<>(weights));
      twice.keySet().removeAll(new HashSet<>(others));
      others.forEach(column -> unknown.add(column.under(levelBefore(column))));
    }
  }

  // 指标性质 with 定量 and 定性 beside 指标方向 with ≥ and ≤: the sign is where signs are written
  private void settleSigns() {
    List<Column> all = columns.all(TableRole.SIGN);
    List<Column> signs = all.stream().filter(this::hasSigns).toList();
    if (all.size() > 1 && signs.size() == 1) {
      columns.choose(TableRole.SIGN, signs.get(0));
    }
  }

  // 分值/得分 over 25/23
  private void settlePoints() {
    for (Column column : unknown.list()) {
      String[] both = TableHeadings.fold(column.heading()).split("/", -1);
      if (both.length == 2
          && !known.containsKey(TableRole.WEIGHT)
          && !known.containsKey(TableRole.SCORE)) {
        boolean scoreFirst = isHeading(both[0], TableRole.SCORE);
        if ((scoreFirst && isHeading(both[1], TableRole.WEIGHT))
            || (isHeading(both[0], TableRole.WEIGHT) && isHeading(both[1], TableRole.SCORE))) {
          columns.joinPoints(column, scoreFirst);
        }
      }
    }
  }

  private boolean isHeading(String text, TableRole role) {
    return wordings.roles(text).contains(role);
  }

  static boolean isOfAll(String heading) {
    return OF_ALL.contains(TableHeadings.fold(heading));
  }

  // 合计 | 甲县 | 乙县 below 全年实际完成值: the value is that of all, and the others are kept
  private void settleRegions() {
    for (TableRole role : VALUES) {
      Column all = known.get(role);
      if (all != null && !all.above().isEmpty() && isOfAll(all.head().text())) {
        for (Column part : unknown) {
          if (part.above().contains(all.above().get(0))) {
            columns.keep(part);
          }
        }
      }
    }
  }

  // 指标值 | 单位 | 完成值 | 单位: each value has its own; 单位 over 监测科 beside 单位 over 个 is who is responsible
  private void settleUnits() {
    List<Column> all = columns.all(TableRole.UNIT);
    List<Column> measures =
        all.size() < 2 ? List.of() : all.stream().filter(this::hasMeasures).toList();
    if (measures.isEmpty()) {
      return;
    }
    Column target = beside(TableRole.TARGET, measures);
    Column actual = beside(TableRole.ACTUAL, measures);
    boolean both = measures.size() == 2 && target != null && actual != null;
    if (!both && measures.size() > 1) {
      return;
    }
    columns.choose(TableRole.UNIT, both && target != null ? target : measures.get(0));
    if (both && actual != null) {
      unknown.remove(actual);
      columns.measureActual(actual);
    }
  }

  private @Nullable Column beside(TableRole role, List<Column> measures) {
    Column value = known.get(role);
    return measures.stream()
        .filter(column -> value != null && column.left() == value.right())
        .findFirst()
        .orElse(null);
  }

  // every text below is a unit of measure, or nothing
  private boolean hasMeasures(Column column) {
    boolean any = false;
    for (TableCell cell : grid.below(columns.bottom(), column.left())) {
      if (wordings.isAny(
          grid.written(cell.row()).stream().findFirst().map(TableCell::text).orElse(""), ENDS)) {
        return any;
      }
      String text = CellText.strip(cell.text());
      boolean blank = Placeholder.is(text) || CellText.isFigure(text);
      if (!blank && Unit.of(text).dimension() == Dimension.UNKNOWN) {
        return false;
      }
      any |= !blank;
    }
    return any;
  }

  private boolean hasSigns(Column column) {
    return grid.below(columns.bottom(), column.left()).stream()
        .anyMatch(cell -> TargetCells.isSign(cell.text()));
  }

  /**
   * Tells the points that a unit gives itself apart from those of others: 自评得分 is the score of a self-evaluation, and 得分
   * beside it is
   * that of an evaluation by others.
   */
  void settleScores(boolean byOthers) {
    List<Column> others = columns.all(TableRole.SCORE);
    List<Column> own =
        others.stream().filter(column -> column.heading().contains("自评")).toList();
    others.removeAll(new HashSet<>(own));
    if (own.size() != 1 || others.isEmpty() || (byOthers && others.size() > 1)) {
      return;
    }
    twice.keySet().removeAll(new HashSet<>(own));
    twice.keySet().removeAll(new HashSet<>(others));
    known.put(TableRole.SCORE, byOthers ? others.get(0) : own.get(0));
    if (byOthers) {
      known.put(TableRole.UNIT_SCORE, own.get(0));
    } else {
      unknown.addAll(others);
      others.forEach(columns::keep);
    }
  }

  // 年初指标值 beside 调整指标值 is the target wherever it was not adjusted; 调整预算数 without 全年预算数 is what the
  // budget became, and
  // beside it the amount by which it changed
  private void settleAdjusted() {
    if (known.containsKey(TableRole.ADJUSTED_TARGET) && !known.containsKey(TableRole.TARGET)) {
      TableRole other = known.containsKey(TableRole.INITIAL_TARGET)
          ? TableRole.INITIAL_TARGET
          : TableRole.ADJUSTED_TARGET;
      columns.move(other, TableRole.TARGET);
    }
    Column adjustment = known.get(TableRole.BUDGET_ADJUSTMENT);
    if (adjustment != null
        && !known.containsKey(TableRole.ANNUAL_BUDGET)
        && wordings.roles(adjustment.heading()).contains(TableRole.ANNUAL_BUDGET)) {
      columns.move(TableRole.BUDGET_ADJUSTMENT, TableRole.ANNUAL_BUDGET);
    }
  }

  // 总体目标 | 实施期总目标 | 年度目标: the first is the label of the two behind it
  private void settleGoals() {
    Column first = known.get(TableRole.GOAL_EXPECTED);
    for (Column column : List.copyOf(blocks)) {
      if (first != null
          && column.left() > first.left()
          && first.left() == 0
          && wordings.roles(first.heading()).contains(TableRole.GOAL)
          && wordings.roles(column.heading()).contains(TableRole.GOAL_EXPECTED)) {
        known.put(TableRole.GOAL_EXPECTED, column);
        blocks.remove(column);
        blocks.add(first);
        return;
      }
    }
  }

  // 预算数 beside 调整后预算数 is what the budget was at first
  private void settleInitialBudget() {
    List<Column> all = columns.all(TableRole.ANNUAL_BUDGET);
    List<Column> changed =
        all.stream().filter(column -> CHANGED.matcher(column.heading()).find()).toList();
    if (all.size() == 2 && changed.size() == 1 && !known.containsKey(TableRole.INITIAL_BUDGET)) {
      all.removeAll(new HashSet<>(changed));
      twice.keySet().removeAll(new HashSet<>(changed));
      twice.keySet().removeAll(new HashSet<>(all));
      known.put(TableRole.ANNUAL_BUDGET, changed.get(0));
      known.put(TableRole.INITIAL_BUDGET, all.get(0));
    }
  }

  /**
   * Takes the first of two blocks side by side for that of several years, as the goals above them are arranged: 二级指标,
   * 三级指标 and 指标值 twice.
   */
  void splitTerm() {
    EnumMap<TableRole, Column> second = new EnumMap<>(TableRole.class);
    twice.forEach((column, role) -> second.put(role, column));
    boolean whole = second.containsKey(TableRole.NAME) && second.containsKey(TableRole.TARGET);
    if (!whole || second.size() != twice.size() || known.containsKey(TableRole.MID_TERM_TARGET)) {
      return;
    }
    second.forEach((role, column) -> {
      Column first = known.put(role, column);
      if (first != null) {
        addTerm(role, first);
      }
    });
    twice.clear();
  }

  /** Takes 三级指标, 指标值 and 单位 under 实施期指标 for what those of several years say, beside the same of the year. */
  void settleTerm() {
    EnumMap<TableRole, Column> ofTerm = new EnumMap<>(TableRole.class);
    for (Column column : unknown.list()) {
      Set<TableRole> roles = wordings.roles(column.head().text(), OF_TERM);
      boolean under =
          column.above().stream().anyMatch(cell -> TERM.matcher(cell.text()).find());
      if (under && roles.size() == 1 && ofTerm.put(roles.iterator().next(), column) != null) {
        return; // there are two terms
      }
    }
    if (ofTerm.containsKey(TableRole.TARGET)
        && known.keySet().containsAll(ofTerm.keySet())
        && !known.containsKey(TableRole.MID_TERM_TARGET)) {
      ofTerm.values().forEach(unknown::remove);
      ofTerm.values().forEach(columns::keep);
      ofTerm.forEach(this::addTerm);
    }
  }

  private void addTerm(TableRole role, Column column) {
    if (role == TableRole.TARGET) {
      known.put(TableRole.MID_TERM_TARGET, column);
    }
    columns.term().put(role, column);
  }

  private boolean isBehindLevel(Column column) {
    return levelBefore(column) != null;
  }

  private @Nullable Column levelBefore(Column column) {
    for (TableRole role : new TableRole[] {TableRole.LEVEL1, TableRole.LEVEL2}) {
      Column level = known.get(role);
      if (level != null && level.right() == column.left()) {
        return level;
      }
    }
    return null;
  }
}
