package dev.jixiao.explain;

import dev.jixiao.problem.Message;
import dev.jixiao.value.Money;
import dev.jixiao.value.Points;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Ratio;
import dev.jixiao.value.Written;
import java.math.RoundingMode;
import java.util.List;

/**
 * A sheet (页) that an explanation is written on: facts, remarks and groups here, arithmetic on its {@link #working()}.
 *
 * <p>What is written becomes steps or, without making any, lines of a text; who writes need not know which.
 *
 * <pre>{@code
 * Explanation why = Explanation.of(1, sheet -> {
 *   sheet.fact(Message.of("target", "指标值"), "≥95%");
 *   sheet.note(Message.of("read from the appendix", "取自附件"));
 * });
 * }</pre>
 *
 * <p>A sheet belongs to one explanation and one thread.
 */
public abstract sealed class Sheet permits StepSheet, TextSheet {
  private final Working working = Working.on(this);

  Sheet() {}

  /**
   * Where arithmetic is done whose steps belong on this sheet.
   *
   * @return the working
   */
  public final Working working() {
    return working;
  }

  /**
   * Writes a fact that was used, such as the target as written.
   *
   * @param name what it is, such as 指标值
   * @param value the value as a person reads it
   */
  public abstract void fact(Message name, String value);

  /**
   * Writes a number that was used.
   *
   * @param name what it is, such as 分值
   * @param sign what precedes the number, such as ≥; it may be empty
   * @param value the number
   */
  public abstract void fact(Message name, String sign, Written value);

  /**
   * Writes a remark in words.
   *
   * @param text the remark
   */
  public abstract void note(Message text);

  /**
   * Writes a remark with numbers in it.
   *
   * @param text the remark, with a pair of braces {@code {}} for each number
   * @param numbers the numbers, in the order of their places
   * @throws IllegalArgumentException if there are more numbers than places for them, or fewer
   */
  public abstract void note(Message text, Written... numbers);

  /**
   * Writes a step.
   *
   * @param step the step
   */
  public abstract void keep(Step step);

  /**
   * Writes the sum of points.
   *
   * @param name what is calculated, such as 总分
   * @param parts the points to add
   * @param sum their exact sum
   */
  public abstract void sum(Message name, List<Points> parts, Points sum);

  /**
   * Writes a rate that two quantities have to each other in one of their units.
   *
   * @param name what is calculated, such as 完成率
   * @param part the part
   * @param whole the whole
   * @param rate the exact rate
   */
  public abstract void rate(Message name, Quantity part, Quantity whole, Ratio rate);

  /**
   * Writes the rate of two amounts.
   *
   * @param name what is calculated, such as 预算执行率
   * @param part the part
   * @param whole the whole
   * @param rate the exact rate
   */
  public abstract void rate(Message name, Money part, Money whole, Ratio rate);

  /**
   * Writes the steps behind one part of a whole below its name.
   *
   * @param name the part
   * @param steps writes its steps on this sheet
   */
  public abstract void group(Message name, Runnable steps);

  /**
   * Leaves out facts that this group states already, by their Chinese name and their value.
   *
   * @param steps writes steps on this sheet
   */
  public abstract void unlessStated(Runnable steps);

  /**
   * The position that this sheet has reached, for {@link #takeBack}.
   *
   * @return a mark in this group
   */
  public abstract int mark();

  /**
   * Takes back what this group wrote after a mark.
   *
   * @param mark the mark
   */
  public abstract void takeBack(int mark);

  abstract void calculation(
      Message name, Operation operation, Written first, Written second, Written result);

  abstract void rounding(Message name, Points exact, int scale, RoundingMode mode, Points result);

  /** The steps so far; none where they become a text. */
  abstract List<Step> steps();
}
