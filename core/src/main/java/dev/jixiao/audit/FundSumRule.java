package dev.jixiao.audit;

import dev.jixiao.form.FundingLine;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Money;
import dev.jixiao.value.MoneyUnit;
import dev.jixiao.value.Ratio;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Adds up the sources of funds, column by column.
 *
 * <p>R28.
 */
final class FundSumRule extends FundRule {
  private static final Threshold DIFFERENCE = Threshold.of(
      "fund-difference",
      "0.05",
      "the difference, in the unit of the block, up to which a total counts as the sum",
      "资金总额与合计数的允许误差（按表中金额单位）");

  FundSumRule() {
    super(
        "FUND_SUM",
        Severity.ERROR,
        new RuleDescription(
            "R28",
            Message.of(
                "A total of the budget block differs from the sum of its sources.",
                "年度资金总额与各资金来源之和不一致。"),
            Message.of("The total is what the execution rate is taken of.", "执行率以资金总额为基数计算。"),
            "资金总额填0，本年财政拨款填90万元",
            Message.of("Correct the total row or the sources.", "更正资金总额行或各资金来源行。")));
  }

  @Override
  public List<Threshold> thresholds() {
    return List.of(DIFFERENCE);
  }

  @Override
  void check(Funds funds, AuditContext context, Consumer<Finding> findings) {
    check("initial", FundingLine::initial, funds, context, findings);
    check("annual", FundingLine::annual, funds, context, findings);
    check("executed", FundingLine::executed, funds, context, findings);
  }

  private void check(
      String field,
      Function<FundingLine, Optional<Money>> column,
      Funds funds,
      AuditContext context,
      Consumer<Finding> findings) {
    Money sum = funds.sum(column);
    Optional<Money> total = column.apply(funds.total());
    if (sum == null || (total.isEmpty() && sum.isZero())) {
      return;
    }
    Ratio tolerance = context.threshold(DIFFERENCE);
    if (total.isPresent() && isTotal(total.get(), sum, column, funds, tolerance)) {
      return;
    }
    findings.accept(finding(field, total.map(Money::toString), sum));
  }

  // a source may be followed by the parts it consists of
  private static boolean isTotal(
      Money total,
      Money sum,
      Function<FundingLine, Optional<Money>> column,
      Funds funds,
      Ratio tolerance) {
    MoneyUnit unit = funds.budget().unit();
    boolean twice = isNear(total.plus(total), sum, unit, tolerance)
        && funds.sources().stream()
            .anyMatch(line -> column.apply(line).filter(total::equals).isPresent());
    return twice || isNear(total, sum, unit, tolerance);
  }

  private static boolean isNear(Money total, Money sum, MoneyUnit unit, Ratio tolerance) {
    BigDecimal off = total.minus(sum).in(unit).abs();
    return Ratio.of(off).compareTo(tolerance) <= 0;
  }

  private Finding finding(String field, Optional<String> total, Money sum) {
    return at("/budget/total/" + field)
        .expected(sum.toString())
        .reported(total)
        .suggestion(sum.toString())
        .message(
            "the total says " + total.orElse("nothing") + ", but the sources add up to " + sum
                + "; correct the one or the other",
            "资金总额行填" + total.orElse("空") + "，各资金来源合计" + sum + "；请更正")
        .build();
  }
}
