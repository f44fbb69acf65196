package dev.jixiao.explain;

import dev.jixiao.problem.Message;
import dev.jixiao.value.Money;
import dev.jixiao.value.Points;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Ratio;
import dev.jixiao.value.Written;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A working (演算), in which arithmetic is done: silent while points are computed, recording while they are explained.
 *
 * <p>A scoring strategy that does its arithmetic here has one piece of code for the number and for its explanation, so the
 * two cannot differ.
 *
 * <pre>{@code
 * Points points = working.times(Message.of("score", "得分"), weight, completion); // 10 × 96% = 9.6
 * }</pre>
 *
 * <p>The silent working is immutable and thread-safe; a recording one belongs to one explanation and one thread.
 */
public final class Working {
  private static final Working SILENT = new Working(null);
  private static final Points POINT = Points.of(1);

  private final @Nullable Sheet sheet;
  private final PlainWorking plain = new PlainWorking(this);

  private Working(@Nullable Sheet sheet) {
    this.sheet = sheet;
  }

  static Working on(Sheet sheet) {
    return new Working(sheet);
  }

  /**
   * A working that keeps nothing.
   *
   * @return the silent working
   */
  public static Working silent() {
    return SILENT;
  }

  /**
   * A working that keeps every step.
   *
   * @return a new working
   */
  public static Working recording() {
    return new StepSheet().working();
  }

  /**
   * Tells whether what is done becomes part of an explanation.
   *
   * @return false if this is the silent working
   */
  public boolean isRecording() {
    return sheet != null;
  }

  /**
   * The steps so far.
   *
   * @return the steps, none for a silent working or one on a sheet that becomes a text
   */
  public List<Step> steps() {
    return sheet == null ? List.of() : sheet.steps();
  }

  /**
   * Keeps a step, if steps are kept.
   *
   * @param step makes the step; not called by a silent working
   */
  public void keep(Supplier<? extends Step> step) {
    if (sheet != null) {
      sheet.keep(step.get());
    }
  }

  /**
   * Keeps a remark, if steps are kept.
   *
   * @param text the remark
   */
  public void note(Message text) {
    if (sheet != null) {
      sheet.note(text);
    }
  }

  /**
   * Keeps a remark with numbers in it, if steps are kept.
   *
   * @param text the remark, with a pair of braces {@code {}} for each number
   * @param numbers the numbers, in the order of their places
   * @throws IllegalArgumentException if steps are kept and there are more numbers than places for them, or fewer
   */
  public void note(Message text, Written... numbers) {
    if (sheet != null) {
      sheet.note(text, numbers);
    }
  }

  /**
   * This working for arithmetic on plain numbers, such as days, votes and steps.
   *
   * @return a view of this working
   */
  public PlainWorking plain() {
    return plain;
  }

  /**
   * A share of points.
   *
   * @param name what is calculated, such as 得分
   * @param points the points
   * @param share the share
   * @return the exact product; the points themselves if the share is 100%
   */
  public Points times(Message name, Points points, Ratio share) {
    Points product = share.equals(Ratio.ONE) ? points : points.times(share);
    calculation(name, Operation.PRODUCT, points, share, product);
    return product;
  }

  /**
   * Points with fewer decimals; a step only where that makes a difference.
   *
   * @param name what is rounded
   * @param points the points
   * @param scale the decimals that are left, 0 to 64
   * @param mode how to round
   * @return the rounded points
   */
  public Points rounded(Message name, Points points, int scale, RoundingMode mode) {
    Points rounded = points.rounded(scale, mode);
    if (sheet != null && !rounded.equals(points)) {
      sheet.rounding(name, points, scale, mode, rounded);
    }
    return rounded;
  }

  /**
   * Points less others.
   *
   * @param name what is calculated
   * @param points the points
   * @param less the points to take away
   * @return the exact difference
   */
  public Points minus(Message name, Points points, Points less) {
    Points difference = points.minus(less);
    calculation(name, Operation.DIFFERENCE, points, less, difference);
    return difference;
  }

  /**
   * The sum of points.
   *
   * @param name what is calculated
   * @param points the points
   * @param more the points to add
   * @return the exact sum
   */
  public Points plus(Message name, Points points, Points more) {
    Points sum = points.plus(more);
    calculation(name, Operation.SUM, points, more, sum);
    return sum;
  }

  /**
   * The smaller of two numbers of points.
   *
   * @param name what is calculated
   * @param points the points
   * @param most the most they may be
   * @return the smaller
   */
  public Points min(Message name, Points points, Points most) {
    Points smaller = points.min(most);
    calculation(name, Operation.SMALLEST, points, most, smaller);
    return smaller;
  }

  /**
   * A ratio less another.
   *
   * @param name what is calculated
   * @param ratio the ratio
   * @param less the ratio to take away
   * @return the exact difference
   */
  public Ratio minus(Message name, Ratio ratio, Ratio less) {
    Ratio difference = ratio.minus(less);
    calculation(name, Operation.DIFFERENCE, ratio, less, difference);
    return difference;
  }

  /**
   * The sum of two ratios.
   *
   * @param name what is calculated
   * @param ratio the ratio
   * @param more the ratio to add
   * @return the exact sum
   */
  public Ratio plus(Message name, Ratio ratio, Ratio more) {
    Ratio sum = ratio.plus(more);
    calculation(name, Operation.SUM, ratio, more, sum);
    return sum;
  }

  /**
   * A ratio times another.
   *
   * @param name what is calculated
   * @param ratio the ratio
   * @param factor the ratio to multiply by
   * @return the exact product
   */
  public Ratio times(Message name, Ratio ratio, Ratio factor) {
    Ratio product = ratio.times(factor);
    calculation(name, Operation.PRODUCT, ratio, factor, product);
    return product;
  }

  /**
   * A ratio divided by another.
   *
   * @param name what is calculated
   * @param ratio the ratio
   * @param divisor the ratio to divide by, not zero
   * @return the exact quotient
   * @throws ArithmeticException if the divisor is zero
   */
  public Ratio dividedBy(Message name, Ratio ratio, Ratio divisor) {
    Ratio quotient = ratio.dividedBy(divisor);
    calculation(name, Operation.QUOTIENT, ratio, divisor, quotient);
    return quotient;
  }

  /**
   * A quantity as a share of another in the same unit.
   *
   * @param name what is calculated
   * @param part the part
   * @param whole the whole, not zero
   * @return the exact share
   * @throws ArithmeticException if the whole is zero
   */
  public Ratio share(Message name, Quantity part, Quantity whole) {
    Ratio share = part.ratioTo(whole);
    calculation(name, Operation.QUOTIENT, part, whole, share);
    return share;
  }

  /**
   * An amount as a share of another, such as an execution rate (执行率).
   *
   * @param name what is calculated
   * @param part the part
   * @param whole the whole, not zero
   * @return the exact share
   * @throws ArithmeticException if the whole is zero
   */
  public Ratio share(Message name, Money part, Money whole) {
    Ratio share = part.ratioTo(whole);
    if (sheet != null) {
      sheet.rate(name, part, whole, share);
    }
    return share;
  }

  /**
   * How far a quantity is above another in the same unit.
   *
   * @param name what is calculated
   * @param quantity the quantity
   * @param less the quantity to take away
   * @return the exact difference as a number of that unit, negative if the quantity is the smaller
   */
  public Ratio minus(Message name, Quantity quantity, Quantity less) {
    BigDecimal difference = quantity.number().subtract(less.number());
    if (sheet != null) {
      sheet.keep(StepSheet.difference(name, quantity, less, difference));
    }
    return Ratio.of(difference);
  }

  /**
   * The larger of two ratios.
   *
   * @param name what is calculated
   * @param ratio the ratio
   * @param least the least it may be
   * @return the larger
   */
  public Ratio max(Message name, Ratio ratio, Ratio least) {
    Ratio larger = ratio.max(least);
    calculation(name, Operation.LARGEST, ratio, least, larger);
    return larger;
  }

  void calculation(
      Message name, Operation operation, Written first, Written second, Written result) {
    if (sheet != null) {
      sheet.calculation(name, operation, first, second, result);
    }
  }

  /**
   * Points as a plain number, the way steps keep them.
   *
   * @param points the points
   * @return the number of points
   */
  public static Ratio number(Points points) {
    return points.shareOf(POINT);
  }
}
