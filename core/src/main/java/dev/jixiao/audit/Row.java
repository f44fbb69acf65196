package dev.jixiao.audit;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.Verdict;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.LevelOne;
import dev.jixiao.form.StandardCategory;
import dev.jixiao.score.IndicatorScore;
import dev.jixiao.value.Points;
import org.jspecify.annotations.Nullable;

/** One row of the indicator table with what the rules ask of it. */
final class Row {
  private final int index;
  private final IndicatorScore score;
  private final TargetFacts target;
  private final ActualValue actual;
  private final boolean reasoned;

  Row(int index, IndicatorScore score) {
    this.index = index;
    this.score = score;
    Indicator indicator = score.indicator();
    this.target = TargetFacts.of(indicator.target());
    this.actual = indicator.actualOrMissing();
    this.reasoned = Reasons.isGiven(indicator.deviation().orElse(""));
  }

  /** The JSON pointer of a cell of this row. */
  String at(String field) {
    return "/indicators/" + index + "/" + field;
  }

  Indicator indicator() {
    return score.indicator();
  }

  String name() {
    return indicator().name();
  }

  Points weight() {
    return indicator().weight();
  }

  @Nullable
  Points reportedScore() {
    return indicator().reportedScore().orElse(null);
  }

  IndicatorScore score() {
    return score;
  }

  Comparison comparison() {
    return score.comparison();
  }

  TargetFacts target() {
    return target;
  }

  String targetText() {
    return indicator().target().text().strip();
  }

  ActualValue actual() {
    return actual;
  }

  String actualText() {
    return actual.text().strip();
  }

  String deviation() {
    return indicator().deviation().orElse("").strip();
  }

  /** Tells whether the row gives a reason for a deviation, not a placeholder. */
  boolean isReasoned() {
    return reasoned;
  }

  boolean isMet() {
    return comparison().verdict() == Verdict.MET;
  }

  boolean isMissed() {
    Verdict verdict = comparison().verdict();
    return verdict == Verdict.PARTLY_MET || verdict == Verdict.NOT_MET;
  }

  /** Tells whether the form reports less than the weight. */
  boolean isReduced() {
    Points reported = reportedScore();
    return reported != null && weight().signum() > 0 && reported.compareTo(weight()) < 0;
  }

  /** Tells whether the form reports the whole weight. */
  boolean isFull() {
    Points reported = reportedScore();
    return reported != null && weight().signum() > 0 && reported.compareTo(weight()) == 0;
  }

  boolean isIn(StandardCategory category) {
    return indicator().category().standard().orElse(null) == category;
  }

  /** Tells whether the row is about money that is spent. */
  boolean isCost() {
    return isIn(StandardCategory.COST) || isIn(StandardCategory.ECONOMIC_COST);
  }

  /** The category of level one that the row belongs to by its meaning; null for the form's own. */
  @Nullable
  LevelOne levelOne() {
    return indicator()
        .category()
        .standard()
        .map(StandardCategory::levelOne)
        .or(() -> indicator().category().levelOne())
        .orElse(null);
  }

  /** Tells whether nothing is written in the row but what the empty form prints. */
  boolean isBlank() {
    return target.kind() == TargetFacts.Kind.MISSING
        && actual.isMissing()
        && weight().isZero()
        && Names.isLabel(name());
  }
}
