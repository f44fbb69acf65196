package dev.jixiao.strategy;

import dev.jixiao.compare.Comparison;
import dev.jixiao.explain.Working;
import dev.jixiao.problem.Message;
import dev.jixiao.target.DeadlineTarget;
import dev.jixiao.target.Target;
import dev.jixiao.value.PartialDate;
import dev.jixiao.value.Ratio;
import dev.jixiao.value.Unit;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How many calendar months a date is late. */
final class CalendarMonths {
  static final Unit UNIT = Unit.of("个月");

  // a common year, one before a leap year, and a leap year: all that February can be between two
  // dates
  private static final int[] YEARS = {2021, 2023, 2024};

  private CalendarMonths() {}

  /** The months, a begun one as the share of its days; null where February decides and the target has no year. */
  static @Nullable Ratio late(Target target, Comparison comparison, Working working) {
    long due = comparison.required().orElseThrow().number().longValue();
    long done = comparison.achieved().orElseThrow().number().longValue();
    int[] years = years(target, due);
    Set<Ratio> found = new HashSet<>();
    for (int year : years) {
      LocalDate first = LocalDate.of(year, 1, 1);
      found.add(between(first.plusDays(due - 1), first.plusDays(done - 1)));
    }
    if (found.size() > 1) {
      return null;
    }
    Ratio months = found.iterator().next();
    if (working.isRecording()) {
      long days = done - due;
      String shown =
          months.toBigDecimal(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
      working.note(Message.of(
          days + " days are " + shown + " calendar months", "逾期" + days + "天，按日历为" + shown + "个月"));
    }
    return months;
  }

  // a date without a year is of one in which it is that day
  private static int[] years(Target target, long due) {
    if (!(target instanceof DeadlineTarget deadline)) {
      return YEARS;
    }
    PartialDate date = deadline.date();
    if (date.hasYear()) {
      return new int[] {date.year()};
    }
    int[] fitting = Arrays.stream(YEARS)
        .filter(year -> date.inYear(year).lastDay().getDayOfYear() == due)
        .toArray();
    return fitting.length == 0 ? YEARS : fitting;
  }

  private static Ratio between(LocalDate due, LocalDate done) {
    long whole = ChronoUnit.MONTHS.between(due, done);
    LocalDate begun = due.plusMonths(whole);
    LocalDate next = due.plusMonths(whole + 1);
    return Ratio.of(whole, 1)
        .plus(Ratio.of(ChronoUnit.DAYS.between(begun, done), ChronoUnit.DAYS.between(begun, next)));
  }
}
