package dev.jixiao.audit;

import static java.util.Map.entry;

import dev.jixiao.form.AnnualGoal;
import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.Derivation;
import dev.jixiao.form.FundingLine;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.Judgement;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.Project;
import dev.jixiao.form.ReportedTotal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The order of findings: as their cells stand in the form, then the most severe first, then by code. */
final class FindingOrder {
  /** The fields of the objects and lists in a form, by the name under which each stands; no name is that of two. */
  private static final Map<String, List<String>> PARTS = Map.ofEntries(
      entry("project", Project.fields()),
      entry("budget", BudgetExecution.fields()),
      entry("midTermBudget", BudgetExecution.fields()),
      entry("total", FundingLine.fields()),
      entry("sources", FundingLine.fields()),
      entry("goal", AnnualGoal.fields()),
      entry("goals", AnnualGoal.fields()),
      entry("midTermGoal", AnnualGoal.fields()),
      entry("midTermGoals", AnnualGoal.fields()),
      entry("indicators", Indicator.fields()),
      entry("derivation", Derivation.fields()),
      entry("judgements", Judgement.fields()),
      entry("reportedTotal", ReportedTotal.fields()));

  private static final int LAST = Integer.MAX_VALUE;
  private static final int MAX_INDEX_DIGITS = 9;

  private FindingOrder() {}

  /** A finding with its place as numbers. */
  private static final class Placed {
    private final int[] place;
    private final Finding finding;

    Placed(Finding finding) {
      this.place = places(finding.location());
      this.finding = finding;
    }

    int[] place() {
      return place;
    }

    Finding finding() {
      return finding;
    }
  }

  static List<Finding> sorted(List<Finding> findings) {
    List<Placed> placed = new ArrayList<>(findings.size());
    findings.forEach(finding -> placed.add(new Placed(finding)));
    placed.sort(Comparator.<Placed, int[]>comparing(Placed::place, Arrays::compare)
        .thenComparing(p -> p.finding().location())
        .thenComparing(p -> p.finding().severity())
        .thenComparing(p -> p.finding().code()));
    return placed.stream().map(Placed::finding).toList();
  }

  private static int[] places(String location) {
    int[] places = new int[(int) location.chars().filter(c -> c == '/').count()];
    List<String> fields = PerformanceForm.fields();
    int from = 1;
    for (int i = 0; i < places.length; i++) {
      int end = location.indexOf('/', from);
      String segment = location.substring(from, end < 0 ? location.length() : end);
      from = end + 1;
      if (isIndex(segment)) {
        places[i] = Integer.parseInt(segment);
      } else {
        int place = fields.indexOf(segment);
        places[i] = place < 0 ? LAST : place;
        fields = PARTS.getOrDefault(segment, List.of());
      }
    }
    return places;
  }

  private static boolean isIndex(String segment) {
    for (int i = 0; i < segment.length(); i++) {
      if (segment.charAt(i) < '0' || segment.charAt(i) > '9') {
        return false;
      }
    }
    return !segment.isEmpty() && segment.length() <= MAX_INDEX_DIGITS;
  }
}
