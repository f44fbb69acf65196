package dev.jixiao.score;

import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.Verdict;
import dev.jixiao.explain.Explanation;
import dev.jixiao.explain.Sheet;
import dev.jixiao.explain.Step;
import dev.jixiao.explain.Working;
import dev.jixiao.form.Indicator;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Problem;
import dev.jixiao.strategy.Award;
import dev.jixiao.value.Points;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The score of one indicator (指标得分): the points, what they rest on, and why.
 *
 * <pre>{@code
 * IndicatorScore score = Scorer.standard().score(indicator);
 * score.points();                                  // Optional[9.6]
 * score.explanation().toText(Locale.CHINESE);
 * }</pre>
 *
 * <p>Scores are equal if their indicators, comparisons, points and problems are. This class is immutable and thread-safe.
 */
public final class IndicatorScore {
  // null where another row is counted instead, so that nothing was judged
  private final @Nullable Judge judge;
  private final Indicator indicator;
  private final Comparison comparison;
  private final @Nullable Comparison initial;
  private final @Nullable Points points;
  private final Points bonus;
  private final @Nullable Problem problem;

  private IndicatorScore(
      @Nullable Judge judge,
      Indicator indicator,
      Comparison comparison,
      @Nullable Comparison initial,
      @Nullable Points points,
      Points bonus,
      @Nullable Problem problem) {
    this.judge = judge;
    this.indicator = indicator;
    this.comparison = comparison;
    this.initial = initial;
    this.points = points;
    this.bonus = bonus;
    this.problem = problem;
  }

  IndicatorScore(
      Judge judge,
      Indicator indicator,
      Comparison comparison,
      @Nullable Comparison initial,
      Award award) {
    this(
        judge,
        indicator,
        comparison,
        initial,
        award.points().orElse(null),
        award.points().isPresent() ? award.bonus().max(Points.ZERO) : Points.ZERO,
        award.problem().orElse(null));
  }

  /**
   * The indicator that was scored.
   *
   * @return the indicator
   */
  public Indicator indicator() {
    return indicator;
  }

  /**
   * What comparing its actual value with its target came to.
   *
   * @return the comparison
   */
  public Comparison comparison() {
    return comparison;
  }

  /**
   * The points, from zero to the weight, rounded as the rules say.
   *
   * @return the points, or empty if it cannot be scored or does not apply
   */
  public Optional<Points> points() {
    return Optional.ofNullable(points);
  }

  /**
   * Why there are no points, or what a reader should know although there are.
   *
   * @return the problem, or empty
   */
  public Optional<Problem> problem() {
    return Optional.ofNullable(problem);
  }

  /**
   * Tells whether points are missing.
   *
   * @return true if the indicator applies and has no points
   */
  public boolean isUnscored() {
    return points == null && comparison.verdict() != Verdict.NOT_APPLICABLE;
  }

  /**
   * Points beyond the weight (加分), which a strategy may give for exceeding the target; they are no part of {@link #points}.
   *
   * @return the bonus, zero for nearly all
   */
  public Points bonus() {
    return bonus;
  }

  /**
   * The points that are lacking from full marks.
   *
   * @return the weight less the points; empty if there are no points
   */
  public Optional<Points> lacking() {
    return points().map(indicator.weight()::minus);
  }

  /**
   * Why the points are what they are: target, actual value, comparison, rule, arithmetic and rounding.
   *
   * <p>It is made when it is asked for.
   *
   * @return the explanation
   */
  public Explanation explanation() {
    return Explanation.of(1, this::explain);
  }

  /** Whether another row of its group is counted instead. */
  boolean isReplaced() {
    return judge == null;
  }

  private void explain(Sheet sheet) {
    IndicatorExplanation.write(this, judge == null ? null : judge.document(), sheet);
  }

  /** The explanation as a part of that of a form, which names the rules once for all. */
  void explainPart(Sheet sheet) {
    IndicatorExplanation.write(this, null, sheet);
  }

  /** Gives the points once more, with the working shown; null where nothing was judged. */
  @Nullable
  Award again(Working working) {
    return judge == null ? null : judge.award(indicator, comparison, initial, working);
  }

  @Nullable
  Points pointsOrNull() {
    return points;
  }

  @Nullable
  Problem problemOrNull() {
    return problem;
  }

  /** This score as one for which another indicator of its group is counted. */
  IndicatorScore replacedBy(IndicatorScore other) {
    Comparison left = Comparison.notApplicable()
        .because(new Step.Note(Message.of(
            "\"" + other.indicator.name() + "\" is counted instead",
            "以“" + other.indicator.name() + "”计分，二者择其一")));
    return new IndicatorScore(null, indicator, left, null, null, Points.ZERO, null);
  }

  /** This score with its problem at a place in the form. */
  IndicatorScore at(String pointer) {
    return problem == null || !problem.location().isEmpty()
        ? this
        : new IndicatorScore(
            judge, indicator, comparison, initial, points, bonus, problem.at(pointer));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof IndicatorScore that
        && indicator.equals(that.indicator)
        && comparison.equals(that.comparison)
        && Objects.equals(points, that.points)
        && bonus.equals(that.bonus)
        && Objects.equals(problem, that.problem);
  }

  @Override
  public int hashCode() {
    return Objects.hash(indicator, comparison, points, problem);
  }

  /** The name, the verdict and the points. */
  @Override
  public String toString() {
    return indicator.name() + " " + comparison.verdict() + " " + (points == null ? "-" : points)
        + "/" + indicator.weight();
  }
}
