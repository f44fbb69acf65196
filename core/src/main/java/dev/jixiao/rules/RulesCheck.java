package dev.jixiao.rules;

import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.problem.JsonPointer;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Parsed;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.strategy.ScoringStrategies;
import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.target.IndicatorType;
import dev.jixiao.target.IndicatorTypes;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds every fault of a rule set, each with its location.
 *
 * <p>Plain loops, no streams: a program's first score waits for it, and the first lambda of a program costs that 10 ms.
 */
final class RulesCheck {
  private final List<Problem> problems = new ArrayList<>();

  private RulesCheck() {}

  /** The faults that can be seen without a program's own strategies. */
  static List<Problem> values(ScoringRules rules) {
    RulesCheck check = new RulesCheck();
    check.plain(rules);
    check.plans(rules.weightPlans());
    check.problems.addAll(GradeCheck.problems(rules.gradeScale()));
    Map<String, String> stems = new HashMap<>();
    for (String heading : rules.strategiesByHeading().keySet()) {
      check.heading(heading, stems);
    }
    List<Problem> unknown = new ArrayList<>();
    for (Problem problem : strategies(rules, ScoringStrategies.standard())) {
      (isUnknown(problem) ? unknown : check.problems).add(problem);
    }
    return check.withUnknown(unknown);
  }

  private static boolean isUnknown(Problem problem) {
    return problem.code().equals(ProblemCode.STRATEGY_UNKNOWN.name());
  }

  // a program may add the strategy, so that a name alone is no fault, but it is worth a look where
  // others are
  private List<Problem> withUnknown(List<Problem> unknown) {
    if (!problems.isEmpty()) {
      unknown.forEach(
          problem -> problems.add(problem.toBuilder().isWarning(true).build()));
    }
    return problems;
  }

  /** The strategies and the types of indicators that a program does not know. */
  static List<Problem> inProgram(
      ScoringRules rules, ScoringStrategies strategies, IndicatorTypes types) {
    RulesCheck check = new RulesCheck();
    check.problems.addAll(strategies(rules, strategies));
    for (String name : rules.strategiesByType().keySet()) {
      if (types.find(name).isEmpty()) {
        check.type(name, types);
      }
    }
    return check.problems;
  }

  // a strategy for a misspelled type would serve no indicator, and nobody would see it
  private void type(String name, IndicatorTypes types) {
    List<String> names = new ArrayList<>();
    for (IndicatorType<?> type : types.types()) {
      names.add(type.name());
    }
    fault(
        at("/strategiesByType/", name),
        "there is no type of indicator called \"" + name + "\"; there are " + names,
        "没有名为“" + name + "”的指标类型，只有 " + names);
  }

  /** The strategies that a registry does not know or that it cannot make. */
  static List<Problem> strategies(ScoringRules rules, ScoringStrategies strategies) {
    RulesCheck check = new RulesCheck();
    for (Map.Entry<String, StrategySpec> one : specs(rules).entrySet()) {
      check.made(one.getKey(), strategies.create(one.getValue()));
    }
    check.made("/budgetStrategy", strategies.createBudget(rules.budgetStrategy()));
    check.made("/overFulfilment", strategies.createOverFulfilment(rules.overFulfilment()));
    return check.problems;
  }

  private void made(String location, Parsed<?> made) {
    Problem problem = made.problem().orElse(null);
    if (problem != null) {
      problems.add(problem.at(location));
    }
  }

  private void plain(ScoringRules rules) {
    if (rules.name().isBlank()) {
      fault("/name", "a rule set needs a name", "评分规则缺少名称");
    }
    if (rules.tolerance().signum() < 0) {
      fault(
          "/tolerance",
          "a tolerance of " + rules.tolerance() + " is below zero",
          "容差 " + rules.tolerance() + " 小于零");
    }
    initialTargetShare(rules.initialTargetShare().orElse(Ratio.ONE));
    if (rules.requiredTotal().orElse(Points.HUNDRED).isZero()) {
      fault("/requiredTotal", "the required total must be above 0 points", "要求的总分应大于 0");
    }
    requireNotNegative("/requiredTotal", rules.requiredTotal());
    requireNotNegative("/maxBonus", rules.maxBonus());
    requireNotNegative("/maxDeduction", rules.maxDeduction());
    vetoCap(rules);
  }

  // an indicator under a standard heading is looked up by its category
  private void heading(String heading, Map<String, String> stems) {
    String stem = IndicatorCategory.stemOf(heading);
    String other = stems.put(stem, heading);
    if (stem.isEmpty() || other != null) {
      fault(
          at("/strategiesByHeading/", heading),
          stem.isEmpty()
              ? "\"" + heading + "\" is not a heading"
              : "the headings \"" + other + "\" and \"" + heading + "\" are the same",
          stem.isEmpty() ? "“" + heading + "”不是指标类别" : "“" + other + "”与“" + heading + "”是同一指标类别");
    }
    Object standard = IndicatorCategory.of("", heading).standard().orElse(null);
    Object category =
        standard == null ? IndicatorCategory.of(heading, "").levelOne().orElse(null) : standard;
    if (category != null) {
      fault(
          at("/strategiesByHeading/", heading),
          "the heading \"" + heading + "\" is the standard category " + category
              + ", whose strategy is set by category",
          "“" + heading + "”是标准指标类别 " + category + "，其赋分方法应按类别设置");
    }
  }

  private void requireNotNegative(String location, Optional<Points> points) {
    Points limit = points.orElse(Points.ZERO);
    if (limit.signum() < 0) {
      fault(location, limit + " points are below zero", "分数 " + limit + " 不能小于 0");
    }
  }

  private void vetoCap(ScoringRules rules) {
    String cap = rules.vetoCap().orElse(null);
    boolean known = cap == null;
    for (Grade grade : rules.gradeScale().grades()) {
      known |= grade.name().equals(cap);
    }
    if (!known) {
      String names =
          rules.gradeScale().grades().stream().map(Grade::name).collect(Collectors.joining("、"));
      fault(
          "/vetoCap",
          "the scale has no grade called \"" + cap + "\"; it has " + names,
          "等级划分中没有等级“" + cap + "”，只有" + names);
    }
  }

  private void initialTargetShare(Ratio share) {
    if (share.signum() < 0 || share.compareTo(Ratio.ONE) > 0) {
      fault(
          "/initialTargetShare",
          "a share of " + share + " is not from 0% to 100%",
          "比例 " + share + " 不在 0% 至 100% 之间");
    }
  }

  private void plans(List<WeightPlan> plans) {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < plans.size(); i++) {
      WeightPlan plan = plans.get(i);
      String location = "/weightPlans/" + i;
      if (!plan.total().equals(Points.HUNDRED)) {
        fault(
            location,
            "the weights of the plan \"" + plan.name() + "\" add up to " + plan.total()
                + ", not 100",
            "权重方案“" + plan.name() + "”合计 " + plan.total() + "，不是 100");
      }
      if (hasWeightBelowZero(plan)) {
        fault(
            location,
            "the plan \"" + plan.name() + "\" has a weight below zero",
            "权重方案“" + plan.name() + "”有小于零的权重");
      }
      if (plan.hasOneHeadingTwice()) {
        fault(
            location,
            "the plan \"" + plan.name() + "\" has the same heading twice: "
                + plan.weights().keySet(),
            "权重方案“" + plan.name() + "”的类别重复：" + plan.weights().keySet());
      }
      if (!names.add(plan.name())) {
        fault(
            location,
            "the plan \"" + plan.name() + "\" is duplicated",
            "权重方案“" + plan.name() + "”重复");
      }
    }
  }

  private static boolean hasWeightBelowZero(WeightPlan plan) {
    boolean below = plan.budget().signum() < 0;
    for (Points weight : plan.weights().values()) {
      below |= weight.signum() < 0;
    }
    return below;
  }

  private void fault(String location, String english, String chinese) {
    problems.add(
        Problem.of(ProblemCode.FIELD_VALUE.name(), Message.of(english, chinese)).at(location));
  }

  /** Every strategy of indicators by its location. */
  private static Map<String, StrategySpec> specs(ScoringRules rules) {
    Map<String, StrategySpec> specs = new LinkedHashMap<>();
    specs.put("/defaultStrategy", rules.defaultStrategy());
    StrategySpec reverse = rules.reverseStrategy().orElse(null);
    if (reverse != null) {
      specs.put("/reverseStrategy", reverse);
    }
    add(specs, "/strategiesByType/", rules.strategiesByType());
    add(specs, "/strategiesByCategory/", rules.strategiesByCategory());
    add(specs, "/strategiesByLevelOne/", rules.strategiesByLevelOne());
    add(specs, "/strategiesByHeading/", rules.strategiesByHeading());
    add(specs, "/strategiesByIndicator/", rules.strategiesByIndicator());
    return specs;
  }

  private static void add(
      Map<String, StrategySpec> specs, String location, Map<?, StrategySpec> more) {
    for (Map.Entry<?, StrategySpec> one : more.entrySet()) {
      specs.put(at(location, one.getKey()), one.getValue());
    }
  }

  private static String at(String location, Object key) {
    return location + JsonPointer.escaped(key.toString());
  }
}
