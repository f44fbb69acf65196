package dev.jixiao.audit;

import static dev.jixiao.audit.Drafts.COST;
import static dev.jixiao.audit.Drafts.LEVEL;
import static dev.jixiao.audit.Drafts.clean;
import static dev.jixiao.audit.Drafts.firstSource;
import static dev.jixiao.audit.Drafts.goal;
import static dev.jixiao.audit.Drafts.money;
import static dev.jixiao.audit.Drafts.reported;
import static dev.jixiao.audit.Drafts.row;
import static dev.jixiao.audit.Drafts.spent;
import static dev.jixiao.audit.Drafts.total;
import static dev.jixiao.audit.Said.said;

import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.value.Points;
import java.util.List;
import java.util.Optional;

/** What is said of sums, of the budget block and of the goal. */
final class SaidOfForms {
  private SaidOfForms() {}

  static List<Said> sums() {
    return List.of(
        said(
            "WEIGHT_SUM",
            row(LEVEL, b -> b.weight("40")),
            "110 | 100 | -",
            "the indicators weigh 100 and the fund row 10, together 110, but the total says 100;",
            "指标分值合计100分，预算执行率10分，共110分，与总分100分不一致"),
        said(
            "WEIGHT_SUM",
            reported(b -> b.weight(Points.of(110))),
            "100 | 110 | 100",
            "together 100, but the total says 110;",
            "共100分，与总分110分不一致"),
        said(
            "WEIGHT_SUM",
            row(LEVEL, b -> b.weight("40")).toBuilder()
                .reportedTotal(Optional.empty())
                .build(),
            "100 | 110 | 100",
            "together 110, but the total should be 100;",
            "共110分，总分应为100分；"),
        said(
            "WEIGHT_SUM",
            reported(b -> b.weight(Points.of(110))).toBuilder()
                .indicators(row(LEVEL, b -> b.weight("40")).indicators())
                .build(),
            "100 | 110 | 100",
            "together 110, but the total should be 100;",
            "共110分，总分应为100分；"),
        said(
            "WEIGHT_SUBTOTAL",
            row(LEVEL, b -> b.category(IndicatorCategory.of("效益指标(25分)", "社会效益指标"))),
            "30 | 25 | 效益指标(30分)",
            "prints 25 points, but its indicators weigh 30;",
            "印制分值25分，其下指标分值合计30分"),
        said(
            "WEIGHT_SUBTOTAL",
            row(LEVEL, b -> b.category(IndicatorCategory.of("效益指标（２５分）", "社会效益指标"))),
            "30 | 25 | -",
            "prints 25 points, but its indicators weigh 30;",
            "印制分值25分，其下指标分值合计30分"),
        said(
            "SCORE_SUM",
            reported(b -> b.score(Points.of("98.84"))),
            "99.84 | 98.84 | 99.84",
            "add up to 99.84, but the total says 98.84;",
            "合计99.84分，总分得分填报98.84分"),
        said(
            "GRADE_MISMATCH",
            reported(b -> b.score(Points.of("89.99")).grade("优秀")),
            "良 | 优秀 | 良",
            "89.99 of 100 points earn the grade 良, not 优秀",
            "总分89.99分（满分100分）对应等级“良”，填报为“优秀”"),
        said(
            "GOAL_NOT_COVERED",
            goal("全年办理法律援助案件260件"),
            "212件 | 260件 | -",
            "says \"全年办理法律援助案件260件\", but the indicator \"办理法律援助案件数\" says \"212件\"",
            "写“全年办理法律援助案件260件”，指标“办理法律援助案件数”为“212件”"),
        said(
            "DIMENSION_MISSING",
            clean().toBuilder().indicators(clean().indicators().subList(0, 4)).build(),
            "效益指标、满意度指标 | - | -",
            "no indicators of 效益指标、满意度指标",
            "缺少效益指标、满意度指标"));
  }

  static List<Said> funds() {
    return List.of(
        said(
            "FUND_SUM",
            firstSource(b -> b.annual(money("40"))),
            "40万元 | 50万元 | 40万元",
            "the total says 50万元, but the sources add up to 40万元",
            "资金总额行填50万元，各资金来源合计40万元"),
        said(
            "FUND_SUM",
            total(b -> b.initial(Optional.empty())),
            "50万元 | - | 50万元",
            "the total says nothing, but the sources add up to 50万元",
            "资金总额行填空，各资金来源合计50万元"),
        said(
            "FUND_ROW_SCORED",
            firstSource(b -> b.weight(Points.of(9)).reportedScore(Points.of(8))),
            "- | 9 | —",
            "\"当年财政拨款\" carries a weight of 9 of its own",
            "“当年财政拨款”另填分值9分"),
        said(
            "FUND_ROW_SCORED",
            firstSource(b -> b.reportedScore(Points.of(8))),
            "- | 8 | —",
            "\"当年财政拨款\" carries 8 points scored of its own",
            "“当年财政拨款”另填得分8分"),
        said(
            "FUND_SCORE_MISMATCH",
            total(b -> b.reportedScore(Points.of("9.5"))),
            "9.84 | 9.5 | 9.84",
            "an execution rate of 98.4% gives 9.84 points, but 9.5",
            "执行率98.4%按规则应得9.84分，填报9.5分"),
        said(
            "RATE_MISMATCH",
            total(b -> b.reportedRate("98.5%")),
            "98.4% | 98.5% | 98.4%",
            "printed as 98.5%, but the amounts give 98.4%",
            "填报为98.5%，按金额计算应为98.4%"),
        said(
            "BUDGET_UNSPENT",
            spent("39.9", "79.8%", "7.98"),
            "- | 39.9万元 | -",
            "20.20% of the budget of 50万元",
            "全年预算50万元中有20.20%未执行"),
        said(
            "BUDGET_CHANGE_UNEXPLAINED",
            total(b -> b.adjustment(money("5"))),
            "55万元 | 50万元 | 55万元",
            "of 50万元 and the change of 5万元 add up to 55万元, not 50万元",
            "年初预算数50万元加调整金额5万元应为55万元，全年预算数填50万元"),
        said(
            "OVERSPENT",
            spent("50.1", "100.2%", "10"),
            "≤50万元 | 50.1万元 | -",
            "50.1万元 was spent of an annual budget of 50万元",
            "全年执行数50.1万元大于全年预算数50万元"),
        said(
            "COST_EXCEEDS_BUDGET",
            row(COST, b -> b.target("≤60万元")),
            "≤50万元 | ≤60万元 | -",
            "the target cost of 60万元 exceeds the budget of 50万元",
            "成本指标值60万元大于项目预算50万元"),
        said(
            "COST_EXCEEDS_BUDGET",
            row(COST, b -> b.actual("493000元")),
            "≤49.2万元 | 493000元 | -",
            "the actual cost of 49.3万元 exceeds the spending of 49.2万元",
            "实际成本49.3万元大于项目执行数49.2万元"));
  }
}
