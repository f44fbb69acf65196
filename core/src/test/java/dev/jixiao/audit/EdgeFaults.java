package dev.jixiao.audit;

import static dev.jixiao.audit.Drafts.COST;
import static dev.jixiao.audit.Drafts.COUNT;
import static dev.jixiao.audit.Drafts.DATE;
import static dev.jixiao.audit.Drafts.LEVEL;
import static dev.jixiao.audit.Drafts.SHARE;
import static dev.jixiao.audit.Drafts.budget;
import static dev.jixiao.audit.Drafts.cells;
import static dev.jixiao.audit.Drafts.clean;
import static dev.jixiao.audit.Drafts.money;
import static dev.jixiao.audit.Drafts.row;
import static dev.jixiao.audit.Drafts.source;
import static dev.jixiao.audit.Drafts.spent;
import static dev.jixiao.audit.Drafts.total;
import static dev.jixiao.audit.Fault.cell;
import static dev.jixiao.audit.Fault.fault;

import dev.jixiao.form.AnnualGoal;
import dev.jixiao.form.Derivation;
import dev.jixiao.form.FormKind;
import dev.jixiao.form.FundingLine;
import dev.jixiao.form.FundingSource;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.Judgement;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.Project;
import dev.jixiao.form.Reviewer;
import dev.jixiao.target.UnknownTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What just breaks a rule, and what just does not. */
final class EdgeFaults {
  private EdgeFaults() {}

  static List<Fault> cellsOfRows() {
    return List.of(
        // a count against a share is of another kind, and that is said once
        cell(
            "ACTUAL_KIND_MISMATCH",
            SHARE,
            "actual",
            row(SHARE, b -> b.actual("212件")),
            row(SHARE, b -> b.actual("97.2"))),
        // the goal says what was meant
        cell(
            "ACTUAL_KIND_MISMATCH",
            COUNT,
            "actual",
            achieved("全年办理法律援助案件212件。", row(COUNT, b -> b.actual("100%"))),
            achieved("全年办理法律援助案件212件。", clean())),
        // the reason and the score
        contradicts(
            row(COUNT, b -> b.actual("180件").reportedScore("13.5").deviation("无偏差")),
            row(COUNT, b -> b.deviation("无偏差"))),
        contradicts(
            row(COUNT, b -> b.reportedScore("14").deviation("已全部完成")),
            row(COUNT, b -> b.reportedScore("14").deviation("已全部完成，但资料滞后"))),
        contradicts(
            row(COUNT, b -> b.deviation("部分案件未完成")), row(COUNT, b -> b.deviation("不存在未完成情况"))),
        contradicts(
            row(COUNT, b -> b.deviation("部分案件未完成")),
            row(COUNT, b -> b.actual("180件").reportedScore("15").deviation("部分案件未完成"))),
        // a rate that is not what its parts give, whatever the target is
        cell(
            "RATIO_MISMATCH",
            SHARE,
            "actual",
            row(SHARE, b -> b.target("较高").actual("97%").derivation(parts("120", "150"))),
            row(SHARE, b -> b.target("较高").actual("80%").derivation(parts("120", "150")))),
        cell(
            "RATIO_MISMATCH",
            SHARE,
            "actual",
            row(SHARE, b -> b.actual("97").derivation(parts("120", "150"))),
            row(COUNT, b -> b.actual("97件").derivation(parts("120", "150")))),
        // a count is no rate, even if its cell has parts
        cell(
            "RATIO_MISMATCH",
            SHARE,
            "actual",
            row(SHARE, b -> b.actual("97%").derivation(parts("120", "150"))),
            row(COUNT, b -> b.actual("97").derivation(parts("120", "150")))),
        // signs and units of their own
        contradicting("", "120公里", "平方米", "≥", "120", "公里"),
        contradicting("≥", "≤120公里", "", "≤", "≤120公里", ""),
        contradicting("≥", "≤120公里", "", "≥", "若干", "公里"),
        cell(
            "TARGET_TYPE_UNKNOWN",
            SHARE,
            "target",
            row(SHARE, b -> b.target(new UnknownTarget("water-quality", ""))),
            row(SHARE, b -> b.target(""))),
        // a target that is in no notation, even where all is said to be done
        cell(
            "TARGET_UNREADABLE",
            SHARE,
            "target",
            row(SHARE, b -> b.target("见附件").actual("100%")),
            cells(SHARE, "师生比", "1:10", "1:10")),
        cell(
            "TARGET_UNREADABLE",
            SHARE,
            "target",
            cells(SHARE, "到达时间", "1:10", "1:10"),
            cells(SHARE, "师生比", "1:10", "1:9")),
        cell(
            "DATE_UNCLEAR",
            DATE,
            "target",
            row(DATE, b -> b.target("12.20前")),
            row(DATE, b -> b.target("12月20日前"))),
        cell(
            "COST_EXCEEDS_BUDGET",
            COST,
            "actual",
            row(COST, b -> b.actual("49.21万元")),
            row(COST, b -> b.actual("49.20万元"))));
  }

  private static Fault contradicts(PerformanceForm faulty, PerformanceForm near) {
    return cell("DEVIATION_CONTRADICTS", COUNT, "deviation", faulty, near);
  }

  private static Fault contradicting(
      String sign, String value, String unit, String nearSign, String nearValue, String nearUnit) {
    return cell(
        "TARGET_CONTRADICTION",
        COUNT,
        "target",
        row(COUNT, b -> b.name("渠道长度").target(sign, value, unit).actual("130公里")),
        row(COUNT, b -> b.name("渠道长度").target(nearSign, nearValue, nearUnit).actual("120公里")));
  }

  private static Derivation parts(String numerator, String denominator) {
    return Derivation.builder().numerator(numerator).denominator(denominator).build();
  }

  private static PerformanceForm achieved(String result, PerformanceForm form) {
    return form.toBuilder()
        .goal(AnnualGoal.builder().expected("为困难群众提供法律援助。").actual(result).build())
        .build();
  }

  static List<Fault> forms() {
    return List.of(
        // a hint of the form is no explanation
        fault(
            "BUDGET_CHANGE_UNEXPLAINED",
            "/budget/total/deviation",
            remarked(total(b -> b.initial(money("45"))), "年中追加预算的应单独说明理由"),
            remarked(total(b -> b.initial(money("45"))), "年中追加办案补贴")),
        fault(
            "BUDGET_CHANGE_UNEXPLAINED",
            "/budget/total/deviation",
            remarked(total(b -> b.initial(money("45"))), "—"),
            achieved("年中追加办案补贴。", total(b -> b.initial(money("45"))))),
        fault(
            "EXECUTION_LOW_UNEXPLAINED",
            "/budget/total/deviation",
            remarked(spent("44.9", "89.8%", "8.98"), "未支付的请说明原因"),
            remarked(spent("44.9", "89.8%", "8.98"), "尾款次年支付")),
        fault(
            "EXECUTION_LOW_UNEXPLAINED",
            "/budget/total/deviation",
            achieved("资金使用规范。", spent("44.9", "89.8%", "8.98")),
            achieved("质保金次年支付。", spent("44.9", "89.8%", "8.98"))),
        fault(
            "EXECUTION_LOW_UNEXPLAINED",
            "/budget/total/deviation",
            spent("44.99", "89.98%", "9"),
            spent("45", "90%", "9")),
        // a whole department has one name
        fault(
            "HEADER_MISSING",
            "/project/name",
            ofDepartment(Project.builder()),
            ofDepartment(Project.builder().competentDepartment("青石县司法局"))),
        fault(
            "HEADER_MISSING",
            "/project/competentDepartment",
            ofDepartment(Project.builder()),
            ofDepartment(Project.builder().implementingUnit("青石县司法局"))),
        fault(
            "HEADER_MISSING",
            "/project/implementingUnit",
            ofDepartment(Project.builder()),
            ofDepartment(Project.builder().name("青石县司法局"))),
        fault(
            "HEADER_MISSING",
            "/project/implementingUnit",
            clean().toBuilder()
                .project(Project.builder()
                    .name("法律援助经费")
                    .competentDepartment("青石县司法局")
                    .build())
                .build(),
            ofDepartment(Project.builder().competentDepartment("青石县司法局"))),
        // what a year before reached
        lastYear(COUNT, "201件", "≥180件", "200件"),
        lastYear(COUNT, "223件", "≥200件", "222件"),
        lastYear(COST, "44万元", "≤50万元", "45万元"),
        lastYear(COST, "0万元", "≤50万元", "50万元"),
        lastYear(COUNT, "400件", "≥200件", "400人"),
        lastYear(COUNT, "3起", "≥2起", "0起"),
        fault(
            "TARGET_BELOW_LAST_YEAR",
            "/indicators/" + COUNT + "/target",
            after("3起", COUNT, "≥2起"),
            after("0起", COUNT, "≤0起")),
        // a source further down may be followed by its parts, and by another source
        fault("FUND_SUM", "/budget/total/annual", sources("5"), sources("10")),
        // a row of a scorecard that nobody has judged
        fault(
            "ROW_UNSCORED",
            "/indicators/" + LEVEL + "/actual",
            judged(Judgement.builder().by(Reviewer.FINANCE).opinion("尚未评价").build()),
            judged(Judgement.builder().by(Reviewer.FINANCE).score("28").build())));
  }

  private static PerformanceForm remarked(PerformanceForm form, String remark) {
    return form.toBuilder().attributes(Map.of("预算调整说明", remark)).build();
  }

  private static PerformanceForm ofDepartment(Project.Builder project) {
    return clean().toBuilder().title("部门整体支出绩效自评表").project(project.build()).build();
  }

  private static Fault lastYear(int row, String reached, String target, String nearReached) {
    return cell(
        "TARGET_BELOW_LAST_YEAR",
        row,
        "target",
        after(reached, row, target),
        after(nearReached, row, target));
  }

  private static PerformanceForm after(String reached, int row, String target) {
    return row(
        row,
        b -> b.target(target).derivation(Derivation.builder().priorYear(reached).build()));
  }

  private static PerformanceForm sources(String carriedOver) {
    return budget(
        Drafts.total(),
        List.of(
            source(FundingSource.OTHER).annual(money("10")).build(),
            FundingLine.builder()
                .source(FundingSource.CURRENT_APPROPRIATION)
                .annual(money("30"))
                .build(),
            part("中央资金", "20"),
            part("省级资金", "10"),
            FundingLine.builder()
                .source(FundingSource.CARRIED_OVER)
                .annual(money(carriedOver))
                .build()));
  }

  private static FundingLine part(String source, String amount) {
    return FundingLine.builder()
        .source(new FundingSource(source))
        .annual(money(amount))
        .build();
  }

  private static PerformanceForm judged(Judgement judgement) {
    List<Indicator> rows = new ArrayList<>(clean().indicators());
    rows.set(
        LEVEL,
        rows.get(LEVEL).toBuilder()
            .category(IndicatorCategory.of("效益", "社会效益"))
            .name("受益情况")
            .target("")
            .actual("受援人普遍受益")
            .reportedScore(Optional.empty())
            .addJudgements(judgement)
            .build());
    return clean().toBuilder().kind(FormKind.EVALUATION).indicators(rows).build();
  }
}
