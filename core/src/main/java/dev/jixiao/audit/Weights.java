package dev.jixiao.audit;

import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.LevelOne;
import dev.jixiao.form.ReportedTotal;
import dev.jixiao.rules.WeightPlan;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds up the weights by category and compares them with plans. */
final class Weights {
  /** What decides to which category of level one a row belongs. */
  enum By {
    /** The category under which the form prints the row. */
    PRINTED,
    /** The category to which the row belongs by what it says. */
    MEANING
  }

  // a weight or score printed with two decimals may be off by half of the last one
  private static final Points ROUNDING = Points.of("0.005");

  private Weights() {}

  /** Tells whether a sum is what it should be but for the rounding of its summands. */
  static boolean agree(Points sum, Points expected, int summands) {
    // nearly all are equal, and a tolerance made for each row was a thirtieth of an audit's memory
    return sum.equals(expected)
        || distance(sum, expected).compareTo(ROUNDING.times(Ratio.of(Math.max(1, summands), 1)))
            <= 0;
  }

  /** Tells whether the total is that of the indicators alone: 合计 90 below them, beside ten points of the budget execution. */
  static boolean isWithoutFundRow(AuditContext context) {
    Points indicators = context.indicatorWeight();
    int rows = context.rows().size();
    return context.fundWeight().signum() > 0
        && agree(indicators.plus(context.fundWeight()), Points.HUNDRED, rows + 1)
        && context
            .form()
            .reportedTotal()
            .flatMap(ReportedTotal::weight)
            .filter(total -> agree(indicators, total, rows))
            .isPresent();
  }

  static Points distance(Points one, Points other) {
    Points off = one.minus(other);
    return off.signum() < 0 ? Points.ZERO.minus(off) : off;
  }

  /** The weight of each category of level one. */
  static Map<LevelOne, Points> byLevelOne(AuditContext context, By by) {
    Map<LevelOne, Points> weights = new EnumMap<>(LevelOne.class);
    for (AuditRow row : context.rows()) {
      LevelOne one = levelOne(row, by);
      if (one != null) {
        weights.merge(one, row.weight(), Points::plus);
      }
    }
    return weights;
  }

  /** Tells whether any row is of a category. */
  static boolean isAnyOf(LevelOne category, AuditContext context, By by) {
    for (AuditRow row : context.rows()) {
      if (levelOne(row, by) == category) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether any row is printed under another category than it belongs to by its meaning. */
  static boolean meansOther(AuditContext context) {
    for (AuditRow row : context.rows()) {
      if (levelOne(row, By.MEANING) != levelOne(row, By.PRINTED)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable LevelOne levelOne(AuditRow row, By by) {
    LevelOne printed = row.indicator().category().levelOne().orElse(null);
    return by == By.MEANING || printed == null ? byMeaning(row, printed) : printed;
  }

  // 成本指标 of level two belongs under output, but a form with a category of cost has it there
  private static @Nullable LevelOne byMeaning(AuditRow row, @Nullable LevelOne printed) {
    return row.isCost() && printed != null ? printed : row.levelOne().orElse(null);
  }

  /** The weight of each heading of a plan, and of each other heading that the form has. */
  static Map<String, Points> byPlan(WeightPlan plan, AuditContext context, By by) {
    List<AuditRow> rows = context.rows();
    List<String> headings = new ArrayList<>(rows.size());
    for (AuditRow row : rows) {
      headings.add(heading(plan, row, by));
    }
    Map<String, Points> weights = new LinkedHashMap<>();
    for (String heading : plan.weights().keySet()) {
      if (headings.contains(heading)) {
        weights.put(heading, Points.ZERO); // in the order of the plan
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      weights.merge(headings.get(i), rows.get(i).weight(), Points::plus);
    }
    return weights;
  }

  private static String heading(WeightPlan plan, AuditRow row, By by) {
    IndicatorCategory category = row.indicator().category();
    LevelOne printed = category.levelOne().orElse(null);
    String planned = plan.headingFor(category).orElse(null);
    if (planned != null && (printed == null || !planned.equals(printed.heading()))) {
      return planned; // of level two, or a custom heading
    }
    LevelOne one = levelOne(row, by);
    return one == null ? category.stem1() : one.heading();
  }

  static boolean follows(WeightPlan plan, Map<String, Points> weights, int rows) {
    Map<String, Points> planned = plan.weights();
    String satisfaction = LevelOne.SATISFACTION.heading();
    if (planned.containsKey(satisfaction)
        && planned.containsKey(LevelOne.BENEFIT.heading())
        && !weights.containsKey(satisfaction)) {
      planned = new HashMap<>(planned);
      planned.merge(LevelOne.BENEFIT.heading(), planned.remove(satisfaction), Points::plus);
    }
    if (!planned.keySet().equals(weights.keySet())) {
      return false;
    }
    for (Map.Entry<String, Points> entry : planned.entrySet()) {
      if (!agree(weights.getOrDefault(entry.getKey(), Points.ZERO), entry.getValue(), rows)) {
        return false;
      }
    }
    return true;
  }

  static String text(Map<String, Points> weights) {
    StringBuilder text = new StringBuilder();
    weights.forEach((heading, points) ->
        text.append(text.length() == 0 ? "" : "、").append(heading).append(points));
    return text.toString();
  }
}
