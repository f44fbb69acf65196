package dev.jixiao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.audit.Auditor;
import dev.jixiao.audit.Finding;
import dev.jixiao.form.FormKind;
import dev.jixiao.form.PerformanceForm;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** For each kind of form one without a finding, and one with exactly its findings. */
class FormKindsAuditTest {
  private static PerformanceForm form(FormKind kind, String state) {
    return FormJson.standard()
        .read(Fixtures.text("/kinds/" + word(kind) + "-" + state + ".json"))
        .cleanOrElseThrow();
  }

  private static String word(FormKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static List<String> found(List<Finding> findings) {
    return findings.stream()
        .map(finding -> finding.severity() + "\t" + finding.code() + "\t" + finding.location())
        .toList();
  }

  @ParameterizedTest
  @EnumSource(FormKind.class)
  void aFormWithoutAFaultGivesNoFinding(FormKind kind) {
    PerformanceForm form = form(kind, "clean");
    assertEquals(kind, form.kind());
    assertEquals(List.of(), found(Auditor.standard().audit(form)));
  }

  @ParameterizedTest
  @EnumSource(FormKind.class)
  void aFormWithFaultsGivesExactlyThose(FormKind kind) {
    String expected = Fixtures.text("/kinds/faulty.tsv")
        .lines()
        .skip(1)
        .filter(line -> line.startsWith(word(kind) + "\t"))
        .map(line -> line.substring(line.indexOf('\t') + 1))
        .collect(Collectors.joining("\n"));
    assertEquals(
        expected, String.join("\n", found(Auditor.standard().audit(form(kind, "faulty")))));
  }

  @Test
  void theFourCleanFormsOfOneYearContradictNothing() {
    List<PerformanceForm> year =
        Arrays.stream(FormKind.values()).map(kind -> form(kind, "clean")).toList();
    assertEquals(List.of(), found(Auditor.standard().auditAll(year)));
  }
}
