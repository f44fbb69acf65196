package dev.jixiao.score;

import dev.jixiao.problem.Message;
import dev.jixiao.problem.Parsed;
import dev.jixiao.problem.Problem;
import org.jspecify.annotations.Nullable;

/** A strategy of a rule set, made once, with the place that named it; or the problem that kept it from being made. */
record ResolvedRule(
    StrategySpec spec,
    Message origin,
    @Nullable ScoringStrategy strategy,
    @Nullable Formula formula,
    @Nullable Problem problem) {

  static ResolvedRule of(StrategySpec spec, Message origin, ScoringStrategies strategies) {
    Parsed<ScoringStrategy> made = strategies.create(spec);
    ScoringStrategy strategy = made.value().orElse(null);
    return new ResolvedRule(
        spec,
        origin,
        strategy,
        strategy instanceof Formula formula ? formula : null,
        made.problem().orElse(null));
  }
}
