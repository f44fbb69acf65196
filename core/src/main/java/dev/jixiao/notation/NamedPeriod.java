package dev.jixiao.notation;

import dev.jixiao.value.PartialDate;
import java.time.Month;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * A period that has a name: 2021年第三季度, 上半年; 第三季度末 and 12月中旬前 are deadlines.
 *
 * <p>12月中旬 alone is left as text: in a report it is some day of these ten, which is neither a date nor a period.
 */
final class NamedPeriod {
  private static final Words QUARTERS = Words.of(
      "1 第一季度 一季度 1季度 第1季度 Q1",
      "2 第二季度 二季度 2季度 第2季度 Q2",
      "3 第三季度 三季度 3季度 第3季度 Q3",
      "4 第四季度 四季度 4季度 第4季度 Q4",
      "5 上半年",
      "6 下半年");
  private static final String THIRDS = "上中下";

  private NamedPeriod() {}

  /** Reads the whole text; null if it is not in this notation. */
  static @Nullable Cell read(String text, int from, int to) {
    Cursor cursor = new Cursor(text, from, to);
    int year = 0;
    if (Folding.isDigit(cursor.here()) && to - from > 5 && text.charAt(from + 4) == '年') {
      DateNotation.number(cursor);
      year = (int) cursor.digits;
      cursor.at++;
    }
    if (year != 0 && (year < 1900 || year > 2199)) {
      return null;
    }
    Cell quarter = quarter(cursor, year);
    if (quarter != null && cursor.atEnd()) {
      return quarter;
    }
    PartialDate last = quarter != null ? quarter.otherDate() : lastOfTenDays(cursor, year);
    return last == null || cursor.atEnd() ? null : deadline(cursor, last);
  }

  private static @Nullable Cell deadline(Cursor cursor, PartialDate last) {
    String text = cursor.text;
    int to = cursor.end;
    char after = DateNotation.AFTER.suffix(text, cursor.at, to) == to - cursor.at
        ? DateNotation.AFTER.suffixValue(text, cursor.at, to)
        : 0;
    boolean deadline =
        after == '≤' || after == 'e' || cursor.startsWith("底前") || cursor.startsWith("末前");
    return deadline ? Cell.date('≤', last, after == 'e' ? Cell.IMPLIED : 0) : null;
  }

  private static @Nullable Cell quarter(Cursor cursor, int year) {
    int length = QUARTERS.prefix(cursor.text, cursor.at, cursor.end);
    if (length == 0) {
      return null;
    }
    int quarter = QUARTERS.prefixValue(cursor.text, cursor.at, cursor.end) - '0';
    int first = quarter <= 4 ? 3 * quarter - 2 : 6 * quarter - 29;
    int last = quarter <= 4 ? 3 * quarter : 6 * quarter - 24;
    cursor.at += length;
    return Cell.period(new PartialDate(year, first, 0), new PartialDate(year, last, 0));
  }

  // the last third of a month ends with it, in a February without a year on the 29th
  private static @Nullable PartialDate lastOfTenDays(Cursor cursor, int year) {
    if (!DateNotation.number(cursor) || cursor.digits < 1 || cursor.digits > 12) {
      return null;
    }
    int month = (int) cursor.digits;
    int third = cursor.skip('月') ? THIRDS.indexOf(cursor.here()) : -1;
    cursor.at++;
    if (third < 0 || !cursor.skip('旬')) {
      return null;
    }
    int length = Month.of(month).length(year == 0 || Year.isLeap(year));
    return new PartialDate(year, month, third < 2 ? 10 * third + 10 : length);
  }
}
