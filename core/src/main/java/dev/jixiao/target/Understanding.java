package dev.jixiao.target;

import dev.jixiao.compare.Assumption;
import dev.jixiao.compare.Direction;
import dev.jixiao.compare.Requirement;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One target cell understood (指标值的理解): its type and what it asks for, in words that a person reads.
 *
 * <pre>{@code
 * Understanding cell = Scorer.standard().understand(indicator, Year.of(2024));
 * cell.toText(Locale.CHINESE);  // 完成时限：不晚于2024年12月30日
 * cell.problem();               // what is wrong with the cell, with its column
 * }</pre>
 *
 * <p>Records are immutable and thread-safe.
 *
 * @param target the target that was read
 * @param type the name of its type, such as {@code deadline}
 * @param label what the type is called, such as 完成时限
 * @param requirement what the target asks for
 */
public record Understanding(Target target, String type, Message label, Requirement requirement) {
  /**
   * Which way is better.
   *
   * @return the direction, empty where the target has none
   */
  public Optional<Direction> direction() {
    return requirement.direction();
  }

  /**
   * What the direction follows from.
   *
   * @return a few words such as 按类别推定; empty where there is no direction
   */
  public Optional<Message> reason() {
    return requirement.reason();
  }

  /**
   * What was taken for granted because the cell does not say it.
   *
   * @return the assumptions, possibly none
   */
  public List<Assumption> assumptions() {
    return requirement.assumptions();
  }

  /**
   * What is wrong with the cell.
   *
   * @return the problem, with line and column where it lies at a character of the cell; empty for a cell that was understood
   */
  public Optional<Problem> problem() {
    return requirement.problem();
  }

  /**
   * This understanding with something that is wrong with the cell.
   *
   * @param fault what is wrong
   * @return a copy with that problem in the place of any other
   */
  public Understanding reporting(Problem fault) {
    return new Understanding(target, type, label, requirement.reporting(fault));
  }

  /**
   * The type and what is asked for, in one line: 数值：不低于120公里（方向按类别推定）.
   *
   * @param locale the reader's locale: Chinese, otherwise English
   * @return the line; of a cell that was not understood, the message of its problem
   */
  public String toText(Locale locale) {
    Optional<Problem> fault = problem().filter(problem -> !problem.isWarning());
    return fault.isPresent()
        ? fault.get().message(locale)
        : label.in(locale) + (Message.isChinese(locale) ? "：" : ": ") + requirement.toText(locale);
  }

  /** The type and what is asked for, in English. */
  @Override
  public String toString() {
    return toText(Locale.ENGLISH);
  }
}
