package dev.jixiao.table;

import dev.jixiao.problem.ProblemCode;
import java.util.Map;

/** Tells of headings that are not known, or stand twice. */
final class ColumnProblems {
  private ColumnProblems() {}

  static void tell(Draft draft, Columns columns) {
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
    for (Column column : columns.unknown()) {
      boolean known = draft.wordings.is(column.head(), TableRole.FURTHER)
          || draft.wordings.roles(column.heading()).contains(TableRole.FURTHER);
      if (!known && !columns.wasTwice(column)) {
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
}
