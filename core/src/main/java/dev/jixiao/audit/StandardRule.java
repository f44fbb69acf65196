package dev.jixiao.audit;

import dev.jixiao.form.ExecutionBase;
import dev.jixiao.form.FormKind;
import dev.jixiao.form.FundingLine;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Ratio;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What the standard rules have in common: a code, a severity, and texts in a resource. Each looks at the form, or in the
 * shape of one of the classes here at one thing after the other.
 */
abstract class StandardRule implements AuditRule {
  static final Set<FormKind> EVERY_KIND =
      Collections.unmodifiableSet(EnumSet.allOf(FormKind.class));
  /** Forms that units fill in about a project, with categories and targets as the rules ask for them. */
  static final Set<FormKind> PROJECTS =
      kinds(FormKind.TARGETS, FormKind.MONITORING, FormKind.SELF_EVALUATION);
  /** Forms that say what was reached. */
  static final Set<FormKind> REPORTS =
      kinds(FormKind.MONITORING, FormKind.SELF_EVALUATION, FormKind.EVALUATION);
  /** Forms that give points after the year. */
  static final Set<FormKind> RESULTS = kinds(FormKind.SELF_EVALUATION, FormKind.EVALUATION);

  static final Set<FormKind> MONITORING = kinds(FormKind.MONITORING);
  static final Set<FormKind> SELF_EVALUATION = kinds(FormKind.SELF_EVALUATION);

  private final String code;
  private final Severity severity;
  private final Set<FormKind> kinds;
  private final Need[] needs;

  StandardRule(String code, Severity severity, Set<FormKind> kinds, Need... needs) {
    this.code = code;
    this.severity = severity;
    this.kinds = kinds;
    this.needs = needs.clone();
  }

  @Override
  public final String code() {
    return code;
  }

  @Override
  public final Severity severity() {
    return severity;
  }

  private static Set<FormKind> kinds(FormKind first, FormKind... others) {
    return Collections.unmodifiableSet(EnumSet.of(first, others));
  }

  @Override
  public final Set<FormKind> kinds() {
    return kinds;
  }

  @Override
  public final Optional<Message> cannotRun(AuditContext context) {
    for (Need need : needs) {
      if (!context.has(need)) {
        return need.lacking();
      }
    }
    return Optional.empty();
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
    OfRows(String code, Severity severity, Set<FormKind> kinds, Need... needs) {
      super(code, severity, kinds, needs);
    }

    @Override
    public final void check(AuditContext context, Consumer<Finding> findings) {
      List<AuditRow> rows = context.applying();
      // no iterator for each rule
      for (int i = 0; i < rows.size(); i++) {
        check(rows.get(i), context, findings);
      }
    }

    @Override
    public final void checkRow(AuditContext context, int index, Consumer<Finding> findings) {
      for (AuditRow row : context.applying()) {
        if (row.index() == index) {
          check(row, context, findings);
        }
      }
    }

    abstract void check(AuditRow row, AuditContext context, Consumer<Finding> findings);
  }

  /** A rule about the form as a whole, or a block outside the indicators: none of its findings is on a row. */
  abstract static class OfForm extends StandardRule {
    OfForm(String code, Severity severity, Set<FormKind> kinds, Need... needs) {
      super(code, severity, kinds, needs);
    }

    @Override
    public void checkRow(AuditContext context, int index, Consumer<Finding> findings) {}
  }

  /** A rule that looks at the budget block; a form without one passes. */
  abstract static class OfFunds extends OfForm {
    OfFunds(String code, Severity severity, Set<FormKind> kinds, Need... needs) {
      super(code, severity, kinds, needs);
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
    OfRates(String code, Severity severity, Set<FormKind> kinds, Need... needs) {
      super(code, severity, kinds, needs);
    }

    @Override
    final void check(AuditFunds funds, AuditContext context, Consumer<Finding> findings) {
      ExecutionBase base = context.score().rules().executionBase();
      if (isRead(funds.total(), base)) {
        check("/budget/total", funds.total(), base, findings);
      }
      List<FundingLine> sources = funds.budget().sources();
      for (int i = 0; i < sources.size(); i++) {
        if (isRead(sources.get(i), base)) {
          check("/budget/sources/" + i, sources.get(i), base, findings);
        }
      }
    }

    private static boolean isRead(FundingLine line, ExecutionBase base) {
      return line.reportedRate().isPresent()
          && line.amount(base).filter(money -> money.amount().signum() > 0).isPresent()
          && PrintedRate.isRead(printed(line));
    }

    private static String printed(FundingLine line) {
      return line.reportedRate().orElse("").strip();
    }

    private void check(
        String location, FundingLine line, ExecutionBase base, Consumer<Finding> findings) {
      Ratio rate = line.executionRate(base).orElse(null);
      if (rate != null) {
        check(location + "/reportedRate", printed(line), rate, findings);
      }
    }

    abstract void check(String location, String printed, Ratio rate, Consumer<Finding> findings);
  }
}
