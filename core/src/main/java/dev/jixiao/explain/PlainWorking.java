package dev.jixiao.explain;

import dev.jixiao.problem.Message;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;

/**
 * A {@link Working} for arithmetic on plain numbers, such as days, votes and steps, which are not printed in percent.
 *
 * <p>It belongs to a working, and is as thread-safe as that is.
 */
public final class PlainWorking {
  private static final Points POINT = Points.of(1);

  private final Working working;

  PlainWorking(Working working) {
    this.working = working;
  }

  /**
   * A plain number less another, such as days.
   *
   * @param name what is calculated
   * @param number the number
   * @param less the number to take away
   * @return the exact difference
   */
  public Ratio difference(Message name, Ratio number, Ratio less) {
    Ratio difference = number.minus(less);
    if (working.isRecording()) {
      working.calculation(
          name, Operation.DIFFERENCE, plain(number), plain(less), plain(difference));
    }
    return difference;
  }

  /**
   * The sum of two plain numbers, such as votes.
   *
   * @param name what is calculated
   * @param number the number
   * @param more the number to add
   * @return the exact sum
   */
  public Ratio sum(Message name, Ratio number, Ratio more) {
    Ratio sum = number.plus(more);
    if (working.isRecording()) {
      working.calculation(name, Operation.SUM, plain(number), plain(more), plain(sum));
    }
    return sum;
  }

  /**
   * How many times a plain number holds another, such as 5 days steps of 2 days.
   *
   * @param name what is counted
   * @param number the number
   * @param step the step, not zero
   * @return the exact count
   * @throws ArithmeticException if the step is zero
   */
  public Ratio count(Message name, Ratio number, Ratio step) {
    Ratio count = number.dividedBy(step);
    if (working.isRecording()) {
      working.calculation(name, Operation.QUOTIENT, plain(number), plain(step), plain(count));
    }
    return count;
  }

  /**
   * How many times a percentage holds another, such as 20% steps of 3%.
   *
   * @param name what is counted
   * @param share the percentage
   * @param step the step, not zero
   * @return the exact count
   * @throws ArithmeticException if the step is zero
   */
  public Ratio countOfPercent(Message name, Ratio share, Ratio step) {
    Ratio count = share.dividedBy(step);
    if (working.isRecording()) {
      working.calculation(name, Operation.QUOTIENT, share, step, plain(count));
    }
    return count;
  }

  /**
   * A plain number as a share of another, such as days of the planned days.
   *
   * @param name what is calculated
   * @param part the part
   * @param whole the whole, not zero
   * @return the exact share
   * @throws ArithmeticException if the whole is zero
   */
  public Ratio share(Message name, Ratio part, Ratio whole) {
    Ratio share = part.dividedBy(whole);
    if (working.isRecording()) {
      working.calculation(name, Operation.QUOTIENT, plain(part), plain(whole), share);
    }
    return share;
  }

  /**
   * Points a number of times.
   *
   * @param name what is calculated
   * @param points the points
   * @param times the number of times
   * @return the exact product
   */
  public Points multiple(Message name, Points points, Ratio times) {
    Points product = points.times(times);
    if (working.isRecording()) {
      working.calculation(name, Operation.PRODUCT, points, plain(times), product);
    }
    return product;
  }

  // as points are printed, not as a percentage
  private static Points plain(Ratio number) {
    return POINT.times(number);
  }
}
