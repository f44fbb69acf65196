package dev.jixiao.audit;

import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.LevelOne;
import dev.jixiao.rules.WeightPlan;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Adds up the weights by category and holds them against plans. */
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

  /** The weight of each heading of a plan, and of what the form has beside them. */
  static Map<String, Points> byPlan(WeightPlan plan, AuditContext context, boolean meant) {
    Map<String, Points> weights = new LinkedHashMap<>();
    plan.weights().keySet().forEach(heading -> weights.put(heading, Points.ZERO));
    Set<String> met = new HashSet<>();
    for (AuditRow row : context.rows()) {
      String heading = heading(plan, row, meant);
      met.add(heading);
      weights.merge(heading, row.weight(), Points::plus);
    }
    weights.keySet().retainAll(met);
    return weights;
  }

  private static String heading(WeightPlan plan, AuditRow row, boolean meant) {
    IndicatorCategory category = row.indicator().category();
    LevelOne printed = category.levelOne().orElse(null);
    String planned = plan.headingFor(category).orElse(null);
    if (planned != null && (printed == null || !planned.equals(printed.heading()))) {
      return planned; // of level two, or the form's own
    }
    LevelOne one = meant || printed == null ? byMeaning(row, printed) : printed;
    return one == null ? category.stem1() : one.heading();
  }

  static boolean follows(WeightPlan plan, Map<String, Points> weights, int rows) {
    Map<String, Points> planned = new HashMap<>(plan.weights());
    String satisfaction = LevelOne.SATISFACTION.heading();
    if (planned.containsKey(satisfaction)
        && planned.containsKey(LevelOne.BENEFIT.heading())
        && !weights.containsKey(satisfaction)) {
      planned.merge(LevelOne.BENEFIT.heading(), planned.remove(satisfaction), Points::plus);
    }
    return planned.keySet().equals(weights.keySet())
        && planned.entrySet().stream()
            .allMatch(entry ->
                agree(weights.getOrDefault(entry.getKey(), Points.ZERO), entry.getValue(), rows));
  }

  static String text(Map<String, Points> weights) {
    return weights.entrySet().stream()
        .map(entry -> entry.getKey() + entry.getValue())
        .collect(Collectors.joining("、"));
  }
}
