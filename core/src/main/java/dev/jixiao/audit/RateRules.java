package dev.jixiao.audit;

import dev.jixiao.compare.ActualKind;
import dev.jixiao.form.Derivation;
import dev.jixiao.form.StandardRatio;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Ratio;
import java.util.List;
import java.util.function.Consumer;

/** The rules about the printed execution rates (执行率). */
final class RateRules {
  static final List<AuditRule> ALL = List.of(new Mismatch(), new WithoutPercent(), new OfParts());

  private RateRules() {}

  /** Computes the execution rates again. */
  static final class Mismatch extends StandardRule.OfRates {
    Mismatch() {
      super("RATE_MISMATCH", Severity.ERROR, REPORTS, Need.AMOUNTS);
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
              "the execution rate is printed as {}, but the amounts give {}; correct the rate or "
                  + "the amounts",
              "执行率填报为{}，按金额计算应为{}；请更正执行率或金额",
              printed,
              expected)
          .build());
    }
  }

  /** Looks for rates without a percent sign. */
  static final class WithoutPercent extends StandardRule.OfRates {
    WithoutPercent() {
      super("RATE_WITHOUT_PERCENT", Severity.INFO, REPORTS, Need.AMOUNTS);
    }

    @Override
    void check(String location, String printed, Ratio rate, Consumer<Finding> findings) {
      if (PrintedRate.hasSign(printed) || !PrintedRate.agrees(printed, rate)) {
        return;
      }
      String expected = PrintedRate.of(printed, rate);
      findings.accept(at(location)
          .expected(expected)
          .reported(printed)
          .suggestion(expected)
          .message(
              "the execution rate {} has no percent sign; write {}",
              "执行率“{}”未写百分号，应写为{}",
              printed,
              expected)
          .build());
    }
  }

  /** Computes the rates of indicators again whose numerator and denominator are stated. */
  static final class OfParts extends StandardRule.OfRows {
    OfParts() {
      super("RATIO_MISMATCH", Severity.ERROR, REPORTS);
    }

    @Override
    void check(AuditRow row, AuditContext context, Consumer<Finding> findings) {
      Derivation derivation = row.indicator().derivation().orElse(null);
      String printed = row.actualText();
      if (derivation == null || !isShare(row, printed)) {
        return;
      }
      derivation
          .rate(row.name())
          .filter(rate -> !PrintedRate.agrees(printed, rate.value()))
          .ifPresent(rate -> findings.accept(finding(row, printed, rate)));
    }

    private static boolean isShare(AuditRow row, String printed) {
      boolean rate = row.isRate()
          || row.actual()
              .quantity()
              .filter(quantity -> quantity.unit().isRate())
              .isPresent();
      return rate && row.actual().kind() == ActualKind.NUMBER && PrintedRate.isRead(printed);
    }

    private Finding finding(AuditRow row, String printed, Derivation.Rate rate) {
      String expected = PrintedRate.of(printed, rate.value());
      StandardRatio standard = StandardRatio.of(row.name()).orElse(null);
      boolean change = standard != null && standard.isChange();
      return at(row.at("actual"))
          .expected(expected)
          .reported(printed)
          .suggestion(expected)
          .addRelated(
              row.at("derivation/numerator"),
              row.at(change ? "derivation/priorYear" : "derivation/denominator"))
          .message(
              "the rate is given as {}, but {} is {}{}; correct the rate or its parts",
              "完成值填报为{}，按{}计算应为{}{}；请更正",
              printed,
              rate.parts(),
              expected,
              standard == null ? "" : Message.of(" ({})", "（{}）").with(standard))
          .build();
    }
  }
}
