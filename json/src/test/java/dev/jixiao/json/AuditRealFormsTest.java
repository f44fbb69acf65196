package dev.jixiao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.audit.Auditor;
import dev.jixiao.audit.Finding;
import dev.jixiao.audit.Severity;
import dev.jixiao.form.PerformanceForm;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Audits the seven real forms, those of other places, and the two without a fault. */
class AuditRealFormsTest {
  private static final Set<String> WEIGHING_WORDS =
      Set.of("GOAL_NOT_COVERED", "HEADER_INCONSISTENT", "METRIC_UNDEFINED");

  private static PerformanceForm form(String name) {
    return FormJson.standard().read(Fixtures.text(name)).orElseThrow();
  }

  private static String described(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .filter(finding -> !WEIGHING_WORDS.contains(finding.code()))
        .map(finding -> finding.code() + " " + finding.location())
        .collect(Collectors.joining("\n"));
  }

  static List<String> clean() {
    return Fixtures.CLEAN;
  }

  @ParameterizedTest
  @MethodSource("clean")
  void aCleanFormGivesNoFindingAtAll(String name) {
    assertEquals(List.of(), Auditor.standard().audit(form(name)));
  }

  @Test
  void theSevenRealFormsGiveExactlyTheirFaults() {
    Set<String> expected =
        new TreeSet<>(Fixtures.text("/audit/real-forms.tsv").lines().skip(1).toList());
    Set<String> found = new TreeSet<>();
    for (int i = 0; i < Fixtures.REAL.size(); i++) {
      String number = (i + 1) + "\t";
      described(Auditor.standard().audit(form(Fixtures.REAL.get(i))))
          .lines()
          .forEach(line -> found.add(number + line.replace(' ', '\t')));
    }
    assertEquals(String.join("\n", expected), String.join("\n", found));
  }

  @Test
  void formsOfOtherPlacesGiveTheirFaults() {
    Set<String> expected =
        new TreeSet<>(Fixtures.text("/audit/other-forms.tsv").lines().skip(1).toList());
    Set<String> found = new TreeSet<>();
    for (String name : Fixtures.DOMAIN) {
      String form = name.substring("/domain/".length(), name.length() - ".json".length()) + "\t";
      described(Auditor.standard().audit(form(name)))
          .lines()
          .forEach(line -> found.add(form + line.replace(' ', '\t')));
    }
    assertEquals(String.join("\n", expected), String.join("\n", found));
  }

  @Test
  void oneProjectInTwoFormsIsADoubleClaim() {
    List<PerformanceForm> forms =
        Fixtures.REAL.stream().map(AuditRealFormsTest::form).toList();
    List<String> claims = Auditor.standard().auditAll(forms).stream()
        .filter(finding -> finding.code().equals("DOUBLE_CLAIM"))
        .map(Finding::location)
        .toList();
    assertEquals(List.of("/1/indicators"), claims);
  }

  @Test
  void whatWeighsWordsAddsOnlyTheActivityWithoutARate() {
    List<String> added = Fixtures.REAL.stream()
        .flatMap(name -> Auditor.standard().audit(form(name)).stream())
        .filter(finding -> WEIGHING_WORDS.contains(finding.code()))
        .map(finding -> finding.code() + " " + finding.location())
        .toList();
    assertEquals(List.of("METRIC_UNDEFINED /indicators/2/name"), added);
  }

  @Test
  void whatWeighsWordsIsSilentOnTheFormsOfOtherPlaces() {
    List<String> added = Fixtures.DOMAIN.stream()
        .flatMap(name -> Auditor.standard().audit(form(name)).stream()
            .filter(finding -> WEIGHING_WORDS.contains(finding.code()))
            .map(finding -> name + " " + finding.code() + " " + finding.location()))
        .toList();
    assertEquals(List.of(), added);
  }

  @Test
  void theGoalGivesBackWhatTheActualLeavesOut() {
    assertEquals(List.of("2020年4月13日"), suggested(Fixtures.REAL.get(3), "/indicators/3/actual"));
    assertEquals(List.of("1次"), suggested(Fixtures.REAL.get(6), "/indicators/1/actual"));
  }

  private static List<String> suggested(String name, String location) {
    return Auditor.standard().audit(form(name)).stream()
        .filter(finding -> finding.location().equals(location))
        .flatMap(finding -> finding.suggestion().stream())
        .toList();
  }
}
