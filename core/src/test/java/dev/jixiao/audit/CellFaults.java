package dev.jixiao.audit;

import static dev.jixiao.audit.Drafts.COST;
import static dev.jixiao.audit.Drafts.COUNT;
import static dev.jixiao.audit.Drafts.DATE;
import static dev.jixiao.audit.Drafts.LEVEL;
import static dev.jixiao.audit.Drafts.SATISFACTION;
import static dev.jixiao.audit.Drafts.SHARE;
import static dev.jixiao.audit.Drafts.cells;
import static dev.jixiao.audit.Drafts.clean;
import static dev.jixiao.audit.Drafts.row;
import static dev.jixiao.audit.Fault.cell;
import static dev.jixiao.audit.Fault.fault;

import dev.jixiao.form.SelfEvaluation;
import dev.jixiao.target.UnknownTarget;
import java.util.List;

/** Faults of targets, actual values and other cells of a row. */
final class CellFaults {
  private CellFaults() {}

  static List<Fault> cellsOfRows() {
    return List.of(
        cell(
            "PLACEHOLDER",
            COUNT,
            "deviation",
            row(COUNT, b -> b.deviation("/")),
            row(COUNT, b -> b.deviation(" "))),
        cell(
            "ACTUAL_KIND_MISMATCH",
            COUNT,
            "actual",
            row(COUNT, b -> b.actual("完成")),
            row(COUNT, b -> b.actual("212"))),
        cell(
            "ACTUAL_KIND_MISMATCH",
            COUNT,
            "actual",
            row(COUNT, b -> b.actual("100%")),
            row(COUNT, b -> b.actual("212件"))),
        cell(
            "ACTUAL_KIND_MISMATCH",
            DATE,
            "actual",
            row(DATE, b -> b.actual("完成")),
            row(DATE, b -> b.actual("12月"))),
        cell(
            "ACTUAL_KIND_MISMATCH",
            LEVEL,
            "actual",
            row(LEVEL, b -> b.target("显著提升").actual("100%")),
            row(LEVEL, b -> b.target("显著提升").actual("达成预期指标"))),
        cell(
            "ACTUAL_IS_BOUND",
            SHARE,
            "actual",
            row(SHARE, b -> b.actual("≥95%")),
            row(SHARE, b -> b.target("=95%").actual("=95%"))),
        fault("ACTUALS_COPIED", "/indicators", copied(5), copied(4)),
        cell(
            "OPERATOR_CONTRADICTION",
            SHARE,
            "actual",
            row(SHARE, b -> b.target("=95%").actual("≥95%")),
            row(SHARE, b -> b.target("≥95%").actual("≥95%"))),
        cell(
            "UNIT_MISMATCH",
            COUNT,
            "actual",
            row(COUNT, b -> b.actual("212件次")),
            row(COUNT, b -> b.actual("212 件"))),
        cell(
            "UNIT_MISMATCH",
            COUNT,
            "actual",
            row(COUNT, b -> b.actual("212元")),
            row(COUNT, b -> b.actual("212"))),
        cell(
            "UNIT_MISMATCH",
            SHARE,
            "actual",
            row(SHARE, b -> b.actual("0.97")),
            row(SHARE, b -> b.actual("97"))),
        cell(
            "UNIT_MISMATCH",
            COUNT,
            "target",
            cells(COUNT, "办理案件（万元）", "≥200件", "212件"),
            cells(COUNT, "办理案件（件）", "≥200件", "212件")),
        cell("ACTUAL_APPROXIMATE", COUNT, "actual", row(COUNT, b -> b.actual("约212件")), clean()),
        cell(
            "TARGET_VAGUE",
            LEVEL,
            "target",
            row(LEVEL, b -> b.target("进一步提高").actual("进一步提高")),
            row(LEVEL, b -> b.target("优").actual("优"))),
        cell(
            "ACTUAL_MISSING",
            COUNT,
            "actual",
            row(COUNT, b -> b.actual("—")),
            row(COUNT, b -> b.actual("0件"))),
        cell(
            "TARGET_MISSING",
            COUNT,
            "target",
            row(COUNT, b -> b.target("")),
            row(COUNT, b -> b.target("0件"))),
        cell(
            "TARGET_MISSING",
            COUNT,
            "target",
            row(COUNT, b -> b.target("≥0件")),
            row(COUNT, b -> b.target("≤0件"))),
        cell(
            "TARGET_UNREADABLE",
            COST,
            "target",
            row(COST, b -> b.target("详见附件")),
            row(COST, b -> b.target("不超过50万元"))),
        cell(
            "TARGET_TYPE_UNKNOWN",
            COUNT,
            "target",
            row(COUNT, b -> b.target(new UnknownTarget("water-quality", "Ⅲ类"))),
            clean()),
        cell(
            "DIRECTION_ASSUMED",
            COUNT,
            "target",
            row(COUNT, b -> b.target("200件")),
            row(COUNT, b -> b.target("不少于200件"))),
        cell(
            "DATE_UNCLEAR",
            DATE,
            "target",
            row(DATE, b -> b.target("≤12.31日")),
            row(DATE, b -> b.target("≤12月31日"))),
        cell(
            "DATE_UNCLEAR",
            DATE,
            "target",
            row(DATE, b -> b.target("≤10月")),
            row(DATE, b -> b.target("10月底前"))),
        cell(
            "DATE_UNCLEAR",
            DATE,
            "target",
            row(DATE, b -> b.target("2月30日前")),
            row(DATE, b -> b.target("2月28日前"))),
        cell(
            "DATE_OUTSIDE_YEAR",
            DATE,
            "target",
            row(DATE, b -> b.target("2024年3月底前")),
            row(DATE, b -> b.target("2023年3月底前"))),
        cell(
            "DATE_OUTSIDE_YEAR",
            DATE,
            "target",
            row(DATE, b -> b.target("2021年3月-2022年9月")),
            row(DATE, b -> b.target("2022年3月-2024年9月"))),
        cell(
            "DATE_UNCLEAR",
            DATE,
            "target",
            row(DATE, b -> b.target("2023年9月-2023年3月")),
            row(DATE, b -> b.target("2023年3月-2023年9月"))),
        cell(
            "TARGET_IMPLAUSIBLE",
            SATISFACTION,
            "target",
            row(SATISFACTION, b -> b.target("290%")),
            row(SATISFACTION, b -> b.target("≥100%"))),
        cell(
            "TARGET_IMPLAUSIBLE",
            COST,
            "target",
            row(COST, b -> b.target("≥50万元")),
            cells(COST, "成本节约金额", "≥1万元", "1.2万元")),
        cell(
            "METRIC_UNDEFINED",
            SHARE,
            "name",
            cells(SHARE, "在电视台开办法治栏目", "≥90%", "95%"),
            cells(SHARE, "在电视台开办法治栏目收视率", "≥90%", "95%")),
        cell(
            "EVIDENCE_MISSING",
            COUNT,
            "attributes/佐证材料",
            row(SHARE, b -> b.putAttribute("佐证材料", "评查报告")),
            clean()),
        cell(
            "TEXT_TOO_LONG",
            COUNT,
            "deviation",
            row(COUNT, b -> b.deviation("因".repeat(201))),
            row(COUNT, b -> b.deviation("因".repeat(200)))));
  }

  private static SelfEvaluation copied(int rows) {
    SelfEvaluation form = clean();
    return form.toBuilder()
        .indicators(form.indicators().stream()
            .map(i -> form.indicators().indexOf(i) < rows
                ? i.toBuilder().actual(i.target().text()).build()
                : i)
            .toList())
        .build();
  }
}
