package dev.jixiao.table;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.form.Derivation;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.value.Dimension;
import dev.jixiao.value.Placeholder;
import dev.jixiao.value.Unit;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cells of one row of indicators, by what their headings say. */
final class RowCells {
  private static final Set<TableRole> TARGET_PARTS =
      EnumSet.of(TableRole.SIGN, TableRole.TARGET, TableRole.UNIT);
  private static final Set<TableRole> TICKS =
      EnumSet.of(TableRole.CERTAIN, TableRole.POSSIBLE, TableRole.IMPOSSIBLE, TableRole.LIKELIHOOD);
  private static final Set<TableRole> NAMES =
      EnumSet.of(TableRole.LEVEL1, TableRole.LEVEL2, TableRole.NAME);
  private static final Set<TableRole> LEVELS = EnumSet.of(TableRole.LEVEL1, TableRole.LEVEL2);

  private final int row;
  private final EnumMap<TableRole, TableCell> cells = new EnumMap<>(TableRole.class);
  // the texts that name the indicator together: 三级指标 beside what it is about
  private List<TableCell> names = List.of();

  private RowCells(int row) {
    this.row = row;
  }

  static RowCells of(Draft draft, Columns columns, int row) {
    RowCells found = new RowCells(row);
    for (Map.Entry<TableRole, Column> entry : columns.known().entrySet()) {
      List<TableCell> written = written(draft.grid, entry.getValue(), row);
      if (written.size() > 1) {
        found.several(draft, entry.getKey(), written);
      } else {
        TableCell cell =
            written.isEmpty() ? draft.grid.place(row, entry.getValue().left()) : written.get(0);
        found.cells.put(entry.getKey(), cell);
      }
    }
    found.settleWide(draft);
    found.settleNames(columns);
    return found;
  }

  private static List<TableCell> written(Grid grid, Column column, int row) {
    List<TableCell> all = grid.within(row, column.left(), column.right());
    if (all.size() == 1) {
      return all.get(0).isBlank() ? List.of() : all; // as nearly always
    }
    return all.stream().filter(cell -> !cell.isBlank()).toList();
  }

  // two texts under one heading: a sign and its value belong together; of others there is no
  // telling
  private void several(Draft draft, TableRole role, List<TableCell> written) {
    TableCell first = written.get(0);
    boolean signed =
        role == TableRole.TARGET && written.size() <= 3 && TargetCells.isSign(first.text());
    if (signed) {
      cells.put(TableRole.SIGN, first);
      cells.put(TableRole.TARGET, written.get(1));
      if (written.size() == 3) {
        cells.put(TableRole.UNIT, written.get(2));
      }
      return;
    }
    if (role == TableRole.NAME) {
      names = written;
      cells.put(TableRole.NAME, written.get(written.size() - 1));
      return;
    }
    for (TableCell cell : written) {
      unused(draft, cell, "several texts under one heading: ", "同一标题下有多个内容：");
    }
  }

  private static void unused(Draft draft, TableCell cell, String english, String chinese) {
    String shown = TableProblems.shown(cell.text());
    if (!draft.grid.isAccounted(cell)) {
      draft.grid.account(cell);
      draft.problems.error(
          ProblemCode.TABLE_CELL_UNUSED, cell, "", english + shown, chinese + shown);
    }
  }

  // 指标1 | 新建道路 | 公里: the number of the row says nothing, and a unit is that of the target
  private void settleNames(Columns columns) {
    TableCell last = cells.get(TableRole.NAME);
    if (names.size() < 2 || last == null) {
      return;
    }
    boolean measured = !columns.has(TableRole.UNIT)
        && !cells.containsKey(TableRole.UNIT)
        && Unit.of(CellText.strip(last.text())).dimension() != Dimension.UNKNOWN
        && Unit.of(CellText.strip(last.text())).dimension() != Dimension.NUMBER;
    if (measured) {
      cells.put(TableRole.UNIT, last);
      names = names.subList(0, names.size() - 1);
      cells.put(TableRole.NAME, names.get(names.size() - 1));
    }
  }

  /** The name of the indicator: all texts under its heading except the number that a template gives the row. */
  String name(Grid grid) {
    if (names.isEmpty()) {
      return text(TableRole.NAME);
    }
    Set<String> texts = new LinkedHashSet<>();
    for (TableCell cell : names) {
      grid.account(cell);
      texts.add(CellText.strip(cell.text()).replaceFirst("[:：]$", ""));
    }
    texts.removeIf(text -> texts.size() > 1 && isNumbering(text));
    return String.join("：", texts);
  }

  private static boolean isNumbering(String text) {
    return text.matches("(三级)?(指标)?\\s*[(（]?[0-9０-９一二三四五六七八九十①-⑳]{1,2}[)）]?[.、]?");
  }

  // a cell over several columns has the meaning of the columns together, if they have one
  private void settleWide(Draft draft) {
    for (TableCell cell : List.copyOf(cells.values())) {
      if (cell.columns() == 1) {
        continue;
      }
      Set<TableRole> covered = EnumSet.noneOf(TableRole.class);
      cells.forEach((role, other) -> {
        if (other.equals(cell)) {
          covered.add(role);
        }
      });
      if (covered.size() > 1 && !cell.isBlank()) {
        TableRole owner = owner(covered, cell);
        cells.keySet().removeIf(role -> covered.contains(role) && role != owner);
        if (owner == null) {
          unused(
              draft,
              cell,
              "one cell spans several headings and cannot be assigned to one of them: ",
              "一个单元格跨多列，无法确定所属列：");
        } else if (TICKS.contains(owner)) {
          cells.remove(owner);
          cells.put(TableRole.LIKELIHOOD, cell);
        }
      }
    }
  }

  private static @Nullable TableRole owner(Set<TableRole> covered, TableCell cell) {
    TableRole first = covered.iterator().next();
    if (TARGET_PARTS.containsAll(covered)) {
      return covered.contains(TableRole.TARGET) ? TableRole.TARGET : first;
    }
    if (LEVELS.containsAll(covered) || TICKS.containsAll(covered)) {
      return first;
    }
    if (covered.contains(TableRole.NAME)) {
      IndicatorCategory category = IndicatorCategory.of(cell.text(), "");
      IndicatorCategory second = IndicatorCategory.of("", cell.text());
      if (covered.contains(TableRole.LEVEL1) && category.levelOne().isPresent()) {
        return TableRole.LEVEL1;
      }
      return covered.contains(TableRole.LEVEL2) && second.standard().isPresent()
          ? TableRole.LEVEL2
          : TableRole.NAME;
    }
    return null;
  }

  /** The cell under a heading, blank or not; null if the table has no such heading. */
  @Nullable
  TableCell get(TableRole role) {
    return cells.get(role);
  }

  /** The text under a heading, empty if there is none. */
  String text(TableRole role) {
    TableCell cell = cells.get(role);
    return cell == null ? "" : CellText.strip(cell.text());
  }

  /** The figures from which the actual value was computed, where the table has them. */
  Optional<Derivation> derivation(Draft draft) {
    Derivation derivation = Derivation.builder()
        .numerator(part(draft, TableRole.NUMERATOR))
        .denominator(part(draft, TableRole.DENOMINATOR))
        .priorYear(part(draft, TableRole.PRIOR_YEAR))
        .build();
    return Optional.of(derivation)
        .filter(parts -> !parts.equals(Derivation.builder().build()));
  }

  private Optional<ActualValue> part(Draft draft, TableRole role) {
    return Optional.ofNullable(cells.get(role))
        .map(draft::text)
        .filter(text -> !Placeholder.is(text))
        .map(ActualValue::of);
  }

  /** Tells whether the cell under a heading begins in this row. */
  boolean isOwn(TableRole role) {
    TableCell cell = cells.get(role);
    return cell != null && cell.row() == row;
  }

  /** Tells whether a text under a heading begins in this row. */
  boolean isWritten(TableRole role) {
    return isOwn(role) && !text(role).isEmpty();
  }

  boolean isTaken(TableCell cell) {
    return cells.containsValue(cell);
  }

  /** Accounts for the cells of a row that says nothing: its levels and name, which are reported, and what stands for nothing. */
  void accountEmpty(Grid grid) {
    grid.account(names);
    for (Map.Entry<TableRole, TableCell> entry : cells.entrySet()) {
      TableCell cell = entry.getValue();
      boolean told = NAMES.contains(entry.getKey());
      if (cell.row() == row && (told || Placeholder.is(cell.text()))) {
        grid.account(cell);
      }
    }
  }
}
