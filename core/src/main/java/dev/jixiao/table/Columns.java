package dev.jixiao.table;

import dev.jixiao.form.IndicatorCategory;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The headings of one block: which column holds what. */
final class Columns {
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

  // how many rows under the headings are searched for something typical
  private static final int LOOKED_AT = 40;

  private static final Set<TableRole> EQUAL_OR_DOUBTFUL =
      EnumSet.of(TableRole.ACTUAL, TableRole.WEIGHT, TableRole.SCORE);

  private static final Set<TableRole> LEVELS = EnumSet.of(TableRole.LEVEL1, TableRole.LEVEL2);
  private static final Set<String> NAMES =
      Set.of("绩效指标", "指标", "评价指标", "年度绩效指标", "项目绩效指标", "指标及内容", "指标体系");
  private static final Set<String> TYPES =
      Set.of("类别", "指标类型", "指标类别", "指标分类", "分类", "类型", "指标维度", "维度");

  private final int top;
  private final int bottom;
  private final EnumMap<TableRole, Column> known = new EnumMap<>(TableRole.class);
  private final UnknownColumns unknown = new UnknownColumns();
  private final Map<Column, TableRole> twice = new LinkedHashMap<>();
  private final Set<Column> doubtful = new LinkedHashSet<>();
  // of several columns with one heading, those known not to be meant, and others that need no
  // report
  private final Set<Column> settled = new HashSet<>();
  private final List<Column> blocks = new ArrayList<>();
  // what stands beside the targets of several years, where it is not that of the year
  private final EnumMap<TableRole, Column> term = new EnumMap<>(TableRole.class);
  // what every row below asks for is found once: some tables are as wide as others are long
  private final EnumMap<TableRole, String> units = new EnumMap<>(TableRole.class);
  private @Nullable Ends ends;
  private @Nullable Boolean namedByLevelTwo;

  /** Where the rows of the headings end, and whether they end together. */
  private record Ends(boolean whole, int right, int topRight, int bottomRight) {}

  private Columns(int top, int bottom) {
    this.top = top;
    this.bottom = bottom;
  }

  /**
   * The columns that some rows head.
   *
   * @param top the first of the rows
   * @param bottom the last of them
   * @param allowed what headings of the block can stand for
   */
  static Columns of(Grid grid, int top, int bottom, Set<TableRole> allowed, Wordings wordings) {
    Columns columns = new Columns(top, bottom);
    List<Column> undecided = new ArrayList<>();
    for (Column column : HeadingRows.columns(grid, top, bottom)) {
      Set<TableRole> roles = column.roles(allowed, wordings);
      if (column.head().bottom() > bottom + 1) {
        columns.blocks.add(column); // a label that reaches down beside the rows heads none of them
      } else if (roles.size() == 1) {
        columns.add(column, roles.iterator().next());
      } else {
        undecided.add(column);
      }
    }
    for (Column column : undecided) {
      columns.add(column, columns.free(column, allowed, wordings));
    }
    columns.settleWeights();
    columns.settleSigns(grid);
    columns.settleAdjusted(wordings);
    columns.settleGoals(wordings);
    columns.settleInitialBudget();
    columns.settleSame(grid, wordings);
    columns.settleNames(grid);
    return columns;
  }

  // A wording with several meanings has the first that no other heading of the block has. One that
  // says nothing with all its lines takes what the uppermost says, unless another column says so
  // outright.
  private @Nullable TableRole free(Column column, Set<TableRole> allowed, Wordings wordings) {
    Set<TableRole> roles = column.roles(allowed, wordings);
    boolean outright = !roles.isEmpty();
    if (!outright && !column.isOfOthers()) {
      roles = wordings.roles(column.cells().get(0).text(), allowed);
    }
    for (TableRole role : roles) {
      if (!known.containsKey(role) && !isLabel(role)) {
        return role;
      }
    }
    for (TableRole role : roles) {
      if (isLabel(role)) {
        return role;
      }
    }
    return outright ? roles.iterator().next() : null;
  }

  private void add(Column column, @Nullable TableRole role) {
    if (role == null || role == TableRole.FURTHER) {
      unknown.add(column);
    } else if (isLabel(role)) {
      blocks.add(column);
    } else if (role == TableRole.NAME && isBehind(known.get(role), column)) {
      // 三级指标 | 指标内容 name an indicator together
      known.put(role, column.behind(known.get(role)));
    } else if (known.putIfAbsent(role, column) != null) {
      twice.put(column, role);
    }
  }

  private static boolean isBehind(@Nullable Column first, Column second) {
    return first != null && first.right() == second.left();
  }

  // 一级指标 | 二级指标 | 绩效指标, or 绩效指标 over all three: what labels the block where others name the columns
  private void settleNames(Grid grid) {
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
        splitNames(all, grid.within(bottom + 1, all.left(), all.right()));
      }
    }
    Column name = known.get(TableRole.NAME);
    for (Column column : List.copyOf(unknown.list())) {
      if (name != null
          && column.left() < name.left()
          && known.keySet().stream().noneMatch(LEVELS::contains)
          && TYPES.contains(TableHeadings.fold(column.heading()))) {
        settleType(column, text(grid, column, bottom + 1));
      }
    }
  }

  // 指标类别 over 产出指标, or over 数量指标
  private void settleType(Column column, String first) {
    boolean one = isLevelOne(first);
    if (one || IndicatorCategory.of("", CellText.oneLine(first)).standard().isPresent()) {
      unknown.remove(column);
      known.put(one ? TableRole.LEVEL1 : TableRole.LEVEL2, column);
    }
  }

  private boolean isHeadingOfNames(Column label) {
    return label.head().bottom() == bottom + 1
        && NAMES.contains(TableHeadings.fold(label.heading()))
        && known.entrySet().stream()
            .allMatch(other -> LEVELS.contains(other.getKey())
                ? other.getValue().right() <= label.left()
                : label.right() <= other.getValue().left());
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
  private void settleSame(Grid grid, Wordings wordings) {
    for (Map.Entry<Column, TableRole> other : List.copyOf(twice.entrySet())) {
      Column first = known.get(other.getValue());
      if (first != null
          && EQUAL_OR_DOUBTFUL.contains(other.getValue())
          && isSame(grid, first, other.getKey(), wordings)) {
        twice.remove(other.getKey());
        unknown.add(other.getKey());
        settled.add(other.getKey());
      }
    }
  }

  // down to the next headings of the kind: a table of nothing but headings is not gone through anew
  // for each of them
  private boolean isSame(Grid grid, Column one, Column other, Wordings wordings) {
    boolean any = false;
    for (int row = bottom + 1; row < grid.rows(); row++) {
      String text = text(grid, one, row);
      if (wordings.isAny(text, EQUAL_OR_DOUBTFUL)) {
        return any;
      }
      if (!text.equals(text(grid, other, row))) {
        return false;
      }
      any |= !text.isEmpty();
    }
    return any;
  }

  private static String text(Grid grid, Column column, int row) {
    TableCell cell = grid.at(row, column.left());
    return cell == null ? "" : CellText.strip(cell.text());
  }

  /** The columns that have a meaning, though only one of them can be meant. */
  private List<Column> all(TableRole role) {
    Column first = known.get(role);
    List<Column> all = new ArrayList<>(first == null ? List.of() : List.of(first));
    twice.forEach((column, other) -> {
      if (other == role) {
        all.add(column);
      }
    });
    return all;
  }

  // 一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值: each level has its own points, and the row has those behind
  // its name
  private void settleWeights() {
    Column name = known.get(TableRole.NAME);
    List<Column> weights = all(TableRole.WEIGHT);
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
  private void settleSigns(Grid grid) {
    List<Column> all = all(TableRole.SIGN);
    List<Column> signs = all.stream().filter(column -> hasSigns(grid, column)).toList();
    if (all.size() > 1 && signs.size() == 1) {
      all.removeAll(new HashSet<>(signs));
      known.put(TableRole.SIGN, signs.get(0));
      twice.keySet().removeAll(new HashSet<>(signs));
      twice.keySet().removeAll(new HashSet<>(all));
      unknown.addAll(all);
      settled.addAll(all);
    }
  }

  /**
   * Tells the points that a unit gives itself apart from those of others: 自评得分 is the score of a self-evaluation, and 得分
   * beside it is
   * that of an evaluation by others.
   */
  void settleScores(boolean byOthers) {
    List<Column> others = all(TableRole.SCORE);
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
      settled.addAll(others);
    }
  }

  /** Takes an unknown column for what it is once it is known which year its heading speaks of. */
  void settle(Column column, TableRole role) {
    unknown.remove(column);
    known.put(role, column);
    settled.add(column);
  }

  /** Keeps the cells of a column under its heading, without a report. */
  void keep(Column column) {
    settled.add(column);
  }

  private boolean hasSigns(Grid grid, Column column) {
    for (int row = bottom + 1; row < Math.min(grid.rows(), bottom + LOOKED_AT); row++) {
      TableCell cell = grid.at(row, column.left());
      if (cell != null && TargetCells.isSign(cell.text())) {
        return true;
      }
    }
    return false;
  }

  // 年初指标值 beside 调整指标值 is the target wherever it was not adjusted; 调整预算数 without 全年预算数 is what the
  // budget became, and
  // beside it the amount by which it changed
  private void settleAdjusted(Wordings wordings) {
    if (known.containsKey(TableRole.ADJUSTED_TARGET) && !known.containsKey(TableRole.TARGET)) {
      TableRole other = known.containsKey(TableRole.INITIAL_TARGET)
          ? TableRole.INITIAL_TARGET
          : TableRole.ADJUSTED_TARGET;
      move(other, TableRole.TARGET);
    }
    Column adjustment = known.get(TableRole.BUDGET_ADJUSTMENT);
    if (adjustment != null
        && !known.containsKey(TableRole.ANNUAL_BUDGET)
        && wordings.roles(adjustment.heading()).contains(TableRole.ANNUAL_BUDGET)) {
      move(TableRole.BUDGET_ADJUSTMENT, TableRole.ANNUAL_BUDGET);
    }
  }

  // 总体目标 | 实施期总目标 | 年度目标: the first is the label of the two behind it
  private void settleGoals(Wordings wordings) {
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
    List<Column> all = all(TableRole.ANNUAL_BUDGET);
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

  /** Takes 调整预算数 as the amount by which the budget changed. */
  void toAdjustment() {
    move(TableRole.ANNUAL_BUDGET, TableRole.BUDGET_ADJUSTMENT);
  }

  private void move(TableRole from, TableRole to) {
    Column column = known.remove(from);
    if (column != null) {
      known.put(to, column);
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
  void settleTerm(Wordings wordings) {
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
      settled.addAll(ofTerm.values());
      ofTerm.forEach(this::addTerm);
    }
  }

  private void addTerm(TableRole role, Column column) {
    if (role == TableRole.TARGET) {
      known.put(TableRole.MID_TERM_TARGET, column);
    }
    term.put(role, column);
  }

  /**
   * Tells whether level two names the indicators: where every column has a heading, and none of them is that of a third
   * level.
   */
  boolean isNamedByLevelTwo(Grid grid, Wordings wordings) {
    Boolean found = namedByLevelTwo;
    if (found == null) {
      found = !has(TableRole.NAME)
          && has(TableRole.LEVEL1)
          && has(TableRole.LEVEL2)
          && haveHeadings(grid)
          && unknown.list().stream()
              .allMatch(column -> wordings.is(column.head(), TableRole.FURTHER));
      namedByLevelTwo = found;
    }
    return found;
  }

  // every column from level one on
  private boolean haveHeadings(Grid grid) {
    int right = Objects.requireNonNull(known.get(TableRole.LEVEL1), "level one").left();
    for (Column column : HeadingRows.columns(grid, top, bottom)) {
      if (column.left() > right) {
        return false;
      }
      right = Math.max(right, column.right());
    }
    return right >= right();
  }

  /** The columns of several years that stand beside those of the year, by what they say. */
  Map<TableRole, Column> term() {
    return term;
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

  private static boolean isLabel(TableRole role) {
    return role == TableRole.BLOCK || role == TableRole.GOAL;
  }

  /** Tells whether the rows of the headings end together: if one is shorter, a cell is missing and others have moved. */
  boolean isWhole(Grid grid) {
    return ends(grid).whole();
  }

  /** Tells whether the cells of a row surely stand under the headings they seem to stand under. */
  boolean fit(Grid grid, int row) {
    if (grid.table().isRagged()) {
      return isWhole(grid) && grid.beginning(row).size() == width(grid);
    }
    return !grid.table().isFlowing(row)
        || (isWhole(grid) && !grid.hasHole(row) && endAt(grid, grid.right(row)));
  }

  /** The number of headings in a text that does not know columns. */
  int width(Grid grid) {
    return grid.beginning(top).size();
  }

  // where the headings end, or one of their rows
  private boolean endAt(Grid grid, int right) {
    Ends all = ends(grid);
    return right == all.right() || right == all.topRight() || right == all.bottomRight();
  }

  private Ends ends(Grid grid) {
    Ends found = ends;
    if (found == null) {
      found = new Ends(endTogether(grid), right(), grid.right(top), grid.right(bottom));
      ends = found;
    }
    return found;
  }

  private boolean endTogether(Grid grid) {
    if (grid.table().isRagged()) {
      return grid.beginning(top).size() == grid.beginning(bottom).size();
    }
    for (int row = top + 1; row <= bottom; row++) {
      if (grid.table().isFlowing(row) && grid.hasHole(row)) {
        return false;
      }
    }
    return bottom == top || !grid.table().isFlowing(top) || grid.right(top) >= right();
  }

  /** The first of the rows that hold the headings. */
  int top() {
    return top;
  }

  /** The last of the rows that hold the headings. */
  int bottom() {
    return bottom;
  }

  boolean has(TableRole role) {
    return known.containsKey(role);
  }

  @Nullable
  Column get(TableRole role) {
    return known.get(role);
  }

  /** The unit that the heading of a column states for all that stands below, or an empty text. */
  String unit(TableRole role) {
    return units.computeIfAbsent(role, r -> {
      Column column = known.get(r);
      return column == null ? "" : column.unit();
    });
  }

  /** Takes unknown headings on the left for headings of the labels of the rows. */
  void toLabelsBefore(int left) {
    for (Column column : unknown.list()) {
      if (column.right() <= left) {
        unknown.remove(column);
        blocks.add(column);
      }
    }
  }

  /** Takes what seemed to be amounts for the labels of the rows. */
  void toLabels(TableRole role) {
    Column column = known.remove(role);
    if (column != null) {
      blocks.add(column);
      for (Map.Entry<Column, TableRole> other : List.copyOf(twice.entrySet())) {
        if (other.getValue() == role && known.putIfAbsent(role, other.getKey()) == null) {
          twice.remove(other.getKey());
        }
      }
    }
  }

  /** Drops the columns of which only one of several can be meant. */
  void dropTwice() {
    for (TableRole role : List.copyOf(twice.values())) {
      Column column = known.remove(role);
      if (column != null) {
        doubtful.add(column);
      }
    }
    doubtful.addAll(twice.keySet());
    unknown.addAll(doubtful);
  }

  /** Tells whether a column was reported because of its heading, or need not be. */
  boolean isSettled(Column column) {
    return doubtful.contains(column) || settled.contains(column);
  }

  Map<TableRole, Column> known() {
    return known;
  }

  /** The columns whose cells are kept as attributes, known by name or not. */
  UnknownColumns unknown() {
    return unknown;
  }

  /** The column on the left with the goals that the rows are of (年度绩效目标); null if there is none. */
  @Nullable
  Column goals(Wordings wordings) {
    Column level = known.getOrDefault(TableRole.LEVEL1, known.get(TableRole.NAME));
    for (Column column : unknown) {
      boolean left = level != null && column.right() <= level.left();
      if (left && wordings.isAny(column.heading(), BlockRoles.GOALS)) {
        return column;
      }
    }
    return null;
  }

  /** The columns whose heading another one has too, with what both stand for. */
  Map<Column, TableRole> twice() {
    return twice;
  }

  /** The labels of the block among the headings. */
  List<Column> blocks() {
    return blocks;
  }

  /** All cells that head something here. */
  List<TableCell> cells() {
    List<TableCell> cells = new ArrayList<>();
    known.values().forEach(column -> cells.addAll(column.cells()));
    unknown.forEach(column -> cells.addAll(column.cells()));
    twice.keySet().forEach(column -> cells.addAll(column.cells()));
    blocks.forEach(column -> cells.addAll(column.cells()));
    term.values().forEach(column -> cells.addAll(column.cells()));
    return cells;
  }

  /** The column to the right of the rightmost heading. */
  int right() {
    int right = 0;
    for (TableCell cell : cells()) {
      right = Math.max(right, cell.right());
    }
    return right;
  }
}
