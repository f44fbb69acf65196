package dev.jixiao.example.selfevaluation;

import dev.jixiao.audit.Auditor;
import dev.jixiao.audit.Finding;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.Scorer;
import java.util.List;

/** A form with its score and what the audit found. */
record ReviewedForm(FormScore score, List<Finding> findings) {
  private static final Scorer SCORER = Scorer.standard();
  private static final Auditor AUDITOR = Auditor.standard();

  static ReviewedForm of(PerformanceForm form) {
    return new ReviewedForm(SCORER.score(form), AUDITOR.audit(form));
  }
}
