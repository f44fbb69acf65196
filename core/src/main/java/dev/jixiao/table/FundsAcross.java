package dev.jixiao.table;

import dev.jixiao.form.FundingLine;
import dev.jixiao.form.FundingSource;
import dev.jixiao.value.MoneyUnit;
import dev.jixiao.value.Placeholder;
import dev.jixiao.value.TypedNumber;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a budget block whose sources stand side by side: {@code 合计 | 中央 | 省级} over rows with 全年预算数 and 全年执行数, or below
 * 预算数 and 执行数 that each reach over them.
 */
final class FundsAcross {
  private static final Set<TableRole> WHOLE =
      EnumSet.of(TableRole.RATE, TableRole.WEIGHT, TableRole.SCORE);

  // what is no source, whatever it begins with: 单位名称
  private static final Set<TableRole> LABELS = EnumSet.of(
      TableRole.PROJECT_NAME,
      TableRole.ORGANISATION,
      TableRole.DEPARTMENT,
      TableRole.IMPLEMENTING_UNIT,
      TableRole.NOTE);

  private final Draft draft;
  private final BudgetDraft budget;

  /** A column of amounts under the name of its source, with what they are where the headings say so. */
  private record Place(TableCell head, @Nullable TableRole role) {
    boolean isOfWhole() {
      return role != null && WHOLE.contains(role);
    }

    FundingSource source() {
      return BudgetDraft.sourceWithoutUnit(head.text());
    }
  }

  /** The amounts of one source, with the cell of each. */
  private static final class Line {
    private final TableCell head;
    private final FundingLine.Builder line;
    private final boolean total;
    private final String pointer;
    private final Map<String, TableCell> cells = new LinkedHashMap<>();

    Line(TableCell head, String pointer) {
      FundingSource source = BudgetDraft.sourceWithoutUnit(head.text());
      this.head = head;
      this.line = FundingLine.builder().source(source);
      this.total = source.kind().equals(Optional.of(FundingSource.Kind.TOTAL));
      this.pointer = pointer;
    }

    boolean isTotal() {
      return total;
    }
  }

  FundsAcross(Draft draft, BudgetDraft budget) {
    this.draft = draft;
    this.budget = budget;
  }

  /** Reads the block that begins in a row, and returns the row below it; -1 if none does. */
  int read(int row, int end) {
    if (budget.isFound() || row + 1 >= end || draft.grid.written(row).size() < 2) {
      return -1;
    }
    List<Place> places = sources(row);
    int first = row + 1;
    if (places.isEmpty()) {
      places = below(row);
      first = row + 2;
    }
    if (places.isEmpty() || first >= end || !isRow(places, first)) {
      return -1;
    }
    return take(places, row, first, end);
  }

  // the headings of one row, when what the amounts are stands before them
  private List<Place> sources(int row) {
    List<Place> places = new ArrayList<>();
    int named = 0;
    for (TableCell cell : draft.grid.written(row)) {
      TableRole whole = role(cell, WHOLE);
      if (isSource(cell)) {
        places.add(new Place(cell, null));
        named++;
      } else if (whole != null && named > 0) {
        places.add(new Place(cell, whole));
      } else if (named > 0 || !isBlock(cell)) {
        return List.of();
      }
    }
    return named < 2 ? List.of() : places;
  }

  // 预算数 and 执行数 over the sources of each
  private List<Place> below(int row) {
    List<Place> places = new ArrayList<>();
    int groups = 0;
    for (TableCell head : draft.grid.written(row)) {
      TableRole amount = role(head, BlockRoles.AMOUNTS);
      TableRole whole = role(head, WHOLE);
      if (whole != null) {
        places.add(new Place(head, whole));
      } else if (amount == null && !isBlock(head)) {
        return List.of();
      } else if (amount != null) {
        groups++;
        for (int at = head.column(); at < head.right(); at++) {
          TableCell cell = draft.grid.at(row + 1, at);
          if (cell == null || cell.row() != row + 1 || !isSource(cell)) {
            return List.of();
          }
          places.add(new Place(cell, amount));
          at = cell.right() - 1;
        }
      }
    }
    return groups < 2 ? List.of() : places;
  }

  private boolean isBlock(TableCell cell) {
    return draft.wordings.is(cell, TableRole.BLOCK)
        || draft.wordings.isAny(cell.text(), BlockRoles.AMOUNTS)
        || MoneyUnits.in(cell.text()) != null;
  }

  private boolean isSource(TableCell cell) {
    FundingSource source = BudgetDraft.sourceWithoutUnit(cell.text());
    boolean known = draft.wordings.is(cell, TableRole.FUND_ROW) || source.kind().isPresent();
    return known
        && TypedNumber.of(cell.text()).kind() == TypedNumber.Kind.OTHER
        && !draft.wordings.isAny(cell.text(), LABELS);
  }

  private @Nullable TableRole role(TableCell cell, Set<TableRole> allowed) {
    Set<TableRole> roles = draft.wordings.roles(cell.text(), allowed);
    return roles.isEmpty() ? null : roles.iterator().next();
  }

  // amounts under each of the sources, and before them what they are unless the headings say so
  private boolean isRow(List<Place> places, int row) {
    boolean amounts = false;
    for (Place place : places) {
      TableCell cell = draft.grid.place(row, place.head().column());
      boolean number = TypedNumber.of(cell.text()).kind() == TypedNumber.Kind.NUMBER;
      if (!number && !Placeholder.is(cell.text())) {
        return false;
      }
      amounts |= number;
    }
    boolean said = places.stream().anyMatch(place -> place.role() != null && !place.isOfWhole());
    return amounts && (said || label(places, row) != null);
  }

  // the last that stands before the amounts, of the row itself or of all rows
  private @Nullable TableCell label(List<Place> places, int row) {
    TableCell label = null;
    for (TableCell cell : draft.grid.across(row)) {
      if (cell.right() <= places.get(0).head().column() && amount(cell) != null) {
        label = cell;
      }
    }
    return label;
  }

  private @Nullable TableRole amount(TableCell label) {
    Set<TableRole> roles = draft.wordings.roles(label.text(), BlockRoles.AMOUNTS);
    if (roles.contains(TableRole.ANNUAL_BUDGET)) {
      return TableRole.ANNUAL_BUDGET;
    }
    return roles.isEmpty() ? role(label, WHOLE) : roles.iterator().next();
  }

  private int take(List<Place> places, int top, int first, int end) {
    MoneyUnit unit = draft.unit;
    TableCell head = places.get(0).head();
    for (int row = top; row < first; row++) {
      for (TableCell cell : draft.grid.written(row)) {
        MoneyUnit own = MoneyUnits.in(cell.text());
        head = cell.column() < head.column() ? cell : head;
        unit = own == null ? unit : own;
        draft.grid.account(cell);
      }
    }
    TableCell label = label(places, first);
    unit = unit == null && label != null ? MoneyUnits.in(label.text()) : unit;
    budget.begin(head, unit);
    Map<String, Line> lines = lines(places);
    Line whole = lines.values().stream().filter(Line::isTotal).findFirst().orElse(null);
    int row = first;
    do {
      takeRow(places, row, lines, whole);
      row++;
    } while (label != null && row < end && isRow(places, row) && label(places, row) != null);
    for (Line line : lines.values()) {
      String pointer = budget.add(line.line.build(), line.head);
      line.cells.forEach((field, cell) -> draft.places.put(pointer + "/" + field, cell));
    }
    return row;
  }

  private static Map<String, Line> lines(List<Place> places) {
    Map<String, Line> lines = new LinkedHashMap<>();
    boolean hasTotal = false;
    int sources = 0;
    for (Place place : places) {
      if (!place.isOfWhole()) {
        FundingSource source = place.source();
        // the first total is that of the block, as BudgetDraft adds the lines
        boolean isTotal = !hasTotal && source.kind().equals(Optional.of(FundingSource.Kind.TOTAL));
        String pointer = isTotal ? "/budget/total" : "/budget/sources/" + sources;
        if (lines.putIfAbsent(source.heading(), new Line(place.head(), pointer)) == null) {
          hasTotal |= isTotal;
          sources += isTotal ? 0 : 1;
        }
      }
    }
    return lines;
  }

  private void takeRow(List<Place> places, int row, Map<String, Line> lines, @Nullable Line whole) {
    TableCell label = label(places, row);
    for (TableCell cell : draft.grid.written(row)) {
      if (cell.equals(label) || draft.wordings.is(cell, TableRole.BLOCK)) {
        draft.grid.account(cell);
      }
    }
    MoneyUnit own = label == null ? null : MoneyUnits.in(label.text());
    for (Place place : places) {
      TableCell cell = draft.grid.place(row, place.head().column());
      TableRole role = place.role() == null && label != null ? amount(label) : place.role();
      Line line = place.isOfWhole() ? whole : lines.get(place.source().heading());
      if (role != null && line != null && cell.row() == row) {
        set(line, role, cell, own == null ? budget.unit() : own);
      }
    }
  }

  private void set(Line line, TableRole role, TableCell cell, MoneyUnit unit) {
    if (Placeholder.is(cell.text())) {
      draft.grid.account(cell);
      return;
    }
    String field = BlockRoles.fundField(role);
    if (line.cells.putIfAbsent(field, cell) != null) {
      return; // a second amount for one field is reported as unused
    }
    String pointer = line.pointer + "/" + field;
    switch (role) {
      case INITIAL_BUDGET -> line.line.initial(draft.money(cell, unit, pointer));
      case BUDGET_ADJUSTMENT -> line.line.adjustment(draft.money(cell, unit, pointer));
      case RECEIVED -> line.line.received(draft.money(cell, unit, pointer));
      case EXECUTED -> line.line.executed(draft.money(cell, unit, pointer));
      case EXPECTED_SPENDING -> line.line.expected(draft.money(cell, unit, pointer));
      case RATE -> line.line.reportedRate(draft.text(cell));
      case WEIGHT -> line.line.weight(draft.points(cell, pointer));
      case SCORE -> line.line.reportedScore(draft.points(cell, pointer));
      default -> line.line.annual(draft.money(cell, unit, pointer));
    }
  }
}
