package dev.jixiao.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Findings come as their cells stand in the form, then the most severe first, then by code. */
class FindingOrderTest {
  private static final List<String> IN_ORDER = List.of(
      "",
      "/title",
      "/fiscalYear",
      "/project/name",
      "/project/implementingUnit",
      "/budget/total/weight",
      "/budget/sources/0/weight",
      "/goal/expected",
      "/goal/actual",
      "/indicators",
      "/indicators/0/goal",
      "/indicators/0/target",
      "/indicators/0/actual",
      "/indicators/0/derivation/numerator",
      "/indicators/0/derivation/priorYear",
      "/indicators/0/weight",
      "/indicators/0/judgements/0/by",
      "/indicators/0/judgements/0/opinion",
      "/indicators/0/attributes/责任人",
      "/indicators/2/level1",
      "/indicators/9/target",
      "/indicators/10/target",
      "/indicators/40",
      "/indicators/99",
      "/indicators/123456789",
      "/indicators/",
      "/indicators/1234567890",
      "/indicators/x",
      "/reportedTotal/score",
      "/reportedTotal/grade",
      "/elsewhere",
      "/somewhere");

  private static Finding finding(String location, Severity severity, String code) {
    return Finding.builder()
        .code(code)
        .severity(severity)
        .location(location)
        .message("odd", "异常")
        .build();
  }

  private static List<Finding> sortedBackwards(List<Finding> findings) {
    List<Finding> backwards = new ArrayList<>(findings);
    Collections.reverse(backwards);
    return FindingOrder.sorted(backwards);
  }

  @Test
  void cellsComeInTheOrderOfTheForm() {
    List<Finding> findings = IN_ORDER.stream()
        .map(location -> finding(location, Severity.INFO, "ODD"))
        .toList();
    assertEquals(
        IN_ORDER, sortedBackwards(findings).stream().map(Finding::location).toList());
  }

  @Test
  void inOneCellTheMoreSevereComesFirstAndThenTheCode() {
    List<Finding> findings = List.of(
        finding("/title", Severity.ERROR, "B"),
        finding("/title", Severity.WARNING, "A"),
        finding("/title", Severity.WARNING, "C"),
        finding("/title", Severity.INFO, "A"));
    assertEquals(findings, sortedBackwards(findings));
  }
}
