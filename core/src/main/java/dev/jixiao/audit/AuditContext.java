package dev.jixiao.audit;

import dev.jixiao.form.PerformanceForm;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.Scorer;
import dev.jixiao.value.Ratio;
import java.util.Map;

/**
 * The view that a rule has of a form: the form itself, its score, and the thresholds of the auditor.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class AuditContext {
  private final FormScore score;
  private final Scorer scorer;
  private final Map<String, Ratio> thresholds;
  private final FormFacts facts;

  AuditContext(FormScore score, Scorer scorer, Map<String, Ratio> thresholds) {
    this.score = score;
    this.scorer = scorer;
    this.thresholds = thresholds;
    this.facts = new FormFacts(score);
  }

  /**
   * The form that is audited.
   *
   * @return the form
   */
  public PerformanceForm form() {
    return score.form();
  }

  /**
   * The form's score as the rules of the auditor's scorer compute it.
   *
   * @return the score, with that of each indicator in the order of the form
   */
  public FormScore score() {
    return score;
  }

  /**
   * The value of a threshold.
   *
   * @param threshold the threshold, one that the rule declares
   * @return the value that the auditor sets, otherwise its default value
   */
  public Ratio threshold(Threshold threshold) {
    return thresholds.getOrDefault(threshold.name(), threshold.defaultValue());
  }

  Scorer scorer() {
    return scorer;
  }

  FormFacts facts() {
    return facts;
  }
}
