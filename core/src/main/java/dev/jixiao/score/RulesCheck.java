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
    specs(rules)
        .forEach((location, spec) -> strategies
            .create(spec)
            .problem()
            .ifPresent(problem -> problems.add(problem.at(location))));
    return problems;
  }

  private static Map<String, StrategySpec> specs(ScoringRules rules) {
    Map<String, StrategySpec> specs = new LinkedHashMap<>();
    specs.put("/defaultStrategy", rules.defaultStrategy());
    rules.reverseStrategy().ifPresent(spec -> specs.put("/reverseStrategy", spec));
    rules
        .strategiesByType()
        .forEach((key, spec) -> specs.put("/strategiesByType/" + escaped(key), spec));
    rules
        .strategiesByCategory()
        .forEach((key, spec) -> specs.put("/strategiesByCategory/" + key, spec));
    rules
        .strategiesByLevelOne()
        .forEach((key, spec) -> specs.put("/strategiesByLevelOne/" + key, spec));
    rules
        .strategiesByHeading()
        .forEach((key, spec) -> specs.put("/strategiesByHeading/" + escaped(key), spec));
    specs.put("/budgetStrategy", rules.budgetStrategy());
    return specs;
  }

  private static String escaped(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }
}
