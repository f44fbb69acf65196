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
import dev.jixiao.form.PerformanceForm;
import java.util.List;
import java.util.Optional;

/** What is said of targets, actual values and other cells. */
final class SaidOfCells {
  private SaidOfCells() {}

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
            "does not belong under \"产出指标\"; it belongs under 效益指标",
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
        said(
            "PLACEHOLDER",
            row(COUNT, b -> b.deviation("/")),
            "- | / | -",
            "only a placeholder",
            "占位符"),
        said(
            "PLACEHOLDER", row(COUNT, b -> b.deviation("9")), "- | 9 | -", "only a number", "只是数字"),
        said(
            "PLACEHOLDER",
            row(COUNT, b -> b.deviation("0")),
            "- | 0 | -",
            "only a placeholder",
            "占位符"),
        said(
            "PLACEHOLDER", row(COUNT, b -> b.deviation("1")), "- | 1 | -", "only a number", "只是数字"),
        said("DIRECTION_ASSUMED", row(COUNT, b -> b.target("200件")), "- | 200件 | ≥200件", "", ""),
        said("DIRECTION_ASSUMED", row(COUNT, b -> b.target("0件")), "- | 0件 | ≤0件", "", ""),
        said("DIRECTION_ASSUMED", row(COST, b -> b.target("50万元")), "- | 50万元 | ≤50万元", "", ""),
        said(
            "DIRECTION_ASSUMED",
            row(DATE, b -> b.target("2023年12月20日")),
            "- | 2023年12月20日 | -",
            "",
            ""),
        said(
            "DIRECTION_ASSUMED",
            row(DATE, b -> b.target("30天").actual("20天")),
            "- | 30天 | ≤30天",
            "",
            ""),
        said(
            "DATE_UNCLEAR",
            row(DATE, b -> b.target("2月30日前")),
            "- | 2月30日前 | -",
            "is not clear; write the whole date",
            "不明确；请写明完整日期"),
        said(
            "DATE_UNCLEAR",
            row(DATE, b -> b.target("≤10月")).toBuilder()
                .fiscalYear(Optional.empty())
                .build(),
            "- | ≤10月 | -",
            "is not clear; write the whole date",
            "不明确；请写明完整日期"),
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

  private static PerformanceForm headed(int row, String level1, String level2) {
    return row(row, b -> b.category(IndicatorCategory.of(level1, level2)));
  }
}
