package dev.jixiao.audit;

import dev.jixiao.foreign.Thrown;
import dev.jixiao.problem.ProblemCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Runs rules, keeps what they find, and lets the more specific rule win where two report one cell. */
final class FindingCollector implements Consumer<Finding> {
  private final AuditProfile profile;
  private final List<Finding> found = new ArrayList<>();
  private final Map<String, Set<String>> superseded = new HashMap<>();
  // of rules that are a last resort
  private final List<Finding> lastResort = new ArrayList<>(0);
  private @Nullable AuditRule running;

  FindingCollector(AuditProfile profile) {
    this.profile = profile;
  }

  /** What is asked of each rule, and who takes what it finds. */
  interface Check {
    void ask(AuditRule rule, Consumer<Finding> findings);
  }

  // A custom rule may do anything: what it throws costs its own findings only.
  void run(AuditRule rule, Check check) {
    running = rule;
    try {
      check.ask(rule, this);
    } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
      found.add(failed(rule, e));
    }
  }

  /** Takes a finding of the rule that runs; one taker for all seventy rules. */
  @Override
  public void accept(Finding finding) {
    add(Objects.requireNonNull(running, "running"), Objects.requireNonNull(finding, "finding"));
  }

  private void add(AuditRule rule, Finding finding) {
    Severity severity = severity(rule, finding);
    Set<String> less = rule.supersedes();
    List<Finding> list = rule.isLastResort() ? lastResort : found;
    list.add(
        severity == finding.severity()
            ? finding
            : finding.toBuilder().severity(severity).build());
    if (!less.isEmpty()) {
      superseded.merge(finding.location(), less, FindingCollector::union);
    }
  }

  private static Set<String> union(Set<String> some, Set<String> more) {
    Set<String> all = new HashSet<>(some);
    all.addAll(more);
    return all;
  }

  // what a rule itself takes more lightly than its findings in general is not made more severe
  private Severity severity(AuditRule rule, Finding finding) {
    CheckSettings settings = profile.checks().get(finding.code());
    Severity severity =
        settings == null ? finding.severity() : settings.severity().orElse(finding.severity());
    boolean light = finding.severity().compareTo(rule.severity()) > 0;
    return light && severity.compareTo(finding.severity()) < 0 ? finding.severity() : severity;
  }

  List<Finding> found() {
    List<Finding> kept = new ArrayList<>(found.size());
    for (Finding finding : found) {
      if (stands(finding)) {
        kept.add(finding);
      }
    }
    lastResort.removeIf(finding -> isExplained(finding, kept));
    kept.addAll(lastResort);
    return kept;
  }

  private static boolean isExplained(Finding finding, List<Finding> others) {
    return others.stream()
        .anyMatch(other -> other.severity() != Severity.INFO
            && other.row().isPresent()
            && other.row().equals(finding.row())
            && (other.field().equals("target") || other.field().equals("actual")));
  }

  private boolean stands(Finding finding) {
    // mostly nothing is, and then no location needs its hash
    return superseded.isEmpty()
        || !superseded.getOrDefault(finding.location(), Set.of()).contains(finding.code());
  }

  private static Finding failed(AuditRule rule, Throwable cause) {
    String name = rule.getClass().getName();
    String reason = Thrown.described(cause);
    return Finding.builder()
        .code(ProblemCode.RULE_FAILED.name())
        .severity(Severity.ERROR)
        .location("")
        .message(
            "the audit rule {} failed and may have missed something: {}",
            "审核规则 {} 运行出错，其检查结果可能不完整：{}",
            name,
            reason)
        .build();
  }
}
