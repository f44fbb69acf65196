package dev.jixiao.strategy;

import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.PeerFigures;
import dev.jixiao.compare.Verdict;
import dev.jixiao.explain.Working;
import dev.jixiao.form.Indicator;
import dev.jixiao.problem.Message;
import java.util.Optional;

/**
 * A way to give points for what was compared (赋分方法).
 *
 * <p>Users implement this, often as a lambda, to add a custom one:
 *
 * <pre>{@code
 * ScoringStrategy perClass = (indicator, comparison) ->
 *     Award.of(indicator.weight().times(comparison.completion().orElse(Ratio.ZERO)), "one share for each class missed");
 * }</pre>
 *
 * <p>Implementations are stateless or immutable, thread-safe, and give the same award for the same arguments: an
 * explanation is made by asking again. They must not throw, return null, or award less than zero or more than the weight;
 * the scorer reports one that does and leaves the indicator unscored.
 */
@FunctionalInterface
public interface ScoringStrategy {
  /**
   * Gives points.
   *
   * @param indicator the indicator, with its weight
   * @param comparison what its actual value came to
   * @return the points, exact and from zero to the weight, with a reason
   */
  Award award(Indicator indicator, Comparison comparison);

  /**
   * Gives points and shows the working. Override it to explain the arithmetic step by step; the points must be those of
   * {@link #award(Indicator, Comparison)}.
   *
   * @param indicator the indicator, with its weight
   * @param comparison what its actual value came to
   * @param working where the arithmetic is done
   * @return the award
   */
  default Award award(Indicator indicator, Comparison comparison, Working working) {
    Award award = award(indicator, comparison);
    working.note(award.note());
    return award;
  }

  /**
   * Tells whether the points depend on how the same indicator did in other forms. Such a strategy is asked with their figures, and
   * without them leaves the row unscored.
   *
   * @return false by default
   */
  default boolean looksAtPeers() {
    return false;
  }

  /**
   * Gives points by what the same indicator came to in other forms as well, and shows the working.
   *
   * @param indicator the indicator, with its weight
   * @param comparison what its actual value came to
   * @param peers the figures of all forms, this one among them
   * @param working where the arithmetic is done
   * @return the award; by default the one that does not look at the others
   */
  default Award award(
      Indicator indicator, Comparison comparison, PeerFigures peers, Working working) {
    return award(indicator, comparison, working);
  }

  /**
   * The actual value that would earn full marks. The scorer scores it before it passes it on.
   *
   * @param indicator the indicator
   * @param hit the comparison of a value that is the target itself
   * @return the value with its bound in canonical notation, such as {@code ≥90%}; empty, as by default, where none can be named
   */
  default Optional<String> neededForFull(Indicator indicator, Comparison hit) {
    return Optional.empty();
  }

  /**
   * What this strategy does, in one sentence for the reader of a form.
   *
   * @return the sentence; empty, as by default, where its name has to do
   */
  default Optional<Message> rule() {
    return Optional.empty();
  }

  /**
   * Tells whether this strategy can judge a comparison at all.
   *
   * @param indicator the indicator
   * @param comparison what its actual value came to
   * @return true if the comparison came to a verdict; a strategy that rests on a person's judgement may say more
   */
  default boolean judges(Indicator indicator, Comparison comparison) {
    return comparison.verdict() != Verdict.UNDETERMINED
        && comparison.verdict() != Verdict.NOT_APPLICABLE;
  }
}
