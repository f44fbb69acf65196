package dev.jixiao.compare;

import dev.jixiao.notation.Cell;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.value.PartialDate;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Ratio;
import dev.jixiao.value.Unit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Actual values against a deadline or a period. The last day of what is named counts. */
final class DateComparison {
  // any year will do to compare two dates that both have none
  private static final int NO_YEAR = 2000;

  private DateComparison() {}

  static Comparison deadline(
      Relation stated, PartialDate required, ActualValue actual, ComparisonContext context) {
    String target = stated.symbol() + required;
    Comparison answer = answer(target, actual);
    if (answer != null) {
      return answer;
    }
    int flags = Flags.DATE | (stated == Relation.NONE ? Flags.DIRECTION : 0);
    Cell cell = actual.cell();
    PartialDate end = cell.shape() == Cell.Shape.PERIOD ? cell.otherDate() : cell.date();
    PartialDate start = cell.shape() == Cell.Shape.PERIOD ? end : cell.date();
    return dated(target, required, start, end, flags, actual, context);
  }

  static Comparison period(
      PartialDate from, PartialDate to, ActualValue actual, ComparisonContext context) {
    String target = from + "~" + to;
    Comparison answer = answer(target, actual);
    if (answer != null) {
      return answer;
    }
    Cell cell = actual.cell();
    if (cell.shape() != Cell.Shape.PERIOD) {
      return dated(target, to, cell.date(), cell.date(), Flags.DATE, actual, context);
    }
    if (from.equals(cell.date()) && to.equals(cell.otherDate())) {
      return Comparison.met();
    }
    Comparison end =
        dated(target, to, cell.otherDate(), cell.otherDate(), Flags.DATE, actual, context);
    return end.verdict() == Verdict.MET && !to.equals(cell.otherDate())
        ? Answers.inconclusive(target, actual)
        : end;
  }

  /** What actual values without a date answer; null if there is a date. */
  private static @Nullable Comparison answer(String target, ActualValue actual) {
    Cell cell = actual.cell();
    if (cell.shape() == Cell.Shape.DATE || cell.shape() == Cell.Shape.PERIOD) {
      return null;
    }
    Comparison answer = Answers.general(actual);
    if (answer != null) {
      return answer;
    }
    if (cell.shape() == Cell.Shape.STATEMENT || Answers.isAll(actual)) {
      return Comparison.met().declared();
    }
    return Answers.isNothing(actual)
        ? Comparison.notMet().declared()
        : Answers.mismatch(target, actual);
  }

  private static Comparison dated(
      String target,
      PartialDate required,
      PartialDate start,
      PartialDate end,
      int flags,
      ActualValue actual,
      ComparisonContext context) {
    int year = context.fiscalYear().isPresent() ? context.fiscalYear().get().getValue() : 0;
    boolean mixed = required.hasYear() != end.hasYear();
    if (mixed && year == 0) {
      return Comparison.undetermined(yearUnknown(required.hasYear() ? end : required));
    }
    int assumed = required.hasYear() && end.hasYear() ? flags : flags | Flags.YEAR;
    int known = year == 0 ? NO_YEAR : year;
    return judged(
        target,
        required.inYear(known).lastDay(),
        start.inYear(known).firstDay(),
        end.inYear(known).lastDay(),
        assumed,
        actual);
  }

  private static Problem yearUnknown(PartialDate date) {
    return Problem.of(
        ProblemCode.YEAR_UNKNOWN,
        "the date " + date + " has no year, and the form does not say its fiscal year",
        "日期" + date + "没有年份，表中也没有预算年度");
  }

  private static Comparison judged(
      String target,
      LocalDate limit,
      LocalDate first,
      LocalDate last,
      int flags,
      ActualValue actual) {
    boolean bound = actual.relation() != Relation.NONE;
    if (!last.isAfter(limit)) {
      Comparison met = days(Verdict.MET, limit, last, flags);
      return bound ? met.declared() : met;
    }
    return bound || !first.isAfter(limit)
        ? Answers.inconclusive(target, actual)
        : days(Verdict.NOT_MET, limit, last, flags);
  }

  private static Comparison days(Verdict verdict, LocalDate limit, LocalDate last, int flags) {
    LocalDate beginning = limit.withDayOfYear(1);
    Quantity required = Quantity.of(limit.getDayOfYear(), 0, Unit.DAY);
    Quantity achieved = Quantity.of(ChronoUnit.DAYS.between(beginning, last) + 1, 0, Unit.DAY);
    Ratio completion = verdict == Verdict.MET ? Ratio.ONE : Ratio.ZERO;
    return Comparison.judged(verdict, completion, Relation.AT_MOST, required, achieved, flags);
  }
}
