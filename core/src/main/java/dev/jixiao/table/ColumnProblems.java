package dev.jixiao.table;

import dev.jixiao.problem.ProblemCode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Reports headings that are not known, are duplicated, or are missing. */
final class ColumnProblems {
  private ColumnProblems() {}

  static void report(Draft draft, Columns columns) {
    for (Map.Entry<Column, TableRole> twice : columns.twice().entrySet()) {
      String shown = TableProblems.shown(twice.getKey().heading());
      draft.problems.error(
          ProblemCode.TABLE_COLUMN_TWICE,
          twice.getKey().head(),
          "",
          "another column has the heading " + shown
              + " too, or one of the same meaning; neither is read",
          "标题 " + shown + " 或同义标题出现两次，两列均未读入");
    }
    columns.dropTwice();
    reportGroups(draft, columns);
    Column goals = columns.goals(draft.wordings);
    for (Column column : columns.unknown()) {
      boolean known = column.equals(goals)
          || draft.wordings.is(column.head(), TableRole.FURTHER)
          || draft.wordings.is(column.head(), TableRole.TASK)
          || draft.wordings.roles(column.heading()).contains(TableRole.FURTHER);
      if (!known && !columns.isSettled(column)) {
        String shown = TableProblems.shown(column.heading());
        draft.problems.error(
            ProblemCode.TABLE_COLUMN_UNKNOWN,
            column.head(),
            "",
            "the heading " + shown + " is not known; its cells are kept as attributes",
            "未知的列标题 " + shown + "，其内容作为附加内容保留");
      }
    }
  }

  // 自评情况 over columns that are all known says nothing of its own
  private static void reportGroups(Draft draft, Columns columns) {
    Set<TableCell> reported = new HashSet<>();
    for (Column column : columns.known().values()) {
      for (TableCell cell : column.above()) {
        boolean joined =
            !draft.wordings.roles(column.heading()).isEmpty() || columns.isSettled(column);
        if (!joined && draft.wordings.roles(cell.text()).isEmpty() && reported.add(cell)) {
          String shown = TableProblems.shown(cell.text());
          draft.problems.warning(
              ProblemCode.TABLE_CELL_UNUSED,
              cell,
              "",
              "the columns below are read by their own headings, without " + shown,
              "下方各列按其自身标题读取，未使用 " + shown);
        }
      }
    }
  }

  /** Reports that no column has a heading for what every form of its kind states. */
  static void reportMissing(Draft draft, Columns columns, TableRole role) {
    draft.problems.error(
        ProblemCode.TABLE_COLUMN_MISSING,
        columns.cells().get(0),
        "",
        "no heading of the indicators is known for " + english(role),
        "绩效指标中没有可识别的“" + chinese(role) + "”列");
  }

  private static String english(TableRole role) {
    return switch (role) {
      case LEVEL1 -> "level one (一级指标)";
      case LEVEL2 -> "level two (二级指标)";
      case NAME -> "the indicator (三级指标)";
      case TARGET -> "the target (年度指标值)";
      case ACTUAL -> "the actual value (实际完成值)";
      default -> role.name();
    };
  }

  private static String chinese(TableRole role) {
    return switch (role) {
      case LEVEL1 -> "一级指标";
      case LEVEL2 -> "二级指标";
      case NAME -> "三级指标";
      case TARGET -> "年度指标值";
      case ACTUAL -> "实际完成值";
      default -> role.name();
    };
  }
}
