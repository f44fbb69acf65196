package dev.jixiao.audit;

import dev.jixiao.form.LevelOne;
import dev.jixiao.rules.WeightPlan;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Adds up the weights of the categories of level one and holds them against plans. */
final class Weights {
  // a weight or score printed with two decimals may be off by half of the last one
  private static final Points ROUNDING = Points.of("0.005");

  private Weights() {}

  /** Tells whether a sum is what it should be but for the rounding of its summands. */
  static boolean agree(Points sum, Points expected, int summands) {
    return distance(sum, expected).compareTo(ROUNDING.times(Ratio.of(Math.max(1, summands), 1)))
        <= 0;
  }

  static Points distance(Points one, Points other) {
    Points off = one.minus(other);
    return off.signum() < 0 ? Points.ZERO.minus(off) : off;
  }

  /** The weight of each category, by what it means or as it is printed. */
  static Map<LevelOne, Points> byLevelOne(AuditContext context, boolean meant) {
    Map<LevelOne, Points> weights = new EnumMap<>(LevelOne.class);
    for (AuditRow row : context.rows()) {
      LevelOne printed = row.indicator().category().levelOne().orElse(null);
      LevelOne one = meant || printed == null ? byMeaning(row, printed) : printed;
      if (one != null) {
        weights.merge(one, row.weight(), Points::plus);
      }
    }
    return weights;
  }

  // 成本指标 of level two belongs under output, but a form with a category of cost has it there
  private static @Nullable LevelOne byMeaning(AuditRow row, @Nullable LevelOne printed) {
    return row.isCost() && printed != null ? printed : row.levelOne().orElse(null);
  }

  static boolean follow(List<WeightPlan> plans, Map<LevelOne, Points> weights, int rows) {
    return plans.stream().anyMatch(plan -> follows(plan, weights, rows));
  }

  private static boolean follows(WeightPlan plan, Map<LevelOne, Points> weights, int rows) {
    Map<LevelOne, Points> planned = new EnumMap<>(LevelOne.class);
    planned.putAll(plan.weights());
    Points satisfaction = planned.get(LevelOne.SATISFACTION);
    if (satisfaction != null && !weights.containsKey(LevelOne.SATISFACTION)) {
      planned.remove(LevelOne.SATISFACTION);
      planned.merge(LevelOne.BENEFIT, satisfaction, Points::plus);
    }
    return planned.keySet().equals(weights.keySet())
        && planned.entrySet().stream()
            .allMatch(entry ->
                agree(weights.getOrDefault(entry.getKey(), Points.ZERO), entry.getValue(), rows));
  }

  static String text(Map<LevelOne, Points> weights) {
    return weights.entrySet().stream()
        .map(entry -> entry.getKey().heading() + entry.getValue())
        .collect(Collectors.joining("、"));
  }
}
