package dev.jixiao.strategy;

import dev.jixiao.explain.Working;

/**
 * A way to give points for the budget execution (预算执行率赋分方法).
 *
 * <p>Users implement this, often as a lambda, and name it with {@link ScoringStrategies#withBudget}:
 *
 * <pre>{@code
 * BudgetStrategy finishedOnly = row -> row.finished().orElse(false)
 *     ? Award.of(row.weight(), "finished")
 *     : Award.of(row.weight().times(row.rate().min(Ratio.ONE)), "by the rate");
 * }</pre>
 *
 * <p>Implementations are stateless or immutable, thread-safe, and give the same award for the same row. They must not throw, return
 * null, or award less than zero or more than the weight; the scorer reports one that does and leaves the row unscored.
 */
@FunctionalInterface
public interface BudgetStrategy {
  /**
   * Gives points.
   *
   * @param row the total row, with its rate and its weight
   * @return the points, exact and from zero to the weight, with a reason
   */
  Award award(BudgetRow row);

  /**
   * Gives points and shows the working. Override it to explain the arithmetic step by step; the points must be those of {@link
   * #award(BudgetRow)}.
   *
   * @param row the total row, with its rate and its weight
   * @param working where the arithmetic is done
   * @return the award
   */
  default Award award(BudgetRow row, Working working) {
    Award award = award(row);
    working.note(award.note());
    return award;
  }
}
