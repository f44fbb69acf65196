package dev.jixiao.rules;

import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.LevelOne;
import dev.jixiao.form.StandardCategory;
import dev.jixiao.strategy.StrategySpec;
import java.util.Map;
import java.util.Optional;

/**
 * The part of {@link ScoringRules.Builder} that says which strategy serves which indicators.
 *
 * @param <B> the builder itself
 */
abstract class StrategyChoice<B extends StrategyChoice<B>> {
  StrategyChoice() {}

  abstract B putStrategiesByType(String key, StrategySpec value);

  abstract B putStrategiesByCategory(StandardCategory key, StrategySpec value);

  abstract B putStrategiesByLevelOne(LevelOne key, StrategySpec value);

  abstract B putStrategiesByHeading(String key, StrategySpec value);

  /**
   * Sets the default strategy.
   *
   * @param defaultStrategy the default strategy
   * @return this builder
   */
  public abstract B defaultStrategy(StrategySpec defaultStrategy);

  /**
   * Sets the strategy of indicators of which less is better.
   *
   * @param reverseStrategy the strategy of indicators of which less is better
   * @return this builder
   */
  public abstract B reverseStrategy(StrategySpec reverseStrategy);

  /**
   * Sets or clears the strategy of indicators of which less is better.
   *
   * @param reverseStrategy the strategy of indicators of which less is better, or empty
   * @return this builder
   */
  public abstract B reverseStrategy(Optional<? extends StrategySpec> reverseStrategy);

  /**
   * Replaces the strategies by type.
   *
   * @param strategiesByType what to have instead
   * @return this builder
   */
  public abstract B strategiesByType(Map<String, ? extends StrategySpec> strategiesByType);

  /**
   * Replaces the strategies by category of level two.
   *
   * @param strategiesByCategory what to have instead
   * @return this builder
   */
  public abstract B strategiesByCategory(
      Map<StandardCategory, ? extends StrategySpec> strategiesByCategory);

  /**
   * Replaces the strategies by category of level one.
   *
   * @param strategiesByLevelOne what to have instead
   * @return this builder
   */
  public abstract B strategiesByLevelOne(
      Map<LevelOne, ? extends StrategySpec> strategiesByLevelOne);

  /**
   * Replaces the strategies by a form's own headings.
   *
   * @param strategiesByHeading what to have instead
   * @return this builder
   */
  public abstract B strategiesByHeading(Map<String, ? extends StrategySpec> strategiesByHeading);

  /**
   * Sets the strategy for a type of indicator.
   *
   * @param type the name of the type
   * @param strategy the strategy
   * @return this builder
   */
  public final B strategyForType(String type, StrategySpec strategy) {
    return putStrategiesByType(type, strategy);
  }

  /**
   * Sets the strategy for a standard category of level two.
   *
   * @param category the category
   * @param strategy the strategy
   * @return this builder
   */
  public final B strategyForCategory(StandardCategory category, StrategySpec strategy) {
    return putStrategiesByCategory(category, strategy);
  }

  /**
   * Sets the strategy for a category of level one.
   *
   * @param category the category
   * @param strategy the strategy
   * @return this builder
   */
  public final B strategyForCategory(LevelOne category, StrategySpec strategy) {
    return putStrategiesByLevelOne(category, strategy);
  }

  /**
   * Sets the strategy for a heading of a form's own.
   *
   * @param heading the heading of level two as printed
   * @param strategy the strategy
   * @return this builder
   */
  public final B strategyForHeading(String heading, StrategySpec strategy) {
    return putStrategiesByHeading(heading, strategy);
  }

  /**
   * Sets the strategy for the category of an indicator: its standard category of level two, otherwise its own heading of
   * level two, otherwise its category of level one.
   *
   * @param category the category
   * @param strategy the strategy
   * @return this builder
   * @throws IllegalArgumentException if the category has no heading that means anything
   */
  public final B strategyForCategory(IndicatorCategory category, StrategySpec strategy) {
    if (category.standard().isPresent()) {
      return strategyForCategory(category.standard().get(), strategy);
    }
    return category.level2().isBlank()
        ? strategyForCategory(
            category
                .levelOne()
                .orElseThrow(() -> new IllegalArgumentException("no known category: " + category)),
            strategy)
        : putStrategiesByHeading(category.level2(), strategy);
  }
}
