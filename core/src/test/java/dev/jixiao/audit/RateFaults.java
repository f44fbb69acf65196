package dev.jixiao.audit;

import static dev.jixiao.audit.Drafts.COUNT;
import static dev.jixiao.audit.Drafts.budget;
import static dev.jixiao.audit.Drafts.clean;
import static dev.jixiao.audit.Drafts.firstSource;
import static dev.jixiao.audit.Drafts.goal;
import static dev.jixiao.audit.Drafts.money;
import static dev.jixiao.audit.Drafts.row;
import static dev.jixiao.audit.Drafts.source;
import static dev.jixiao.audit.Drafts.spent;
import static dev.jixiao.audit.Drafts.total;
import static dev.jixiao.audit.Drafts.with;
import static dev.jixiao.audit.Fault.fault;

import dev.jixiao.form.FundingLine;
import dev.jixiao.form.FundingSource;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.value.Points;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Faults of the rate and the score of the budget block, and reasons that it owes. */
final class RateFaults {
  private RateFaults() {}

  static List<Fault> ratesAndReasons() {
    return List.of(
        fault(
            "RATE_MISMATCH",
            "/budget/sources/0/reportedRate",
            firstSource(b -> b.reportedRate("98.5%")),
            firstSource(b -> b.reportedRate("98.4%"))),
        fault(
            "RATE_MISMATCH",
            "/budget/total/reportedRate",
            total(b -> b.reportedRate("98.5%")),
            total(b -> b.reportedRate("98%"))),
        fault(
            "RATE_MISMATCH",
            "/budget/total/reportedRate",
            total(b -> b.reportedRate("99%")),
            total(b -> b.reportedRate("——"))),
        fault(
            "RATE_WITHOUT_PERCENT",
            "/budget/total/reportedRate",
            total(b -> b.reportedRate("98.4")),
            clean()),
        fault(
            "RATE_WITHOUT_PERCENT",
            "/budget/total/reportedRate",
            total(b -> b.reportedRate("0.98")),
            total(b -> b.reportedRate("97"))),
        fault(
            "RATE_MISMATCH",
            "/budget/total/reportedRate",
            total(b -> b.reportedRate("0.97")),
            budget(Drafts.total().annual(money("0")), List.of())),
        fault(
            "FUND_SCORE_MISMATCH",
            "/budget/total/reportedScore",
            total(b -> b.reportedScore(Points.of("9.73"))),
            total(b -> b.reportedScore(Points.of("9.74")))),
        fault(
            "FUND_SCORE_MISMATCH",
            "/budget/total/reportedScore",
            total(b -> b.reportedScore(Points.of("9.95"))),
            total(b -> b.reportedScore(Points.of("9.94")))),
        // a total row that is left blank is scored by its sources
        fault(
            "FUND_SCORE_MISMATCH",
            "/budget/total/reportedScore",
            blankTotal("9"),
            blankTotal("9.84")),
        fault(
            "BUDGET_CHANGE_UNEXPLAINED",
            "/budget/total/deviation",
            total(b -> b.initial(money("40"))),
            total(b -> b.initial(money("40")).deviation("年中追加10万元办案补贴。"))),
        fault(
            "BUDGET_CHANGE_UNEXPLAINED",
            "/budget/total/deviation",
            total(b -> b.initial(money("40"))),
            with(goal("年中追加10万元办案补贴。"), b -> b.initial(money("40")))),
        fault(
            "BUDGET_CHANGE_UNEXPLAINED",
            "/budget/total/deviation",
            with(row(COUNT, b -> b.deviation("案件量增加")), b -> b.initial(money("40"))),
            with(row(COUNT, b -> b.deviation("年中追加预算")), b -> b.initial(money("40")))),
        fault(
            "EXECUTION_LOW_UNEXPLAINED",
            "/budget/total/deviation",
            spent("44.9", "89.8%", "8.98"),
            spent("45", "90%", "9")),
        fault(
            "EXECUTION_LOW_UNEXPLAINED",
            "/budget/total/deviation",
            with(row(COUNT, b -> b.deviation("案件量增加")), b -> b.executed(money("44"))),
            with(row(COUNT, b -> b.deviation("尾款次年支付")), b -> b.executed(money("44")))),
        fault(
            "EXECUTION_LOW_UNEXPLAINED",
            "/budget/total/deviation",
            spent("44", "88%", "8.8"),
            total(b -> b.executed(money("44")).deviation("合同跨年"))),
        fault(
            "SCORE_OUTRUNS_SPENDING",
            "/reportedTotal/score",
            spent("47.4", "94.8%", "9.48"),
            spent("47.5", "95%", "9.5")),
        fault(
            "SCORE_OUTRUNS_SPENDING",
            "/reportedTotal/score",
            scored(b -> b.reportedScore("18")),
            scored(b -> b.reportedScore(Optional.empty()))),
        fault(
            "SCORE_OUTRUNS_SPENDING",
            "/reportedTotal/score",
            scored(b -> b.weight("9").reportedScore("10")),
            scored(b -> b.weight("0").reportedScore("10"))));
  }

  /** The clean form with nine tenths of the budget spent, and other weights and scores in every row. */
  private static PerformanceForm scored(UnaryOperator<Indicator.Builder> change) {
    return spent("45", "90%", "9").toBuilder()
        .indicators(clean().indicators().stream()
            .map(i -> change.apply(i.toBuilder()).build())
            .toList())
        .build();
  }

  private static PerformanceForm blankTotal(String score) {
    return budget(
        FundingLine.builder()
            .source(FundingSource.TOTAL)
            .weight(Points.of(10))
            .reportedScore(Points.of(score)),
        List.of(source(FundingSource.CURRENT_APPROPRIATION).build()));
  }
}
