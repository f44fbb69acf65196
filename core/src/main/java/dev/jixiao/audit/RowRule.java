package dev.jixiao.audit;

import java.util.function.Consumer;

/** A rule that looks at the rows that apply, one after the other. */
abstract class RowRule extends StandardRule {
  RowRule(String code, Severity severity, RuleDescription description) {
    super(code, severity, description);
  }

  @Override
  public final void check(AuditContext context, Consumer<Finding> findings) {
    context.facts().applying().forEach(row -> check(row, context, findings));
  }

  abstract void check(Row row, AuditContext context, Consumer<Finding> findings);
}
