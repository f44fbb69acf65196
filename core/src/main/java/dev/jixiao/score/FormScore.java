package dev.jixiao.score;

import dev.jixiao.explain.Explanation;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Problem;
import dev.jixiao.rules.Grade;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The score of a whole form (自评得分): the total out of what was available, the grade, and the score of every part.
 *
 * <pre>{@code
 * FormScore score = Scorer.standard().score(form);
 * System.out.println(score.total() + " / " + score.available());
 * score.grade().ifPresent(grade -> System.out.println(grade.name()));
 * score.unscored().forEach(row -> System.out.println(row.indicator().name() + ": " + row.problem()));
 * }</pre>
 *
 * <p>Scores are equal if their forms, rules and parts are. This class is immutable and thread-safe. It is not {@code Serializable}:
 * keep the form as JSON and score it again, or keep the score's own JSON.
 */
public final class FormScore {
  private final PerformanceForm form;
  private final ScoringRules rules;
  private final IndicatorScore[] indicators;
  private final @Nullable BudgetScore budget;
  private final Points total;

  private FormScore(
      PerformanceForm form,
      ScoringRules rules,
      IndicatorScore[] indicators,
      @Nullable BudgetScore budget,
      Points total) {
    this.form = form;
    this.rules = rules;
    this.indicators = indicators;
    this.budget = budget;
    this.total = total;
  }

  static FormScore of(
      ScoringRules rules,
      PerformanceForm form,
      IndicatorScore[] scores,
      @Nullable BudgetScore budget) {
    Points total = new FormTotals(rules, form, scores, budget).total();
    return new FormScore(form, rules, scores, budget, total);
  }

  /**
   * The form that was scored.
   *
   * @return the form
   */
  public PerformanceForm form() {
    return form;
  }

  /**
   * The rules it was scored by.
   *
   * @return the rule set
   */
  public ScoringRules rules() {
    return rules;
  }

  /**
   * The total (总分): the points of the budget execution and of all indicators.
   *
   * @return the total, out of {@link #available}
   */
  public Points total() {
    return total;
  }

  /**
   * The points that were available: the weight of the budget's total row and of the indicators, as far as they apply.
   *
   * @return the available points, 100 for a form without faults
   */
  public Points available() {
    return totals().available();
  }

  private FormTotals totals() {
    return new FormTotals(rules, form, indicators, budget);
  }

  /** The weights of what applies, before what does not is spread over them. */
  Points applying() {
    return totals().applying();
  }

  /**
   * Points beyond the weights (加分): what strategies gave for exceeding targets, and the form's and its indicators'
   * own. They are no part of {@link #total}.
   *
   * @return the bonus, not negative
   */
  public Points bonus() {
    return Adjustments.bonus(this);
  }

  /**
   * Points that people took off (扣分), of the form and of its indicators. They are no part of {@link #total}.
   *
   * @return the deduction, not negative
   */
  public Points deduction() {
    return Adjustments.deduction(this);
  }

  /**
   * The indicators whose failure vetoes the form (一票否决): those with a {@linkplain
   * dev.jixiao.form.Indicator#veto veto} whose target is not met.
   *
   * @return their scores, in the order of the form
   */
  public List<IndicatorScore> vetoes() {
    return Adjustments.vetoes(this);
  }

  /**
   * The total with {@link #bonus} and {@link #deduction}, each within the limit of the rules; nothing at all after a veto, unless the rules
   * cap the grade instead.
   *
   * @return the adjusted total, not negative; it may exceed what was available
   */
  public Points adjustedTotal() {
    if (!vetoes().isEmpty() && rules.vetoCap().isEmpty()) {
      return Points.ZERO;
    }
    Points added = rules.maxBonus().map(bonus()::min).orElseGet(this::bonus);
    Points taken = rules.maxDeduction().map(deduction()::min).orElseGet(this::deduction);
    return total.plus(added).minus(taken).max(Points.ZERO);
  }

  /**
   * The total as a share of what was available, exact.
   *
   * @return the share; empty if anything is unscored or nothing was available
   */
  public Optional<Ratio> percent() {
    Points available = available();
    return available.isZero() || !unscored().isEmpty() || isBudgetUnscored()
        ? Optional.empty()
        : Optional.of(total.shareOf(available));
  }

  /**
   * The lowest and the highest total that the unscored rows leave open.
   *
   * @return both; the {@link #total} twice where every row is scored
   */
  public ReachableTotal reachable() {
    return new ReachableTotal(total, totals().highest());
  }

  /**
   * The grade (等级) of the {@link #adjustedTotal} as a share of what was available, at most 100%.
   *
   * @return the grade; empty where {@link #ungraded} says why there is none
   */
  public Optional<Grade> grade() {
    return Optional.ofNullable(Grading.of(this).grade());
  }

  /**
   * Why the form has no grade: no indicator carries a weight, a row is unscored, nothing applies, or the weights do not make the total
   * that the rules require.
   *
   * @return the reason, or empty if there is a grade
   */
  public Optional<Message> ungraded() {
    return Optional.ofNullable(Grading.of(this).why());
  }

  boolean isBudgetUnscored() {
    return budget != null && budget.isUnscored();
  }

  Points weightOfIndicators() {
    return totals().ofIndicators();
  }

  /** All weights, also of what does not apply, but not of rows for which others are counted. */
  Points weightOfAll() {
    return totals().whole();
  }

  /**
   * The score of the budget execution.
   *
   * @return the score, or empty if the form has no budget block or its total row carries no weight
   */
  public Optional<BudgetScore> budget() {
    return Optional.ofNullable(budget);
  }

  /**
   * The scores of the indicators.
   *
   * @return the scores, in the order of the form
   */
  public List<IndicatorScore> indicators() {
    return Collections.unmodifiableList(Arrays.asList(indicators));
  }

  /**
   * The points of each category of level one. Indicators of several goals count with the shares of their goals, as in {@link #total};
   * points are not converted to the weight of what does not apply, as the total may be.
   *
   * @return the categories, in the order in which the form first names them
   */
  public List<CategoryScore> byLevel1() {
    return totals().byLevelOne();
  }

  /**
   * The indicators that apply and have no points.
   *
   * @return their scores, in the order of the form
   */
  public List<IndicatorScore> unscored() {
    return Arrays.stream(indicators).filter(IndicatorScore::isUnscored).toList();
  }

  /**
   * What kept parts from being scored, or what a reader should know about scored ones.
   *
   * @return the problems, each with its location in the form, in the order of the form
   */
  public List<Problem> problems() {
    return FormProblems.of(this);
  }

  /**
   * Why the total is what it is, with the explanation of every part in it. It is made when it is asked for.
   *
   * @return the explanation
   */
  public Explanation explanation() {
    return Explanation.of(indicators.length + 1, sheet -> FormExplanation.write(this, sheet));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FormScore that
        && form.equals(that.form)
        && rules.equals(that.rules)
        && Arrays.equals(indicators, that.indicators)
        && Objects.equals(budget, that.budget);
  }

  @Override
  public int hashCode() {
    return Objects.hash(form, rules, indicators(), budget);
  }

  /** The total out of what was available. */
  @Override
  public String toString() {
    return total + " / " + available();
  }
}
