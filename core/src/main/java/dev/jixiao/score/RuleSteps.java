package dev.jixiao.score;

import dev.jixiao.problem.Message;
import dev.jixiao.rules.ScoringRules;

/** The words that scoring adds to explanations: which rule of which document. */
final class RuleSteps {
  private RuleSteps() {}

  static Message document(ScoringRules rules) {
    return rules.source().isEmpty()
        ? Message.of("rules: " + rules.name(), "评分规则：" + rules.name())
        : Message.of(
            "rules: " + rules.name() + " (" + rules.source() + ")",
            "评分规则：" + rules.name() + "（" + rules.source() + "）");
  }
}
