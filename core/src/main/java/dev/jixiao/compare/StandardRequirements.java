package dev.jixiao.compare;

import dev.jixiao.notation.CellWording;
import dev.jixiao.problem.Message;
import dev.jixiao.value.PartialDate;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Relation;
import java.time.Year;

/**
 * The requirements of the standard indicator types in words, for custom types that differ in their notation only; the counterpart
 * of {@link StandardComparisons}.
 *
 * <p>Methods are stateless and thread-safe.
 */
public final class StandardRequirements {
  private StandardRequirements() {}

  /**
   * What a number asks for: 不低于120公里.
   *
   * @param relation the relation that the target states; without one the name or else the category decides
   * @param required the number of the target
   * @param context the name, the direction and the policies
   * @return the requirement
   */
  public static Requirement quantity(
      Relation relation, Quantity required, ComparisonContext context) {
    Quantity named = context.inUnitOfName(required);
    if (relation == Relation.EQUAL && context.equality() != EqualityPolicy.BY_DIRECTION) {
      return Requirement.of(CellWording.bound(Relation.EQUAL, named));
    }
    Relation bound = QuantityComparison.bound(relation, named, context);
    Message words = CellWording.bound(bound, named);
    if (relation == Relation.ABOUT) {
      Message about = CellWording.bound(Relation.ABOUT, named);
      words = Message.of(
          (bound.isLowerBound() ? "at least " : "at most ") + about.english(),
          (bound.isLowerBound() ? "不低于" : "不超过") + about.chinese());
    }
    if (relation == Relation.EQUAL) {
      Message exactly = CellWording.bound(Relation.EQUAL, named);
      words = bound.isLowerBound()
          ? exactly.followedBy(Message.of("; more counts as met too", "，超过也视为完成"))
          : exactly.followedBy(Message.of("; less counts as met too", "，低于也视为完成"));
    }
    return directed(relation, bound, named, context, words);
  }

  private static Requirement directed(
      Relation stated,
      Relation bound,
      Quantity required,
      ComparisonContext context,
      Message words) {
    Requirement requirement = Requirement.of(words)
        .towards(
            Assumptions.direction(bound),
            stated.isLowerBound() || stated.isUpperBound()
                ? Assumptions.written(stated)
                : Assumptions.origin(required, context));
    return stated == Relation.NONE || stated == Relation.ABOUT
        ? requirement.assuming(Assumptions.direction(bound, required, context))
        : requirement;
  }

  /**
   * What a range of numbers asks for: 90%至100%.
   *
   * @param low the lower end
   * @param high the upper end
   * @param context the name of the indicator
   * @return the requirement
   */
  public static Requirement range(Quantity low, Quantity high, ComparisonContext context) {
    return Requirement.of(CellWording.range(context.inUnitOfName(low), context.inUnitOfName(high)));
  }

  /**
   * What a change relative to something asks for: 增长不低于10%.
   *
   * @param relation the relation that the target states
   * @param change the change, negative for a fall
   * @param context the direction
   * @return the requirement
   */
  public static Requirement change(Relation relation, Quantity change, ComparisonContext context) {
    boolean fall = change.signum() < 0;
    Relation stated = fall ? relation.mirrored() : relation;
    Relation bound = ChangeComparison.bound(stated, fall, context);
    // the size of a fall is what is bounded
    Message words = CellWording.change(fall ? bound.mirrored() : bound, change);
    Requirement requirement = Requirement.of(words)
        .towards(
            fall == bound.isLowerBound() ? Direction.SMALLER_IS_BETTER : Direction.LARGER_IS_BETTER,
            fall || stated.isLowerBound() || stated.isUpperBound()
                ? Message.of("as the target says", "按指标值所写")
                : Assumptions.byCategory());
    return stated == Relation.NONE && !fall && bound.isUpperBound()
        ? requirement.assuming(Assumptions.direction(bound, change, context))
        : requirement;
  }

  /**
   * What a deadline asks for: 不晚于2024年12月30日.
   *
   * @param relation the relation that the target states; without one it is a deadline
   * @param required the date, of which the last day counts
   * @param context the fiscal year, which completes a date without one, and the target as written
   * @return the requirement
   */
  public static Requirement deadline(
      Relation relation, PartialDate required, ComparisonContext context) {
    Year year = DateComparison.fiscalYear(context);
    PartialDate date = year == null ? required : required.inYear(year.getValue());
    Requirement requirement = Requirement.of(CellWording.date(
            relation == Relation.LESS_THAN ? relation : Relation.AT_MOST, lastDay(relation, date)))
        .towards(
            Direction.EARLIER_IS_BETTER,
            relation == Relation.NONE
                ? Assumptions.DEADLINE_ORIGIN
                : Message.of("as the target says", "按指标值所写"));
    for (Assumption assumption : DateComparison.assumptions(relation, required, context)) {
      requirement = requirement.assuming(assumption);
    }
    return withYear(requirement, required, date);
  }

  private static PartialDate lastDay(Relation relation, PartialDate date) {
    return relation == Relation.LESS_THAN ? date : DateComparison.toLastDay(date);
  }

  /**
   * What a period asks for: 2024年1月至2024年12月.
   *
   * @param from the beginning
   * @param to the end, of which the last day counts
   * @param context the fiscal year, which completes dates without one
   * @return the requirement
   */
  public static Requirement period(PartialDate from, PartialDate to, ComparisonContext context) {
    Year year = DateComparison.fiscalYear(context);
    PartialDate first = year == null ? from : from.inYear(year.getValue());
    PartialDate last = year == null ? to : to.inYear(year.getValue());
    Requirement requirement = Requirement.of(CellWording.period(first, last));
    return withYear(requirement, to.hasYear() ? from : to, to.hasYear() ? first : last);
  }

  private static Requirement withYear(
      Requirement requirement, PartialDate written, PartialDate completed) {
    if (written.hasYear()) {
      return requirement;
    }
    return completed.hasYear()
        ? requirement.assuming(Assumptions.FISCAL_YEAR)
        : requirement.assuming(Assumptions.YEAR_OPEN);
  }
}
