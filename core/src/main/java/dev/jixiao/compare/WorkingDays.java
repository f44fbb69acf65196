package dev.jixiao.compare;

import dev.jixiao.value.Dimension;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Ratio;
import dev.jixiao.value.Relation;
import dev.jixiao.value.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days against working days, of which there are never more than days: 2天 are at most 2个工作日, and 5个工作日 at least 5天.
 *
 * @param days the number in the unit of the other
 * @param bound what the number is then: at most or at least so many
 */
record WorkingDays(Quantity days, Relation bound) {
  /** The number of an actual value in the unit of a target; null where not one of the two is in working days. */
  static @Nullable WorkingDays of(Quantity required, Quantity achieved) {
    boolean asked = isWorking(required.unit());
    if (asked == isWorking(achieved.unit())) {
      return null;
    }
    Quantity days = asked ? achieved.in(Unit.DAY).orElse(null) : achieved;
    return days == null || (!asked && !required.unit().equals(Unit.DAY))
        ? null
        : new WorkingDays(
            days.withUnit(required.unit()), asked ? Relation.AT_MOST : Relation.AT_LEAST);
  }

  private static boolean isWorking(Unit unit) {
    return unit.dimension() == Dimension.WORKING_TIME;
  }

  /** The judgement that holds however many of the days were working days; null where none does. */
  @Nullable
  Comparison answer(Answering answering, Relation asked, Quantity required) {
    boolean admitted = asked.admits(days.compareTo(required));
    boolean sameSide = asked.isUpperBound() == bound.isUpperBound();
    if (sameSide != admitted) {
      return null;
    }
    List<Assumption> assumptions = List.of(Assumptions.workingDays(bound, days));
    return sameSide
        ? Comparison.judged(Verdict.MET, asked, required, days, Ratio.ONE, assumptions)
        : new Bounds(answering, asked, required, assumptions).missed(Verdict.NOT_MET, days);
  }
}
