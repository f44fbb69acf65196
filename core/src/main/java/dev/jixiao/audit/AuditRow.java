package dev.jixiao.audit;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.Verdict;
import dev.jixiao.form.Derivation;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.Judgement;
import dev.jixiao.form.LevelOne;
import dev.jixiao.form.StandardCategory;
import dev.jixiao.score.IndicatorScore;
import dev.jixiao.value.PartialDate;
import dev.jixiao.value.Points;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Relation;
import dev.jixiao.value.Unit;
import java.util.List;
import java.util.Optional;

/**
 * A row of the indicator table as checks see it: its cells, its score, and what is said in them.
 *
 * <pre>{@code
 * final class MissedInFull implements AuditRule {
 *   public String code() { return "ACME_MISSED_IN_FULL"; }
 *   public Severity severity() { return Severity.WARNING; }
 *   public void check(AuditContext context, Consumer<Finding> findings) {
 *     for (AuditRow row : context.applying()) {
 *       if (row.isMissed() && row.isFull()) {
 *         findings.accept(at(row.at("reportedScore")).message("missed, yet in full", "未完成却得满分").build());
 *       }
 *     }
 *   }
 * }
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class AuditRow {
  private final int index;
  private final String place;
  private final IndicatorScore score;
  private final TargetFacts target;
  private final ActualValue actual;
  private final boolean reasoned;
  private final Unit unitOfName;
  // asked by thirty rules
  private final String targetText;
  private final String actualText;
  private final String deviation;
  private final Optional<Points> reportedScore;
  private final Optional<Quantity> targetQuantity;
  private final Optional<PartialDate> targetDate;

  AuditRow(int index, IndicatorScore score) {
    this.index = index;
    this.place = "/indicators/" + index + "/";
    this.score = score;
    Indicator indicator = score.indicator();
    this.target = TargetFacts.of(indicator.target());
    this.actual = indicator.actualOrMissing();
    this.targetText = indicator.target().text().strip();
    this.actualText = actual.text().strip();
    this.deviation = indicator.deviation().orElse("").strip();
    this.reportedScore = indicator.reportedScore();
    this.targetQuantity = Optional.ofNullable(target.quantity());
    this.targetDate = Optional.ofNullable(target.date());
    this.reasoned = Reasons.isGiven(deviation) || isReasoned(indicator.judgements());
    this.unitOfName = Names.unit(indicator.name());
  }

  private static boolean isReasoned(List<Judgement> judgements) {
    for (Judgement judgement : judgements) {
      if (Reasons.isGiven(judgement.opinion().orElse(""))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The place of the row in the form.
   *
   * @return the number of the row, from zero
   */
  public int index() {
    return index;
  }

  /**
   * The JSON pointer of a cell of this row.
   *
   * @param field the name of the cell in JSON, such as {@code actual}
   * @return the location for a finding, such as {@code /indicators/3/actual}
   */
  public String at(String field) {
    return place.concat(field);
  }

  /**
   * The indicator of the row.
   *
   * @return the indicator, with all its cells
   */
  public Indicator indicator() {
    return score.indicator();
  }

  /**
   * The name of the indicator (三级指标).
   *
   * @return the name as written
   */
  public String name() {
    return indicator().name();
  }

  /**
   * The weight (分值).
   *
   * @return the weight, zero where none is stated
   */
  public Points weight() {
    return indicator().weight();
  }

  /**
   * The score that the form states (得分).
   *
   * @return the score, or empty
   */
  public Optional<Points> reportedScore() {
    return reportedScore;
  }

  /**
   * The score that the rules give.
   *
   * @return the score with its comparison
   */
  public IndicatorScore score() {
    return score;
  }

  /**
   * What comparing the actual value with the target came to.
   *
   * @return the comparison
   */
  public Comparison comparison() {
    return score.comparison();
  }

  /**
   * What sort of answer the target asks for.
   *
   * @return the sort of answer
   */
  public Asked asked() {
    return target.kind();
  }

  /**
   * The relation that the target states.
   *
   * @return the relation, {@link Relation#NONE} where none is written
   */
  public Relation targetRelation() {
    return target.relation();
  }

  /**
   * The number of the target, or how long something may take.
   *
   * @return the quantity, or empty if the target holds none, or several
   */
  public Optional<Quantity> targetQuantity() {
    return targetQuantity;
  }

  /**
   * The date of the target, or the end of its period.
   *
   * @return the date, or empty if the target is none
   */
  public Optional<PartialDate> targetDate() {
    return targetDate;
  }

  /**
   * Tells whether the target is a share in percent.
   *
   * @return true for targets such as ≥90%
   */
  public boolean isRate() {
    return target.isRate();
  }

  /**
   * The target as written, without blanks around it.
   *
   * @return the text
   */
  public String targetText() {
    return targetText;
  }

  /**
   * The actual value (实际完成值).
   *
   * @return the value, a missing one where nothing is written
   */
  public ActualValue actual() {
    return actual;
  }

  /**
   * The actual value as written, without blanks around it.
   *
   * @return the text
   */
  public String actualText() {
    return actualText;
  }

  /** The actual value as a message quotes it: as written, or the parts from which it was computed. */
  String actualShown() {
    return actual.isMissing()
        ? indicator()
            .derivation()
            .flatMap(parts -> parts.rate(indicator().name()))
            .map(Derivation.Rate::parts)
            .orElseGet(this::actualText)
        : actualText();
  }

  /**
   * What the cell for reasons says (偏差原因分析及改进措施), without blanks around it.
   *
   * @return the text, empty if there is none
   */
  public String deviation() {
    return deviation;
  }

  /**
   * Tells whether the row gives a reason for a deviation, or a judge an opinion, that is no placeholder.
   *
   * @return true if it does
   */
  public boolean isReasoned() {
    return reasoned;
  }

  /**
   * Tells whether the target was met.
   *
   * @return true if it was; false where that is unknown
   */
  public boolean isMet() {
    return comparison().verdict() == Verdict.MET;
  }

  /**
   * Tells whether the target was missed, in part or as a whole.
   *
   * @return true if it was; false where that is unknown
   */
  public boolean isMissed() {
    return isMissed(score);
  }

  static boolean isMissed(IndicatorScore score) {
    Verdict verdict = score.comparison().verdict();
    return verdict == Verdict.PARTLY_MET || verdict == Verdict.NOT_MET;
  }

  /**
   * Tells whether the form states less than the weight as the score.
   *
   * @return true if points are lacking
   */
  public boolean isReduced() {
    Points reported = reportedScore.orElse(null);
    return reported != null
        && weight().signum() > 0
        && reported.compareTo(weight()) < 0
        && !Weights.agree(reported, weight(), 1);
  }

  /**
   * Tells whether the form states the whole weight as the score.
   *
   * @return true if it does
   */
  public boolean isFull() {
    Points reported = reportedScore.orElse(null);
    return reported != null && weight().signum() > 0 && Weights.agree(reported, weight(), 1);
  }

  /**
   * Tells whether the row is in a category of level two.
   *
   * @param category the category
   * @return true if it is
   */
  public boolean isIn(StandardCategory category) {
    return indicator().category().standard().orElse(null) == category;
  }

  /**
   * Tells whether the row is about money that is spent.
   *
   * @return true for 成本指标 and 经济成本指标
   */
  public boolean isCost() {
    return isIn(StandardCategory.COST) || isIn(StandardCategory.ECONOMIC_COST);
  }

  /**
   * The category of level one that the row belongs to by its meaning.
   *
   * @return the category, or empty if it is a custom one
   */
  public Optional<LevelOne> levelOne() {
    StandardCategory standard = indicator().category().standard().orElse(null);
    return standard == null ? indicator().category().levelOne() : Optional.of(standard.levelOne());
  }

  /** The unit in brackets at the end of the name; no unit if there is none. */
  Unit unitOfName() {
    return unitOfName;
  }

  /** Tells whether nothing is written in the row but what the empty form prints. */
  boolean isBlank() {
    return target.kind() == Asked.MISSING
        && actual.isMissing()
        && weight().isZero()
        && Names.isLabel(name());
  }
}
