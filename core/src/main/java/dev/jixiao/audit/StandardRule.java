package dev.jixiao.audit;

import dev.jixiao.form.FundingLine;
import dev.jixiao.value.Ratio;
import java.util.List;
import java.util.function.Consumer;

/**
 * What the standard rules have in common: a code, a severity, and texts in a resource. Each looks at the form, or in the
 * shape of one of the classes here at one thing after the other.
 */
abstract class StandardRule implements AuditRule {
  private final String code;
  private final Severity severity;

  StandardRule(String code, Severity severity) {
    this.code = code;
    this.severity = severity;
  }

  @Override
  public final String code() {
    return code;
  }

  @Override
  public final Severity severity() {
    return severity;
  }

  @Override
  public final RuleDescription description() {
    return RuleTexts.of(code);
  }

  /** The code. */
  @Override
  public final String toString() {
    return code;
  }

  /** A rule that looks at the rows that apply, one after the other. */
  abstract static class OfRows extends StandardRule {
    OfRows(String code, Severity severity) {
      super(code, severity);
    }

    @Override
    public final void check(AuditContext context, Consumer<Finding> findings) {
      for (AuditRow row : context.applying()) {
        check(row, context, findings);
      }
    }

    abstract void check(AuditRow row, AuditContext context, Consumer<Finding> findings);
  }

  /** A rule that looks at the budget block; a form without one passes. */
  abstract static class OfFunds extends StandardRule {
    OfFunds(String code, Severity severity) {
      super(code, severity);
    }

    @Override
    public final void check(AuditContext context, Consumer<Finding> findings) {
      AuditFunds funds = context.funds().orElse(null);
      if (funds != null) {
        check(funds, context, findings);
      }
    }

    abstract void check(AuditFunds funds, AuditContext context, Consumer<Finding> findings);
  }

  /** A rule that looks at the printed execution rates, that of the total row and those of the sources. */
  abstract static class OfRates extends OfFunds {
    OfRates(String code, Severity severity) {
      super(code, severity);
    }

    @Override
    final void check(AuditFunds funds, AuditContext context, Consumer<Finding> findings) {
      check("/budget/total", funds.total(), findings);
      List<FundingLine> sources = funds.budget().sources();
      for (int i = 0; i < sources.size(); i++) {
        check("/budget/sources/" + i, sources.get(i), findings);
      }
    }

    private void check(String location, FundingLine line, Consumer<Finding> findings) {
      String printed = line.reportedRate().orElse("").strip();
      Ratio rate = line.executionRate().orElse(null);
      if (rate != null
          && line.annual().orElseThrow().amount().signum() > 0
          && PrintedRate.isRead(printed)) {
        check(location + "/reportedRate", printed, rate, findings);
      }
    }

    abstract void check(String location, String printed, Ratio rate, Consumer<Finding> findings);
  }
}
