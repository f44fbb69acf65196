package dev.jixiao.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The headings of one block: which column holds what. */
final class Columns {
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
  private @Nullable Column weightAndScore;
  private boolean scoreFirst;
  private boolean levelsInOne;
  private @Nullable Column unitOfActual;
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
      columns.add(column, columns.free(column, undecided, allowed, wordings));
    }
    new ColumnSettlement(columns, grid, wordings).settle();
    return columns;
  }

  // A wording with several meanings has the first that no other heading of the block has. One that
  // says nothing with all its lines takes what the uppermost says, unless another column says so
  // outright.
  private @Nullable TableRole free(
      Column column, List<Column> undecided, Set<TableRole> allowed, Wordings wordings) {
    Set<TableRole> roles = column.roles(allowed, wordings);
    boolean outright = !roles.isEmpty();
    if (!outright && !column.isOfOthers() && !isPart(column, undecided)) {
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

  // 甲县 beside 乙县 below 完成值 is a part of it, and 合计 beside them is all; of two who judge, 自评 is the
  // unit itself
  private static boolean isPart(Column column, List<Column> undecided) {
    TableCell top = column.cells().get(0);
    return !column.above().isEmpty()
        && !ColumnSettlement.isOfAll(column.head().text())
        && !column.head().text().contains("自评")
        && undecided.stream()
            .anyMatch(other -> !other.equals(column) && other.above().contains(top));
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

  /** Takes an unknown column for what it is once it is known which year its heading speaks of. */
  void settle(Column column, TableRole role) {
    unknown.remove(column);
    known.put(role, column);
    settled.add(column);
  }

  /** The columns that have a meaning, though only one of them can be meant. */
  List<Column> all(TableRole role) {
    Column first = known.get(role);
    List<Column> all = new ArrayList<>(first == null ? List.of() : List.of(first));
    twice.forEach((column, other) -> {
      if (other == role) {
        all.add(column);
      }
    });
    return all;
  }

  /** Takes one of the columns with one meaning, and keeps the cells of the others under their headings. */
  void choose(TableRole role, Column meant) {
    List<Column> others = all(role);
    others.remove(meant);
    known.put(role, meant);
    twice.remove(meant);
    others.forEach(twice::remove);
    unknown.addAll(others);
    settled.addAll(others);
  }

  /** Keeps the cells of a column under its heading, without a report. */
  void keep(Column column) {
    settled.add(column);
  }

  /** Takes a column for weight and score together: 分值/得分. */
  void joinPoints(Column both, boolean isScoreFirst) {
    unknown.remove(both);
    weightAndScore = both;
    scoreFirst = isScoreFirst;
  }

  /** The column that holds weight and score together; null where there is none. */
  @Nullable
  Column weightAndScore() {
    return weightAndScore;
  }

  boolean isScoreFirst() {
    return scoreFirst;
  }

  /** Notes whether the texts under level one name level two as well: 产出-数量. */
  void joinLevels(boolean both) {
    levelsInOne = both;
  }

  boolean areLevelsInOne() {
    return levelsInOne;
  }

  /** Takes a column for the unit of the actual values, where the targets have one of their own. */
  void measureActual(Column unit) {
    unitOfActual = unit;
  }

  /** The column with the unit of the actual values; null where there is none. */
  @Nullable
  Column unitOfActual() {
    return unitOfActual;
  }

  /** Takes the column of one meaning for that of another. */
  void move(TableRole from, TableRole to) {
    Column column = known.remove(from);
    if (column != null) {
      known.put(to, column);
    }
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

  /** What the column says over which a cell begins, or into which it reaches from the left; null if there is none. */
  @Nullable
  TableRole roleOf(TableCell cell) {
    for (Map.Entry<TableRole, Column> entry : known.entrySet()) {
      if (entry.getValue().covers(cell.column())
          || (cell.column() < entry.getValue().left()
              && cell.right() > entry.getValue().left())) {
        return entry.getKey();
      }
    }
    return null;
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
    cells.addAll(unitOfActual == null ? List.of() : unitOfActual.cells());
    cells.addAll(weightAndScore == null ? List.of() : weightAndScore.cells());
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
