package dev.jixiao.audit;

import dev.jixiao.problem.Message;
import dev.jixiao.value.Ratio;
import java.util.function.Consumer;

/**
 * Looks for rates without a percent sign.
 *
 * <p>R30.
 */
final class RateWithoutPercentRule extends RateRule {
  RateWithoutPercentRule() {
    super(
        "RATE_WITHOUT_PERCENT",
        Severity.INFO,
        new RuleDescription(
            "R30",
            Message.of("The execution rate is printed without a percent sign.", "执行率未写百分号。"),
            Message.of("100 is ten thousand percent.", "“100”与“100%”相差一百倍。"),
            "执行率填“100”",
            Message.of("Write the percent sign.", "补写百分号。")));
  }

  @Override
  void check(String location, String printed, Ratio rate, Consumer<Finding> findings) {
    if (!PrintedRate.agrees(printed, rate) || PrintedRate.hasSign(printed)) {
      return;
    }
    String expected = PrintedRate.of(printed, rate);
    findings.accept(at(location)
        .expected(expected)
        .reported(printed)
        .suggestion(expected)
        .message(
            "the execution rate " + printed + " has no percent sign; write " + expected,
            "执行率“" + printed + "”未写百分号，应写为" + expected)
        .build());
  }
}
