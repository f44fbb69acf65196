package dev.jixiao.strategy;

import dev.jixiao.compare.Comparison;
import dev.jixiao.explain.Working;
import dev.jixiao.form.Indicator;

/**
 * A way to treat a target that was exceeded (超额完成的处理): what becomes of the points that a strategy gave.
 *
 * <p>Users implement this, often as a lambda, and name it with {@link ScoringStrategies#withOverFulfilment}:
 *
 * <pre>{@code
 * OverFulfilment atMostNine = (award, indicator, comparison, working) ->
 *     comparison.completion().filter(rate -> rate.compareTo(Ratio.of(2, 1)) > 0).isPresent()
 *         ? Award.of(indicator.weight().times(Ratio.ofPercent("90")), "twice the target")
 *         : award;
 * }</pre>
 *
 * <p>It is asked about every indicator that was given points. Implementations are stateless or immutable and thread-safe; they must not
 * throw, return null, or award less than zero or more than the weight.
 */
@FunctionalInterface
public interface OverFulfilment {
  /**
   * Settles the points of an indicator.
   *
   * @param award the points that its strategy gave, from zero to the weight
   * @param indicator the indicator, with its weight
   * @param comparison what its actual value came to
   * @param working where the arithmetic is done
   * @return the award that counts; the given one where nothing was exceeded
   */
  Award settle(Award award, Indicator indicator, Comparison comparison, Working working);
}
