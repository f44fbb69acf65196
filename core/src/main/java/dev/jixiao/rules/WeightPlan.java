package dev.jixiao.rules;

import dev.jixiao.form.LevelOne;
import dev.jixiao.value.Points;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A plan of weights (权重设置): how many points the budget execution and each category of level one carry.
 *
 * <pre>{@code
 * WeightPlan plan = new WeightPlan("standard", Points.of(10), Map.of(
 *     LevelOne.OUTPUT, Points.of(50), LevelOne.BENEFIT, Points.of(30), LevelOne.SATISFACTION, Points.of(10)));
 * System.out.println(plan.total());  // 100
 * }</pre>
 *
 * <p>Records are immutable and thread-safe.
 *
 * @param name the name of the plan within its rule set
 * @param budget the points of the budget execution (预算执行率)
 * @param weights the points of each category of level one that the plan has
 */
public record WeightPlan(String name, Points budget, Map<LevelOne, Points> weights) {
  /**
   * Keeps its own copy of the weights, in the order of the official forms.
   *
   * @param name as the record's component
   * @param budget as the record's component
   * @param weights as the record's component
   */
  public WeightPlan {
    Map<LevelOne, Points> copy = new EnumMap<>(LevelOne.class);
    copy.putAll(weights);
    weights = Collections.unmodifiableMap(copy);
  }

  /**
   * The sum of all weights.
   *
   * @return the budget's and all categories' points
   */
  public Points total() {
    Points total = budget;
    for (Points weight : weights.values()) {
      total = total.plus(weight);
    }
    return total;
  }
}
