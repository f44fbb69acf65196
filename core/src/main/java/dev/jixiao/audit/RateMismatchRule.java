package dev.jixiao.audit;

import dev.jixiao.problem.Message;
import dev.jixiao.value.Ratio;
import java.util.function.Consumer;

/**
 * Computes the execution rates again.
 *
 * <p>R30.
 */
final class RateMismatchRule extends RateRule {
  RateMismatchRule() {
    super(
        "RATE_MISMATCH",
        Severity.ERROR,
        new RuleDescription(
            "R30",
            Message.of(
                "The printed execution rate is not executed ÷ annual budget.",
                "填报的执行率不等于执行数÷全年预算数。"),
            Message.of(
                "The score of the budget execution follows from the rate.", "预算执行率得分以执行率计算。"),
            "预算250000元，执行215457.6元，执行率填86.19%（应为86.18%）",
            Message.of("Correct the rate.", "更正执行率。")));
  }

  @Override
  void check(String location, String printed, Ratio rate, Consumer<Finding> findings) {
    if (PrintedRate.agrees(printed, rate)) {
      return;
    }
    String expected = PrintedRate.of(printed, rate);
    findings.accept(at(location)
        .expected(expected)
        .reported(printed)
        .suggestion(expected)
        .message(
            "the execution rate is printed as " + printed + ", but the amounts give " + expected
                + "; correct the rate or the amounts",
            "执行率填报为" + printed + "，按金额计算应为" + expected + "；请更正执行率或金额")
        .build());
  }
}
