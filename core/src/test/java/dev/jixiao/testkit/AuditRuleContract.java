package dev.jixiao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.audit.AuditRule;
import dev.jixiao.audit.Auditor;
import dev.jixiao.audit.Finding;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.score.Scorer;
import dev.jixiao.target.FreeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/**
 * What every {@link AuditRule} keeps to, as tests: a test class of yours extends this and names the rule, forms without the
 * fault, and forms with it.
 *
 * <pre>{@code
 * class WaterWorsenedTest extends AuditRuleContract {
 *   protected AuditRule rule() { return new WaterWorsened(); }
 *   protected List<PerformanceForm> goodForms() { return List.of(form("Ⅱ类", "Ⅲ类")); }
 *   protected List<PerformanceForm> faultyForms() { return List.of(form("Ⅳ类", "Ⅲ类")); }
 * }
 * }</pre>
 */
public abstract class AuditRuleContract {
  private static final Pattern POINTER = Pattern.compile("(?:/(?:[^/~]|~[01])+)*");
  private static final Pattern ROW = Pattern.compile("/indicators/(\\d{1,9})(?:/.*)?");

  /** For the test class that extends this. */
  protected AuditRuleContract() {}

  /**
   * The rule under test.
   *
   * @return the rule
   */
  protected abstract AuditRule rule();

  /**
   * Forms in which the rule finds nothing.
   *
   * @return the forms, at least one
   */
  protected abstract List<PerformanceForm> goodForms();

  /**
   * Forms in which the rule finds something.
   *
   * @return the forms, at least one
   */
  protected abstract List<PerformanceForm> faultyForms();

  /**
   * The scorer that reads and judges the forms.
   *
   * @return the scorer, the standard one by default
   */
  protected Scorer scorer() {
    return Scorer.standard();
  }

  @Test
  void hasALastingCode() {
    String code = rule().code();
    assertNotNull(code, "code() returned null");
    assertTrue(
        code.matches("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*"),
        "programs look for the code, in capitals with underscores: " + OddTexts.quoted(code));
    assertEquals(code, rule().code(), "the code changes from call to call");
    assertNotNull(rule().severity(), "severity() returned null");
    assertNotNull(rule().description(), "description() returned null");
    assertNotNull(rule().thresholds(), "thresholds() returned null");
    assertNotNull(rule().supersedes(), "supersedes() returned null");
  }

  @Test
  void findsNothingInGoodForms() {
    assertFalse(goodForms().isEmpty(), "there is no form to check with");
    goodForms().forEach(form -> assertEquals(List.of(), audit(form), form.title()));
  }

  @Test
  void findsTheFault() {
    assertFalse(faultyForms().isEmpty(), "there is no form to check with");
    for (PerformanceForm form : faultyForms()) {
      assertFalse(audit(form).isEmpty(), "nothing is found in " + form);
      for (Finding finding : audit(form)) {
        assertEquals(rule().code(), finding.code(), () -> "a code of another rule: " + finding);
        assertEquals(rule().severity(), finding.severity(), finding::toString);
      }
    }
  }

  @Test
  void pointsAtCellsOfTheForm() {
    for (PerformanceForm form : faultyForms()) {
      for (Finding finding : audit(form)) {
        String location = finding.location();
        assertTrue(POINTER.matcher(location).matches(), "not a JSON pointer: " + location);
        Matcher row = ROW.matcher(location);
        assertTrue(
            !row.matches() || Integer.parseInt(row.group(1)) < form.indicators().size(),
            "there is no such row: " + location);
      }
    }
  }

  @Test
  void speaksChineseAndEnglish() {
    for (PerformanceForm form : faultyForms()) {
      for (Finding finding : audit(form)) {
        String english = finding.message(Locale.ENGLISH);
        String chinese = finding.message(Locale.CHINESE);
        assertTrue(english.matches("(?s).*[a-z].*"), "no English: " + english);
        assertTrue(chinese.matches("(?s).*\\p{IsHan}.*"), "no Chinese: " + chinese);
      }
    }
  }

  @Test
  void answersEveryForm() {
    audit(PerformanceForm.builder().title("").projectName("").build());
    List<PerformanceForm> forms = new ArrayList<>(goodForms());
    forms.addAll(faultyForms());
    List<String> texts = new ArrayList<>(OddTexts.hostile());
    texts.addAll(OddTexts.senseless());
    texts.addAll(OddTexts.standardNotations());
    for (PerformanceForm form : forms) {
      audit(form.toBuilder().indicators(List.of()).build());
      texts.forEach(text -> auditWith(text, form));
    }
  }

  @Test
  void answersAlikeInEveryThread() {
    Answers.assertAlikeInEveryThread(this::answers);
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  @ResourceLock(Resources.TIME_ZONE)
  void answersAlikeEverywhere() {
    Answers.assertAlikeEverywhere(this::answers);
  }

  private List<Object> answers() {
    List<Object> answers = new ArrayList<>();
    faultyForms().forEach(form -> answers.addAll(audit(form)));
    return answers;
  }

  /** Audits the form with the text in one kind of cell after the other. */
  private void auditWith(String text, PerformanceForm form) {
    audit(changed(form, row -> row.toBuilder().actual(text).build()));
    audit(changed(form, row -> row.toBuilder().target(new FreeText(text)).build()));
    audit(changed(form, row -> row.toBuilder().name(text).deviation(text).build()));
    audit(changed(form, row -> {
      Indicator.Builder odd = row.toBuilder();
      row.attributes().keySet().forEach(cell -> odd.putAttribute(cell, text));
      return odd.build();
    }));
  }

  private static PerformanceForm changed(PerformanceForm form, UnaryOperator<Indicator> change) {
    return form.toBuilder()
        .indicators(form.indicators().stream().map(change).toList())
        .build();
  }

  private List<Finding> audit(PerformanceForm form) {
    AuditRule rule = rule();
    Auditor auditor = Auditor.of(scorer());
    String[] others = auditor.rules().stream().map(AuditRule::code).toArray(String[]::new);
    List<Finding> findings = auditor.without(others).with(rule).audit(form);
    findings.forEach(finding ->
        assertFalse(finding.code().equals("RULE_FAILED"), () -> "the rule broke down: " + finding));
    return findings;
  }
}
