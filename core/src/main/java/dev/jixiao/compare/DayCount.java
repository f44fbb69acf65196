package dev.jixiao.compare;

import dev.jixiao.value.Dimension;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Ratio;
import dev.jixiao.value.Relation;
import dev.jixiao.value.Unit;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many days a time takes that is written in days, in working days or in months: 5个工作日 are at least 5天, and 5个月 at most
 * 155天.
 *
 * @param least the fewest days
 * @param most the most days
 */
record DayCount(BigDecimal least, BigDecimal most) {
  private static final Unit MONTH = Unit.of("个月");
  private static final BigDecimal LONGEST_MONTH = BigDecimal.valueOf(31);
  private static final BigDecimal MONTHS = BigDecimal.valueOf(30);
  /** By how much so many months of 30 days may be too many: those with February. */
  private static final BigDecimal FEBRUARY = BigDecimal.valueOf(2);
  /** Weekends, and beside them the longest holidays. */
  private static final BigDecimal HOLIDAYS = BigDecimal.TEN;

  /** The judgement that holds however long the months and the holidays were; null where none does. */
  static @Nullable Comparison compared(
      Answering answering, Relation asked, Quantity required, Quantity achieved) {
    Dimension one = required.unit().dimension();
    Dimension other = achieved.unit().dimension();
    boolean bounded = asked.isLowerBound() || asked.isUpperBound();
    // 31天 are not just 1个月
    DayCount limit = one == other || !bounded ? null : of(required);
    DayCount reached = limit == null ? null : of(achieved);
    if (limit == null || reached == null) {
      return null;
    }
    boolean upper = asked.isUpperBound();
    boolean met = upper
        ? asked.admits(reached.most.compareTo(limit.least))
        : asked.admits(reached.least.compareTo(limit.most));
    boolean missed = upper
        ? !asked.admits(reached.least.compareTo(limit.most))
        : !asked.admits(reached.most.compareTo(limit.least));
    List<Assumption> assumptions = List.of(Assumptions.days(achieved, reached));
    if (met) {
      return Comparison.judged(Verdict.MET, asked, required, achieved, Ratio.ONE, assumptions);
    }
    return missed
        ? new Bounds(answering, asked, required, assumptions).missed(Verdict.NOT_MET, achieved)
        : null;
  }

  private static @Nullable DayCount of(Quantity time) {
    return switch (time.unit().dimension()) {
      case TIME -> ofDays(time.in(Unit.DAY).orElse(null));
      case CALENDAR -> ofMonths(time.in(MONTH).orElse(null));
      case WORKING_TIME -> ofWorkingDays(time);
      default -> null;
    };
  }

  private static @Nullable DayCount ofDays(@Nullable Quantity days) {
    return days == null ? null : new DayCount(days.number(), days.number());
  }

  private static @Nullable DayCount ofMonths(@Nullable Quantity months) {
    return months == null
        ? null
        : new DayCount(
            months.number().multiply(MONTHS).subtract(FEBRUARY),
            months.number().multiply(LONGEST_MONTH));
  }

  private static @Nullable DayCount ofWorkingDays(Quantity days) {
    return days.unit().factor() != 1
        ? null
        : new DayCount(days.number(), days.number().multiply(FEBRUARY).add(HOLIDAYS));
  }
}
