package dev.jixiao.audit;

import static dev.jixiao.audit.Drafts.COST;
import static dev.jixiao.audit.Drafts.COUNT;
import static dev.jixiao.audit.Drafts.DATE;
import static dev.jixiao.audit.Drafts.LEVEL;
import static dev.jixiao.audit.Drafts.SATISFACTION;
import static dev.jixiao.audit.Drafts.cells;
import static dev.jixiao.audit.Drafts.row;
import static dev.jixiao.audit.Said.said;

import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.ScoringStandard;
import dev.jixiao.form.SelfEvaluation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is said of single rows. */
final class SaidOfRows {
  private static final ScoringStandard RANK = new ScoringStandard("rank", Map.of());
  private static final ScoringStandard BASE =
      new ScoringStandard("base-and-bonus", Map.of("base", "80%", "step", "10", "points", "0.5"));

  private SaidOfRows() {}

  static List<Said> scores() {
    return List.of(
        said(
            "SCORE_MISMATCH",
            counted("180件", "15", "扣分"),
            "13.5 | 15 | 13.5",
            "was missed, but the full 15 points are reported where the rules give 13.5;",
            "未达到目标却得满分15分，按规则应为13.5分；"),
        said(
            "SCORE_MISMATCH",
            row(COUNT, b -> b.actual("180件").scoring(RANK).deviation("扣分")),
            "- | 15 | -",
            "was missed, but the full 15 points are reported; correct",
            "未达到目标却得满分15分；请"),
        said(
            "SCORE_MISMATCH",
            counted("212件", "13", "扣分"),
            "15 | 13 | 15",
            "was met, but only 13 of 15 points are reported;",
            "已达到目标，却只得13分（分值15分），按规则应为15分；"),
        said(
            "SCORE_MISMATCH",
            counted("180件", "12", "扣分"),
            "13.5 | 12 | 13.5",
            "is reported with 12 points where the rules give 13.5;",
            "填报得分12分，按规则应为13.5分；"),
        said(
            "SCORE_MISMATCH",
            row(COUNT, b -> b.actual("200件").scoring(BASE)),
            "12 | 15 | 12",
            "is reported with 15 points where the rules give 12;",
            "填报得分15分，按规则应为12分；"),
        said(
            "BAND_VIOLATION",
            row(LEVEL, b -> b.target("显著提升").actual("基本完成").deviation("宣传不足")),
            "18~24 | 30 | -",
            "earns 18 to 24 of 30 points, but 30",
            "得分区间为18～24分（分值30分），填报30分"),
        said(
            "SCORE_OUT_OF_RANGE",
            counted("180件", "15.5", "扣分"),
            "0~15 | 15.5 | 13.5",
            "a score of 15.5 is not between 0 and the weight of 15",
            "得分15.5分不在0分至分值15分之间"),
        said(
            "SCORE_MISSING",
            row(COUNT, b -> b.reportedScore(Optional.empty())),
            "15 | - | 15",
            "a weight of 15 has no score",
            "分值15分，未填写得分"),
        said(
            "DEVIATION_UNEXPLAINED",
            counted("180件", "13.5", "/"),
            "- | / | -",
            "the target \"≥200件\" was missed with \"180件\"",
            "指标值“≥200件”，实际完成值“180件”，未完成目标"),
        said(
            "DEVIATION_UNEXPLAINED",
            counted("212件", "14.9", ""),
            "- | - | -",
            "the score is 14.9 of 15",
            "分值15分，得分14.9分，未说明扣分原因"),
        said(
            "DEVIATION_CONTRADICTS",
            counted("212件", "15", "因疫情未完成"),
            "- | 因疫情未完成 | -",
            "the full 15 points are reported, but",
            "得满分15分，偏差原因却写"),
        said(
            "DEVIATION_CONTRADICTS",
            counted("180件", "13.5", "无偏差"),
            "- | 无偏差 | -",
            "\"≥200件\" was not fulfilled in full, but",
            "“≥200件”未全部完成或被扣分"),
        said(
            "OVERFULFILMENT_UNEXPLAINED",
            counted("260件", "15", "—"),
            "- | — | -",
            "\"260件\" is 130% of the target",
            "的130%，"),
        said(
            "OVERFULFILMENT_UNEXPLAINED",
            counted("300件", "15", ""),
            "- | - | -",
            "\"300件\" is 150% of the target",
            "的150%，"));
  }

  static List<Said> values() {
    return List.of(
        said(
            "LEVEL2_MISPLACED",
            headed(SATISFACTION, "满意度指标", "满意度指标"),
            "服务对象满意度指标 | 满意度指标 | 服务对象满意度指标",
            "repeats its level one; write 服务对象满意度指标",
            "与一级指标重复，应为“服务对象满意度指标”"),
        said(
            "LEVEL2_MISPLACED",
            headed(COST, "成本指标", "成本指标"),
            "经济成本指标 | 成本指标 | 经济成本指标",
            "repeats its level one; write 经济成本指标",
            "与一级指标重复，应为“经济成本指标”"),
        said(
            "LEVEL2_MISPLACED",
            headed(LEVEL, "产出指标", "社会效益指标"),
            "效益指标/社会效益指标 | 社会效益指标 | -",
            "does not belong under \"产出指标\"; it stands under 效益指标",
            "不应列在“产出指标”下，应归入“效益指标”"),
        said(
            "TARGET_IMPLAUSIBLE",
            row(SATISFACTION, b -> b.target("290%")),
            "- | 290% | -",
            "\"290%\" cannot be reached by \"受援人满意度\"",
            "超出0～100%"),
        said(
            "TARGET_IMPLAUSIBLE",
            row(COST, b -> b.target("≥50万元")),
            "- | ≥50万元 | ≤50万元",
            "has no ceiling; write ≤",
            "没有上限，应使用“≤”"),
        said(
            "TARGET_MISSING",
            row(COUNT, b -> b.target("/")),
            "- | / | -",
            "has no target; fill it in",
            "未填写年度指标值"),
        said(
            "TARGET_MISSING",
            row(COUNT, b -> b.target("")),
            "- | - | -",
            "has no target; fill it in",
            "未填写年度指标值"),
        said(
            "TARGET_MISSING",
            row(COUNT, b -> b.target("≥0件")),
            "- | ≥0件 | -",
            "\"≥0件\" demands nothing of",
            "指标值“≥0件”没有要求"),
        said(
            "ACTUAL_MISSING",
            row(COUNT, b -> b.actual("—")),
            "- | — | -",
            "no actual value",
            "未填写"),
        said(
            "ACTUAL_MISSING",
            row(COUNT, b -> b.actual(" ")),
            "- | - | -",
            "no actual value",
            "未填写"),
        said(
            "ACTUAL_KIND_MISMATCH",
            row(COUNT, b -> b.actual("完成")),
            "- | 完成 | -",
            "; report the number reached",
            "；请填写实际完成的数值"),
        said(
            "ACTUAL_KIND_MISMATCH",
            row(DATE, b -> b.actual("完成")),
            "- | 完成 | -",
            "; report the date or the time it took",
            "；请填写实际完成的时间"),
        said(
            "ACTUAL_KIND_MISMATCH",
            row(LEVEL, b -> b.target("显著提升").actual("100%")),
            "- | 100% | -",
            "; report the degree reached",
            "；请填写实际达到的程度"),
        said("PLACEHOLDER", row(COUNT, b -> b.deviation("/")), "- | / | -", "only a mark", "占位符"),
        said(
            "PLACEHOLDER", row(COUNT, b -> b.deviation("9")), "- | 9 | -", "only a number", "只是数字"),
        said("PLACEHOLDER", row(COUNT, b -> b.deviation("0")), "- | 0 | -", "only a mark", "占位符"),
        said(
            "PLACEHOLDER", row(COUNT, b -> b.deviation("1")), "- | 1 | -", "only a number", "只是数字"),
        said(
            "DATE_UNCLEAR",
            row(DATE, b -> b.target("≤10月")),
            "- | ≤10月 | 2023年10月底前",
            "such as 2023年10月底前",
            "如“2023年10月底前”"),
        said(
            "DATE_UNCLEAR",
            row(DATE, b -> b.target("≤12.31日")),
            "- | ≤12.31日 | 2023年12月31日前",
            "such as 2023年12月31日前",
            "如“2023年12月31日前”"),
        said(
            "NAME_TARGET_MISMATCH",
            cells(COUNT, "年内完成200件法律援助案件(件）", "≥100", "100"),
            "200件 | ≥100 | ≥200件",
            "says 200件, but the target is \"≥100\"",
            "中为200件，指标值为“≥100”"),
        said(
            "WEIGHT_CONCENTRATED",
            row(LEVEL, b -> b.weight("60")),
            "- | 60 | -",
            "carries 60 of 130 points",
            "占全部分值130分的46.15%"),
        said(
            "TEXT_TOO_LONG",
            row(COUNT, b -> b.deviation("因".repeat(201))),
            "- | - | -",
            "has 201 characters, more than 200",
            "201字，超过200字"));
  }

  private static SelfEvaluation counted(String actual, String score, String reason) {
    return row(COUNT, b -> b.actual(actual).reportedScore(score).deviation(reason));
  }

  private static SelfEvaluation headed(int row, String level1, String level2) {
    return row(row, b -> b.category(IndicatorCategory.of(level1, level2)));
  }
}
