package dev.jixiao.audit;

import dev.jixiao.form.FundingLine;
import dev.jixiao.value.Ratio;
import java.util.List;
import java.util.function.Consumer;

/** A rule that looks at the printed execution rates, that of the total row and those of the sources. */
abstract class RateRule extends FundRule {
  RateRule(String code, Severity severity, RuleDescription description) {
    super(code, severity, description);
  }

  @Override
  final void check(Funds funds, AuditContext context, Consumer<Finding> findings) {
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
