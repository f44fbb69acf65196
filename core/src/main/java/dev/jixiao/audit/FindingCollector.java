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

/** Runs rules, keeps what they find, and lets the more specific rule win where two report one cell. */
final class FindingCollector {
  private final Map<String, Severity> severities;
  private final List<Finding> found = new ArrayList<>();
  private final Map<String, Set<String>> superseded = new HashMap<>();

  FindingCollector(Map<String, Severity> severities) {
    this.severities = severities;
  }

  // A user's rule may do anything: what it throws costs its own findings only.
  void run(AuditRule rule, Consumer<Consumer<Finding>> check) {
    Set<String> less = Set.of();
    try {
      less = rule.supersedes();
      Set<String> codes = less;
      check.accept(finding -> add(Objects.requireNonNull(finding, "finding"), codes));
    } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
      found.add(failed(rule, e));
    }
  }

  private void add(Finding finding, Set<String> less) {
    Severity severity = severities.getOrDefault(finding.code(), finding.severity());
    found.add(
        severity == finding.severity()
            ? finding
            : finding.toBuilder().severity(severity).build());
    if (!less.isEmpty()) {
      superseded.computeIfAbsent(finding.location(), l -> new HashSet<>()).addAll(less);
    }
  }

  List<Finding> found() {
    return superseded.isEmpty() ? found : found.stream().filter(this::stands).toList();
  }

  private boolean stands(Finding finding) {
    return !superseded.getOrDefault(finding.location(), Set.of()).contains(finding.code());
  }

  private static Finding failed(AuditRule rule, Throwable cause) {
    String name = rule.getClass().getName();
    String reason = Thrown.described(cause);
    return Finding.builder()
        .code(ProblemCode.RULE_FAILED.name())
        .severity(Severity.ERROR)
        .location("")
        .message(
            "the audit rule " + name + " failed and may have missed something: " + reason,
            "审核规则 " + name + " 运行出错，其检查结果可能不完整：" + reason)
        .build();
  }
}
