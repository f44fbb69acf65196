package dev.jixiao.compare;

import dev.jixiao.notation.Cell;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.value.PartialDate;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Ratio;
import dev.jixiao.value.Unit;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Actual values against a deadline or a period. The last day of what is named counts. */
final class DateComparison {
  // any year will do to compare two dates that both have none
  private static final int NO_YEAR = 2000;

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
    Year fiscalYear = context.fiscalYear().orElse(null);
    boolean mixed = required.hasYear() != end.hasYear();
    if (mixed && fiscalYear == null) {
      return Comparison.undetermined(yearUnknown(required.hasYear() ? end : required));
    }
    int assumed = required.hasYear() && end.hasYear() ? flags : flags | Flags.YEAR;
    int year = fiscalYear == null ? NO_YEAR : fiscalYear.getValue();
    return judged(
        required.inYear(year).lastDay(),
        start.inYear(year),
        end.inYear(year).lastDay(),
        assumed,
        actual.relation() != Relation.NONE);
  }

  private static Problem yearUnknown(PartialDate date) {
    return Problem.of(
        ProblemCode.YEAR_UNKNOWN,
        "the date " + date + " has no year, and the form does not say its fiscal year",
        "日期" + date + "没有年份，表中也没有预算年度");
  }

  private static @Nullable Comparison judged(
      LocalDate limit, PartialDate start, LocalDate last, int flags, boolean bound) {
    if (!last.isAfter(limit)) {
      Comparison met = days(Verdict.MET, limit, last, flags);
      return bound ? met.declared() : met;
    }
    return bound || !start.firstDay().isAfter(limit)
        ? null
        : days(Verdict.NOT_MET, limit, last, flags);
  }

  private static Comparison days(Verdict verdict, LocalDate limit, LocalDate last, int flags) {
    Quantity required = Quantity.of(limit.getDayOfYear(), 0, Unit.DAY);
    Quantity achieved = Quantity.of(dayOfYear(last, limit.getYear()), 0, Unit.DAY);
    Ratio completion = verdict == Verdict.MET ? Ratio.ONE : Ratio.ZERO;
    return Comparison.judged(verdict, completion, Relation.AT_MOST, required, achieved, flags);
  }

  private static long dayOfYear(LocalDate date, int year) {
    return date.getYear() == year
        ? date.getDayOfYear()
        : ChronoUnit.DAYS.between(LocalDate.ofYearDay(year, 1), date) + 1;
  }
}
