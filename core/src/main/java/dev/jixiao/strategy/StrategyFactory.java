package dev.jixiao.strategy;

import dev.jixiao.problem.Message;
import java.util.Optional;

/**
 * A maker of a way to score (赋分方法) from its parameters.
 *
 * <p>Users implement this, usually as a lambda. Implementations are stateless and thread-safe.
 *
 * @param <T> what is made: a {@link ScoringStrategy}, a {@link BudgetStrategy} or an {@link OverFulfilment}
 */
@FunctionalInterface
public interface StrategyFactory<T> {
  /**
   * Makes a strategy.
   *
   * @param parameters the parameters as the rule set or the indicator gives them
   * @return the strategy
   * @throws IllegalArgumentException if a parameter is missing or wrong; the message names it
   */
  T create(StrategyParameters parameters);

  /**
   * What the way to score is called in explanations and reports.
   *
   * @return the label in both languages; empty, as by default, where the name in the rule set has to do
   */
  default Optional<Message> label() {
    return Optional.empty();
  }
}
