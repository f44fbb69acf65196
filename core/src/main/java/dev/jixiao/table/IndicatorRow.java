package dev.jixiao.table;

import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.value.Placeholder;
import dev.jixiao.value.TypedNumber;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row under the headings of indicators, and what it is: an indicator, the total, a sum, a level, or a text with a label. */
final class IndicatorRow {
  private static final Set<TableRole> NAMES =
      EnumSet.of(TableRole.LEVEL1, TableRole.LEVEL2, TableRole.NAME);
  private static final Set<TableRole> POINTS =
      EnumSet.of(TableRole.WEIGHT, TableRole.SCORE, TableRole.DEVIATION);
  // what a row between or below the indicators may be labelled with
  private static final Set<TableRole> LABELS = EnumSet.of(
      TableRole.NOTE,
      TableRole.GRADE,
      TableRole.DEVIATION,
      TableRole.GOAL,
      TableRole.PROJECT_NAME,
      TableRole.ORGANISATION,
      TableRole.PROJECT_CODE,
      TableRole.DEPARTMENT,
      TableRole.IMPLEMENTING_UNIT);

  private final Draft draft;
  private final Columns columns;
  private final int row;
  private final List<TableCell> written;

  IndicatorRow(Draft draft, Columns columns, int row) {
    this.draft = draft;
    this.columns = columns;
    this.row = row;
    this.written = draft.grid.written(row);
  }

  /** The cell under a heading that begins in the row and says something; null if there is none. */
  @Nullable
  TableCell own(TableRole role) {
    Column column = columns.get(role);
    TableCell cell = column == null ? null : draft.grid.at(row, column.left());
    return cell == null || cell.row() != row || Placeholder.is(cell.text()) ? null : cell;
  }

  /** The text of such a cell, or an empty one. */
  String text(TableRole role) {
    TableCell cell = own(role);
    return cell == null ? "" : cell.text();
  }

  boolean isTotal() {
    return totalLabel() != null;
  }

  /** The label of the total: the first text of the row, or wherever it stands the only one besides points and remarks. */
  @Nullable
  TableCell totalLabel() {
    TableCell first = firstOwn();
    if (first == null || (draft.wordings.is(first, TableRole.TOTAL) && isLabel(first))) {
      return first;
    }
    TableCell label = null;
    for (TableCell cell : written) {
      TableRole role = columns.roleOf(cell);
      if (draft.wordings.is(cell, TableRole.TOTAL) && (role == null || !POINTS.contains(role))) {
        label = cell;
      } else if (role != null && !POINTS.contains(role)) {
        return null;
      }
    }
    return label;
  }

  private @Nullable TableCell firstOwn() {
    for (TableCell cell : written) {
      if (!draft.wordings.is(cell, TableRole.BLOCK) || columns.roleOf(cell) != null) {
        return cell;
      }
    }
    return null;
  }

  // left of the names or across them: a name may read like a label
  private boolean isLabel(TableCell cell) {
    Column name = columns.get(TableRole.NAME);
    return name == null
        || cell.column() < name.left()
        || cell.right() > name.right()
        || isBeforeOneText(cell);
  }

  // 自评结论 | 优 over target, actual value and points: a label, even where names stand
  private boolean isBeforeOneText(TableCell label) {
    Column target = columns.get(TableRole.TARGET);
    return target != null
        && written.size() == 2
        && written.get(0).equals(label)
        && written.get(1).column() <= target.left()
        && written.get(1).right() > target.right();
  }

  /** Tells whether the row holds labels and their texts, and no indicator. */
  boolean isNoIndicator() {
    if (isLineOfPoints() || isLabelledLine()) {
      return true;
    }
    TableCell first = firstOwn();
    if (first == null || !isLabel(first) || isIndicatorOf(first)) {
      return false;
    }
    String inside = Wordings.labelled(first.text()).label();
    boolean label = draft.wordings.isAny(first.text(), LABELS)
        || (!inside.isEmpty() && draft.wordings.isAny(inside, LABELS));
    return label || isAcross(first) || isBefore(first) || isBesideAcross(first);
  }

  // 产出指标得分：57 | 总得分：97 holds a total and its parts, 产出指标得分：57 | 效益指标得分：40 the parts alone
  private boolean isLineOfPoints() {
    for (TableCell cell : written) {
      Wordings.Labelled inside = Wordings.labelled(cell.text());
      String points = inside.text().endsWith("分")
          ? inside.text().substring(0, inside.text().length() - 1)
          : inside.text();
      if (inside.label().indexOf('分') < 0 || !isNumber(points)) {
        return false;
      }
    }
    return !written.isEmpty();
  }

  /** Tells whether a text is a number as points, shares and rates are written. */
  static boolean isNumber(String text) {
    TypedNumber number = TypedNumber.of(text);
    return number.kind() == TypedNumber.Kind.NUMBER
        && (number.unit().isEmpty() || number.unit().equals("%"));
  }

  // 自评等级：优 by itself, wherever it stands
  private boolean isLabelledLine() {
    if (written.size() != 1) {
      return false;
    }
    Wordings.Labelled inside = Wordings.labelled(written.get(0).text());
    return !inside.text().isEmpty() && draft.wordings.isAny(inside.label(), LABELS);
  }

  // 绩效目标 and 产出 are levels of scorecards too, where a name and a weight stand behind them
  private boolean isIndicatorOf(TableCell level) {
    TableRole role = columns.roleOf(level);
    TableCell name = own(TableRole.NAME);
    TableCell weight = own(TableRole.WEIGHT);
    return (role == TableRole.LEVEL1 || role == TableRole.LEVEL2)
        && name != null
        && !name.equals(level)
        && weight != null
        && TypedNumber.of(weight.text()).kind() == TypedNumber.Kind.NUMBER;
  }

  // 其他说明的问题 stands where blocks are named, with one text beside it
  private boolean isBefore(TableCell first) {
    int left = Integer.MAX_VALUE;
    for (Column column : columns.known().values()) {
      left = Math.min(left, column.left());
    }
    return first.right() <= left && written.size() <= 2;
  }

  // 监控结论 | 基本正常 over all other columns
  private boolean isBesideAcross(TableCell first) {
    Column target = columns.get(TableRole.TARGET);
    return target != null
        && written.size() == 2
        && written.get(0).equals(first)
        && written.get(1).column() < target.left()
        && written.get(1).right() >= columns.right();
  }

  // a text from the left edge over all columns is a remark, unless it heads rows
  private boolean isAcross(TableCell cell) {
    Column target = columns.get(TableRole.TARGET);
    return target != null
        && cell.columns() > 1
        && cell.column() < target.left()
        && cell.right() >= columns.right()
        && !headsRows(cell);
  }

  /** Tells whether the row surely holds an indicator: a name with a target and a number for a weight. */
  boolean isIndicator() {
    TableCell weight = own(TableRole.WEIGHT);
    return own(TableRole.NAME) != null
        && own(TableRole.TARGET) != null
        && weight != null
        && !isTotal()
        && !isNoIndicator()
        && TypedNumber.of(weight.text()).kind() == TypedNumber.Kind.NUMBER;
  }

  /** Tells whether the row is 小计, or 产出指标小计 without anything that an indicator has. */
  boolean isSubtotal() {
    if (draft.wordings.is(written.get(0), TableRole.SUBTOTAL)) {
      return true;
    }
    TableCell target = own(TableRole.TARGET);
    TableCell actual = own(TableRole.ACTUAL);
    for (TableCell cell : written) {
      boolean alone =
          (target == null || target.equals(cell)) && (actual == null || actual.equals(cell));
      if (alone && isSum(cell.text())) {
        TableRole role = columns.roleOf(cell);
        if (role == null || NAMES.contains(role)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isSum(String text) {
    String label = text.indexOf('计') < 0 ? "" : TableHeadings.fold(text);
    return label.endsWith("小计") || label.endsWith("合计");
  }

  /** Tells whether the only text of the row is a level one that heads the rows below. */
  boolean isLevelAlone() {
    return written.size() == 1 && headsRows(written.get(0));
  }

  private boolean headsRows(TableCell cell) {
    Column name = columns.get(TableRole.NAME);
    return name != null
        && cell.column() <= name.left()
        && cell.right() > name.right()
        && isLevelOne(cell);
  }

  /** The level one among the names, 一、产出指标 | 60 | 58, whose points are those of the rows below it; null if none is. */
  @Nullable
  TableCell levelAmongNames() {
    TableCell name = own(TableRole.NAME);
    boolean level = name != null
        && (!columns.has(TableRole.LEVEL1) || text(TableRole.LEVEL1).equals(name.text()))
        && columns.has(TableRole.TARGET)
        && own(TableRole.TARGET) == null
        && own(TableRole.ACTUAL) == null
        && isLevelOne(name);
    return level ? name : null;
  }

  /** Tells whether a cell holds the name of a level one. */
  static boolean isLevelOne(TableCell cell) {
    return IndicatorCategory.of(TableHeadings.fold(cell.text()), "").levelOne().isPresent();
  }
}
