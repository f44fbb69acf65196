package dev.jixiao.audit;

import static dev.jixiao.audit.Drafts.COST;
import static dev.jixiao.audit.Drafts.COUNT;
import static dev.jixiao.audit.Drafts.LEVEL;
import static dev.jixiao.audit.Drafts.SATISFACTION;
import static dev.jixiao.audit.Drafts.SHARE;
import static dev.jixiao.audit.Drafts.cells;
import static dev.jixiao.audit.Drafts.clean;
import static dev.jixiao.audit.Drafts.firstSource;
import static dev.jixiao.audit.Drafts.goal;
import static dev.jixiao.audit.Drafts.money;
import static dev.jixiao.audit.Drafts.row;
import static dev.jixiao.audit.Drafts.spent;
import static dev.jixiao.audit.Drafts.total;
import static dev.jixiao.audit.Fault.cell;
import static dev.jixiao.audit.Fault.fault;

import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.Project;
import dev.jixiao.form.SelfEvaluation;
import dev.jixiao.value.Points;
import java.util.ArrayList;
import java.util.List;

/** Faults of the budget block, the head, the goal and the order of the indicators. */
final class BlockFaults {
  private BlockFaults() {}

  static List<Fault> funds() {
    return List.of(
        fault(
            "FUND_SUM",
            "/budget/total/annual",
            firstSource(b -> b.annual(money("40"))),
            firstSource(b -> b.annual(money("50.04")))),
        fault(
            "OVERSPENT",
            "/budget/total/executed",
            spent("50.1", "100.2%", "10"),
            spent("50", "100%", "10")),
        fault(
            "RATE_MISMATCH",
            "/budget/total/reportedRate",
            total(b -> b.reportedRate("98.5%")),
            total(b -> b.reportedRate("98%"))),
        fault(
            "RATE_WITHOUT_PERCENT",
            "/budget/total/reportedRate",
            total(b -> b.reportedRate("98.4")),
            clean()),
        fault(
            "FUND_SCORE_MISMATCH",
            "/budget/total/reportedScore",
            total(b -> b.reportedScore(Points.of("9.5"))),
            total(b -> b.reportedScore(Points.of("9.8")))),
        fault(
            "FUND_ROW_SCORED",
            "/budget/sources/0/weight",
            firstSource(b -> b.weight(Points.of(10)).reportedScore(Points.of(10))),
            firstSource(b -> b.weight(Points.ZERO).reportedScore(Points.ZERO))),
        fault(
            "BUDGET_CHANGE_UNEXPLAINED",
            "/budget/total/deviation",
            total(b -> b.initial(money("40"))),
            total(b -> b.initial(money("40")).deviation("年中追加10万元办案补贴。"))),
        fault(
            "BUDGET_CHANGE_UNEXPLAINED",
            "/budget/total/annual",
            total(b -> b.adjustment(money("5"))),
            total(b -> b.adjustment(money("0")))),
        fault(
            "EXECUTION_LOW_UNEXPLAINED",
            "/budget/total/deviation",
            spent("44", "88%", "8.8"),
            spent("45", "90%", "9")),
        fault(
            "BUDGET_UNSPENT",
            "/budget/total/executed",
            spent("39.9", "79.8%", "7.98"),
            spent("40", "80%", "8")),
        fault(
            "SCORE_OUTRUNS_SPENDING",
            "/reportedTotal/score",
            spent("47.4", "94.8%", "9.48"),
            spent("47.5", "95%", "9.5")),
        fault(
            "COST_EXCEEDS_BUDGET",
            "/indicators/3/target",
            row(COST, b -> b.target("≤60万元")),
            row(COST, b -> b.target("≤500000元"))),
        fault(
            "COST_EXCEEDS_BUDGET",
            "/indicators/3/actual",
            row(COST, b -> b.actual("49.3万元")),
            row(COST, b -> b.actual("492000元"))));
  }

  static List<Fault> structure() {
    return List.of(
        cell(
            "NAME_TARGET_MISMATCH",
            COUNT,
            "target",
            cells(COUNT, "年内完成200件法律援助案件(件）", "100", "100"),
            cells(COUNT, "年内完成200件法律援助案件(件）", "200", "200")),
        cell(
            "NAME_TARGET_MISMATCH",
            SATISFACTION,
            "target",
            cells(SATISFACTION, "受援人满意度（100%）", "=95%", "95%"),
            cells(SATISFACTION, "收入低于5%的受援人满意度", "=95%", "95%")),
        cell(
            "NAME_TARGET_MISMATCH",
            SHARE,
            "target",
            cells(SHARE, "案卷评查合格率达到95%", "≥90%", "97.2%"),
            cells(SHARE, "案卷评查合格率由90%提高到95%", "≥90%", "97.2%")),
        fault(
            "DIMENSION_MISSING",
            "/indicators",
            without(SATISFACTION),
            headed(SATISFACTION, "产出指标", "服务对象满意度")),
        cell(
            "LEVEL2_MISPLACED",
            LEVEL,
            "level2",
            headed(LEVEL, "产出指标", "社会效益指标"),
            headed(LEVEL, "效果指标", "社会效益")),
        cell(
            "LEVEL2_MISPLACED",
            SATISFACTION,
            "level2",
            headed(SATISFACTION, "满意度指标", "满意度指标"),
            headed(SATISFACTION, "满意度指标", "服务对象满意度")),
        fault("GOAL_NOT_COVERED", "/goal/actual", goal("全年办理法律援助案件260件"), goal("全年办理法律援助案件212件")),
        fault("HEADER_MISSING", "/project/name", project("", "青石县司法局", "青石县司法局"), clean()),
        fault(
            "HEADER_MISSING",
            "/project/implementingUnit",
            project("法律援助经费", "青石县司法局", "/"),
            clean()),
        fault(
            "HEADER_INCONSISTENT",
            "/title",
            titled("2022年法律援助项目支出绩效自评表"),
            titled("2023年法律援助项目支出绩效自评表")),
        fault("HEADER_INCONSISTENT", "/title", titled("食堂设备采购改造项目支出绩效自评表"), titled("项目支出绩效自评表")),
        fault(
            "HEADER_INCONSISTENT",
            "/project/implementingUnit",
            project("法律援助经费", "昌吉回族自治州司法局", "昌吉州司法局"),
            project("法律援助经费", "昌吉州人民政府", "昌吉州司法局")));
  }

  private static SelfEvaluation headed(int row, String level1, String level2) {
    return row(row, b -> b.category(IndicatorCategory.of(level1, level2)));
  }

  private static SelfEvaluation project(String name, String department, String unit) {
    return clean().toBuilder()
        .project(Project.builder()
            .name(name)
            .competentDepartment(department)
            .implementingUnit(unit)
            .build())
        .build();
  }

  private static SelfEvaluation titled(String title) {
    return clean().toBuilder().title(title).build();
  }

  private static SelfEvaluation without(int row) {
    List<Indicator> rows = new ArrayList<>(clean().indicators());
    rows.remove(row);
    return clean().toBuilder().indicators(rows).build();
  }
}
