package dev.jixiao.audit;

import static dev.jixiao.audit.Drafts.COST;
import static dev.jixiao.audit.Drafts.COUNT;
import static dev.jixiao.audit.Drafts.LEVEL;
import static dev.jixiao.audit.Drafts.cells;
import static dev.jixiao.audit.Drafts.clean;
import static dev.jixiao.audit.Drafts.reported;
import static dev.jixiao.audit.Drafts.row;
import static dev.jixiao.audit.Drafts.total;
import static dev.jixiao.audit.Fault.cell;
import static dev.jixiao.audit.Fault.fault;

import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.SelfEvaluation;
import dev.jixiao.value.Points;
import java.util.List;
import java.util.Optional;

/** Faults of weights, scores and reasons. */
final class ScoreFaults {
  private ScoreFaults() {}

  static List<Fault> weightsAndScores() {
    return List.of(
        fault("WEIGHT_SUM", "/reportedTotal/weight", row(LEVEL, b -> b.weight("40")), clean()),
        fault(
            "WEIGHT_SUM",
            "/reportedTotal/weight",
            clean().toBuilder().indicators(clean().indicators().subList(0, 5)).build(),
            reported(b -> b.weight(Points.of("100.0")))),
        cell(
            "WEIGHT_SUBTOTAL",
            LEVEL,
            "level1",
            headed(LEVEL, "效益指标(25分)", "社会效益指标"),
            headed(LEVEL, "效益指标(30分)", "社会效益指标")),
        cell("WEIGHT_SUBTOTAL", COUNT, "level1", merged("产出指标(60分)"), merged("产出指标(50分)")),
        fault(
            "SCORE_SUM",
            "/reportedTotal/score",
            reported(b -> b.score(Points.of("98.84"))),
            reported(b -> b.score(Points.of("99.8")))),
        cell(
            "SCORE_OUT_OF_RANGE",
            COUNT,
            "reportedScore",
            scored(COUNT, "15.5", ""),
            scored(COUNT, "15.0", "")),
        fault(
            "SCORE_OUT_OF_RANGE",
            "/budget/total/reportedScore",
            total(b -> b.reportedScore(Points.of(11))),
            total(b -> b.reportedScore(Points.of(10)))),
        cell(
            "WEIGHT_NOT_POSITIVE",
            COUNT,
            "weight",
            row(COUNT, b -> b.weight("0")),
            row(COUNT, b -> b.weight("0.5"))),
        fault(
            "WEIGHT_PLAN",
            "/indicators",
            row(LEVEL, b -> b.weight("25")),
            headed(LEVEL, "预期效益指标", "社会效益")),
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
            clean()),
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
        cell(
            "WEIGHT_CONCENTRATED",
            LEVEL,
            "weight",
            row(LEVEL, b -> b.weight("60")),
            row(LEVEL, b -> b.weight("40"))),
        fault(
            "GRADE_MISMATCH",
            "/reportedTotal/grade",
            reported(b -> b.grade("良")),
            reported(b -> b.grade("优秀"))),
        fault(
            "GRADE_MISMATCH",
            "/reportedTotal/grade",
            reported(b -> b.score(Points.of("89.99")).grade("优")),
            reported(b -> b.score(Points.of(90)).grade("优"))));
  }

  private static SelfEvaluation scored(int row, String score, String reason) {
    return row(row, b -> b.reportedScore(score).deviation(reason));
  }

  /** Output is headed once, above rows whose first cell is blank. */
  private static SelfEvaluation merged(String heading) {
    SelfEvaluation form = clean();
    List<Indicator> rows = form.indicators().stream()
        .map(row -> row.category().level1().equals("产出指标")
            ? row.toBuilder()
                .category(IndicatorCategory.of(
                    row.category().equals(IndicatorCategory.QUANTITY) ? heading : "",
                    row.category().level2()))
                .build()
            : row)
        .toList();
    return form.toBuilder().indicators(rows).build();
  }

  private static SelfEvaluation missed(String score, String reason) {
    return row(COUNT, b -> b.actual("180件").reportedScore(score).deviation(reason));
  }

  private static SelfEvaluation headed(int row, String level1, String level2) {
    return row(row, b -> b.category(IndicatorCategory.of(level1, level2)));
  }
}
