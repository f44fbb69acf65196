package dev.jixiao.audit;

import dev.jixiao.value.Ratio;
import java.util.List;
import java.util.function.Consumer;

/** The rules about the printed execution rates (执行率). */
final class RateRules {
  static final List<AuditRule> ALL = List.of(new Mismatch(), new WithoutPercent());

  private RateRules() {}

  /** Computes the execution rates again. */
  static final class Mismatch extends StandardRule.OfRates {
    Mismatch() {
      super("RATE_MISMATCH", Severity.ERROR);
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

  /** Looks for rates without a percent sign. */
  static final class WithoutPercent extends StandardRule.OfRates {
    WithoutPercent() {
      super("RATE_WITHOUT_PERCENT", Severity.INFO);
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
}
