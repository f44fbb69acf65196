package dev.jixiao.audit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The figures that findings carry, and the words that depend on the case. */
class SaidTest {
  static Stream<Said> said() {
    return Stream.of(
            SaidOfScores.scores(), SaidOfCells.values(), SaidOfForms.sums(), SaidOfForms.funds())
        .flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("said")
  void aFindingCarriesItsFigures(Said said) {
    List<Finding> findings = Auditor.standard().audit(said.form()).stream()
        .filter(finding -> finding.code().equals(said.code()))
        .toList();
    assertEquals(1, findings.size(), findings::toString);
    Finding finding = findings.get(0);
    assertAll(
        () -> assertEquals(said.figures(), Said.figures(finding)),
        () -> assertTrue(
            finding.message(Locale.ENGLISH).contains(said.english()),
            finding.message(Locale.ENGLISH)),
        () -> assertTrue(
            finding.message(Locale.CHINESE).contains(said.chinese()),
            finding.message(Locale.CHINESE)));
  }
}
