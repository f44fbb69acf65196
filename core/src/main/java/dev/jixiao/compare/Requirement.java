package dev.jixiao.compare;

import dev.jixiao.problem.Message;
import dev.jixiao.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What a target asks for (指标值要求), in words that a person reads, before there is any actual value.
 *
 * <p>A custom indicator type makes it from its target:
 *
 * <pre>{@code
 * Requirement.of(Message.of("class III or better", "Ⅲ类及以上"))
 *     .towards(Direction.LARGER_IS_BETTER, Message.of("as every class of water", "水质类别均为越高越好"));
 * }</pre>
 *
 * <p>Records are immutable and thread-safe.
 *
 * @param wording what is asked for, such as 不低于95% or 不晚于2024年12月30日
 * @param direction which way is better, where the target has one
 * @param reason what the direction follows from, in a few words such as 按类别推定; empty where there is no direction
 * @param assumptions what was taken for granted because the target does not say it
 * @param problem what is wrong with the target, or missing to judge it
 */
public record Requirement(
    Message wording,
    Optional<Direction> direction,
    Optional<Message> reason,
    List<Assumption> assumptions,
    Optional<Problem> problem) {
  /**
   * Keeps its own copy of the assumptions.
   *
   * @param wording as the record's component
   * @param direction as the record's component
   * @param reason as the record's component
   * @param assumptions as the record's component
   * @param problem as the record's component
   */
  public Requirement {
    Objects.requireNonNull(wording, "wording");
    Objects.requireNonNull(direction, "direction");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(problem, "problem");
    assumptions = List.copyOf(assumptions);
  }

  /**
   * A requirement in words and nothing more.
   *
   * @param wording what is asked for
   * @return the requirement
   */
  public static Requirement of(Message wording) {
    return new Requirement(
        wording, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
  }

  /**
   * This requirement with the way that is better.
   *
   * @param better the direction
   * @param why what it follows from, in a few words
   * @return a copy
   */
  public Requirement towards(Direction better, Message why) {
    return new Requirement(wording, Optional.of(better), Optional.of(why), assumptions, problem);
  }

  /**
   * This requirement with something that was taken for granted.
   *
   * @param assumption the assumption, behind those that are there
   * @return a copy
   */
  public Requirement assuming(Assumption assumption) {
    List<Assumption> all = new ArrayList<>(assumptions);
    all.add(assumption);
    return new Requirement(wording, direction, reason, all, problem);
  }

  /**
   * This requirement with a problem of its target.
   *
   * @param fault the problem
   * @return a copy
   */
  public Requirement reporting(Problem fault) {
    return new Requirement(wording, direction, reason, assumptions, Optional.of(fault));
  }

  /**
   * Tells whether the direction was not written but taken from something else.
   *
   * @return true if it is an assumption
   */
  public boolean isDirectionAssumed() {
    return direction.isPresent()
        && assumptions.stream()
            .anyMatch(assumption -> assumption.kind() == Assumption.Kind.DIRECTION);
  }

  /**
   * What is asked for as one line, with the origin of a direction that was not written: 不低于120公里（方向按类别推定）.
   *
   * @return the line in both languages
   */
  public Message line() {
    return isDirectionAssumed() ? Assumptions.inferred(wording, reason.orElseThrow()) : wording;
  }

  /**
   * What is asked for as one line in the language of a reader.
   *
   * @param locale the reader's locale: Chinese, otherwise English
   * @return the line
   */
  public String toText(Locale locale) {
    return line().in(locale);
  }

  /** The line in English. */
  @Override
  public String toString() {
    return line().english();
  }
}
