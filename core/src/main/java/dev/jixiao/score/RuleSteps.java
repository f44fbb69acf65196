package dev.jixiao.score;

import dev.jixiao.problem.Message;
import dev.jixiao.rules.ScoringRules;

/** The words that scoring adds to explanations: which rule of which document. */
final class RuleSteps {
  private RuleSteps() {}

  static Message document(ScoringRules rules) {
    Message label = rules.label();
    return Message.of("rules: " + label.english(), "评分规则：" + label.chinese());
  }
}
