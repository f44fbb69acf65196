package dev.jixiao.table;

import dev.jixiao.form.Indicator;
import dev.jixiao.form.Judgement;
import dev.jixiao.form.Reviewer;
import dev.jixiao.value.Points;

/** A column of points or opinions beside the score, and whose they are. */
enum JudgeColumn {
  UNIT_SCORE(TableRole.UNIT_SCORE, Reviewer.UNIT, "自评得分"),
  DEPARTMENT_SCORE(TableRole.DEPARTMENT_SCORE, Reviewer.DEPARTMENT, "主管部门评分"),
  DEPARTMENT_OPINION(TableRole.DEPARTMENT_OPINION, Reviewer.DEPARTMENT, "主管部门意见"),
  FINANCE_SCORE(TableRole.FINANCE_SCORE, Reviewer.FINANCE, "财政评分"),
  FINANCE_OPINION(TableRole.FINANCE_OPINION, Reviewer.FINANCE, "财政部门意见"),
  THIRD_PARTY_SCORE(TableRole.THIRD_PARTY_SCORE, Reviewer.THIRD_PARTY, "第三方评分"),
  THIRD_PARTY_OPINION(TableRole.THIRD_PARTY_OPINION, Reviewer.THIRD_PARTY, "第三方意见");

  private final TableRole role;
  private final Reviewer by;
  private final String heading;

  JudgeColumn(TableRole role, Reviewer by, String heading) {
    this.role = role;
    this.by = by;
    this.heading = heading;
  }

  TableRole role() {
    return role;
  }

  Reviewer by() {
    return by;
  }

  /** The heading under which the column is printed. */
  String heading() {
    return heading;
  }

  boolean isOfPoints() {
    return heading.endsWith("分");
  }

  /** What a row has in this column, empty if nothing. */
  String text(Indicator row) {
    for (Judgement judgement : row.judgements()) {
      if (judgement.by() == by) {
        return isOfPoints()
            ? judgement.score().map(Points::toString).orElse("")
            : judgement.opinion().orElse("");
      }
    }
    return "";
  }
}
