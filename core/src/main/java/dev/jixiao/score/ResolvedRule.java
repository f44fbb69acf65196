package dev.jixiao.score;

import dev.jixiao.problem.Message;
import dev.jixiao.problem.Parsed;
import dev.jixiao.problem.Problem;
import dev.jixiao.strategy.StrategySpec;
import org.jspecify.annotations.Nullable;

/**
 * A strategy of a rule set, made once; or the problem that kept it from being made.
 *
 * @param spec the strategy as the rules name it
 * @param note the strategy and what named it, as explanations say it
 * @param strategy the strategy, if it could be made
 * @param problem why there is no strategy
 */
record ResolvedRule<T>(
    StrategySpec spec,
    Message note,
    @Nullable T strategy,
    @Nullable Problem problem) {

  static <T> ResolvedRule<T> of(
      StrategySpec spec, Message label, @Nullable Message origin, Parsed<T> made) {
    return new ResolvedRule<>(
        spec, note(label, origin), made.value().orElse(null), made.problem().orElse(null));
  }

  static <T> ResolvedRule<T> failed(StrategySpec spec, Message origin, Problem problem) {
    return new ResolvedRule<>(spec, note(origin, null), null, problem);
  }

  private static Message note(Message label, @Nullable Message origin) {
    return origin == null
        ? Message.of("strategy: " + label.english(), "赋分方法：" + label.chinese())
        : Message.of(
            "strategy: " + label.english() + " (" + origin.english() + ")",
            "赋分方法：" + label.chinese() + "（" + origin.chinese() + "）");
  }
}
