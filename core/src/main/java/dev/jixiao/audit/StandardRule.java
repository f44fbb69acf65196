package dev.jixiao.audit;

/** What the standard rules have in common: a code, a severity and a description that do not change. */
abstract class StandardRule implements AuditRule {
  private final String code;
  private final Severity severity;
  private final RuleDescription description;

  StandardRule(String code, Severity severity, RuleDescription description) {
    this.code = code;
    this.severity = severity;
    this.description = description;
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
    return description;
  }

  /** The code. */
  @Override
  public final String toString() {
    return code;
  }
}
