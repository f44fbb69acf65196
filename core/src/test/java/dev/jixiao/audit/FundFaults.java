package dev.jixiao.audit;

import static dev.jixiao.audit.Drafts.COST;
import static dev.jixiao.audit.Drafts.budget;
import static dev.jixiao.audit.Drafts.cells;
import static dev.jixiao.audit.Drafts.clean;
import static dev.jixiao.audit.Drafts.firstSource;
import static dev.jixiao.audit.Drafts.money;
import static dev.jixiao.audit.Drafts.row;
import static dev.jixiao.audit.Drafts.source;
import static dev.jixiao.audit.Drafts.spent;
import static dev.jixiao.audit.Drafts.total;
import static dev.jixiao.audit.Drafts.with;
import static dev.jixiao.audit.Fault.fault;

import dev.jixiao.form.FundingLine;
import dev.jixiao.form.FundingSource;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.value.Points;
import java.util.List;
import java.util.Optional;

/** Faults of the amounts in the budget block, and of costs compared with them. */
final class FundFaults {
  private FundFaults() {}

  static List<Fault> amounts() {
    return List.of(
        fault(
            "FUND_SUM",
            "/budget/total/annual",
            firstSource(b -> b.annual(money("40"))),
            firstSource(b -> b.annual(money("50.05")))),
        fault(
            "FUND_SUM",
            "/budget/total/annual",
            firstSource(b -> b.annual(money("50.06"))),
            firstSource(b -> b.annual(money("49.95")))),
        fault(
            "FUND_SUM",
            "/budget/total/initial",
            firstSource(b -> b.initial(money("40"))),
            // a total that is blank, and sources that have nothing
            budget(
                Drafts.total().initial(Optional.empty()),
                List.of(source(FundingSource.OTHER).initial(money("0")).build()))),
        fault(
            "FUND_SUM",
            "/budget/total/executed",
            total(b -> b.executed(Optional.empty())),
            clean()),
        fault(
            "FUND_ROW_SCORED",
            "/budget/sources/0/weight",
            firstSource(b -> b.weight(Points.of(10)).reportedScore(Points.of(10))),
            firstSource(b -> b.weight(Points.ZERO).reportedScore(Points.ZERO))),
        fault(
            "FUND_ROW_SCORED",
            "/budget/sources/0/reportedScore",
            firstSource(b -> b.reportedScore(Points.of(10))),
            budget(
                FundingLine.builder().annual(money("50")).executed(money("49.2")),
                List.of(source(FundingSource.OTHER)
                    .weight(Points.of(10))
                    .reportedScore(Points.of("9.84"))
                    .build()))),
        // a source may be followed by its parts, which make the sum twice the total
        fault("FUND_SUM", "/budget/total/annual", split("30", "70"), split("50", "50")),
        fault("FUND_SUM", "/budget/total/annual", parts("35", "15"), parts("30", "10")),
        fault(
            "BUDGET_CHANGE_UNEXPLAINED",
            "/budget/total/annual",
            total(b -> b.adjustment(money("5"))),
            total(b -> b.adjustment(money("0")))),
        fault(
            "OVERSPENT",
            "/budget/total/executed",
            spent("50.1", "100.2%", "10"),
            spent("50", "100%", "10")),
        fault(
            "OVERSPENT",
            "/budget/sources/0/executed",
            firstSource(b -> b.executed(money("50.1"))),
            firstSource(b -> b.executed(money("50")))),
        fault(
            "BUDGET_UNSPENT",
            "/budget/total/executed",
            spent("39.9", "79.8%", "7.98"),
            spent("40", "80%", "8")),
        fault(
            "BUDGET_UNSPENT",
            "/budget/total/annual",
            budget(Drafts.total().annual(money("0")), List.of()),
            budget(FundingLine.builder().annual(money("0")), List.of())),
        fault(
            "COST_EXCEEDS_BUDGET",
            "/indicators/3/target",
            row(COST, b -> b.target("≤60万元")),
            row(COST, b -> b.target("≤500000元"))),
        fault(
            "COST_EXCEEDS_BUDGET",
            "/indicators/3/target",
            cells(COST, "项目总成本（万元）", "≤60", "49"),
            cells(COST, "项目总成本", "≤60", "49")),
        // what was planned before a cut counts, and without spending the budget does
        fault(
            "COST_EXCEEDS_BUDGET",
            "/indicators/3/target",
            with(row(COST, b -> b.target("≤60.1万元")), b -> b.initial(money("60"))),
            with(row(COST, b -> b.target("≤60万元")), b -> b.initial(money("60")))),
        fault(
            "COST_EXCEEDS_BUDGET",
            "/indicators/3/actual",
            row(COST, b -> b.actual("49.3万元")),
            row(COST, b -> b.actual("492000元"))),
        fault(
            "COST_EXCEEDS_BUDGET",
            "/indicators/3/actual",
            unspent(row(COST, b -> b.actual("50.1万"))),
            unspent(row(COST, b -> b.actual("50万")))),
        fault(
            "COST_EXCEEDS_BUDGET",
            "/indicators/3/target",
            with(row(COST, b -> b.target("≤60万元")), b -> b.initial(money("40"))),
            budget(
                Drafts.total().initial(money("0")).annual(money("0")).executed(money("0")),
                List.of())));
  }

  private static PerformanceForm split(String one, String other) {
    return budget(
        Drafts.total(),
        List.of(
            source(FundingSource.CURRENT_APPROPRIATION).annual(money(one)).build(),
            FundingLine.builder()
                .source(FundingSource.OTHER)
                .annual(money(other))
                .build()));
  }

  private static PerformanceForm parts(String central, String provincial) {
    return budget(
        Drafts.total(),
        List.of(
            source(FundingSource.CURRENT_APPROPRIATION).annual(money("40")).build(),
            part("中央资金", central),
            part("省级资金", provincial),
            source(FundingSource.OTHER).annual(money("10")).build()));
  }

  private static FundingLine part(String source, String amount) {
    return FundingLine.builder()
        .source(new FundingSource(source))
        .annual(money(amount))
        .build();
  }

  private static PerformanceForm unspent(PerformanceForm form) {
    return form.toBuilder()
        .budget(budget(Drafts.total().executed(Optional.empty()), List.of()).budget())
        .build();
  }
}
