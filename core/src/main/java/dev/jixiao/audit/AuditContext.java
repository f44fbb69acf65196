package dev.jixiao.audit;

import dev.jixiao.compare.Verdict;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.score.FormProgress;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.IndicatorScore;
import dev.jixiao.score.ProgressMonitor;
import dev.jixiao.score.Scorer;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The view that a rule has of a form: the form itself, its score, its rows and its budget block, and the thresholds of
 * the auditor. What is asked of the form as a whole is found once for all rules.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class AuditContext {
  private static final List<Need> NEEDS = List.of(Need.values());

  private final FormScore score;
  private final Scorer scorer;
  private final Map<String, Ratio> thresholds;
  private final List<AuditRow> rows;
  private final List<AuditRow> applying;
  private final Points indicatorWeight;
  private final Optional<AuditFunds> funds;
  private final GoalText goals;
  private final boolean scored;
  private final boolean reporting;
  private final Set<Need> met;
  private volatile @Nullable FormProgress progress;

  AuditContext(FormScore score, Scorer scorer, Map<String, Ratio> thresholds) {
    this.score = score;
    this.scorer = scorer;
    this.thresholds = thresholds;
    List<AuditRow> written = new ArrayList<>(score.indicators().size());
    List<AuditRow> asked = new ArrayList<>(score.indicators().size());
    Points weight = Points.ZERO;
    boolean anyScore = false;
    boolean anyActual = false;
    int index = 0;
    for (IndicatorScore indicator : score.indicators()) {
      AuditRow row = new AuditRow(index++, indicator);
      if (!row.isBlank()) {
        written.add(row);
        anyScore |= row.reportedScore().isPresent();
        anyActual |= !row.actual().isMissing();
        if (row.comparison().verdict() != Verdict.NOT_APPLICABLE) {
          asked.add(row);
          weight = weight.plus(row.weight());
        }
      }
    }
    this.rows = List.copyOf(written);
    this.applying = asked.size() == written.size() ? rows : List.copyOf(asked);
    this.indicatorWeight = weight;
    this.funds = form().budget().map(AuditFunds::new);
    this.goals = new GoalText(form().goals());
    this.scored = anyScore;
    this.reporting = anyScore
        || anyActual
        || form().reportedTotal().flatMap(total -> total.score()).isPresent();
    // found once: thirty rules ask for the same few things
    this.met = EnumSet.noneOf(Need.class);
    for (Need need : NEEDS) {
      if (need.isMet(this)) {
        met.add(need);
      }
    }
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
   * The scorer that the reported scores are compared with.
   *
   * @return the auditor's scorer
   */
  public Scorer scorer() {
    return scorer;
  }

  /**
   * The score of a row of this form, were it another one.
   *
   * @param indicator the row as it might be
   * @return its score by the same rules, in the same year
   */
  public IndicatorScore rescored(Indicator indicator) {
    return form()
        .fiscalYear()
        .map(year -> scorer.score(indicator, year))
        .orElseGet(() -> scorer.score(indicator));
  }

  /**
   * What the indicators of a form under way should have reached by its day, and their lights.
   *
   * @return the progress, as the standard monitor finds it with the auditor's scorer
   */
  public FormProgress progress() {
    FormProgress found = progress;
    if (found == null) {
      found = ProgressMonitor.standard().withScorer(scorer).review(form());
      progress = found; // two threads may find it twice, and find the same
    }
    return found;
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

  /**
   * The rows in which anything is written but what the empty form prints.
   *
   * @return the rows in the order of the form
   */
  public List<AuditRow> rows() {
    return rows;
  }

  /**
   * The rows that apply to the project.
   *
   * @return the rows in the order of the form
   */
  public List<AuditRow> applying() {
    return applying;
  }

  /**
   * The sum of the weights of the rows that apply.
   *
   * @return the weight of the indicators
   */
  public Points indicatorWeight() {
    return indicatorWeight;
  }

  /**
   * The weight of the fund row (预算执行率).
   *
   * @return the weight, zero where the form has none
   */
  public Points fundWeight() {
    return funds().flatMap(AuditFunds::weight).orElse(Points.ZERO);
  }

  /**
   * The budget block.
   *
   * @return the block, or empty if the form has none
   */
  public Optional<AuditFunds> funds() {
    return funds;
  }

  /** Tells whether the form has what a check needs. */
  boolean has(Need need) {
    return met.contains(need);
  }

  /** What the annual goals say, to be compared with the rows. */
  GoalText goals() {
    return goals;
  }

  /**
   * Tells whether the form reports scores at all; one that only sets goals does not.
   *
   * @return true if any row has a score
   */
  public boolean isScored() {
    return scored;
  }

  /**
   * Tells whether the form reports what was achieved; one that only sets goals does not.
   *
   * @return true if there is an actual value, a score or a total
   */
  public boolean isReporting() {
    return reporting;
  }
}
