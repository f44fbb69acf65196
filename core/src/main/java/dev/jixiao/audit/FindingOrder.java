package dev.jixiao.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The order of findings: as their cells stand in the form, then the graver first, then by code. */
final class FindingOrder {
  // One list serves all objects of the format: only fields of one object are held against each
  // other.
  private static final List<String> FIELDS = List.of(
      "kind",
      "title",
      "fiscalYear",
      "asOf",
      "project",
      "budget",
      "midTermBudget",
      "unit",
      "total",
      "sources",
      "finished",
      "source",
      "level1",
      "level2",
      "name",
      "ratio",
      "code",
      "competentDepartment",
      "implementingUnit",
      "term",
      "goal",
      "goals",
      "midTermGoal",
      "midTermGoals",
      "expected",
      "sign",
      "target",
      "initialTarget",
      "midTermTarget",
      "actual",
      "forecast",
      "likelihood",
      "derivation",
      "numerator",
      "denominator",
      "priorYear",
      "initial",
      "adjustment",
      "annual",
      "received",
      "executed",
      "indicators",
      "weight",
      "bonus",
      "deduction",
      "veto",
      "eitherOf",
      "scoring",
      "reportedRate",
      "reportedScore",
      "score",
      "judgements",
      "by",
      "opinion",
      "grade",
      "deviation",
      "notApplicable",
      "reportedTotal",
      "attributes");
  private static final Map<String, Integer> RANKS = ranks();
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
    String[] segments =
        location.isEmpty() ? new String[0] : location.substring(1).split("/", -1);
    int[] places = new int[segments.length];
    for (int i = 0; i < places.length; i++) {
      places[i] = rank(segments[i]);
    }
    return places;
  }

  private static int rank(String segment) {
    return isIndex(segment)
        ? Integer.parseInt(segment)
        : RANKS.getOrDefault(segment, FIELDS.size());
  }

  private static boolean isIndex(String segment) {
    for (int i = 0; i < segment.length(); i++) {
      if (segment.charAt(i) < '0' || segment.charAt(i) > '9') {
        return false;
      }
    }
    return !segment.isEmpty() && segment.length() <= MAX_INDEX_DIGITS;
  }

  private static Map<String, Integer> ranks() {
    Map<String, Integer> ranks = new HashMap<>();
    FIELDS.forEach(field -> ranks.put(field, ranks.size()));
    return Map.copyOf(ranks);
  }
}
