package dev.jixiao.example.selfevaluation;

import dev.jixiao.audit.Auditor;
import dev.jixiao.audit.Finding;
import dev.jixiao.form.FormKind;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.Project;
import dev.jixiao.score.FormScore;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The forms of one project that are of several kinds, in the order of its year, with what was found between them.
 *
 * @param numbers the numbers of the forms on the page, from one
 */
record ProjectYear(List<Integer> numbers, List<FormScore> forms, List<Finding> across) {
  static List<ProjectYear> of(List<ReviewedForm> reviewed, Auditor auditor) {
    Map<String, List<Integer>> projects = new LinkedHashMap<>();
    for (int i = 0; i < reviewed.size(); i++) {
      Project project = reviewed.get(i).score().form().project();
      String key =
          project.code().orElseGet(() -> project.name() + "\n" + project.implementingUnit());
      projects.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
    }
    return projects.values().stream()
        .map(numbers -> of(numbers, reviewed, auditor))
        .filter(ProjectYear::isOfSeveralKinds)
        .toList();
  }

  private static ProjectYear of(
      List<Integer> indices, List<ReviewedForm> reviewed, Auditor auditor) {
    List<Integer> ordered = new ArrayList<>(indices);
    ordered.sort((one, other) -> compare(form(reviewed, one), form(reviewed, other)));
    List<FormScore> scores = ordered.stream().map(i -> reviewed.get(i).score()).toList();
    List<PerformanceForm> forms = scores.stream().map(FormScore::form).toList();
    List<Finding> across =
        auditor.auditAll(forms).stream().filter(finding -> isBetween(finding)).toList();
    return new ProjectYear(ordered.stream().map(i -> i + 1).toList(), scores, across);
  }

  private static PerformanceForm form(List<ReviewedForm> reviewed, int index) {
    return reviewed.get(index).score().form();
  }

  private static int compare(PerformanceForm one, PerformanceForm other) {
    int years = Integer.compare(year(one), year(other));
    return years == 0 ? one.kind().compareTo(other.kind()) : years;
  }

  private static int year(PerformanceForm form) {
    return form.fiscalYear().map(year -> year.getValue()).orElse(0);
  }

  /** Whether a finding is compared with a cell of another form. */
  private static boolean isBetween(Finding finding) {
    return finding.related().stream()
        .anyMatch(related -> !number(related).equals(number(finding.location())));
  }

  private static String number(String location) {
    return location.split("/", 3)[1];
  }

  private boolean isOfSeveralKinds() {
    Set<FormKind> kinds = EnumSet.noneOf(FormKind.class);
    forms.forEach(score -> kinds.add(score.form().kind()));
    return kinds.size() > 1;
  }
}
