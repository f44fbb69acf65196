package dev.jixiao.audit;

import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.FundingLine;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.problem.Message;
import dev.jixiao.score.BudgetScore;
import dev.jixiao.value.Money;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Computes the score of the budget execution again.
 *
 * <p>R31.
 */
final class FundScoreMismatchRule extends FundRule {
  FundScoreMismatchRule() {
    super(
        "FUND_SCORE_MISMATCH",
        Severity.ERROR,
        new RuleDescription(
            "R31",
            Message.of(
                "The score of the budget execution differs from the one that the rules give.",
                "预算执行率得分与按规则计算的得分不一致。"),
            Message.of("It is the one score that follows from amounts alone.", "该项得分应由执行率直接计算。"),
            "预算43.2万元，执行37.24万元，分值10分，得分填9分（应为8.62分）",
            Message.of("Report the computed score.", "按执行率重新计算得分。")));
  }

  @Override
  void check(Funds funds, AuditContext context, Consumer<Finding> findings) {
    Points reported = funds.total().reportedScore().orElse(null);
    Points computed = computed(funds, context);
    if (reported == null || computed == null) {
      return;
    }
    Points tolerance = context.score().rules().tolerance();
    Points off = reported.minus(computed);
    if (off.compareTo(tolerance) <= 0 && Points.ZERO.minus(off).compareTo(tolerance) <= 0) {
      return;
    }
    Ratio rate = funds.rate();
    findings.accept(at("/budget/total/reportedScore")
        .expected(computed.toString())
        .reported(reported.toString())
        .suggestion(computed.toString())
        .message(
            "an execution rate of " + rate + " gives " + computed + " points, but " + reported
                + " are reported; correct the score",
            "执行率" + rate + "按规则应得" + computed + "分，填报" + reported + "分；请更正得分")
        .build());
  }

  // a total row that is left blank is scored by its sources
  private static @Nullable Points computed(Funds funds, AuditContext context) {
    Money annual = funds.amount(FundingLine::annual);
    Money executed = funds.amount(FundingLine::executed);
    if (!funds.isTotalBlank() || annual == null || executed == null) {
      return context.score().budget().flatMap(BudgetScore::points).orElse(null);
    }
    FundingLine line = FundingLine.builder()
        .weight(funds.total().weight())
        .annual(annual)
        .executed(executed)
        .build();
    PerformanceForm form = PerformanceForm.builder()
        .budget(BudgetExecution.builder()
            .total(line)
            .finished(funds.budget().finished())
            .build())
        .build();
    return context.scorer().score(form).budget().flatMap(BudgetScore::points).orElse(null);
  }
}
