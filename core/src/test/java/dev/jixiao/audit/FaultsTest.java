package dev.jixiao.audit;

import static dev.jixiao.audit.Drafts.COST;
import static dev.jixiao.audit.Drafts.COUNT;
import static dev.jixiao.audit.Drafts.DATE;
import static dev.jixiao.audit.Drafts.LEVEL;
import static dev.jixiao.audit.Drafts.SATISFACTION;
import static dev.jixiao.audit.Drafts.SHARE;
import static dev.jixiao.audit.Drafts.cells;
import static dev.jixiao.audit.Drafts.clean;
import static dev.jixiao.audit.Drafts.firstSource;
import static dev.jixiao.audit.Drafts.goal;
import static dev.jixiao.audit.Drafts.money;
import static dev.jixiao.audit.Drafts.reported;
import static dev.jixiao.audit.Drafts.row;
import static dev.jixiao.audit.Drafts.spent;
import static dev.jixiao.audit.Drafts.total;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.Project;
import dev.jixiao.form.SelfEvaluation;
import dev.jixiao.target.UnknownTarget;
import dev.jixiao.value.Points;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For every code a form with the fault, and one close to it without. */
class FaultsTest {
  /** A fault at its place, and a form that is nearly the same and has none of that code. */
  record Fault(String code, String location, SelfEvaluation faulty, SelfEvaluation near) {
    @Override
    public String toString() {
      return code + " " + location;
    }
  }

  private static Fault fault(
      String code, String location, SelfEvaluation faulty, SelfEvaluation near) {
    return new Fault(code, location, faulty, near);
  }

  private static Fault cell(
      String code, int row, String field, SelfEvaluation faulty, SelfEvaluation near) {
    return fault(code, "/indicators/" + row + "/" + field, faulty, near);
  }

  private static SelfEvaluation scored(int row, String score, String reason) {
    return row(row, b -> b.reportedScore(score).deviation(reason));
  }

  private static SelfEvaluation missed(String score, String reason) {
    return row(COUNT, b -> b.actual("180件").reportedScore(score).deviation(reason));
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
    return clean().toBuilder()
        .indicators(clean().indicators().stream()
            .filter(i -> i != clean().indicators().get(row)
                && !i.equals(clean().indicators().get(row)))
            .toList())
        .build();
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
        cell("SCORE_MISMATCH", COUNT, "reportedScore", missed("15", ""), missed("13.5", "")),
        cell(
            "SCORE_MISMATCH",
            COUNT,
            "reportedScore",
            scored(COUNT, "13", "扣分"),
            scored(COUNT, "14.95", "扣分")),
        cell(
            "SCORE_MISSING",
            COUNT,
            "reportedScore",
            row(COUNT, b -> b.reportedScore(java.util.Optional.empty())),
            clean()),
        cell(
            "OVERFULFILMENT_UNEXPLAINED",
            COUNT,
            "deviation",
            row(COUNT, b -> b.actual("260件")),
            row(COUNT, b -> b.actual("259件"))),
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
            "BAND_VIOLATION",
            LEVEL,
            "reportedScore",
            row(LEVEL, b -> b.target("显著提升").actual("基本完成")),
            row(LEVEL, b -> b.target("显著提升").actual("基本完成").reportedScore("21").deviation("宣传不足"))),
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

  private static Set<String> at(SelfEvaluation form, String location) {
    return Auditor.standard().audit(form).stream()
        .filter(finding -> finding.location().equals(location))
        .map(Finding::code)
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource({"weightsAndScores", "cellsOfRows", "funds", "structure"})
  void aFaultIsFoundAndNothingCloseToItIsTakenForOne(Fault fault) {
    assertEquals(
        Set.of(fault.code()),
        at(fault.faulty(), fault.location()).stream()
            .filter(fault.code()::equals)
            .collect(Collectors.toSet()));
    assertFalse(
        Auditor.standard().audit(fault.near()).stream()
            .anyMatch(finding -> finding.code().equals(fault.code())),
        () -> Auditor.standard().audit(fault.near()).toString());
  }

  @ParameterizedTest
  @MethodSource({"weightsAndScores", "cellsOfRows", "funds", "structure"})
  void aFindingSaysWhatToDoInBothLanguages(Fault fault) {
    for (Finding finding : Auditor.standard().audit(fault.faulty())) {
      assertFalse(finding.message(Locale.ENGLISH).isBlank());
      String chinese = finding.message(Locale.CHINESE);
      assertFalse(chinese.chars().noneMatch(Character::isIdeographic), chinese);
    }
  }

  @Test
  void everyRuleHasAFaultHere() {
    Set<String> covered = new TreeSet<>(Set.of("DOUBLE_CLAIM"));
    List.of(weightsAndScores(), cellsOfRows(), funds(), structure())
        .forEach(faults -> faults.forEach(fault -> covered.add(fault.code())));
    Set<String> codes = new TreeSet<>();
    Auditor.standard().rules().forEach(rule -> codes.add(rule.code()));
    assertEquals(codes, covered);
  }

  @Test
  void aFormWithoutAFaultGivesNothing() {
    assertEquals(List.of(), Auditor.standard().audit(clean()));
  }
}
