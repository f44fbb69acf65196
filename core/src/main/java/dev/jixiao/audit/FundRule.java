package dev.jixiao.audit;

import java.util.function.Consumer;

/** A rule that looks at the budget block; a form without one passes. */
abstract class FundRule extends StandardRule {
  FundRule(String code, Severity severity, RuleDescription description) {
    super(code, severity, description);
  }

  @Override
  public final void check(AuditContext context, Consumer<Finding> findings) {
    Funds funds = context.facts().funds();
    if (funds != null) {
      check(funds, context, findings);
    }
  }

  abstract void check(Funds funds, AuditContext context, Consumer<Finding> findings);
}
