package dev.jixiao.score;

import dev.jixiao.explain.Explanation;
import dev.jixiao.explain.Sheet;
import dev.jixiao.form.BudgetExecution;
import dev.jixiao.problem.Problem;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The score of the budget execution (预算执行率得分), given once for the total row.
 *
 * <p>Scores are equal if their budgets, rates, points and problems are. This class is immutable and thread-safe.
 */
public final class BudgetScore {
  private final BudgetJudge judge;
  private final BudgetExecution budget;
  private final Points weight;
  private final @Nullable Ratio rate;
  private final @Nullable Points points;
  private final @Nullable Problem problem;
  private final boolean applicable;

  BudgetScore(
      BudgetJudge judge,
      BudgetExecution budget,
      Points weight,
      @Nullable Ratio rate,
      @Nullable Points points,
      @Nullable Problem problem,
      boolean applicable) {
    this.judge = judge;
    this.budget = budget;
    this.weight = weight;
    this.rate = rate;
    this.points = points;
    this.problem = problem;
    this.applicable = applicable;
  }

  /**
   * The budget block that was scored.
   *
   * @return the budget
   */
  public BudgetExecution budget() {
    return budget;
  }

  /**
   * The weight (分值) of the total row.
   *
   * @return the weight
   */
  public Points weight() {
    return weight;
  }

  /**
   * The execution rate (执行率), executed ÷ annual budget, exact.
   *
   * @return the rate, or empty if an amount is missing or the annual budget is zero
   */
  public Optional<Ratio> rate() {
    return Optional.ofNullable(rate);
  }

  /**
   * The points, from zero to the weight, rounded as the rules say.
   *
   * @return the points, or empty if the row cannot be scored or does not apply
   */
  public Optional<Points> points() {
    return Optional.ofNullable(points);
  }

  /**
   * Tells whether the row counts: a budget of zero may not, if the rules say so.
   *
   * @return true unless the row does not apply
   */
  public boolean isApplicable() {
    return applicable;
  }

  /**
   * Tells whether points are missing.
   *
   * @return true if the row applies and has no points
   */
  public boolean isUnscored() {
    return applicable && points == null;
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
   * Why the points are what they are. It is made when it is asked for.
   *
   * @return the explanation
   */
  public Explanation explanation() {
    return Explanation.of(1, sheet -> {
      sheet.note(judge.document());
      explainPart(sheet);
    });
  }

  /** The explanation as a part of that of a form, which names the rules once for all. */
  void explainPart(Sheet sheet) {
    sheet.fact(IndicatorExplanation.WEIGHT, "", weight);
    judge.judge(budget, sheet.working()); // once more, with the working shown
    IndicatorExplanation.writeResult(points, problem, sheet);
  }

  @Nullable
  Points pointsOrNull() {
    return points;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BudgetScore that
        && budget.equals(that.budget)
        && weight.equals(that.weight)
        && Objects.equals(rate, that.rate)
        && Objects.equals(points, that.points)
        && Objects.equals(problem, that.problem)
        && applicable == that.applicable;
  }

  @Override
  public int hashCode() {
    return Objects.hash(budget, weight, rate, points, problem);
  }

  /** The rate and the points. */
  @Override
  public String toString() {
    return (rate == null ? "-" : rate) + " " + (points == null ? "-" : points) + "/" + weight;
  }
}
