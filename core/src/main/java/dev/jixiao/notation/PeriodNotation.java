package dev.jixiao.notation;

import dev.jixiao.notation.DateNotation.Tail;
import dev.jixiao.notation.Words.Word;
import dev.jixiao.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** A period: 2021年1月-12月, 1-12月, 2023.07-2024.01, 2020-2022年, 第四季度, 上半年. */
final class PeriodNotation {
  // in which two months without a year are compared
  private static final int ANY_YEAR = 2000;

  private static final String SEPARATORS = "~-至到";
  private static final Words<Boolean> LEADS = Words.of("自 从 在 每年 全年 当年 本年 年内");

  private PeriodNotation() {}

  /** Reads the whole text; null if it is not in this notation. */
  static @Nullable Cell read(String text, int from, int to) {
    int end = to;
    int tail = tail(text, from, end);
    while (tail > 0) {
      end -= tail;
      tail = tail(text, from, end);
    }
    int start = from + LEADS.prefix(text, from, end);
    Cell named = NamedPeriod.read(text, start, end);
    if (named != null) {
      return named;
    }
    for (int i = start + 1; i < Math.min(end - 1, start + 14); i++) {
      if (SEPARATORS.indexOf(text.charAt(i)) >= 0) {
        Cell period = split(text, start, i, end);
        if (period != null) {
          return period;
        }
      }
    }
    return null;
  }

  private static int tail(String text, int from, int to) {
    Word<Tail> word = DateNotation.AFTER.ending(text, from, to);
    boolean said = word != null && (word.value() == Tail.NOTHING || text.startsWith("止", to - 1));
    return word != null && said ? word.length() : 0;
  }

  private static @Nullable Cell split(String text, int from, int separator, int to) {
    int next = separator + 1;
    if (text.startsWith("-", next) && !text.startsWith("--", next)) {
      next++;
    }
    Cursor right = new Cursor(text, next, to);
    PartialDate end = DateNotation.point(right, false);
    if (end == null || !right.atEnd()) {
      return null;
    }
    PartialDate start = start(new Cursor(text, from, separator), end);
    if (start == null) {
      return null;
    }
    if (start.hasYear() && !end.hasYear()) {
      end = end.inYear(start.year());
    }
    return start.hasYear() == end.hasYear() && isOrdered(start, end)
        ? new Cell.Period(start, end)
        : null;
  }

  // 1 in 1-12月, 2021 in 2021-2023年
  private static @Nullable PartialDate start(Cursor left, PartialDate end) {
    PartialDate start = DateNotation.point(left, false);
    if (start != null) {
      return left.atEnd() ? start : null;
    }
    if (!DateNotation.number(left)) {
      return null;
    }
    if (left.here() == '年') {
      return startInYear(left, left.digits, end);
    }
    if (!left.atEnd()) {
      return null;
    }
    long number = left.digits;
    if (end.month() == 0 && end.hasYear()) {
      return DateNotation.isYear(number) ? new PartialDate((int) number, 0, 0) : null;
    }
    return end.day() == 0 && number >= 1 && number <= 12
        ? new PartialDate(end.year(), (int) number, 0)
        : null;
  }

  // 2020年1 in 2020年1-12月
  private static @Nullable PartialDate startInYear(Cursor left, long year, PartialDate end) {
    left.at++;
    boolean month = DateNotation.number(left)
        && left.atEnd()
        && left.digits >= 1
        && left.digits <= 12
        && end.month() != 0
        && end.day() == 0
        && !end.hasYear();
    return month && DateNotation.isYear(year)
        ? new PartialDate((int) year, (int) left.digits, 0)
        : null;
  }

  private static boolean isOrdered(PartialDate start, PartialDate end) {
    return start.inYear(ANY_YEAR).firstDay().isBefore(end.inYear(ANY_YEAR).lastDay());
  }
}
