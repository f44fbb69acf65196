package dev.jixiao.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jixiao.form.PerformanceForm;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AuditOfOneRowTest {
  /** A user's rule that is heard about every row, and supersedes what the standard rules say of its target. */
  private static final AuditRule OWN = new AuditRule() {
    @Override
    public String code() {
      return "ACME_ROW";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }

    @Override
    public Set<String> supersedes() {
      return Set.of("TARGET_VAGUE", "TARGET_MISSING");
    }

    @Override
    public void check(AuditContext context, Consumer<Finding> findings) {
      for (AuditRow row : context.rows()) {
        findings.accept(at(row.at("target")).message("m", "信息").build());
      }
    }
  };

  private static void assertRowsAlone(Auditor auditor, PerformanceForm form) {
    List<Finding> all = auditor.audit(form);
    for (int row = 0; row < form.indicators().size(); row++) {
      OptionalInt number = OptionalInt.of(row);
      assertEquals(
          all.stream().filter(finding -> finding.row().equals(number)).toList(),
          auditor.auditRow(form, row));
    }
  }

  @ParameterizedTest
  @MethodSource("dev.jixiao.audit.FaultsTest#faults")
  void aRowAloneHasTheFindingsOfTheWholeForm(Fault fault) {
    assertRowsAlone(Auditor.standard(), fault.faulty());
    assertRowsAlone(Auditor.standard(), fault.near());
    assertRowsAlone(Auditor.standard().with(OWN), fault.faulty());
  }

  @Test
  void aChangedCellIsSeenAndTheOtherRowsAreNot() {
    PerformanceForm form = Drafts.clean();
    PerformanceForm changed = form.withIndicator(0, row -> row.actual(""));
    List<Finding> findings = Auditor.standard().auditRow(changed, 0);
    assertEquals(List.of("ACTUAL_MISSING"), findings.stream().map(Finding::code).toList());
    assertEquals("actual", findings.get(0).field());
    assertEquals(List.of(), Auditor.standard().auditRow(form, 0));
  }

  @Test
  void aRowThatIsNotThereIsAFaultOfTheProgram() {
    PerformanceForm form = Drafts.clean();
    for (int row : new int[] {-1, form.indicators().size()}) {
      assertThrows(IndexOutOfBoundsException.class, () -> Auditor.standard().auditRow(form, row));
    }
  }
}
