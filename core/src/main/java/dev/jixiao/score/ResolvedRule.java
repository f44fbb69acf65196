package dev.jixiao.score;

import dev.jixiao.problem.Message;
import dev.jixiao.problem.Parsed;
import dev.jixiao.problem.Problem;
import dev.jixiao.strategy.Formula;
import dev.jixiao.strategy.ScoringStrategies;
import dev.jixiao.strategy.ScoringStrategy;
import dev.jixiao.strategy.StrategySpec;
import org.jspecify.annotations.Nullable;

/**
 * A strategy of a rule set, made once; or the problem that kept it from being made.
 *
 * @param spec the strategy as the rules name it
 * @param note the strategy and what named it, as explanations say it
 * @param strategy the strategy, if it could be made
 * @param formula the strategy again, if it is a built-in one
 * @param problem why there is no strategy
 */
record ResolvedRule(
    StrategySpec spec,
    Message note,
    @Nullable ScoringStrategy strategy,
    @Nullable Formula formula,
    @Nullable Problem problem) {

  static ResolvedRule of(StrategySpec spec, Message origin, ScoringStrategies strategies) {
    Parsed<ScoringStrategy> made = strategies.create(spec);
    ScoringStrategy strategy = made.value().orElse(null);
    return new ResolvedRule(
        spec,
        note(spec.toString(), origin),
        strategy,
        strategy instanceof Formula formula ? formula : null,
        made.problem().orElse(null));
  }

  static ResolvedRule failed(StrategySpec spec, Message origin, Problem problem) {
    return new ResolvedRule(spec, note(spec.toString(), origin), null, null, problem);
  }

  private static Message note(String spec, Message origin) {
    return Message.of(
        "strategy: " + spec + ", " + origin.english(), "赋分方法：" + spec + "，" + origin.chinese());
  }
}
