package dev.jixiao.compare;

import dev.jixiao.value.PartialDate;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Relation;
import dev.jixiao.value.Unit;
import dev.jixiao.value.YesNo;
import java.util.Optional;

/**
 * The comparisons of the standard indicator types, for custom types that differ in their notation only.
 *
 * <p>Every method takes any actual value: what does not answer the target gives an undetermined comparison with its
 * problem. The <a href="doc-files/comparison-matrix.html">comparison matrix</a> shows all combinations. Methods are
 * stateless and thread-safe.
 */
public final class StandardComparisons {
  private static final Quantity NOTHING = Quantity.of(0, 0, Unit.NONE);

  private StandardComparisons() {}

  /**
   * Judges an actual value against a target of none (无) where the indicator counts what should not happen, such as 安全事故.
   *
   * @param target the target as written
   * @param actual the actual value
   * @param context the circumstances, with the name of the indicator
   * @return the comparison, or empty if the target is not such a one, or the name is not that of something that should
   * not happen
   */
  public static Optional<Comparison> none(
      String target, ActualValue actual, ComparisonContext context) {
    boolean none = YesNo.of(target).filter(answer -> !answer.isYes()).isPresent();
    return none && Denial.isOfHarm(context)
        ? Optional.of(
            new QuantityComparison(Relation.AT_MOST, NOTHING, actual, context).comparison())
        : Optional.empty();
  }

  /**
   * The judgement that follows from an actual value alone, whatever the target: from a missing one, and from a statement
   * such as 已完成 or 未完成.
   *
   * @param actual the actual value
   * @param context what the indicator is about: a statement about something else does not count
   * @return the comparison, or empty for an actual value that has to be compared
   */
  public static Optional<Comparison> general(ActualValue actual, ComparisonContext context) {
    return Optional.ofNullable(Answering.general(actual, context));
  }

  /**
   * Judges an actual value against a number.
   *
   * @param relation the relation that the target states; without one the category decides
   * @param required the number of the target
   * @param actual the actual value
   * @param context the direction and the policies
   * @return the comparison
   */
  public static Comparison quantity(
      Relation relation, Quantity required, ActualValue actual, ComparisonContext context) {
    return new QuantityComparison(relation, required, actual, context).comparison();
  }

  /**
   * Judges an actual value against a range of numbers.
   *
   * @param low the lower end
   * @param high the upper end
   * @param actual the actual value
   * @param context the direction and the policies
   * @return the comparison
   */
  public static Comparison range(
      Quantity low, Quantity high, ActualValue actual, ComparisonContext context) {
    return new RangeComparison(low, high, actual, context).comparison();
  }

  /**
   * Judges an actual value against a deadline; the last day of the unit that is named counts.
   *
   * @param relation the relation that the target states
   * @param required the date of the target
   * @param actual the actual value
   * @param context the fiscal year, which completes dates without one
   * @return the comparison
   */
  public static Comparison deadline(
      Relation relation, PartialDate required, ActualValue actual, ComparisonContext context) {
    return new DateComparison.Deadline(relation, required, actual, context).comparison();
  }

  /**
   * Judges an actual value against a period.
   *
   * @param from the beginning
   * @param to the end
   * @param actual the actual value
   * @param context the fiscal year, which completes dates without one
   * @return the comparison
   */
  public static Comparison period(
      PartialDate from, PartialDate to, ActualValue actual, ComparisonContext context) {
    return new DateComparison.Period(from, to, actual, context).comparison();
  }

  /**
   * Judges an actual value against a change relative to something.
   *
   * @param relation the relation that the target states
   * @param change the change, negative for a fall
   * @param actual the actual value
   * @param context the direction and the policies
   * @return the comparison
   */
  public static Comparison change(
      Relation relation, Quantity change, ActualValue actual, ComparisonContext context) {
    return new ChangeComparison(relation, change, actual, context).comparison();
  }

  /**
   * Judges an actual value against a ratio of two numbers; only an equal ratio meets it.
   *
   * @param part the first number
   * @param whole the second number
   * @param actual the actual value
   * @param context what the indicator is about
   * @return the comparison
   */
  public static Comparison ratio(
      Quantity part, Quantity whole, ActualValue actual, ComparisonContext context) {
    return new RatioComparison(part, whole, actual, context).comparison();
  }

  /**
   * Judges an actual value against a level of quality.
   *
   * @param text the target in canonical notation
   * @param level the part of it that states the level
   * @param actual the actual value
   * @param context what the indicator is about, and the ladder of degrees
   * @return the comparison
   */
  public static Comparison level(
      String text, String level, ActualValue actual, ComparisonContext context) {
    return new LevelComparison(text, level, actual, context).comparison();
  }

  /**
   * Judges an actual value against something that is to be done, or to be in order.
   *
   * @param text the target in canonical notation
   * @param actual the actual value
   * @param context what the indicator is about
   * @return the comparison
   */
  public static Comparison statement(String text, ActualValue actual, ComparisonContext context) {
    return new StatementComparison(text, actual, context).comparison();
  }

  /**
   * Judges an actual value against a text that is in no notation: only a statement that all is done meets it, and the
   * problem is reported.
   *
   * @param text the target as written
   * @param actual the actual value
   * @param context what the indicator is about
   * @return the comparison
   */
  public static Comparison freeText(String text, ActualValue actual, ComparisonContext context) {
    return new TextComparison(text, actual, context).comparison();
  }
}
