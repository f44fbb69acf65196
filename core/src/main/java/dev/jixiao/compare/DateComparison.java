package dev.jixiao.compare;

import dev.jixiao.notation.Cell;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.value.PartialDate;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Relation;
import dev.jixiao.value.Unit;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/** Actual values against a deadline or a period. The last day of what is named counts. */
final class DateComparison {
  // any year will do to compare two dates that both have none
  private static final int NO_YEAR = 2000;
  private static final int LAST_YEAR = 9999;
  private static final int DAYS_OF_YEAR = 366;
  // nearly every date is one of these
  private static final Quantity[] DAYS = daysOfOneYear();

  private DateComparison() {}

  static Comparison deadline(
      Relation stated, PartialDate required, ActualValue actual, ComparisonContext context) {
    Cell cell = actual.cell();
    if (!isDated(cell)) {
      return undated(stated.symbol() + required, actual);
    }
    int flags = Flags.DATE | (stated == Relation.NONE ? Flags.DIRECTION : 0);
    PartialDate end = cell.shape() == Cell.Shape.PERIOD ? cell.otherDate() : cell.date();
    PartialDate start = cell.shape() == Cell.Shape.PERIOD ? end : cell.date();
    Comparison comparison = dated(required, start, end, flags, actual, context);
    return comparison != null
        ? comparison
        : Answers.inconclusive(stated.symbol() + required, actual);
  }

  static Comparison period(
      PartialDate from, PartialDate to, ActualValue actual, ComparisonContext context) {
    Cell cell = actual.cell();
    if (!isDated(cell)) {
      return undated(from + "~" + to, actual);
    }
    boolean spans = cell.shape() == Cell.Shape.PERIOD;
    PartialDate end = spans ? cell.otherDate() : cell.date();
    if (spans && from.equals(cell.date()) && to.equals(end)) {
      return Comparison.met();
    }
    Comparison comparison = dated(to, end, end, Flags.DATE, actual, context);
    return comparison == null || (spans && comparison.verdict() == Verdict.MET && !to.equals(end))
        ? Answers.inconclusive(from + "~" + to, actual)
        : comparison;
  }

  private static boolean isDated(Cell cell) {
    return cell.shape() == Cell.Shape.DATE || cell.shape() == Cell.Shape.PERIOD;
  }

  /** What actual values without a date answer. */
  private static Comparison undated(String target, ActualValue actual) {
    Comparison answer = Answers.general(actual);
    if (answer != null) {
      return answer;
    }
    if (actual.cell().shape() == Cell.Shape.STATEMENT || Answers.isAll(actual)) {
      return Comparison.met().declared();
    }
    return Answers.isNothing(actual)
        ? Comparison.notMet().declared()
        : Answers.mismatch(target, actual);
  }

  /** The comparison of two dates; null if the actual date leaves it open. */
  private static @Nullable Comparison dated(
      PartialDate required,
      PartialDate start,
      PartialDate end,
      int flags,
      ActualValue actual,
      ComparisonContext context) {
    Year stated = context.fiscalYear().orElse(null);
    // 202312 is no year of a date
    Year fiscalYear =
        stated == null || stated.getValue() < 1 || stated.getValue() > LAST_YEAR ? null : stated;
    boolean mixed = required.hasYear() != end.hasYear();
    if (mixed && fiscalYear == null) {
      return Comparison.undetermined(yearUnknown(required.hasYear() ? end : required));
    }
    int assumed = required.hasYear() && end.hasYear() ? flags : flags | Flags.YEAR;
    int year = fiscalYear == null ? NO_YEAR : fiscalYear.getValue();
    int limitYear = yearOf(required, year);
    int limit = lastDay(required, limitYear);
    int last = lastDay(end, yearOf(end, year)) + daysBetween(limitYear, yearOf(end, year));
    boolean bound = actual.relation() != Relation.NONE;
    if (last <= limit) {
      Comparison met = days(Verdict.MET, limit, last, assumed);
      return bound ? met.declared() : met;
    }
    int first = firstDay(start, yearOf(start, year)) + daysBetween(limitYear, yearOf(start, year));
    return bound || first <= limit ? null : days(Verdict.NOT_MET, limit, last, assumed);
  }

  private static Problem yearUnknown(PartialDate date) {
    return Problem.of(
        ProblemCode.YEAR_UNKNOWN,
        "the date " + date + " has no year, and the form does not say its fiscal year",
        "日期" + date + "没有年份，表中也没有预算年度");
  }

  private static Comparison days(Verdict verdict, int limit, int last, int flags) {
    return Comparison.judged(
        verdict, Relation.AT_MOST, quantity(limit), quantity(last), flags | Flags.WHOLE);
  }

  private static Quantity quantity(int day) {
    return day >= 0 && day < DAYS.length ? DAYS[day] : Quantity.of(day, 0, Unit.DAY);
  }

  private static Quantity[] daysOfOneYear() {
    Quantity[] days = new Quantity[DAYS_OF_YEAR + 1];
    for (int day = 0; day < days.length; day++) {
      days[day] = Quantity.of(day, 0, Unit.DAY);
    }
    return days;
  }

  private static int yearOf(PartialDate date, int otherwise) {
    return date.hasYear() ? date.year() : otherwise;
  }

  /** The last day of what is stated, counted from the beginning of a year. */
  private static int lastDay(PartialDate date, int year) {
    int month = date.month() == 0 ? 12 : date.month();
    int length = Month.of(month).length(Year.isLeap(year));
    int day = date.day() == 0 ? length : Math.min(date.day(), length);
    return dayOfYear(year, month, day);
  }

  /** The first day of what is stated, counted from the beginning of a year. */
  private static int firstDay(PartialDate date, int year) {
    int month = Math.max(1, date.month());
    int length = Month.of(month).length(Year.isLeap(year));
    return dayOfYear(year, month, Math.min(Math.max(1, date.day()), length));
  }

  private static int dayOfYear(int year, int month, int day) {
    return Month.of(month).firstDayOfYear(Year.isLeap(year)) + day - 1;
  }

  /** The days from the beginning of a year to the beginning of another, negative if that is earlier. */
  private static int daysBetween(int year, int other) {
    return year == other
        ? 0
        : (int) (LocalDate.ofYearDay(other, 1).toEpochDay()
            - LocalDate.ofYearDay(year, 1).toEpochDay());
  }
}
