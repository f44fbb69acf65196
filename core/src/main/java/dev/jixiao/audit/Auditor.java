package dev.jixiao.audit;

import dev.jixiao.foreign.Providers;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.Scorer;
import dev.jixiao.value.Ratio;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An auditor (审核) of forms: a set of rules, their severities and thresholds, and the scorer it computes with.
 *
 * <pre>{@code
 * List<Finding> findings = Auditor.standard()
 *     .without("TARGET_VAGUE")
 *     .withThreshold("overfulfilment", "120%")
 *     .withSeverity("OVERSPENT", Severity.ERROR)
 *     .audit(form);
 * }</pre>
 *
 * <p>Nothing in a form makes it throw. This class is immutable and thread-safe.
 */
public final class Auditor {
  private static final Auditor STANDARD =
      new Auditor(Scorer.standard(), byCode(StandardRules.ALL), Map.of(), Map.of());

  private final Scorer scorer;
  private final Map<String, AuditRule> rules;
  private final Map<String, Ratio> thresholds;
  private final Map<String, Severity> severities;

  private Auditor(
      Scorer scorer,
      Map<String, AuditRule> rules,
      Map<String, Ratio> thresholds,
      Map<String, Severity> severities) {
    this.scorer = scorer;
    this.rules = rules;
    this.thresholds = thresholds;
    this.severities = severities;
  }

  /**
   * An auditor with the standard rules, types, strategies and the scoring rules of 财预〔2020〕10号.
   *
   * @return the auditor
   */
  public static Auditor standard() {
    return STANDARD;
  }

  /**
   * An auditor with the standard rules that scores with a scorer of one's own.
   *
   * @param scorer what the reported scores are held against
   * @return the auditor
   */
  public static Auditor of(Scorer scorer) {
    return STANDARD.withScorer(scorer);
  }

  /**
   * An auditor with the standard rules and those that other jars provide.
   *
   * @param loader where to look for providers of {@link AuditRule}
   * @return the auditor, with the found rules in the order of their codes
   * @throws java.util.ServiceConfigurationError if one cannot be loaded, has no code, or has the code of another
   */
  public static Auditor discovered(ClassLoader loader) {
    return Providers.<AuditRule, Auditor>addTo(
        STANDARD, AuditRule.class, loader, AuditRule::code, Auditor::with);
  }

  private static Map<String, AuditRule> byCode(List<AuditRule> rules) {
    Map<String, AuditRule> byCode = new LinkedHashMap<>();
    rules.forEach(rule -> byCode.put(rule.code(), rule));
    return Collections.unmodifiableMap(byCode);
  }

  /**
   * This auditor with another scorer.
   *
   * @param other what the reported scores are held against
   * @return a copy
   */
  public Auditor withScorer(Scorer other) {
    return new Auditor(Objects.requireNonNull(other, "scorer"), rules, thresholds, severities);
  }

  /**
   * This auditor with one more rule.
   *
   * @param rule the rule
   * @return a copy
   * @throws IllegalArgumentException if there is a rule of its code already, or a threshold of a name of its own
   */
  public Auditor with(AuditRule rule) {
    String code = Objects.requireNonNull(rule.code(), "code");
    if (rules.containsKey(code)) {
      throw new IllegalArgumentException("there is a rule " + code + " already: "
          + rules.get(code).getClass().getName() + " and " + rule.getClass().getName());
    }
    for (Threshold threshold : rule.thresholds()) {
      if (hasThreshold(threshold.name())) {
        throw new IllegalArgumentException(
            "there is a threshold " + threshold.name() + " already: " + code);
      }
    }
    List<AuditRule> more = new ArrayList<>(rules.values());
    more.add(rule);
    return new Auditor(scorer, byCode(more), thresholds, severities);
  }

  /**
   * This auditor without some rules.
   *
   * @param codes the codes of the rules to leave out
   * @return a copy
   * @throws IllegalArgumentException if there is no rule of a code
   */
  public Auditor without(String... codes) {
    Arrays.stream(codes).forEach(this::requireRule);
    List<AuditRule> left = rules.values().stream()
        .filter(rule -> !Arrays.asList(codes).contains(rule.code()))
        .toList();
    return new Auditor(scorer, byCode(left), thresholds, severities);
  }

  /**
   * This auditor with another value of a threshold.
   *
   * @param name the name of the threshold, as the catalogue gives it
   * @param value the value, such as {@code 120%} or {@code 200}
   * @return a copy
   * @throws IllegalArgumentException if no rule has such a threshold, or the value is no number
   */
  public Auditor withThreshold(String name, String value) {
    return withThreshold(name, Threshold.read(value));
  }

  /**
   * This auditor with another value of a threshold.
   *
   * @param name the name of the threshold, as the catalogue gives it
   * @param value the value
   * @return a copy
   * @throws IllegalArgumentException if no rule has such a threshold
   */
  public Auditor withThreshold(String name, Ratio value) {
    if (!hasThreshold(name)) {
      throw new IllegalArgumentException("no rule has a threshold named " + name);
    }
    Map<String, Ratio> values = new HashMap<>(thresholds);
    values.put(name, value);
    return new Auditor(scorer, rules, Map.copyOf(values), severities);
  }

  /**
   * This auditor with another severity for the findings of a rule.
   *
   * @param code the code of the rule
   * @param severity how grave its findings are
   * @return a copy
   * @throws IllegalArgumentException if there is no rule of that code
   */
  public Auditor withSeverity(String code, Severity severity) {
    requireRule(code);
    Map<String, Severity> values = new HashMap<>(severities);
    values.put(code, severity);
    return new Auditor(scorer, rules, thresholds, Map.copyOf(values));
  }

  private void requireRule(String code) {
    if (!rules.containsKey(code)) {
      throw new IllegalArgumentException("there is no rule " + code);
    }
  }

  private boolean hasThreshold(String name) {
    return rules.values().stream()
        .flatMap(rule -> rule.thresholds().stream())
        .anyMatch(threshold -> threshold.name().equals(name));
  }

  /**
   * The rules.
   *
   * @return the rules, the standard ones first
   */
  public List<AuditRule> rules() {
    return List.copyOf(rules.values());
  }

  /**
   * The catalogue of the rules: code, severity, what, why, source, example, how to fix, and thresholds, in Chinese and
   * English.
   *
   * @return a page in Markdown
   */
  public String catalogue() {
    return Catalogue.page(rules.values(), severities, thresholds);
  }

  /**
   * Audits a form.
   *
   * @param form the form
   * @return what was found, in the order of the form, then the graver first, then by code
   */
  public List<Finding> audit(PerformanceForm form) {
    return audit(scorer.score(form));
  }

  /**
   * Audits a form that is scored already.
   *
   * @param score the score of the form
   * @return what was found, in the order of the form, then the graver first, then by code
   */
  public List<Finding> audit(FormScore score) {
    return FindingOrder.sorted(check(context(score)));
  }

  /**
   * Audits forms, each by itself and all against each other.
   *
   * @param forms the forms, such as those of one department and year
   * @return what was found; each location begins with the number of the form, from zero: {@code /1/indicators/0/target}
   */
  public List<Finding> auditAll(Iterable<PerformanceForm> forms) {
    List<AuditContext> contexts = new ArrayList<>();
    forms.forEach(form -> contexts.add(context(scorer.score(form))));
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < contexts.size(); i++) {
      String prefix = "/" + i;
      for (Finding finding : check(contexts.get(i))) {
        findings.add(finding.toBuilder().location(prefix + finding.location()).build());
      }
    }
    FindingCollector across = new FindingCollector(severities);
    rules.values().forEach(rule -> across.run(rule, sink -> rule.checkAcross(contexts, sink)));
    findings.addAll(across.found());
    return FindingOrder.sorted(findings);
  }

  private AuditContext context(FormScore score) {
    return new AuditContext(score, scorer, thresholds);
  }

  private List<Finding> check(AuditContext context) {
    FindingCollector collector = new FindingCollector(severities);
    rules.values().forEach(rule -> collector.run(rule, sink -> rule.check(context, sink)));
    return collector.found();
  }
}
