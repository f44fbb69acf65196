package dev.jixiao.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.jixiao.form.PerformanceForm;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.Scorer;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The sentences of findings are made when somebody reads them, from values that are small and their own. */
class FindingsAloneTest {
  private static final int MOST = 100;

  @Test
  void findingsKeepNoFormAlive() {
    List<WeakReference<FormScore>> scores = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    FaultsTest.faults().forEach(fault -> findings.addAll(audited(fault.faulty(), scores)));
    assertFalse(findings.isEmpty());

    Predicate<WeakReference<FormScore>> alive = score -> score.get() != null;
    // a collection may be late, but what somebody holds never goes
    for (int i = 0; i < MOST && scores.stream().anyMatch(alive); i++) {
      System.gc();
    }
    assertEquals(0, scores.stream().filter(alive).count(), "scores that a finding keeps");
    findings.forEach(finding -> assertFalse(finding.wording().chinese().isEmpty()));
  }

  private static List<Finding> audited(
      PerformanceForm form, List<WeakReference<FormScore>> scores) {
    FormScore score = Scorer.standard().score(form);
    scores.add(new WeakReference<>(score));
    return Auditor.standard().audit(score);
  }
}
