package dev.jixiao.audit;

import static dev.jixiao.audit.Drafts.COST;
import static dev.jixiao.audit.Drafts.COUNT;
import static dev.jixiao.audit.Drafts.SATISFACTION;
import static dev.jixiao.audit.Drafts.SHARE;
import static dev.jixiao.audit.Drafts.cells;
import static dev.jixiao.audit.Drafts.clean;
import static dev.jixiao.audit.Drafts.goal;
import static dev.jixiao.audit.Fault.cell;
import static dev.jixiao.audit.Fault.fault;

import dev.jixiao.form.AnnualGoal;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.Project;
import java.util.List;
import java.util.Optional;

/** Faults of the head, the goal and the order of the indicators. */
final class BlockFaults {
  private BlockFaults() {}

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
        cell(
            "NAME_TARGET_MISMATCH",
            COST,
            "target",
            cells(COST, "项目总成本不超过10000元", "≤2万元", "0.9万元"),
            cells(COST, "项目总成本不超过10000元", "≤1万元", "0.9万元")),
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
        fault(
            "HEADER_INCONSISTENT",
            "/title",
            titled("2022 年法律援助项目支出绩效自评表"),
            titled("2022年法律援助项目支出绩效自评表").toBuilder()
                .fiscalYear(Optional.empty())
                .build()),
        fault("HEADER_MISSING", "/title", titled(""), clean()),
        fault("HEADER_MISSING", "/title", titled("—"), clean()),
        fault(
            "HEADER_MISSING",
            "/fiscalYear",
            clean().toBuilder().fiscalYear(Optional.empty()).build(),
            clean()),
        fault(
            "HEADER_MISSING",
            "/project/competentDepartment",
            project("法律援助经费", "无", "青石县司法局"),
            clean()),
        fault("PLACEHOLDER", "/goal/actual", goal("无"), goal(" ")),
        fault("PLACEHOLDER", "/goals/1/expected", goals("—"), goals("普法")),
        fault("HEADER_INCONSISTENT", "/title", titled("食堂设备采购改造项目支出绩效自评表"), titled("项目支出绩效自评表")),
        fault(
            "HEADER_INCONSISTENT",
            "/project/implementingUnit",
            project("法律援助经费", "昌吉回族自治州司法局", "昌吉州司法局"),
            project("法律援助经费", "昌吉州人民政府", "昌吉州司法局")));
  }

  private static PerformanceForm project(String name, String department, String unit) {
    return clean().toBuilder()
        .project(Project.builder()
            .name(name)
            .competentDepartment(department)
            .implementingUnit(unit)
            .build())
        .build();
  }

  private static PerformanceForm goals(String second) {
    return clean().toBuilder()
        .goals(List.of(
            AnnualGoal.builder().expected("法律援助").build(),
            AnnualGoal.builder().expected(second).build()))
        .build();
  }

  private static PerformanceForm titled(String title) {
    return clean().toBuilder().title(title).build();
  }
}
