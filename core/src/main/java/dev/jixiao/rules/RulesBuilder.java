package dev.jixiao.rules;

import dev.jixiao.compare.EqualityPolicy;
import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.Optional;

/**
 * The part of {@link ScoringRules.Builder} that sets one attribute at a time.
 *
 * @param <B> the builder itself
 */
abstract class RulesBuilder<B extends RulesBuilder<B>> extends StrategyChoice<B> {
  RulesBuilder() {}

  /**
   * Sets the name.
   *
   * @param name the name
   * @return this builder
   */
  public abstract B name(String name);

  /**
   * Sets the document that the rules come from.
   *
   * @param source the document that the rules come from
   * @return this builder
   */
  public abstract B source(String source);

  /**
   * Sets what a reader should know.
   *
   * @param remark what a reader should know
   * @return this builder
   */
  public abstract B remark(String remark);

  /**
   * Adds plans of weights.
   *
   * @param weightPlans what to add, in order
   * @return this builder
   */
  public abstract B addWeightPlans(WeightPlan... weightPlans);

  /**
   * Replaces the plans of weights.
   *
   * @param weightPlans what to have instead
   * @return this builder
   */
  public abstract B weightPlans(Iterable<? extends WeightPlan> weightPlans);

  /**
   * Sets what becomes of a target that was exceeded by far.
   *
   * @param overFulfilment the reaction
   * @return this builder
   */
  public abstract B overFulfilment(StrategySpec overFulfilment);

  /**
   * Sets the share that an initial target earns.
   *
   * @param initialTargetShare the share, from 0% to 100%
   * @return this builder
   */
  public abstract B initialTargetShare(Ratio initialTargetShare);

  /**
   * Sets or clears the share that an initial target earns.
   *
   * @param initialTargetShare the share, or empty
   * @return this builder
   */
  public abstract B initialTargetShare(Optional<? extends Ratio> initialTargetShare);

  /**
   * Sets how an equals sign is judged.
   *
   * @param equality how an equals sign is judged
   * @return this builder
   */
  public abstract B equality(EqualityPolicy equality);

  /**
   * Sets what becomes of results that rest on a statement.
   *
   * @param declared what becomes of results that rest on a statement
   * @return this builder
   */
  public abstract B declared(DeclaredPolicy declared);

  /**
   * Sets what becomes of indicators without an actual value.
   *
   * @param missing what becomes of indicators without an actual value
   * @return this builder
   */
  public abstract B missing(UnjudgedPolicy missing);

  /**
   * Sets what becomes of indicators that nobody can judge.
   *
   * @param undetermined what becomes of indicators that nobody can judge
   * @return this builder
   */
  public abstract B undetermined(UnjudgedPolicy undetermined);

  /**
   * Sets what becomes of weights that do not apply.
   *
   * @param notApplicable what becomes of weights that do not apply
   * @return this builder
   */
  public abstract B notApplicable(NotApplicablePolicy notApplicable);

  /**
   * Sets the strategy of the budget execution.
   *
   * @param budgetStrategy the strategy of the budget execution
   * @return this builder
   */
  public abstract B budgetStrategy(StrategySpec budgetStrategy);

  /**
   * Sets what a budget of zero does.
   *
   * @param zeroBudget what a budget of zero does
   * @return this builder
   */
  public abstract B zeroBudget(ZeroBudgetPolicy zeroBudget);

  /**
   * Sets what overspending does.
   *
   * @param overspend what overspending does
   * @return this builder
   */
  public abstract B overspend(OverspendPolicy overspend);

  /**
   * Sets the rounding of each score.
   *
   * @param scoreRounding the rounding of each score
   * @return this builder
   */
  public abstract B scoreRounding(RoundingRule scoreRounding);

  /**
   * Sets or clears the rounding of each score.
   *
   * @param scoreRounding the rounding of each score, or empty
   * @return this builder
   */
  public abstract B scoreRounding(Optional<? extends RoundingRule> scoreRounding);

  /**
   * Sets the rounding of each level.
   *
   * @param subtotalRounding the rounding of each level
   * @return this builder
   */
  public abstract B subtotalRounding(RoundingRule subtotalRounding);

  /**
   * Sets or clears the rounding of each level.
   *
   * @param subtotalRounding the rounding of each level, or empty
   * @return this builder
   */
  public abstract B subtotalRounding(Optional<? extends RoundingRule> subtotalRounding);

  /**
   * Sets the rounding of the total.
   *
   * @param totalRounding the rounding of the total
   * @return this builder
   */
  public abstract B totalRounding(RoundingRule totalRounding);

  /**
   * Sets or clears the rounding of the total.
   *
   * @param totalRounding the rounding of the total, or empty
   * @return this builder
   */
  public abstract B totalRounding(Optional<? extends RoundingRule> totalRounding);

  /**
   * Sets the tolerance of audits.
   *
   * @param tolerance the tolerance of audits
   * @return this builder
   */
  public abstract B tolerance(Points tolerance);

  /**
   * Sets the scale of grades.
   *
   * @param gradeScale the scale of grades
   * @return this builder
   */
  public abstract B gradeScale(GradeScale gradeScale);
}
