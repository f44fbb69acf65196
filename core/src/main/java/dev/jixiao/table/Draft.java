package dev.jixiao.table;

import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.Project;
import dev.jixiao.problem.JsonPointer;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.target.IndicatorTypes;
import dev.jixiao.value.Money;
import dev.jixiao.value.MoneyUnit;
import dev.jixiao.value.Placeholder;
import dev.jixiao.value.Points;
import dev.jixiao.value.TypedNumber;
import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A form while it is read: its cells, what has been found so far, and what was wrong with it. */
final class Draft {
  private static final Pattern BOTH = Pattern.compile(
      "([0-9]{1,3}(?:\\.[0-9]{1,4})?)\\s*分?\\s*[/／(（]\\s*([0-9]{1,3}(?:\\.[0-9]{1,4})?)\\s*分?\\s*[)）]?");

  final Grid grid;
  final Wordings wordings;
  final IndicatorTypes types;
  final TableProblems problems;
  final Places places;
  final PerformanceForm.Builder form = PerformanceForm.builder();
  final Project.Builder project = Project.builder();
  final Map<String, String> projectAttributes = new LinkedHashMap<>();
  final Map<String, String> formAttributes = new LinkedHashMap<>();
  String title = "";
  // the unit that a line above the blocks states, such as 单位：元
  @Nullable
  MoneyUnit unit;
  // the goals of several years stand on the left of those of the year
  boolean termFirst;
  // how many goals of several years there are so far
  int midTermGoals;
  // what headings of a monitoring table count up to, such as 1-7月
  @Nullable
  MonthDay lastDay;
  // the same of the line below the title, which may be that of a self-evaluation of half a year
  @Nullable
  MonthDay lastDayOfTitle;
  // the years that the title, a line above the blocks or their headings name, with the cell of each
  final Map<Integer, TableCell> years = new LinkedHashMap<>();

  Draft(Grid grid, Wordings wordings, IndicatorTypes types, TableProblems problems) {
    this.grid = grid;
    this.wordings = wordings;
    this.types = types;
    this.problems = problems;
    this.places = new Places(grid);
  }

  /** The text of a cell, which is accounted for by that. */
  String text(TableCell cell) {
    grid.account(cell);
    return CellText.strip(cell.text());
  }

  /** Points, empty for nothing; what cannot be read is reported. */
  Optional<Points> points(TableCell cell, String pointer) {
    return points(cell, cell.text(), pointer);
  }

  /** Points that are a part of a cell's text. */
  Optional<Points> points(TableCell cell, String text, String pointer) {
    if (CellText.strip(text).equals("不得分") && !pointer.endsWith("/weight")) {
      grid.account(cell);
      return Optional.of(Points.ZERO);
    }
    TypedNumber number = number(cell, text, pointer);
    String unit = number.unit();
    if (number.kind() == TypedNumber.Kind.NUMBER
        && !unit.isEmpty()
        && !unit.equals("分")
        && !(unit.equals("%") && pointer.endsWith("/weight"))) {
      unreadable(cell, pointer, "a number of points", "分数");
      return Optional.empty();
    }
    return number.number().map(Points::of);
  }

  /** Weight and score of one cell, in the order of its heading: 25/23 and 25（23） under 分值/得分; what cannot be read is reported. */
  void points(
      TableCell cell,
      boolean scoreFirst,
      String pointer,
      Consumer<Optional<Points>> weight,
      Consumer<Optional<Points>> score) {
    Matcher both = BOTH.matcher(CellText.strip(cell.text()));
    places.put(pointer + "/weight", cell);
    places.put(pointer + (pointer.equals("/reportedTotal") ? "/score" : "/reportedScore"), cell);
    if (both.matches()) {
      Optional<Points> one = points(cell, both.group(1), pointer);
      Optional<Points> other = points(cell, both.group(2), pointer);
      weight.accept(scoreFirst ? other : one);
      score.accept(scoreFirst ? one : other);
    } else if (Placeholder.is(cell.text())) {
      grid.account(cell);
    } else {
      grid.account(cell);
      unreadable(cell, pointer, "two numbers of points", "两个分数");
    }
  }

  /** An amount, empty for nothing; what cannot be read is reported. */
  Optional<Money> money(TableCell cell, MoneyUnit unit, String pointer) {
    return money(cell, cell.text(), unit, pointer);
  }

  /** An amount that is a part of a cell's text. */
  Optional<Money> money(TableCell cell, String text, MoneyUnit unit, String pointer) {
    TypedNumber number = number(cell, text, pointer);
    // ￥ names the currency, and the heading says of what the amounts are
    boolean bare = number.unit().isEmpty() || isSign(CellText.strip(text));
    MoneyUnit own = bare ? unit : MoneyUnits.of(number.unit());
    if (number.kind() == TypedNumber.Kind.NUMBER && own == null) {
      unreadable(cell, pointer, "an amount of money", "金额");
    }
    Optional<BigDecimal> amount = number.number();
    return own == null ? Optional.empty() : amount.map(a -> Money.of(a, own));
  }

  private static boolean isSign(String text) {
    return !text.isEmpty()
        && "￥¥".indexOf(text.charAt(0)) >= 0
        && Character.isDigit(text.charAt(text.length() - 1));
  }

  private TypedNumber number(TableCell cell, String text, String pointer) {
    grid.account(cell);
    TypedNumber number = TypedNumber.of(text);
    if (number.kind() == TypedNumber.Kind.OTHER) {
      unreadable(cell, pointer, "a number", "数字");
    } else if (number.kind() == TypedNumber.Kind.OUT_OF_BOUNDS) {
      problems.error(
          ProblemCode.NUMBER_OUT_OF_BOUNDS,
          cell,
          pointer,
          "a number of more than 64 digits or an exponent beyond 64: "
              + TableProblems.shown(cell.text()),
          "数字超过 64 位或指数超出 64：" + TableProblems.shown(cell.text()));
    }
    return number;
  }

  private void unreadable(TableCell cell, String pointer, String english, String chinese) {
    String shown = TableProblems.shown(cell.text());
    problems.error(
        ProblemCode.FIELD_VALUE,
        cell,
        pointer,
        "expected " + english + ", but found " + shown,
        "应为" + chinese + "，实际为 " + shown);
  }

  /** Keeps a text under a name, or under the name with its cell where another text has the name already; returns which. */
  static String keep(Map<String, String> attributes, String name, TableCell cell, String text) {
    String key = name.isEmpty() ? cell.address() : name;
    String other = attributes.putIfAbsent(key, text);
    if (other == null || Objects.equals(other, text)) {
      return key;
    }
    String second = key + " " + cell.address();
    attributes.put(second, text);
    return second;
  }

  /** Keeps a text as an attribute of the form. */
  void keep(String name, TableCell cell, String text) {
    String key = keep(formAttributes, name, cell, text);
    places.put("/attributes/" + JsonPointer.escaped(key), cell);
  }

  /** Reports a row that is not as long as its headings. */
  void reportLength(int row) {
    List<TableCell> written = grid.written(row);
    String texts = TableProblems.shown(written);
    grid.account(written);
    problems.error(
        ProblemCode.TABLE_ROW_LENGTH,
        written.get(0),
        "",
        "the row is not as long as its headings, so that its cells cannot be assigned to columns; it is not read: "
            + texts,
        "本行与标题行长度不一致，无法对应各列，未读入：" + texts);
  }

  /** Reports the sum of some rows, once for its row. */
  void reportSum(List<TableCell> written) {
    List<TableCell> left =
        written.stream().filter(cell -> !grid.isAccounted(cell)).toList();
    if (left.isEmpty()) {
      return;
    }
    String texts = TableProblems.shown(left);
    grid.account(left);
    problems.warning(
        ProblemCode.TABLE_CELL_UNUSED,
        left.get(0),
        "",
        "a sum of indicators, whose own points count; it is not read: " + texts,
        "此行为小计，以各项指标的分数为准，未读入：" + texts);
  }

  /** Reports a number beside several rows with texts of their own, since no row can have all of it. */
  boolean isShared(TableCell cell, String pointer) {
    for (int row = cell.row() + 1; row < Math.min(cell.bottom(), grid.rows()); row++) {
      if (!grid.isBlank(row)) {
        String shown = TableProblems.shown(cell.text());
        grid.account(cell);
        problems.error(
            ProblemCode.TABLE_CELL_UNUSED,
            cell,
            pointer,
            "one cell with " + shown
                + " stands beside several rows; it is assigned to none of them",
            "合并单元格 " + shown + " 对应多行，未计入任何一行");
        return true;
      }
    }
    return false;
  }
}
