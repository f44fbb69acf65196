package dev.jixiao.notation;

import dev.jixiao.notation.Cell.Report;
import dev.jixiao.value.PartialDate;
import dev.jixiao.value.Relation;
import org.jspecify.annotations.Nullable;

/**
 * The plainest dates: 12月30日前, 2020年12月底, ≤10月, ≤12.31日, 2020年11月5日.
 *
 * <p>One pass finds them, in a quarter of the time of the whole grammar, which reads these texts alike; whatever is not
 * quite so plain is left to the grammar.
 */
final class PlainDate {
  private PlainDate() {}

  static @Nullable Cell read(String text) {
    boolean by = text.charAt(0) == '≤';
    int at = by ? 1 : 0;
    int year = 0;
    if (text.length() > at + 4 && text.charAt(at + 4) == '年') {
      year = number(text, at, at + 4);
      at += 5;
      if (!DateNotation.isYear(year)) {
        return null;
      }
    }
    int end = digitsEnd(text, at);
    int month = number(text, at, end);
    char mark = end < text.length() ? text.charAt(end) : 0;
    at = end + 1;
    end = digitsEnd(text, at);
    int day = number(text, at, end);
    boolean hasDay = end > at;
    if (hasDay && (day == 0 || end == text.length() || text.charAt(end) != '日')) {
      return null;
    }
    boolean plain = mark == '月' || (mark == '.' && by && end - at == 2 && year == 0);
    at = hasDay ? end + 1 : at;
    return plain && month > 0 && PartialDate.exists(year, month, day)
        ? ended(text, at, by, new PartialDate(year, month, day))
        : null;
  }

  // 前 ends a deadline, and so does 底, which in a report of what happened states no relation
  private static @Nullable Cell ended(String text, int at, boolean by, PartialDate date) {
    if (at == text.length()) {
      return new Cell.Date(by ? Relation.AT_MOST : Relation.NONE, date, Report.AS_WRITTEN);
    }
    char last = text.charAt(at);
    boolean end = last == '底' && date.day() == 0;
    return at == text.length() - 1 && (last == '前' || end)
        ? new Cell.Date(
            Relation.AT_MOST, date, end && !by ? Report.WITHOUT_RELATION : Report.AS_WRITTEN)
        : null;
  }

  private static int digitsEnd(String text, int from) {
    int limit = Math.min(text.length(), from + 2);
    int at = from;
    while (at < limit && Folding.isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The number in a part of a text; -1 if there is anything but digits in it, 0 if there is nothing. */
  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Folding.isDigit(c)) {
        return -1;
      }
      number = 10 * number + c - '0';
    }
    return number;
  }
}
