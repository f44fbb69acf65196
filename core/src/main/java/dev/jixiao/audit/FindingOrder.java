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
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The order of findings: in the order of their cells in the form, then the most severe first, then by code. */
final class FindingOrder {
  /** The fields of the objects and lists in a form, by name; no two have the same name. */
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

  private static final Comparator<Placed> ORDER = Comparator.<Placed, int[]>comparing(
          Placed::place, Arrays::compare)
      .thenComparing(p -> p.finding().location())
      .thenComparing(p -> p.finding().severity())
      .thenComparing(p -> p.finding().code());

  static List<Finding> sorted(List<Finding> findings) {
    List<Placed> placed = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      placed.add(new Placed(finding));
    }
    placed.sort(ORDER);
    List<Finding> sorted = new ArrayList<>(placed.size());
    for (Placed each : placed) {
      sorted.add(each.finding());
    }
    return Collections.unmodifiableList(sorted);
  }

  // segment by segment and without cutting them out, which took half of the memory of sorting
  private static int[] places(String location) {
    int[] places = new int[segments(location)];
    List<String> fields = PerformanceForm.fields();
    int from = 1;
    for (int i = 0; i < places.length; i++) {
      int slash = location.indexOf('/', from);
      int end = slash < 0 ? location.length() : slash;
      if (isIndex(location, from, end)) {
        places[i] = Integer.parseInt(location, from, end, 10);
      } else {
        int place = indexOf(fields, location, from, end);
        places[i] = place < 0 ? LAST : place;
        String field = place < 0 ? location.substring(from, end) : fields.get(place);
        fields = PARTS.getOrDefault(field, List.of());
      }
      from = slash + 1;
    }
    return places;
  }

  private static int segments(String location) {
    int segments = 0;
    for (int i = 0; i < location.length(); i++) {
      segments += location.charAt(i) == '/' ? 1 : 0;
    }
    return segments;
  }

  private static int indexOf(List<String> fields, String location, int from, int end) {
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).length() == end - from && location.startsWith(fields.get(i), from)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isIndex(String location, int from, int end) {
    for (int i = from; i < end; i++) {
      if (location.charAt(i) < '0' || location.charAt(i) > '9') {
        return false;
      }
    }
    return end > from && end - from <= MAX_INDEX_DIGITS;
  }
}
