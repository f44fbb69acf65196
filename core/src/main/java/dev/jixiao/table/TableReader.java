package dev.jixiao.table;

import dev.jixiao.form.PerformanceForm;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.target.IndicatorTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A reader of the forms in a table: declarations of targets (绩效目标申报表), monitoring tables (绩效运行监控表), self-evaluations
 * (绩效自评表) and scorecards of evaluations (绩效评价评分表).
 *
 * <p>Columns are found by their headings, wherever they stand. A heading that is not known is reported and its cells are kept as
 * attributes; nothing is taken by its place or by likeness, and no number is computed.
 *
 * <pre>{@code
 * PerformanceForm form = TableReader.standard().read(table).get(0).orElseThrow();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Reading never throws, whatever the table holds.
 */
public final class TableReader {
  private static final TableReader STANDARD =
      new TableReader(TableHeadings.standard(), IndicatorTypes.standard(), TableLimits.standard());

  private final TableHeadings headings;
  private final IndicatorTypes types;
  private final TableLimits limits;

  private TableReader(TableHeadings headings, IndicatorTypes types, TableLimits limits) {
    this.headings = Objects.requireNonNull(headings, "headings");
    this.types = Objects.requireNonNull(types, "types");
    this.limits = Objects.requireNonNull(limits, "limits");
  }

  /**
   * A reader with the standard headings, types and limits.
   *
   * @return the standard reader
   */
  public static TableReader standard() {
    return STANDARD;
  }

  /**
   * This reader with other headings.
   *
   * @param headings the wordings of headings
   * @return a copy
   */
  public TableReader withHeadings(TableHeadings headings) {
    return new TableReader(headings, types, limits);
  }

  /**
   * This reader with other types of targets.
   *
   * @param types the types that read targets
   * @return a copy
   */
  public TableReader withTypes(IndicatorTypes types) {
    return new TableReader(headings, types, limits);
  }

  /**
   * This reader with other limits.
   *
   * @param limits the bounds beyond which a table is not read
   * @return a copy
   */
  public TableReader withLimits(TableLimits limits) {
    return new TableReader(headings, types, limits);
  }

  /**
   * Reads a table.
   *
   * @param table the table
   * @return one reading for each form, in their order; one without a form if the table holds none
   */
  public List<TableReading> read(FormTable table) {
    Optional<TableReading> beyond = beyondLimits(table);
    if (beyond.isPresent()) {
      return List.of(beyond.get());
    }
    Wordings wordings = new Wordings(headings);
    List<TableReading> readings = new ArrayList<>();
    for (FormTable part : SideBySide.parts(table, wordings)) {
      readings.addAll(read(table, new Grid(FilledMerges.undo(part, wordings)), wordings));
    }
    return List.copyOf(readings);
  }

  private List<TableReading> read(FormTable table, Grid grid, Wordings wordings) {
    FormFinder finder = new FormFinder(grid, wordings);
    List<FormFinder.Segment> segments = finder.isList() ? List.of() : finder.find();
    List<TableReading> readings = new ArrayList<>();
    for (FormFinder.Segment segment : segments) {
      readings.add(read(table, grid, wordings, segment));
    }
    if (readings.isEmpty()) {
      readings.add(finder.isList() ? list(table) : none(table, finder.hasIndicators()));
    }
    return readings;
  }

  private TableReading read(
      FormTable table, Grid grid, Wordings wordings, FormFinder.Segment segment) {
    TableProblems problems = new TableProblems(table.name(), limits.problems());
    Draft draft = new Draft(grid, wordings, types, problems);
    PerformanceForm form = new SegmentReader(draft, segment).read();
    if (form == null) {
      TableCell head = head(grid, segment);
      problems.error(
          ProblemCode.TABLE_NO_FORM,
          head,
          "",
          "a project is named here, but no headings of indicators that are known",
          "此处有项目名称，但没有可识别的绩效指标表头");
      return new TableReading(table, Optional.empty(), problems.sorted(), Optional.empty());
    }
    reportUnused(grid, segment, problems);
    return new TableReading(table, Optional.of(form), problems.sorted(), Optional.of(draft.places));
  }

  private static TableCell head(Grid grid, FormFinder.Segment segment) {
    return grid.written(segment.start()).get(0);
  }

  private static void reportUnused(Grid grid, FormFinder.Segment segment, TableProblems problems) {
    for (int row = segment.top(); row < segment.end(); row++) {
      for (TableCell cell : grid.written(row)) {
        if (!grid.isAccounted(cell)) {
          String shown = TableProblems.shown(cell.text());
          problems.warning(
              ProblemCode.TABLE_CELL_UNUSED,
              cell,
              "",
              "nothing in the form uses this cell: " + shown,
              "此单元格未使用：" + shown);
        }
      }
    }
  }

  private TableReading list(FormTable table) {
    return without(
        table,
        ProblemCode.TABLE_KIND_OTHER,
        "the table lists the indicators of several projects, one in each row; it is not a form",
        "此表逐行列出多个项目的指标，不是单个项目的表");
  }

  private TableReading none(FormTable table, boolean hasIndicators) {
    return hasIndicators
        ? without(
            table,
            ProblemCode.TABLE_NO_FORM,
            "the table has indicators, but nothing says which project they belong to; it may continue the table before it",
            "表中有指标，但没有项目名称，可能是上一张表的续表")
        : without(table, ProblemCode.TABLE_NO_FORM, "the table holds no form", "表中没有绩效表");
  }

  private TableReading without(FormTable table, ProblemCode code, String english, String chinese) {
    TableProblems problems = new TableProblems(table.name(), limits.problems());
    TableCell place = table.cells().stream()
        .filter(cell -> !cell.isBlank())
        .findFirst()
        .orElse(new TableCell(0, 0, 1, 1, ""));
    problems.error(code, place, "", english, chinese);
    return new TableReading(table, Optional.empty(), problems.sorted(), Optional.empty());
  }

  private Optional<TableReading> beyondLimits(FormTable table) {
    if (table.cells().size() > limits.cells()) {
      return beyond(
          table, table.cells().size() + " cells", table.cells().size() + " 个单元格", limits.cells());
    }
    long places = 0;
    for (TableCell cell : table.cells()) {
      places += Math.min(cell.rows(), (long) table.rows() - cell.row()) * cell.columns();
      if (cell.text().length() > limits.textLength()) {
        return beyond(
            table,
            "a text of " + cell.text().length() + " characters",
            cell.text().length() + " 个字符的文本",
            limits.textLength());
      }
      if (places > limits.places()) {
        return beyond(table, "cells over more places", "单元格覆盖的位置", limits.places());
      }
    }
    long last = table.rows();
    return last > limits.places()
        ? beyond(table, last + " rows", last + " 行", limits.places())
        : Optional.empty();
  }

  private Optional<TableReading> beyond(
      FormTable table, String english, String chinese, int limit) {
    return Optional.of(without(
        table,
        ProblemCode.LIMIT_EXCEEDED,
        "the table has " + english + "; the limit is " + limit + ", and it is not read",
        "表中有" + chinese + "，上限为 " + limit + "，未读入"));
  }

  /** The types that read targets. */
  @Override
  public String toString() {
    return "table reader with " + types;
  }
}
