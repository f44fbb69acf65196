package dev.jixiao.notation;

import dev.jixiao.notation.Cell.Report;
import dev.jixiao.notation.DateNotation.Tail;
import dev.jixiao.notation.Words.Word;
import dev.jixiao.value.PartialDate;
import dev.jixiao.value.Relation;
import java.time.Month;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * A period that has a name: 2021年第三季度, 上半年; 第三季度末 and 12月中旬前 are deadlines.
 *
 * <p>12月中旬 alone is left as text, and is read only as the answer to a deadline: some day of these ten.
 */
final class NamedPeriod {
  /** The months of a part of the year. */
  private record Months(int first, int last) {}

  private static final Words<Months> PARTS = Words.of(new Months(1, 3), "第一季度 一季度 1季度 第1季度 Q1")
      .and(new Months(4, 6), "第二季度 二季度 2季度 第2季度 Q2")
      .and(new Months(7, 9), "第三季度 三季度 3季度 第3季度 Q3")
      .and(new Months(10, 12), "第四季度 四季度 4季度 第4季度 Q4")
      .and(new Months(1, 6), "上半年")
      .and(new Months(1, 9), "前三季度 前3季度 前三个季度 前3个季度")
      .and(new Months(7, 12), "下半年");
  private static final Words<Boolean> QUARTER = Words.of("季度 个季度 季");
  private static final String BEGINNING = "开工";
  private static final String THIRDS = "上中下";

  private NamedPeriod() {}

  /** Reads the whole text; null if it is not in this notation. */
  static @Nullable Cell read(String text, int from, int to) {
    Cursor cursor = new Cursor(text, from, to);
    int year = year(cursor);
    if (year != 0 && !DateNotation.isYear(year)) {
      return null;
    }
    Cell.Period part = part(cursor, year);
    if (part != null && cursor.atEnd()) {
      return part;
    }
    PartialDate last = part != null ? part.to() : lastOfTenDays(cursor, year);
    return last == null || cursor.atEnd() ? null : deadline(cursor, last);
  }

  // zero if there is none
  private static int year(Cursor cursor) {
    boolean year = Folding.isDigit(cursor.here())
        && cursor.end - cursor.at > 5
        && cursor.text.charAt(cursor.at + 4) == '年';
    if (!year) {
      return 0;
    }
    DateNotation.number(cursor);
    cursor.at++;
    return (int) cursor.digits;
  }

  /** Reads 11月中旬, with or without 完成 behind it, as the ten days or so that it names; null if it is anything else. */
  static Cell.@Nullable Period thirdOfMonth(String text) {
    Cursor cursor = new Cursor(text, 0, text.length());
    int year = year(cursor);
    PartialDate last = year != 0 && !DateNotation.isYear(year) ? null : lastOfTenDays(cursor, year);
    if (last == null) {
      return null;
    }
    Word<Tail> after = DateNotation.AFTER.ending(text, cursor.at, cursor.end);
    boolean whole = cursor.atEnd()
        || (after != null
            && after.value() == Tail.NOTHING
            && after.length() == cursor.end - cursor.at
            && !after.text().equals(BEGINNING));
    int first = last.day() > 20 ? 21 : last.day() - 9;
    return whole ? new Cell.Period(new PartialDate(year, last.month(), first), last) : null;
  }

  private static @Nullable Cell deadline(Cursor cursor, PartialDate last) {
    Word<Tail> after = DateNotation.AFTER.ending(cursor.text, cursor.at, cursor.end);
    if (after != null && after.length() == cursor.end - cursor.at) {
      return switch (after.value()) {
        case BY -> new Cell.Date(Relation.AT_MOST, last, Report.AS_WRITTEN);
        case END -> new Cell.Date(Relation.AT_MOST, last, Report.WITHOUT_RELATION);
        case NOTHING -> null;
      };
    }
    return cursor.startsWith("底前") || cursor.startsWith("末前")
        ? new Cell.Date(Relation.AT_MOST, last, Report.AS_WRITTEN)
        : null;
  }

  private static Cell.@Nullable Period part(Cursor cursor, int year) {
    Word<Months> word = PARTS.beginning(cursor.text, cursor.at, cursor.end);
    Months months = quarters(cursor);
    if (months == null && word != null) {
      months = word.value();
      cursor.at += word.length();
    }
    if (months == null) {
      return null;
    }
    return new Cell.Period(
        new PartialDate(year, months.first(), 0), new PartialDate(year, months.last(), 0));
  }

  /** 1-3季度, 一至三季度, 第一季度至第三季度; null for anything else, and then the cursor stays. */
  private static @Nullable Months quarters(Cursor cursor) {
    int start = cursor.at;
    int first = quarter(cursor);
    QUARTER.skip(cursor);
    boolean upto =
        first > 0 && (skipDash(cursor) || cursor.skip('~') || cursor.skip('至') || cursor.skip('到'));
    int last = upto ? quarter(cursor) : 0;
    if (last <= first || !QUARTER.skip(cursor)) {
      cursor.at = start;
      return null;
    }
    return new Months(3 * first - 2, 3 * last);
  }

  // 1-3季度, 1——3季度
  private static boolean skipDash(Cursor cursor) {
    boolean dash = cursor.skip('-');
    cursor.skip('-');
    return dash;
  }

  private static int quarter(Cursor cursor) {
    cursor.skip('第');
    return DateNotation.number(cursor) && cursor.digits <= 4 ? (int) cursor.digits : 0;
  }

  // the last third of a month ends with it, in a February without a year on the 29th
  private static @Nullable PartialDate lastOfTenDays(Cursor cursor, int year) {
    if (!DateNotation.number(cursor) || cursor.digits < 1 || cursor.digits > 12) {
      return null;
    }
    int month = (int) cursor.digits;
    int third = cursor.skip('月') ? THIRDS.indexOf(cursor.here()) : -1;
    cursor.at++;
    if (cursor.at <= cursor.end && cursor.text.charAt(cursor.at - 1) == '初') {
      return new PartialDate(year, month, 10);
    }
    if (third < 0 || !cursor.skip('旬')) {
      return null;
    }
    int length = Month.of(month).length(year == 0 || Year.isLeap(year));
    return new PartialDate(year, month, third < 2 ? 10 * third + 10 : length);
  }
}
