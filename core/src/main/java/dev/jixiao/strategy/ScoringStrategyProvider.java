package dev.jixiao.strategy;

/**
 * A scoring strategy with its name, as a jar provides it for {@link ScoringStrategies#discovered}.
 *
 * <p>Users implement this; a program that names its strategies itself needs only {@link ScoringStrategies#with}.
 *
 * <pre>{@code
 * public final class PerClass implements ScoringStrategyProvider {
 *   public String name() { return "per-class"; }
 *   public Optional<Message> label() { return Optional.of(Message.of("per class", "按等级记分")); }
 *   public ScoringStrategy create(StrategyParameters parameters) {
 *     Points step = parameters.points("step", Points.of(5));
 *     return (indicator, comparison) -> Award.of(step, "the same for all");
 *   }
 * }
 * }</pre>
 *
 * <p>Implementations have a public constructor without parameters; they are stateless and thread-safe.
 */
public interface ScoringStrategyProvider extends StrategyFactory<ScoringStrategy> {
  /**
   * The name of the strategy, as rule sets and indicators write it.
   *
   * @return one word in lower case, such as {@code per-class}; it must not change between versions
   */
  String name();
}
