package dev.jixiao.audit;

import static dev.jixiao.audit.Drafts.clean;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.form.FormKind;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.problem.ProblemCode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For every code a form with the fault, and one close to it without. */
class FaultsTest {
  static Stream<Fault> faults() {
    return Stream.of(
            WeightFaults.sums(),
            CategoryFaults.categories(),
            ScoreFaults.scores(),
            JudgedFaults.scoresOfRows(),
            CellFaults.cellsOfRows(),
            TargetFaults.targets(),
            TargetFaults.dates(),
            FundFaults.amounts(),
            RateFaults.ratesAndReasons(),
            BlockFaults.structure(),
            PlainFaults.absences(),
            PlainFaults.assumptions(),
            KindFaults.monitoring(),
            KindFaults.evaluation(),
            KindFaults.declaration(),
            KindFaults.terms(),
            EdgeFaults.cellsOfRows(),
            EdgeFaults.forms())
        .flatMap(List::stream);
  }

  private static Set<String> at(PerformanceForm form, String location) {
    return Auditor.standard().audit(form).stream()
        .filter(finding -> finding.location().equals(location))
        .map(Finding::code)
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultIsFoundAndNothingCloseToItIsTakenForOne(Fault fault) {
    assertEquals(
        Set.of(fault.code()),
        at(fault.faulty(), fault.location()).stream()
            .filter(fault.code()::equals)
            .collect(Collectors.toSet()));
    Set<String> unwanted = Set.of(fault.code(), ProblemCode.RULE_FAILED.name());
    assertFalse(
        Auditor.standard().audit(fault.near()).stream()
            .map(Finding::code)
            .anyMatch(unwanted::contains),
        () -> Auditor.standard().audit(fault.near()).toString());
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFindingSaysWhatToDoInBothLanguages(Fault fault) {
    for (Finding finding : Auditor.standard().audit(fault.faulty())) {
      String english = finding.message(Locale.ENGLISH);
      String chinese = finding.message(Locale.CHINESE);
      // an assumption is told as the explanation of the score tells it
      boolean declared = fault.faulty().kind() == FormKind.TARGETS;
      if (declared || !finding.code().equals("DIRECTION_ASSUMED")) {
        assertTrue(english.contains("; "), english);
        assertTrue(chinese.contains("请") || chinese.contains("应"), chinese);
      }
      assertTrue(chinese.chars().anyMatch(Character::isIdeographic), chinese);
    }
  }

  @Test
  void everyRuleHasAFaultHere() {
    Set<String> covered = new TreeSet<>(WholeYearTest.CODES);
    faults().forEach(fault -> covered.add(fault.code()));
    Set<String> codes = new TreeSet<>();
    Auditor.standard().rules().forEach(rule -> codes.add(rule.code()));
    assertEquals(codes, covered);
  }

  @Test
  void aFormWithoutAFaultGivesNothing() {
    assertEquals(List.of(), Auditor.standard().audit(clean()));
  }
}
