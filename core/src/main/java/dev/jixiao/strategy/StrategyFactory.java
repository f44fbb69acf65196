package dev.jixiao.strategy;

/**
 * A maker of a scoring strategy (赋分方法) from its parameters.
 *
 * <p>Users implement this, usually as a lambda. Implementations are stateless and thread-safe.
 */
@FunctionalInterface
public interface StrategyFactory {
  /**
   * Makes a strategy.
   *
   * @param parameters the parameters as the rule set or the indicator gives them
   * @return the strategy
   * @throws IllegalArgumentException if a parameter is missing or wrong; the message names it
   */
  ScoringStrategy create(StrategyParameters parameters);
}
