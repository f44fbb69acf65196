package dev.jixiao.strategy;

import dev.jixiao.problem.Message;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.value.Points;
import java.util.Objects;
import java.util.Optional;

/**
 * The award of a scoring strategy to an indicator (赋分): points with a reason, or a problem where it cannot tell.
 *
 * <p>Points are exact; the scorer rounds them. Records are immutable and thread-safe.
 *
 * @param points the points from zero to the indicator's weight, or empty where the strategy cannot tell
 * @param note the reason in one sentence
 * @param bonus points beyond the weight, kept apart from the score; zero for nearly all
 * @param problem why there are no points, or what a reader should know although there are
 */
public record Award(
    Optional<Points> points, Message note, Points bonus, Optional<Problem> problem) {
  /**
   * Needs every component.
   *
   * @param points as the record's component
   * @param note as the record's component
   * @param bonus as the record's component
   * @param problem as the record's component
   */
  public Award {
    Objects.requireNonNull(points, "points");
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(bonus, "bonus");
    Objects.requireNonNull(problem, "problem");
  }

  /**
   * Points with a reason in a single language.
   *
   * @param points the points
   * @param note the reason
   * @return the award
   */
  public static Award of(Points points, String note) {
    return of(points, Message.of(note));
  }

  /**
   * Points with a reason in two languages.
   *
   * @param points the points
   * @param note the reason
   * @return the award
   */
  public static Award of(Points points, Message note) {
    return new Award(
        Optional.of(points), Objects.requireNonNull(note, "note"), Points.ZERO, Optional.empty());
  }

  /**
   * No points, because the strategy cannot judge what it was given.
   *
   * @param problem why not
   * @return the award
   */
  public static Award withheld(Problem problem) {
    return new Award(Optional.empty(), problem.wording(), Points.ZERO, Optional.of(problem));
  }

  /**
   * No points, because the strategy is not for this kind of indicator.
   *
   * @param why what it would need, naming the values
   * @return the award, with a problem of the code {@code STRATEGY_NOT_APPLICABLE}
   */
  public static Award notApplicable(Message why) {
    return withheld(Problem.of(ProblemCode.STRATEGY_NOT_APPLICABLE.name(), why));
  }

  /**
   * This award with something that a reader should know beside its points.
   *
   * @param oddity the problem
   * @return a copy with the problem
   */
  public Award reporting(Problem oddity) {
    return new Award(points, note, bonus, Optional.of(oddity));
  }

  /**
   * This award with points beyond the weight.
   *
   * @param more the bonus, not negative
   * @return a copy with the bonus
   */
  public Award withBonus(Points more) {
    return new Award(points, note, more, problem);
  }

  /** The points and the note. */
  @Override
  public String toString() {
    return points.map(Points::toString).orElse("no points") + ": " + note.english();
  }
}
