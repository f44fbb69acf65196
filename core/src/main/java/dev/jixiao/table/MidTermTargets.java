package dev.jixiao.table;

import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.JoinedTarget;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.target.Target;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The targets of several years: in columns beside those of the year, or in rows of a table of their own. */
final class MidTermTargets {
  private final Draft draft;
  private final List<Row> rows = new ArrayList<>();

  /** A row of a table of indicators of several years, with the cell of its target. */
  private record Row(Indicator indicator, @Nullable TableCell target) {}

  /** What a row of the year and one of several years have in common. */
  private record Named(IndicatorCategory category, String name) {
    static Named of(Indicator row) {
      return new Named(row.category(), row.name());
    }
  }

  MidTermTargets(Draft draft) {
    this.draft = draft;
  }

  /** Adds a row of a table of several years. */
  void add(Indicator indicator, @Nullable TableCell target) {
    rows.add(new Row(indicator, target));
  }

  /** Gives the rows of the year the targets that those of several years of the same name have. */
  void match(List<Indicator> ofYear) {
    Map<Named, Deque<Integer>> open = new HashMap<>();
    for (int i = 0; i < ofYear.size() && !rows.isEmpty(); i++) {
      if (ofYear.get(i).midTermTarget().isEmpty()) {
        open.computeIfAbsent(Named.of(ofYear.get(i)), row -> new ArrayDeque<>()).add(i);
      }
    }
    for (Row other : rows) {
      TableCell cell = other.target();
      Target target = other.indicator().target();
      Integer at =
          open.getOrDefault(Named.of(other.indicator()), new ArrayDeque<>()).poll();
      if (at != null) {
        ofYear.set(at, ofYear.get(at).toBuilder().midTermTarget(target).build());
        if (cell != null) {
          draft.places.put("/indicators/" + at + "/midTermTarget", cell);
        }
      } else if (cell != null) {
        reportAlone(cell, other.indicator().name(), target.text());
      }
    }
  }

  private void reportAlone(TableCell target, String name, String text) {
    String shown = TableProblems.shown(name + " " + text);
    draft.problems.error(
        ProblemCode.TABLE_CELL_UNUSED,
        target,
        "",
        "an indicator of the whole term that has no target for the year; it is not read: " + shown,
        "中长期指标在年度指标中没有对应项，未读入：" + shown);
  }

  /** Reads the target of several years in a row of the year. */
  void read(
      Indicator.Builder builder, Columns columns, RowCells cells, Map<String, String> attributes) {
    TableCell target = cells.get(TableRole.MID_TERM_TARGET);
    if (target != null && !draft.text(target).isEmpty()) {
      builder.midTermTarget(target(columns, target, attributes));
    }
  }

  private Target target(Columns columns, TableCell cell, Map<String, String> attributes) {
    String sign = beside(columns, TableRole.SIGN, cell.row());
    String unit = beside(columns, TableRole.UNIT, cell.row());
    JoinedTarget joined = JoinedTarget.of(sign, draft.text(cell), unit);
    if (!joined.isSignUsed()) {
      keep(columns, TableRole.SIGN, cell, attributes);
    }
    if (!joined.isUnitUsed()) {
      keep(columns, TableRole.UNIT, cell, attributes);
    }
    return draft.types.read(joined.text());
  }

  private void keep(
      Columns columns, TableRole role, TableCell target, Map<String, String> attributes) {
    Column column = columns.term().get(role);
    String text = beside(columns, role, target.row());
    if (column != null) {
      Draft.keep(attributes, column.heading(), target, text);
    }
  }

  // what stands beside the target of several years, in its own column
  private String beside(Columns columns, TableRole role, int row) {
    Column column = columns.term().get(role);
    return column == null ? "" : draft.text(draft.grid.place(row, column.left()));
  }

  /** Drops the target of several years that stands beside a row of the year, but is that of another indicator. */
  void dropOther(Indicator.Builder builder, Columns columns, RowCells cells) {
    TableCell target = cells.get(TableRole.MID_TERM_TARGET);
    if (target == null || !columns.term().containsKey(TableRole.NAME)) {
      return;
    }
    String text = beside(columns, TableRole.NAME, target.row());
    for (TableRole role : new TableRole[] {TableRole.LEVEL1, TableRole.LEVEL2}) {
      beside(columns, role, target.row());
    }
    if (!text.isEmpty() && !text.equals(cells.text(TableRole.NAME))) {
      builder.midTermTarget(Optional.empty());
      String unit = beside(columns, TableRole.UNIT, target.row());
      reportAlone(target, text, CellText.strip(target.text()) + unit);
    }
  }
}
