package dev.jixiao.score;

import dev.jixiao.explain.Step;
import dev.jixiao.explain.Working;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Points;

/** The steps that scoring adds to explanations: which rule of which document, and the rounding. */
final class RuleSteps {
  private RuleSteps() {}

  static Message document(ScoringRules rules) {
    return rules.source().isEmpty()
        ? Message.of("rules: " + rules.name(), "评分规则：" + rules.name())
        : Message.of(
            "rules: " + rules.name() + " (" + rules.source() + ")",
            "评分规则：" + rules.name() + "（" + rules.source() + "）");
  }

  static Step rounding(Message name, Points points, RoundingRule rule, Points rounded) {
    return new Step.Rounding(
        name, Working.number(points), rule.scale(), rule.mode(), Working.number(rounded));
  }
}
