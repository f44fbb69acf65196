package dev.jixiao.score;

import dev.jixiao.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds every fault of a rule set, each with its location. */
final class RulesCheck {
  private RulesCheck() {}

  /** The faults that can be seen in the values alone. */
  static List<Problem> values(ScoringRules rules) {
    return List.of();
  }

  /** The strategies that a registry does not know or that it cannot make. */
  static List<Problem> strategies(ScoringRules rules, ScoringStrategies strategies) {
    List<Problem> problems = new ArrayList<>();
    for (Map.Entry<String, StrategySpec> spec : specs(rules).entrySet()) {
      Problem problem = strategies.create(spec.getValue()).problem().orElse(null);
      if (problem != null) {
        problems.add(problem.at(spec.getKey()));
      }
    }
    return problems;
  }

  // loops and not lambdas: the first score of a program waits for this, and each lambda costs it
  // half a millisecond
  private static Map<String, StrategySpec> specs(ScoringRules rules) {
    Map<String, StrategySpec> specs = new LinkedHashMap<>();
    specs.put("/defaultStrategy", rules.defaultStrategy());
    if (rules.reverseStrategy().isPresent()) {
      specs.put("/reverseStrategy", rules.reverseStrategy().get());
    }
    put(specs, "/strategiesByType/", rules.strategiesByType());
    put(specs, "/strategiesByCategory/", rules.strategiesByCategory());
    put(specs, "/strategiesByLevelOne/", rules.strategiesByLevelOne());
    put(specs, "/strategiesByHeading/", rules.strategiesByHeading());
    specs.put("/budgetStrategy", rules.budgetStrategy());
    return specs;
  }

  private static void put(
      Map<String, StrategySpec> specs, String location, Map<?, StrategySpec> some) {
    for (Map.Entry<?, StrategySpec> one : some.entrySet()) {
      specs.put(location + escaped(one.getKey().toString()), one.getValue());
    }
  }

  private static String escaped(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }
}
