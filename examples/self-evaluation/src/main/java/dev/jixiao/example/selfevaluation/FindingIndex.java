package dev.jixiao.example.selfevaluation;

import dev.jixiao.audit.Finding;
import dev.jixiao.report.Printable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The findings of one form by the cell they concern; what no cell of the page claimed is kept to be shown apart. */
final class FindingIndex {
  private final Map<String, List<FindingView>> byLocation = new LinkedHashMap<>();

  FindingIndex(List<Finding> findings, Locale locale) {
    for (Finding finding : findings) {
      byLocation
          .computeIfAbsent(finding.location(), location -> new ArrayList<>())
          .add(FindingView.of(finding, locale));
    }
  }

  /** Takes the findings at the given locations. */
  List<FindingView> take(String... locations) {
    List<FindingView> found = new ArrayList<>();
    for (String location : locations) {
      List<FindingView> here = byLocation.remove(location);
      if (here != null) {
        found.addAll(here);
      }
    }
    return found;
  }

  /** A cell with its text in one line and the findings at the given locations. */
  Cell cell(String text, String... locations) {
    return new Cell(Printable.line(text), take(locations));
  }

  /** Takes whatever is left. */
  List<FindingView> rest() {
    List<FindingView> rest = new ArrayList<>();
    byLocation.values().forEach(rest::addAll);
    byLocation.clear();
    return rest;
  }
}
