package dev.jixiao.audit;

import dev.jixiao.foreign.Providers;
import dev.jixiao.form.FormKind;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.Scorer;
import dev.jixiao.value.Ratio;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An auditor (审核) of forms: a set of rules, the profile that says which of them run and how severe they are, and the scorer it
 * computes with.
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
  private static final Pattern FORM = Pattern.compile("/(\\d{1,9})(?=/|$)");
  private static final Auditor STANDARD =
      new Auditor(Scorer.standard(), byCode(StandardRules.ALL), AuditProfile.standard());

  private final Scorer scorer;
  private final Map<String, AuditRule> rules;
  private final List<AuditRule> inOrder;
  private final AuditProfile profile;
  private final Map<String, Ratio> thresholds;

  private Auditor(Scorer scorer, Map<String, AuditRule> rules, AuditProfile profile) {
    this.scorer = scorer;
    this.rules = rules;
    this.inOrder = List.copyOf(rules.values());
    this.profile = profile;
    Map<String, Ratio> values = new HashMap<>();
    profile.checks().values().forEach(settings -> values.putAll(settings.thresholds()));
    this.thresholds = Map.copyOf(values);
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
   * An auditor with the standard rules that scores with a given scorer.
   *
   * @param scorer what the reported scores are compared with
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
   * @param scorer what the reported scores are compared with
   * @return a copy
   */
  public Auditor withScorer(Scorer scorer) {
    return new Auditor(Objects.requireNonNull(scorer, "scorer"), rules, profile);
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
    return new Auditor(scorer, byCode(more), profile);
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
    Map<String, CheckSettings> settings = new LinkedHashMap<>(profile.checks());
    settings.keySet().removeAll(Arrays.asList(codes));
    return new Auditor(
        scorer, byCode(left), AuditProfile.builder().checks(settings).build());
  }

  /**
   * This auditor with another value of a threshold.
   *
   * @param name the name of the threshold, as the catalogue gives it
   * @param value the value: a share with its sign such as {@code 120%}, or a plain number such as {@code 200}
   * @return a copy
   * @throws IllegalArgumentException if no rule has such a threshold, or the value is no number, one below zero, or of the
   *     other kind
   */
  public Auditor withThreshold(String name, String value) {
    AuditRule rule = ruleWith(name);
    return with(rule, name, threshold(rule, name).orElseThrow().read(value));
  }

  /**
   * This auditor with another value of a threshold.
   *
   * @param name the name of the threshold, as the catalogue gives it
   * @param value the value
   * @return a copy
   * @throws IllegalArgumentException if no rule has such a threshold, or the value is below zero
   */
  public Auditor withThreshold(String name, Ratio value) {
    return with(ruleWith(name), name, value);
  }

  private AuditRule ruleWith(String threshold) {
    return rules.values().stream()
        .filter(rule -> threshold(rule, threshold).isPresent())
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no rule has a threshold named " + threshold));
  }

  private Auditor with(AuditRule rule, String threshold, Ratio value) {
    if (value.compareTo(Ratio.ZERO) < 0) {
      throw new IllegalArgumentException(threshold + " is below zero: " + value);
    }
    CheckSettings settings = profile.check(rule.code());
    Map<String, Ratio> values = new LinkedHashMap<>(settings.thresholds());
    values.put(threshold, value);
    return with(rule.code(), settings.toBuilder().thresholds(values).build());
  }

  /**
   * This auditor with another severity for the findings of a rule.
   *
   * @param code the code of the rule
   * @param severity how severe its findings are
   * @return a copy
   * @throws IllegalArgumentException if there is no rule of that code
   */
  public Auditor withSeverity(String code, Severity severity) {
    requireRule(code);
    return with(code, profile.check(code).toBuilder().severity(severity).build());
  }

  private Auditor with(String code, CheckSettings settings) {
    Map<String, CheckSettings> checks = new LinkedHashMap<>(profile.checks());
    checks.put(code, settings);
    return new Auditor(scorer, rules, AuditProfile.builder().checks(checks).build());
  }

  /**
   * This auditor with another profile, in the place of the one it has.
   *
   * @param profile which checks are made, for which kinds of form, with which thresholds and severities
   * @return a copy
   * @throws IllegalArgumentException if the profile names a check that this auditor does not know, or of a threshold
   *     that is not the check's; {@link #problems(AuditProfile)} names them all
   */
  public Auditor withProfile(AuditProfile profile) {
    List<Problem> problems = problems(profile);
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(problems.get(0).message(Locale.ENGLISH));
    }
    return new Auditor(scorer, rules, profile);
  }

  /**
   * The profile of this auditor.
   *
   * @return the profile, with what was set one by one
   */
  public AuditProfile profile() {
    return profile;
  }

  /**
   * What is wrong with a profile for this auditor: checks that it does not know, thresholds that are not the check's, and
   * values below zero.
   *
   * @param profile the profile
   * @return the problems with their pointers and, of what is misspelled, the nearest right name; none if the profile fits
   */
  public List<Problem> problems(AuditProfile profile) {
    return profile.problems(rules);
  }

  private void requireRule(String code) {
    if (!rules.containsKey(code)) {
      throw new IllegalArgumentException("there is no rule " + code);
    }
  }

  private boolean hasThreshold(String name) {
    return rules.values().stream().anyMatch(rule -> threshold(rule, name).isPresent());
  }

  private static Optional<Threshold> threshold(AuditRule rule, String name) {
    return rule.thresholds().stream().filter(own -> own.name().equals(name)).findFirst();
  }

  /**
   * The rules.
   *
   * @return the rules, the standard ones first
   */
  public List<AuditRule> rules() {
    return inOrder;
  }

  /**
   * The catalogue of the rules: code, severity, what, why, source, example, how to fix, and thresholds, in Chinese and
   * English.
   *
   * @return a page in Markdown
   */
  public String catalogue() {
    return Catalogue.page(rules.values(), profile, thresholds);
  }

  /**
   * Audits a form.
   *
   * @param form the form
   * @return what was found, in the order of the form, then the most severe first, then by code
   */
  public List<Finding> audit(PerformanceForm form) {
    return audit(scorer.score(form));
  }

  /**
   * Audits a form that is scored already.
   *
   * @param score the score of the form
   * @return what was found, in the order of the form, then the most severe first, then by code
   */
  public List<Finding> audit(FormScore score) {
    return FindingOrder.sorted(check(context(score)));
  }

  /**
   * Audits one row of a form again, as after one of its cells was changed: the findings of {@link #audit(PerformanceForm)}
   * on that row, without looking at what only concerns the others; a rule that fails is reported too.
   *
   * <pre>{@code
   * PerformanceForm changed = form.withIndicator(3, row -> row.actual("95%"));
   * List<Finding> findings = Auditor.standard().auditRow(changed, 3);
   * }</pre>
   *
   * <p>What a change in the row means for the form, such as for the sum of the weights, is found by auditing the form.
   *
   * @param form the form
   * @param row the number of the row, from 0
   * @return what was found on the row, most severe first, then by code
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public List<Finding> auditRow(PerformanceForm form, int row) {
    return auditRow(scorer.score(form), row);
  }

  /**
   * Audits one row of a form that is scored already; as {@link #auditRow(PerformanceForm, int)} does.
   *
   * @param score the score of the form
   * @param row the number of the row, from 0
   * @return what was found on the row, most severe first, then by code
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public List<Finding> auditRow(FormScore score, int row) {
    Objects.checkIndex(row, score.indicators().size());
    List<Finding> found =
        check(context(score), (rule, context, findings) -> rule.checkRow(context, row, findings));
    found.removeIf(finding -> !finding.code().equals(ProblemCode.RULE_FAILED.name())
        && !finding.row().equals(OptionalInt.of(row)));
    return FindingOrder.sorted(found);
  }

  /**
   * Audits forms, each by itself and all against each other.
   *
   * @param forms the forms, such as those of one department and year
   * @return what was found; each location begins with the number of the form, from zero: {@code /1/indicators/0/target}
   */
  public List<Finding> auditAll(Iterable<PerformanceForm> forms) {
    return auditAll(forms, 0);
  }

  private List<Finding> auditAll(Iterable<PerformanceForm> forms, int first) {
    List<AuditContext> contexts = new ArrayList<>();
    forms.forEach(form -> contexts.add(context(scorer.score(form))));
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < contexts.size(); i++) {
      String prefix = "/" + i;
      for (Finding finding : check(contexts.get(i))) {
        findings.add(moved(finding, prefix::concat));
      }
    }
    FindingCollector across = new FindingCollector(profile);
    for (AuditRule rule : inOrder) {
      if (profile.check(rule.code()).enabled()) {
        across.run(
            rule,
            (asked, sink) -> asked.checkAcross(contexts, finding -> {
              if (isWanted(asked, finding, contexts)) {
                sink.accept(finding);
              }
            }));
      }
    }
    findings.addAll(across.found());
    findings.replaceAll(finding -> moved(finding, location -> later(location, first)));
    return FindingOrder.sorted(findings);
  }

  // a profile that names kinds for a check means the form that the finding is on
  private boolean isWanted(AuditRule rule, Finding finding, List<AuditContext> contexts) {
    CheckSettings settings = profile.check(rule.code());
    Matcher form = FORM.matcher(finding.location());
    return settings.kinds().isEmpty()
        || !form.lookingAt()
        || settings
            .kinds()
            .get()
            .contains(contexts.get(Integer.parseInt(form.group(1))).form().kind());
  }

  private static Finding moved(Finding finding, UnaryOperator<String> place) {
    return finding.toBuilder()
        .location(place.apply(finding.location()))
        .related(finding.related().stream().map(place).toList())
        .build();
  }

  // the number of the form counts from the first form of the stream
  private static String later(String location, int first) {
    Matcher matcher = first == 0 ? null : FORM.matcher(location);
    return matcher == null || !matcher.lookingAt()
        ? location
        : "/" + (Integer.parseInt(matcher.group(1)) + first) + location.substring(matcher.end());
  }

  /**
   * Audits forms in a stream and keeps only those of one project in memory: forms of one project are next to each other, as when
   * they come sorted. Forms that do not are audited by themselves.
   *
   * @param forms the forms, read one after the other
   * @param findings takes what was found, project by project; each location begins with the number of the form in the
   *     stream, from zero
   */
  public void auditEach(Iterable<PerformanceForm> forms, Consumer<Finding> findings) {
    List<PerformanceForm> project = new ArrayList<>();
    int read = 0;
    for (PerformanceForm form : forms) {
      if (!project.isEmpty()
          && !Timeline.isOneProject(project.get(project.size() - 1).project(), form.project())) {
        auditAll(project, read - project.size()).forEach(findings);
        project.clear();
      }
      project.add(form);
      read++;
    }
    auditAll(project, read - project.size()).forEach(findings);
  }

  /**
   * The checks that could not run on a form, because what they look at is not there.
   *
   * @param form the form
   * @return the checks with the reasons, in the order of {@link #rules()}
   */
  public List<CheckNotRun> notRun(PerformanceForm form) {
    return notRun(scorer.score(form));
  }

  /**
   * The checks that could not run on a form that is scored already.
   *
   * @param score the score of the form
   * @return the checks with the reasons, in the order of {@link #rules()}
   */
  public List<CheckNotRun> notRun(FormScore score) {
    AuditContext context = context(score);
    List<CheckNotRun> checks = new ArrayList<>();
    for (AuditRule rule : inOrder) {
      if (serves(rule, context.form().kind())) {
        rule.cannotRun(context)
            .ifPresent(reason -> checks.add(new CheckNotRun(rule.code(), reason)));
      }
    }
    return List.copyOf(checks);
  }

  private AuditContext context(FormScore score) {
    return new AuditContext(score, scorer, thresholds);
  }

  private List<Finding> check(AuditContext context) {
    return check(context, AuditRule::check);
  }

  /** What a rule is asked: the whole form, or one row. */
  private interface Question {
    void ask(AuditRule rule, AuditContext context, Consumer<Finding> findings);
  }

  private List<Finding> check(AuditContext context, Question question) {
    FindingCollector collector = new FindingCollector(profile);
    FormKind kind = context.form().kind();
    FindingCollector.Check check = (rule, sink) -> {
      if (serves(rule, kind) && rule.cannotRun(context).isEmpty()) {
        question.ask(rule, context, sink);
      }
    };
    for (AuditRule rule : inOrder) {
      collector.run(rule, check);
    }
    return collector.found();
  }

  private boolean serves(AuditRule rule, FormKind kind) {
    CheckSettings settings = profile.checks().get(rule.code());
    return settings == null
        ? rule.kinds().contains(kind)
        : settings.enabled() && settings.kinds().orElseGet(rule::kinds).contains(kind);
  }

  /** How many checks there are and the rule set that scores. */
  @Override
  public String toString() {
    return rules.size() + " checks, " + scorer;
  }
}
