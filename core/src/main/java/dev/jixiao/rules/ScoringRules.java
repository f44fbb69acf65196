package dev.jixiao.rules;

import dev.jixiao.compare.EqualityPolicy;
import dev.jixiao.form.ExecutionBase;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.LevelOne;
import dev.jixiao.form.StandardCategory;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Problem;
import dev.jixiao.strategy.ScoringStrategies;
import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.style.JixiaoStyle;
import dev.jixiao.target.IndicatorTypes;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A rule set (评分规则) as pure data: weights, strategies, policies, rounding and grades, with the document they come from.
 *
 * <p>Two official ones are there as {@link #mof2020()} and {@link #mof2021()}; a local one starts from either.
 *
 * <pre>{@code
 * ScoringRules linear =
 *     ScoringRules.mof2020().toBuilder()
 *         .name("linear-reverse")
 *         .reverseStrategy(StrategySpec.parse("reverse-linear(zeroAt=2)"))
 *         .build();
 * }</pre>
 *
 * <p>An indicator's strategy is its own standard (评(扣)分标准), otherwise the one for its code or name, its category of level two, its
 * category of level one, its type, the reverse one if less is better, and at last the default. This class is immutable and
 * thread-safe.
 */
@Value.Immutable
@JixiaoStyle
public abstract class ScoringRules {
  ScoringRules() {}

  /**
   * The rules of 财预〔2020〕10号, 《项目支出绩效评价管理办法》.
   *
   * @return the rule set {@code mof-2020-10}
   */
  public static ScoringRules mof2020() {
    return MofRules.RULES_2020;
  }

  /**
   * The rules of 财预〔2021〕101号, 《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》.
   *
   * @return the rule set {@code mof-2021-101}
   */
  public static ScoringRules mof2021() {
    return MofRules.Of2021.RULES;
  }

  /**
   * A builder with the strategy {@code proportional}, the tolerant policies and the standard grades.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return ImmutableScoringRules.builder();
  }

  /**
   * The name of the rule set.
   *
   * @return the name, not blank
   */
  public abstract String name();

  /**
   * The document that the rules come from, such as 财预〔2020〕10号.
   *
   * @return the document, or empty if the rules come from none
   */
  @Value.Default
  public String source() {
    return "";
  }

  /**
   * The name of the rule set that this one starts from, of which its document states only what differs.
   *
   * @return the name, or empty for a rule set without a base
   */
  public abstract Optional<String> base();

  /**
   * What the rule set is called in explanations and reports: its document, and beside it its name in English, where names are
   * codes; the name alone for rules of no document.
   *
   * @return the label in both languages
   */
  public Message label() {
    return source().isEmpty()
        ? Message.of(name())
        : Message.of(name() + " (" + source() + ")", source());
  }

  /**
   * What a reader should know about the rule set: that it is an example, or which figures are a local choice.
   *
   * @return the remark, empty for none
   */
  @Value.Default
  public String remark() {
    return "";
  }

  /**
   * The plans of weights (权重设置) that the rules allow.
   *
   * @return the plans, none if weights are free
   */
  public abstract List<WeightPlan> weightPlans();

  /**
   * The total of all weights that a form must have to be given a grade (总分一般设置为100分).
   *
   * @return the total, 100 in both presets; empty if any will do
   */
  public abstract Optional<Points> requiredTotal();

  /**
   * The strategy of an indicator for which no other is named.
   *
   * @return the default strategy
   */
  @Value.Default
  public StrategySpec defaultStrategy() {
    return StrategySpec.of("proportional");
  }

  /**
   * The strategy of an indicator of which less is better, such as a cost.
   *
   * @return the strategy, or empty if the default serves
   */
  public abstract Optional<StrategySpec> reverseStrategy();

  /**
   * The strategies by type of indicator.
   *
   * @return the strategies by the name of the type
   */
  public abstract Map<String, StrategySpec> strategiesByType();

  /**
   * The strategies by standard category of level two.
   *
   * @return the strategies
   */
  public abstract Map<StandardCategory, StrategySpec> strategiesByCategory();

  /**
   * The strategies by category of level one.
   *
   * @return the strategies
   */
  public abstract Map<LevelOne, StrategySpec> strategiesByLevelOne();

  /**
   * The strategies by custom headings of level one or two; one of level two goes before one of level one.
   *
   * @return the strategies by the heading as printed
   */
  public abstract Map<String, StrategySpec> strategiesByHeading();

  /**
   * The strategies of single indicators (三级指标), which go before those of their headings.
   *
   * @return the strategies by the indicator's code or its name; blanks and quotes in a name make no difference
   */
  public abstract Map<String, StrategySpec> strategiesByIndicator();

  /**
   * What becomes of a target that was exceeded by far (完成值高于指标值较多), as an {@link dev.jixiao.strategy.OverFulfilment} by its name.
   *
   * @return the treatment, {@code none} by default
   */
  @Value.Default
  public StrategySpec overFulfilment() {
    return StrategySpec.of("none");
  }

  /**
   * The share of the weight that an indicator with a revised target earns by its initial target (调整前指标值); the rest it earns
   * by the revised one.
   *
   * @return the share, from 0% to 100%, or empty if only the revised target counts
   */
  public abstract Optional<Ratio> initialTargetShare();

  /**
   * How a target with an equals sign is judged.
   *
   * @return the policy, {@link EqualityPolicy#BY_DIRECTION} by default
   */
  @Value.Default
  public EqualityPolicy equality() {
    return EqualityPolicy.BY_DIRECTION;
  }

  /**
   * What becomes of results that rest on a statement.
   *
   * @return the policy, {@link DeclaredPolicy#ACCEPT} by default
   */
  @Value.Default
  public DeclaredPolicy declared() {
    return DeclaredPolicy.ACCEPT;
  }

  /**
   * What becomes of an indicator without an actual value.
   *
   * @return the policy, {@link UnjudgedPolicy#LEAVE_UNSCORED} by default
   */
  @Value.Default
  public UnjudgedPolicy missing() {
    return UnjudgedPolicy.LEAVE_UNSCORED;
  }

  /**
   * What becomes of an indicator whose actual value cannot be judged.
   *
   * @return the policy, {@link UnjudgedPolicy#LEAVE_UNSCORED} by default
   */
  @Value.Default
  public UnjudgedPolicy undetermined() {
    return UnjudgedPolicy.LEAVE_UNSCORED;
  }

  /**
   * What becomes of the weight of an indicator that does not apply.
   *
   * @return the policy, {@link NotApplicablePolicy#LEAVE_OUT} by default
   */
  @Value.Default
  public NotApplicablePolicy notApplicable() {
    return NotApplicablePolicy.LEAVE_OUT;
  }

  /**
   * The strategy of the budget execution (预算执行率), a {@link dev.jixiao.strategy.BudgetStrategy} by its name.
   *
   * @return the strategy
   */
  @Value.Default
  public StrategySpec budgetStrategy() {
    return StrategySpec.of("proportional");
  }

  /**
   * The amount that the execution rate (执行率) of the budget is a share of.
   *
   * @return the amount, {@link ExecutionBase#ANNUAL} by default
   */
  @Value.Default
  public ExecutionBase executionBase() {
    return ExecutionBase.ANNUAL;
  }

  /**
   * What becomes of the budget's points where the annual budget is zero.
   *
   * @return the policy, {@link ZeroBudgetPolicy#LEAVE_UNSCORED} by default
   */
  @Value.Default
  public ZeroBudgetPolicy zeroBudget() {
    return ZeroBudgetPolicy.LEAVE_UNSCORED;
  }

  /**
   * What becomes of the budget's points where too much was spent.
   *
   * @return the policy, {@link OverspendPolicy#CAP} by default
   */
  @Value.Default
  public OverspendPolicy overspend() {
    return OverspendPolicy.CAP;
  }

  /**
   * The most that bonuses (加分) of a form and its indicators add to its total.
   *
   * @return the limit in points, or empty for none
   */
  public abstract Optional<Points> maxBonus();

  /**
   * The most that deductions (扣分) of a form and its indicators take off its total.
   *
   * @return the limit in points, or empty for none
   */
  public abstract Optional<Points> maxDeduction();

  /**
   * The best grade that is left to a form after a veto (一票否优).
   *
   * @return the name of a grade of the scale; empty if a veto takes all points (一票否决)
   */
  public abstract Optional<String> vetoCap();

  /**
   * How each score is rounded.
   *
   * @return the rounding, or empty if scores stay exact
   */
  public abstract Optional<RoundingRule> scoreRounding();

  /**
   * How the total of each category of level one is rounded.
   *
   * @return the rounding, or empty if it is the plain sum
   */
  public abstract Optional<RoundingRule> subtotalRounding();

  /**
   * How the total is rounded.
   *
   * @return the rounding, or empty if it is the plain sum
   */
  public abstract Optional<RoundingRule> totalRounding();

  /**
   * The difference up to which a printed score counts as the computed one, for audits.
   *
   * @return the tolerance in points, not below zero; 0.1 by default
   */
  @Value.Default
  public Points tolerance() {
    return Points.of("0.1");
  }

  /**
   * The scale of grades.
   *
   * @return the scale, {@link GradeScale#standard()} by default
   */
  @Value.Default
  public GradeScale gradeScale() {
    return GradeScale.standard();
  }

  /**
   * What a rule keeper who comes from this rule set has to know of another: each thing that differs, with what it was and what it is.
   *
   * <pre>{@code
   * ScoringRules.mof2020()
   *     .differences(ScoringRules.mof2021())
   *     .forEach(change -> System.out.println(change.chinese()));
   * // 预算执行率赋分方法：execution-rate → execution-bands
   * }</pre>
   *
   * @param other the other rule set
   * @return the differences in the order of the fields, none if the two are equal
   */
  public List<Message> differences(ScoringRules other) {
    return RulesDifferences.between(this, other);
  }

  /**
   * What is wrong with this rule set in a program with the given strategies: unknown names, wrong parameters.
   *
   * @param strategies the strategies of the program
   * @return the problems, each with its location within the rule set; none if it can be used
   */
  public List<Problem> problems(ScoringStrategies strategies) {
    return RulesCheck.strategies(this, strategies);
  }

  /**
   * What is wrong with this rule set in a program with the given strategies and indicator types.
   *
   * @param strategies the strategies of the program
   * @param types the indicator types of the program
   * @return the problems, each with its location within the rule set; none if it can be used
   */
  public List<Problem> problems(ScoringStrategies strategies, IndicatorTypes types) {
    return RulesCheck.inProgram(this, strategies, types);
  }

  /** Refuses faults that need no registry to be seen, all of them at once. */
  @Value.Check
  void check() {
    List<Problem> problems = RulesCheck.values(this);
    if (!problems.isEmpty()) {
      throw new InvalidRulesException(name(), problems);
    }
  }

  /**
   * A builder that starts from this rule set.
   *
   * @return a new builder with every attribute set
   */
  public Builder toBuilder() {
    return ImmutableScoringRules.builder().from(this);
  }

  /** The name and the document. */
  @Override
  public String toString() {
    return label().english();
  }

  /**
   * A builder of rule sets; {@code name} is needed. A setter without a comment means what the accessor of its name
   * does. Builders are not thread-safe.
   */
  public abstract static class Builder {
    Builder() {}

    public abstract Builder name(String name);

    public abstract Builder source(String source);

    public abstract Builder base(String base);

    public abstract Builder base(Optional<String> base);

    public abstract Builder remark(String remark);

    public abstract Builder addWeightPlans(WeightPlan... weightPlans);

    public abstract Builder weightPlans(Iterable<? extends WeightPlan> weightPlans);

    public abstract Builder requiredTotal(@Nullable Points requiredTotal);

    public abstract Builder requiredTotal(Optional<? extends Points> requiredTotal);

    public abstract Builder maxBonus(@Nullable Points maxBonus);

    public abstract Builder maxBonus(Optional<? extends Points> maxBonus);

    public abstract Builder maxDeduction(@Nullable Points maxDeduction);

    public abstract Builder maxDeduction(Optional<? extends Points> maxDeduction);

    public abstract Builder vetoCap(@Nullable String vetoCap);

    public abstract Builder vetoCap(Optional<String> vetoCap);

    public abstract Builder overFulfilment(StrategySpec overFulfilment);

    public abstract Builder initialTargetShare(@Nullable Ratio initialTargetShare);

    public abstract Builder initialTargetShare(Optional<? extends Ratio> initialTargetShare);

    public abstract Builder equality(EqualityPolicy equality);

    public abstract Builder declared(DeclaredPolicy declared);

    public abstract Builder missing(UnjudgedPolicy missing);

    public abstract Builder undetermined(UnjudgedPolicy undetermined);

    public abstract Builder notApplicable(NotApplicablePolicy notApplicable);

    public abstract Builder budgetStrategy(StrategySpec budgetStrategy);

    public abstract Builder executionBase(ExecutionBase executionBase);

    public abstract Builder zeroBudget(ZeroBudgetPolicy zeroBudget);

    public abstract Builder overspend(OverspendPolicy overspend);

    public abstract Builder scoreRounding(@Nullable RoundingRule scoreRounding);

    public abstract Builder scoreRounding(Optional<? extends RoundingRule> scoreRounding);

    public abstract Builder subtotalRounding(@Nullable RoundingRule subtotalRounding);

    public abstract Builder subtotalRounding(Optional<? extends RoundingRule> subtotalRounding);

    public abstract Builder totalRounding(@Nullable RoundingRule totalRounding);

    public abstract Builder totalRounding(Optional<? extends RoundingRule> totalRounding);

    public abstract Builder tolerance(Points tolerance);

    public abstract Builder gradeScale(GradeScale gradeScale);

    abstract Builder putStrategiesByType(String key, StrategySpec value);

    abstract Builder putStrategiesByCategory(StandardCategory key, StrategySpec value);

    abstract Builder putStrategiesByLevelOne(LevelOne key, StrategySpec value);

    abstract Builder putStrategiesByHeading(String key, StrategySpec value);

    abstract Builder putStrategiesByIndicator(String key, StrategySpec value);

    public abstract Builder defaultStrategy(StrategySpec defaultStrategy);

    public abstract Builder reverseStrategy(@Nullable StrategySpec reverseStrategy);

    public abstract Builder reverseStrategy(Optional<? extends StrategySpec> reverseStrategy);

    public abstract Builder strategiesByType(Map<String, ? extends StrategySpec> strategiesByType);

    public abstract Builder strategiesByCategory(
        Map<StandardCategory, ? extends StrategySpec> strategiesByCategory);

    public abstract Builder strategiesByLevelOne(
        Map<LevelOne, ? extends StrategySpec> strategiesByLevelOne);

    public abstract Builder strategiesByHeading(
        Map<String, ? extends StrategySpec> strategiesByHeading);

    public abstract Builder strategiesByIndicator(
        Map<String, ? extends StrategySpec> strategiesByIndicator);

    /** Sets the strategy of one indicator, by its code or its name. */
    public final Builder strategyForIndicator(String indicator, StrategySpec strategy) {
      return putStrategiesByIndicator(indicator, strategy);
    }

    /** Sets the strategy for a type of indicator. */
    public final Builder strategyForType(String type, StrategySpec strategy) {
      return putStrategiesByType(type, strategy);
    }

    /** Sets the strategy for a standard category of level two. */
    public final Builder strategyForCategory(StandardCategory category, StrategySpec strategy) {
      return putStrategiesByCategory(category, strategy);
    }

    /** Sets the strategy for a category of level one. */
    public final Builder strategyForCategory(LevelOne category, StrategySpec strategy) {
      return putStrategiesByLevelOne(category, strategy);
    }

    /**
     * Sets the strategy for a custom heading.
     * @param heading the heading of level one or two as printed
     * @param strategy the strategy
     * @return this builder
     */
    public final Builder strategyForHeading(String heading, StrategySpec strategy) {
      return putStrategiesByHeading(heading, strategy);
    }

    /**
     * Sets the strategy for the category of an indicator: its standard category of level two, otherwise its own heading of
     * level two, otherwise its category of level one.
     * @param category the category
     * @param strategy the strategy
     * @return this builder
     * @throws IllegalArgumentException if the category has no heading that means anything
     */
    public final Builder strategyForCategory(IndicatorCategory category, StrategySpec strategy) {
      if (category.standard().isPresent()) {
        return strategyForCategory(category.standard().get(), strategy);
      }
      return category.level2().isBlank()
          ? strategyForCategory(
              category
                  .levelOne()
                  .orElseThrow(
                      () -> new IllegalArgumentException("no known category: " + category)),
              strategy)
          : putStrategiesByHeading(category.level2(), strategy);
    }

    /**
     * Builds the rule set.
     *
     * <p>A strategy that is not built in may be one that the program adds, so that its name alone is no fault here; it is found
     * where the strategies are known, by {@code Scorer.Builder.build} and {@link ScoringRules#problems}. Beside another fault it
     * is named as a warning.
     *
     * @return the rule set
     * @throws InvalidRulesException if anything is wrong; it names every fault at once
     * @throws IllegalStateException if the name was not set
     */
    public abstract ScoringRules build();
  }
}
