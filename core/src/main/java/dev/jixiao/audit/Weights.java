package dev.jixiao.audit;

import dev.jixiao.form.LevelOne;
import dev.jixiao.rules.WeightPlan;
import dev.jixiao.value.Points;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Adds up the weights of the categories of level one and holds them against plans. */
final class Weights {
  private Weights() {}

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

  static boolean follow(List<WeightPlan> plans, Map<LevelOne, Points> weights) {
    return plans.stream().anyMatch(plan -> follows(plan, weights));
  }

  private static boolean follows(WeightPlan plan, Map<LevelOne, Points> weights) {
    Map<LevelOne, Points> planned = new EnumMap<>(LevelOne.class);
    planned.putAll(plan.weights());
    Points satisfaction = planned.get(LevelOne.SATISFACTION);
    if (satisfaction != null && !weights.containsKey(LevelOne.SATISFACTION)) {
      planned.remove(LevelOne.SATISFACTION);
      planned.merge(LevelOne.BENEFIT, satisfaction, Points::plus);
    }
    return planned.equals(weights);
  }

  static String text(Map<LevelOne, Points> weights) {
    return weights.entrySet().stream()
        .map(entry -> entry.getKey().heading() + entry.getValue())
        .collect(Collectors.joining("、"));
  }
}
