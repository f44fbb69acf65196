package dev.jixiao.audit;

import static dev.jixiao.audit.Drafts.COST;
import static dev.jixiao.audit.Drafts.COUNT;
import static dev.jixiao.audit.Drafts.LEVEL;
import static dev.jixiao.audit.Drafts.budget;
import static dev.jixiao.audit.Drafts.cells;
import static dev.jixiao.audit.Drafts.clean;
import static dev.jixiao.audit.Drafts.reported;
import static dev.jixiao.audit.Drafts.row;
import static dev.jixiao.audit.Drafts.total;
import static dev.jixiao.audit.Fault.cell;
import static dev.jixiao.audit.Fault.fault;

import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.ReportedTotal;
import dev.jixiao.value.Points;
import java.util.List;
import java.util.Optional;

/** Faults of scores, sums and reasons. */
final class ScoreFaults {
  private ScoreFaults() {}

  private static PerformanceForm fundWithoutWeight(String total) {
    return budget(total().weight(Optional.empty()), List.of()).toBuilder()
        .reportedTotal(ReportedTotal.builder()
            .weight(Points.of(90))
            .score(Points.of(total))
            .build())
        .build();
  }

  static List<Fault> scores() {
    return List.of(
        fault(
            "SCORE_SUM",
            "/reportedTotal/score",
            reported(b -> b.score(Points.of("99.73"))),
            reported(b -> b.score(Points.of("99.74")))),
        fault(
            "SCORE_SUM",
            "/reportedTotal/score",
            reported(b -> b.score(Points.of("99.95"))),
            reported(b -> b.score(Points.of("99.94")))),
        // a score that is missing is reported at its own cell, unless the rest is too much already
        fault("SCORE_SUM", "/reportedTotal/score", unscored("84.5"), unscored("99.84")),
        fault(
            "SCORE_SUM",
            "/reportedTotal/score",
            clean().toBuilder().budget(Optional.empty()).build(),
            reported(b -> b.score(Points.of("90"))).toBuilder()
                .budget(Optional.empty())
                .build()),
        fault(
            "SCORE_SUM", "/reportedTotal/score", reported(b -> b.score(Points.ZERO)), goalsOnly()),
        // the fund row has a score and no weight, and the total is of the indicators
        fault(
            "SCORE_SUM", "/reportedTotal/score", fundWithoutWeight("91"), fundWithoutWeight("90")),
        cell(
            "SCORE_OUT_OF_RANGE",
            COUNT,
            "reportedScore",
            scored(COUNT, "15.5", ""),
            scored(COUNT, "15.0", "")),
        cell(
            "SCORE_OUT_OF_RANGE",
            COUNT,
            "reportedScore",
            scored(COUNT, "-0.1", "扣分"),
            scored(COUNT, "0", "扣分")),
        cell(
            "SCORE_OUT_OF_RANGE",
            COUNT,
            "reportedScore",
            row(COUNT, b -> b.weight("0").reportedScore("-1")),
            row(COUNT, b -> b.name("扣分项").weight("0").reportedScore("-1"))),
        fault(
            "SCORE_OUT_OF_RANGE",
            "/budget/total/reportedScore",
            total(b -> b.reportedScore(Points.of(11))),
            total(b -> b.reportedScore(Points.of(10)))),
        cell(
            "DEVIATION_UNEXPLAINED",
            COUNT,
            "deviation",
            missed("13.5", ""),
            missed("13.5", "部分案件尚在审理，已督办。")),
        cell("DEVIATION_UNEXPLAINED", COUNT, "deviation", missed("13.5", "/"), clean()),
        cell(
            "SCORE_MISSING",
            COUNT,
            "reportedScore",
            row(COUNT, b -> b.reportedScore(Optional.empty())),
            goalsOnly()),
        cell(
            "SCORE_MISSING",
            COUNT,
            "reportedScore",
            row(COUNT, b -> b.reportedScore(Optional.empty())),
            row(COUNT, b -> b.weight("0").reportedScore(Optional.empty()))),
        cell(
            "OVERFULFILMENT_UNEXPLAINED",
            COUNT,
            "deviation",
            row(COUNT, b -> b.actual("260件")),
            row(COUNT, b -> b.actual("259件"))),
        cell(
            "OVERFULFILMENT_UNEXPLAINED",
            COST,
            "deviation",
            row(COST, b -> b.actual("30万元")),
            cells(LEVEL, "居民投诉次数", "≤4次", "1次")),
        cell(
            "OVERFULFILMENT_UNEXPLAINED",
            COUNT,
            "deviation",
            row(COUNT, b -> b.actual("260件").deviation("—")),
            row(COUNT, b -> b.actual("260件").deviation("年中扩大援助范围，申请量增加。"))),
        cell(
            "DEVIATION_CONTRADICTS",
            COUNT,
            "deviation",
            scored(COUNT, "15", "因疫情未完成"),
            scored(COUNT, "15", "案件量较上年增加")),
        cell(
            "DEVIATION_CONTRADICTS",
            COUNT,
            "deviation",
            missed("13.5", "无偏差"),
            missed("13.5", "部分案件未完成审理")),
        fault(
            "GRADE_MISMATCH",
            "/reportedTotal/grade",
            reported(b -> b.grade("良")),
            reported(b -> b.grade("优秀"))),
        fault(
            "GRADE_MISMATCH",
            "/reportedTotal/grade",
            reported(b -> b.score(Points.of("89.99")).grade("优")),
            reported(b -> b.score(Points.of(90)).grade("优"))),
        fault(
            "GRADE_MISMATCH",
            "/reportedTotal/grade",
            reported(b -> b.score(Points.ZERO).grade("优")),
            reported(b -> b.score(Points.of(-1)).grade("优"))),
        fault(
            "GRADE_MISMATCH",
            "/reportedTotal/grade",
            reported(b -> b.weight(Points.of(120)).score(Points.of(100)).grade("优")),
            reported(b -> b.weight(Points.ZERO).score(Points.of(100)).grade("优"))),
        fault(
            "GRADE_MISMATCH",
            "/reportedTotal/grade",
            reported(b -> b.grade("差")),
            reported(b -> b.grade("合格"))));
  }

  private static PerformanceForm scored(int row, String score, String reason) {
    return row(row, b -> b.reportedScore(score).deviation(reason));
  }

  /** The clean form without the score of its first row, and with a total. */
  private static PerformanceForm unscored(String total) {
    return row(COUNT, b -> b.reportedScore(Optional.empty())).toBuilder()
        .reportedTotal(reported(b -> b.score(Points.of(total))).reportedTotal())
        .build();
  }

  /** The clean form without any score of its rows. */
  private static PerformanceForm goalsOnly() {
    return clean().toBuilder()
        .indicators(clean().indicators().stream()
            .map(i -> i.toBuilder().reportedScore(Optional.empty()).build())
            .toList())
        .build();
  }

  private static PerformanceForm missed(String score, String reason) {
    return row(COUNT, b -> b.actual("180件").reportedScore(score).deviation(reason));
  }
}
