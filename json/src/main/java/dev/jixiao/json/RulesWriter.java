package dev.jixiao.json;

import dev.jixiao.rules.Grade;
import dev.jixiao.rules.RoundingRule;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.rules.WeightPlan;
import dev.jixiao.strategy.StrategySpec;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Writes a rule set field by field, with its defaults, so that the document says all there is to know. */
final class RulesWriter {
  private final Output out;

  RulesWriter(Output out) {
    this.out = out;
  }

  void write(ScoringRules rules) throws IOException {
    out.startObject();
    out.anyText("name", rules.name());
    out.text("source", rules.source());
    out.text("remark", rules.remark());
    weightPlans(rules);
    strategies(rules);
    policies(rules);
    rounding("scoreRounding", rules.scoreRounding());
    rounding("subtotalRounding", rules.subtotalRounding());
    rounding("totalRounding", rules.totalRounding());
    out.points("tolerance", Optional.of(rules.tolerance()));
    out.startList("gradeScale");
    for (Grade grade : rules.gradeScale().grades()) {
      out.startObject();
      out.anyText("name", grade.name());
      out.ratio("from", grade.from());
      out.ratio("to", grade.to());
      out.endObject();
    }
    out.endList();
    out.endObject();
  }

  private void weightPlans(ScoringRules rules) throws IOException {
    if (rules.weightPlans().isEmpty()) {
      return;
    }
    out.startList("weightPlans");
    for (WeightPlan plan : rules.weightPlans()) {
      out.startObject();
      out.anyText("name", plan.name());
      out.points("budget", Optional.of(plan.budget()));
      out.startObject("weights");
      for (var weight : plan.weights().entrySet()) {
        out.points(weight.getKey().name(), Optional.of(weight.getValue()));
      }
      out.endObject();
      out.endObject();
    }
    out.endList();
  }

  private void strategies(ScoringRules rules) throws IOException {
    out.anyText("defaultStrategy", rules.defaultStrategy().toString());
    out.text("reverseStrategy", rules.reverseStrategy().map(StrategySpec::toString));
    specs("strategiesByType", rules.strategiesByType());
    specs("strategiesByCategory", rules.strategiesByCategory());
    specs("strategiesByLevelOne", rules.strategiesByLevelOne());
    specs("strategiesByHeading", rules.strategiesByHeading());
  }

  private void specs(String name, Map<?, StrategySpec> specs) throws IOException {
    if (!specs.isEmpty()) {
      out.startObject(name);
      for (var spec : specs.entrySet()) {
        out.anyText(
            LoneSurrogates.replaced(spec.getKey().toString()), spec.getValue().toString());
      }
      out.endObject();
    }
  }

  private void policies(ScoringRules rules) throws IOException {
    out.anyText("overFulfilment", rules.overFulfilment().toString());
    if (rules.initialTargetShare().isPresent()) {
      out.ratio("initialTargetShare", rules.initialTargetShare().get());
    }
    out.anyText("equality", rules.equality().name());
    out.anyText("declared", rules.declared().name());
    out.anyText("missing", rules.missing().name());
    out.anyText("undetermined", rules.undetermined().name());
    out.anyText("notApplicable", rules.notApplicable().name());
    out.anyText("budgetStrategy", rules.budgetStrategy().toString());
    out.anyText("zeroBudget", rules.zeroBudget().name());
    out.anyText("overspend", rules.overspend().name());
  }

  private void rounding(String name, Optional<RoundingRule> rounding) throws IOException {
    if (rounding.isPresent()) {
      out.startObject(name);
      out.number("scale", rounding.get().scale());
      out.anyText("mode", rounding.get().mode().name());
      out.endObject();
    }
  }
}
