package dev.jixiao.audit;

import dev.jixiao.form.FormKind;
import dev.jixiao.problem.Message;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One check of a form, with a code of its own.
 *
 * <p>Users implement this and hand it to {@link Auditor#with}:
 *
 * <pre>{@code
 * final class TitleEndsProperly implements AuditRule {
 *   public String code() { return "ACME_TITLE"; }
 *   public Severity severity() { return Severity.WARNING; }
 *   public void check(AuditContext context, Consumer<Finding> findings) {
 *     if (!context.form().title().endsWith("绩效自评表")) {
 *       findings.accept(at("/title").message("the title does not say what the form is", "标题未写明表名").build());
 *     }
 *   }
 * }
 * }</pre>
 *
 * <p>A rule that throws costs nothing but its own findings: the auditor reports {@code RULE_FAILED} and goes on.
 * Implementations are immutable and thread-safe, and report the same findings for the same form.
 */
public interface AuditRule {
  /**
   * The stable code of the findings.
   *
   * @return the code, in capitals, unique within an auditor; prefix your own
   */
  String code();

  /**
   * How severe the findings are, unless the auditor is configured otherwise.
   *
   * @return the severity
   */
  Severity severity();

  /**
   * Checks one form.
   *
   * @param context the form, its score and the thresholds
   * @param findings takes what is found, in any order
   */
  void check(AuditContext context, Consumer<Finding> findings);

  /**
   * Checks one row of a form: everything that {@link #check} finds on that row, and possibly more, which the auditor leaves
   * out. A rule that judges each row by itself need not look at the others; by default the whole form is checked.
   *
   * @param context the form, its score and the thresholds
   * @param row the number of the row, from 0
   * @param findings takes what is found, in any order
   */
  default void checkRow(AuditContext context, int row, Consumer<Finding> findings) {
    check(context, findings);
  }

  /**
   * Checks several forms against each other. Locations begin with the number of the form, from zero: {@code
   * /1/indicators}.
   *
   * @param contexts the forms, in order
   * @param findings takes what is found, in any order
   */
  default void checkAcross(List<AuditContext> contexts, Consumer<Finding> findings) {}

  /**
   * What the catalogue says about this rule.
   *
   * @return the description, {@link RuleDescription#NONE} by default
   */
  default RuleDescription description() {
    return RuleDescription.NONE;
  }

  /**
   * The numbers that this rule judges by.
   *
   * @return the thresholds, none by default
   */
  default List<Threshold> thresholds() {
    return List.of();
  }

  /**
   * The kinds of form that this rule serves, unless the auditor is configured otherwise.
   *
   * @return the kinds, all by default
   */
  default Set<FormKind> kinds() {
    return EnumSet.allOf(FormKind.class);
  }

  /**
   * Why this rule cannot say anything about a form, as a sum cannot be checked where there are no weights; it is not run
   * then, and {@link Auditor#notRun} lists it.
   *
   * @param context the form, its score and the thresholds
   * @return what is lacking, or empty if the rule can run, as by default
   */
  default Optional<Message> cannotRun(AuditContext context) {
    return Optional.empty();
  }

  /**
   * Tells whether this rule is a last resort: it is heard about a row only if no more severe finding is about the row's target or
   * actual value, which would explain its own finding.
   *
   * @return false by default
   */
  default boolean isLastResort() {
    return false;
  }

  /**
   * The codes of less specific rules: where this rule reports, they do not, so that one cause gives one finding.
   *
   * @return the codes, none by default
   */
  default Set<String> supersedes() {
    return Set.of();
  }

  /**
   * A finding of this rule, to be given its message.
   *
   * @param location the JSON pointer of the cell
   * @return a builder with the code, the severity and the location set
   */
  default Finding.Builder at(String location) {
    return Finding.builder().code(code()).severity(severity()).location(location);
  }
}
