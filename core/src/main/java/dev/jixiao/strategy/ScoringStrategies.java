package dev.jixiao.strategy;

import dev.jixiao.foreign.Providers;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Parsed;
import java.util.ServiceConfigurationError;
import java.util.Set;

/**
 * The registry of the ways to score: it makes scoring strategies, strategies of the budget execution and treatments of over-fulfilment
 * from their names and parameters.
 *
 * <p>A registry is a value. {@link #standard()} holds what is built in; {@link #with}, {@link #withBudget} and {@link
 * #withOverFulfilment} give a copy with one more.
 *
 * <pre>{@code
 * ScoringStrategies.standard().with("per-class", parameters -> perClass);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ScoringStrategies {
  private static final ScoringStrategies STANDARD = new ScoringStrategies(
      StandardStrategies.ofIndicators(),
      StandardStrategies.ofBudgets(),
      StandardStrategies.ofOverFulfilment());

  private final Makers<ScoringStrategy> indicators;
  private final Makers<BudgetStrategy> budgets;
  private final Makers<OverFulfilment> overFulfilment;

  private ScoringStrategies(
      Makers<ScoringStrategy> indicators,
      Makers<BudgetStrategy> budgets,
      Makers<OverFulfilment> overFulfilment) {
    this.indicators = indicators;
    this.budgets = budgets;
    this.overFulfilment = overFulfilment;
  }

  /**
   * The built-in strategies, which the tables in the description of this package list with their parameters and formulas.
   *
   * @return the registry
   */
  public static ScoringStrategies standard() {
    return STANDARD;
  }

  /**
   * The built-in strategies and those that other jars provide.
   *
   * <p>A jar provides a {@link ScoringStrategyProvider} in its module descriptor or, on the class path, with a line in
   * {@code META-INF/services/dev.jixiao.strategy.ScoringStrategyProvider}; one that is used on both has both. The strategies
   * are added in the order of their names.
   *
   * @param loader where to look, such as {@code Thread.currentThread().getContextClassLoader()} or the loader of a class
   * @return the registry
   * @throws ServiceConfigurationError if a provider cannot be loaded, or has a name that is taken or is not one word
   */
  public static ScoringStrategies discovered(ClassLoader loader) {
    return Providers.addTo(
        standard(),
        ScoringStrategyProvider.class,
        loader,
        ScoringStrategyProvider::name,
        (strategies, provider) -> strategies.with(provider.name(), provider));
  }

  /**
   * This registry with one more strategy of indicators.
   *
   * @param name its name, as in rule sets and on indicators
   * @param factory makes the strategy from its parameters
   * @return a new registry
   * @throws IllegalArgumentException if the name is taken or is not one word
   */
  public ScoringStrategies with(String name, StrategyFactory<ScoringStrategy> factory) {
    return new ScoringStrategies(indicators.with(name, factory), budgets, overFulfilment);
  }

  /**
   * This registry with one more strategy for indicators and what people call it.
   *
   * @param name its name in rule sets
   * @param label what it is called in explanations and reports
   * @param factory makes it from its parameters
   * @return a new registry
   * @throws IllegalArgumentException if there is a strategy of that name, or the name is empty or has a character that the
   *     notation uses
   */
  public ScoringStrategies with(
      String name, Message label, StrategyFactory<ScoringStrategy> factory) {
    return new ScoringStrategies(indicators.with(name, label, factory), budgets, overFulfilment);
  }

  /**
   * This registry with one more strategy of the budget execution.
   *
   * @param name its name, as {@code budgetStrategy} of a rule set gives it
   * @param factory makes the strategy from its parameters
   * @return a new registry
   * @throws IllegalArgumentException if the name is taken or is not one word
   */
  public ScoringStrategies withBudget(String name, StrategyFactory<BudgetStrategy> factory) {
    return new ScoringStrategies(indicators, budgets.with(name, factory), overFulfilment);
  }

  /**
   * This registry with one more treatment of targets that were exceeded.
   *
   * @param name its name, as {@code overFulfilment} of a rule set gives it
   * @param factory makes the treatment from its parameters
   * @return a new registry
   * @throws IllegalArgumentException if the name is taken or is not one word
   */
  public ScoringStrategies withOverFulfilment(
      String name, StrategyFactory<OverFulfilment> factory) {
    return new ScoringStrategies(indicators, budgets, overFulfilment.with(name, factory));
  }

  /**
   * The names of the strategies of indicators.
   *
   * @return the names, in the order of their addition
   */
  public Set<String> names() {
    return indicators.factories().keySet();
  }

  /**
   * The names of the strategies of the budget execution.
   *
   * @return the names, in the order of their addition
   */
  public Set<String> budgetNames() {
    return budgets.factories().keySet();
  }

  /**
   * The names of the treatments of over-fulfilment.
   *
   * @return the names, in the order of their addition
   */
  public Set<String> overFulfilmentNames() {
    return overFulfilment.factories().keySet();
  }

  /**
   * What a strategy for indicators is called, for people.
   *
   * @param name its name in rule sets
   * @return the label in both languages; the name itself where there is none
   */
  public Message label(String name) {
    return indicators.label(name);
  }

  /**
   * What a strategy for the budget execution is called, for people.
   *
   * @param name its name in rule sets
   * @return the label in both languages; the name itself where there is none
   */
  public Message budgetLabel(String name) {
    return budgets.label(name);
  }

  /**
   * What a way to deal with over-fulfilment is called, for people.
   *
   * @param name its name in rule sets
   * @return the label in both languages; the name itself where there is none
   */
  public Message overFulfilmentLabel(String name) {
    return overFulfilment.label(name);
  }

  /**
   * Makes a strategy of indicators.
   *
   * @param spec its name and parameters
   * @return the strategy, or a problem if the name is unknown or a parameter is missing, wrong or superfluous
   */
  public Parsed<ScoringStrategy> create(StrategySpec spec) {
    return indicators.create(spec, this);
  }

  /**
   * Makes a strategy of the budget execution.
   *
   * @param spec its name and parameters
   * @return the strategy, or a problem as for {@link #create}
   */
  public Parsed<BudgetStrategy> createBudget(StrategySpec spec) {
    return budgets.create(spec, this);
  }

  /**
   * Makes a treatment of over-fulfilment.
   *
   * @param spec its name and parameters
   * @return the treatment, or a problem as for {@link #create}
   */
  public Parsed<OverFulfilment> createOverFulfilment(StrategySpec spec) {
    return overFulfilment.create(spec, this);
  }

  /** The names of all strategies of indicators. */
  @Override
  public String toString() {
    return names().size() + " strategies";
  }
}
