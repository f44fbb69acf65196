package dev.jixiao.notation;

import dev.jixiao.notation.Cell.Report;
import dev.jixiao.notation.Words.Word;
import dev.jixiao.value.PartialDate;
import dev.jixiao.value.Relation;
import org.jspecify.annotations.Nullable;

/** A date or a deadline: 2020年12月31日前, 2020年12月底, 12月30日前, ≤12.31日, ≤10月, 年底前, 2023-11-05. */
final class DateNotation {
  /** What may stand before a date, and the relation that it makes of it. */
  private static final Words<Relation> BEFORE = Words.of(
          Relation.AT_MOST, "≤ <= =< 不晚于 不迟于 最迟 最晚 最迟于 截止 截至 截止到 截至到 截止于 不超过 不得晚于 不得迟于")
      .and(Relation.LESS_THAN, "< 早于 先于")
      .and(Relation.NONE, "于 在 完成时间 完成时间为 完成时限 完工时间 每年 应于 已于 = : 完成时间: 时间: 截止时间: 验收时间");

  private static final Words<Boolean> PROMISE =
      Words.of("确保 确保于 力争 力争于 计划 计划于 预计 预计于 拟 拟于 将于 争取 争取于");
  /** What a word behind a date says of it. */
  enum Tail {
    /** It is a deadline: 前. */
    BY,
    /** It is a deadline, but in a report of what happened it is just the date: 底. */
    END,
    /** Nothing: 完成. */
    NOTHING
  }

  static final Words<Tail> AFTER = Words.of(Tail.BY, "前 之前 以前 止 截止 为止 内 之内 以内")
      .and(Tail.END, "底 末 月末 月底 底止")
      .and(
          Tail.NOTHING,
          "已 均已 已全部 份 (含) (含当日) (含当天) 完成 完工 竣工 完成验收 通过验收 验收 已完成 全部完成 投入使用 建成 交付 交付使用 开工 完成支付 发放 发放到位 完成发放 实施完成 支付 。 ; , 、 . 初步完成"
              + " 办结 到位 完成任务 全面完成 实施完毕 完毕 全部到位 按时完成 拨付到位 印发 上线 竣工验收 完成建设 建成投入使用 通过"
              + " 投用 建成投用 建成并投用 建成并投入使用 投产 建成投产 通车 建成通车 通水 结题 结项 完成并验收 完工并验收 竣工并验收 完成并通过验收 完工并通过验收 竣工并通过验收 验收合格"
              + " 验收通过 竣工验收合格 完成竣工验收 按期完成 如期完成 准时完成 顺利完成 圆满完成 提前完成 全部完工 全部建成 正式投入使用 正式上线");

  private DateNotation() {}

  /** Reads the whole text; null if it is not in this notation. */
  static @Nullable Cell read(String text, int from, int to) {
    Cursor cursor = new Cursor(text, from, to);
    int promise = PROMISE.prefix(text, from, to);
    cursor.at += promise;
    Relation before = before(cursor);
    boolean by = before != Relation.NONE;
    PartialDate date = point(cursor, true);
    if (date == null) {
      return null;
    }
    int bare = cursor.at;
    Tail after = after(cursor);
    if (!cursor.atEnd()) {
      return null;
    }
    boolean dotted = date.year() != 0
        && date.day() == 0
        && "年月份".indexOf(text.charAt(bare - 1)) < 0
        && text.lastIndexOf('.', bare - 1) > from;
    if (dotted && after == Tail.NOTHING && !by) {
      return null; // 2023.07 may be a number
    }
    Report report = !by && after == Tail.END ? Report.WITHOUT_RELATION : Report.AS_WRITTEN;
    Relation behind = after == Tail.NOTHING ? Relation.NONE : Relation.AT_MOST;
    return new Cell.Date(by ? before : behind, date, promise > 0 ? Report.NO_VALUE : report);
  }

  private static Relation before(Cursor cursor) {
    Relation relation = Relation.NONE;
    Word<Relation> word = BEFORE.beginning(cursor.text, cursor.at, cursor.end);
    while (word != null) {
      relation = word.value() == Relation.NONE ? relation : word.value();
      cursor.at += word.length();
      word = BEFORE.beginning(cursor.text, cursor.at, cursor.end);
    }
    return relation;
  }

  private static Tail after(Cursor cursor) {
    Tail tail = Tail.NOTHING;
    Word<Tail> word = AFTER.ending(cursor.text, cursor.at, cursor.end);
    while (word != null) {
      if (word.value() != Tail.NOTHING && tail != Tail.BY) {
        tail = word.value();
      }
      cursor.end -= word.length();
      word = AFTER.ending(cursor.text, cursor.at, cursor.end);
    }
    return tail;
  }

  /**
   * Reads a date at the cursor; null if there is none. In the end of a deadline the text that is left may say more:
   * 底, 前.
   */
  static @Nullable PartialDate point(Cursor cursor, boolean alone) {
    PartialDate yearEnd = yearEnd(cursor, 0);
    if (yearEnd != null) {
      return yearEnd;
    }
    if (cursor.startsWith("--")) {
      return canonicalWithoutYear(cursor);
    }
    int start = cursor.at;
    if (!number(cursor)) {
      return null;
    }
    int digits = cursor.at - start;
    long first = cursor.digits;
    PartialDate date = switch (cursor.here()) {
      case '年' -> afterYear(cursor, year(first, digits, cursor));
      case '月' -> afterMonth(cursor, 0, first, alone);
      case '-', '/', '.' -> separated(cursor, first, digits, alone);
      default -> null;
    };
    if (date == null) {
      cursor.at = start;
    }
    return date;
  }

  // --12-30, --10: what this library prints for dates that have no year
  private static @Nullable PartialDate canonicalWithoutYear(Cursor cursor) {
    int start = cursor.at;
    cursor.at += 2;
    long month = twoDigits(cursor);
    boolean hasDay = cursor.here() == '-';
    cursor.at += hasDay ? 1 : 0;
    long day = hasDay ? twoDigits(cursor) : 0;
    PartialDate date = hasDay && day == 0 ? null : date(0, month, day);
    if (date == null) {
      cursor.at = start;
    }
    return date;
  }

  /** The number in two digits at the cursor; zero if there is none. */
  private static long twoDigits(Cursor cursor) {
    int start = cursor.at;
    return Folding.isDigit(cursor.here()) && number(cursor) && cursor.at == start + 2
        ? cursor.digits
        : 0;
  }

  // 12.31 is not read as a decimal number here
  static boolean number(Cursor cursor) {
    if (!Folding.isDigit(cursor.here())) {
      return ChineseNumerals.read(cursor);
    }
    int end = cursor.at;
    long value = 0;
    while (end < cursor.end && end - cursor.at < 5 && Folding.isDigit(cursor.text.charAt(end))) {
      value = 10 * value + (cursor.text.charAt(end) - '0');
      end++;
    }
    cursor.setNumber(value);
    cursor.at = end;
    return true;
  }

  /** Whether a number can be that of a year in a form. */
  static boolean isYear(long number) {
    return number >= 1900 && number <= 2199;
  }

  private static boolean isYear(long number, int digits) {
    return digits == 4 && isYear(number);
  }

  // 2020年, 20年12月
  private static int year(long number, int digits, Cursor cursor) {
    if (isYear(number, digits)) {
      return (int) number;
    }
    Cursor next = new Cursor(cursor.text, cursor.at + 1, cursor.end);
    boolean shortYear =
        digits == 2 && number >= 10 && number < 50 && number(next) && next.here() == '月';
    return shortYear ? 2000 + (int) number : 0;
  }

  private static @Nullable PartialDate afterYear(Cursor cursor, int year) {
    if (year == 0) {
      return null;
    }
    cursor.at++;
    cursor.skip('度');
    int afterYear = cursor.at;
    if (cursor.skip("全年")) {
      return new PartialDate(year, 0, 0);
    }
    PartialDate end = yearEnd(cursor, year);
    if (end != null) {
      return end;
    }
    if (number(cursor)) {
      return cursor.here() == '月' ? afterMonth(cursor, year, cursor.digits, false) : null;
    }
    cursor.at = afterYear;
    return new PartialDate(year, 0, 0);
  }

  /** 年底, 年末, 年内: the end of the year is what is left to read, without a year it is December. */
  private static @Nullable PartialDate yearEnd(Cursor cursor, int year) {
    int start = cursor.at;
    boolean current = year == 0
        && (cursor.skip("本年度")
            || cursor.skip("当年度")
            || cursor.skip("本年")
            || cursor.skip("当年")
            || cursor.skip("年度"));
    cursor.skip('年');
    boolean end = cursor.startsWith("底")
        || cursor.startsWith("末")
        || cursor.startsWith("终")
        || cursor.startsWith("内");
    boolean sound = end && (year != 0 || current || cursor.at > start);
    if (!sound) {
      cursor.at = start;
      return null;
    }
    if (cursor.here() == '终') {
      cursor.at++;
      cursor.text = cursor.text.substring(0, cursor.at) + "底" + cursor.text.substring(cursor.at);
      cursor.end++;
    }
    return year == 0 ? new PartialDate(0, 12, 0) : new PartialDate(year, 0, 0);
  }

  private static @Nullable PartialDate afterMonth(
      Cursor cursor, int year, long month, boolean alone) {
    cursor.at++;
    cursor.skip('份');
    int afterMonth = cursor.at;
    if (month < 1 || month > 12 || (alone && isDuration(cursor))) {
      return null;
    }
    if (number(cursor) && (cursor.here() == '日' || cursor.here() == '号')) {
      cursor.at++;
      long day = cursor.digits;
      skipTime(cursor);
      return date(year, month, day);
    }
    if (cursor.at != afterMonth && alone) {
      return null;
    }
    cursor.at = afterMonth;
    return date(year, month, 0);
  }

  // 3月内 may be three months
  private static boolean isDuration(Cursor cursor) {
    return cursor.startsWith("内") || cursor.startsWith("以内") || cursor.startsWith("之内");
  }

  // 2023-11-05, 2023.11.5, 2023/11, 12.31日
  private static @Nullable PartialDate separated(
      Cursor cursor, long first, int digits, boolean alone) {
    char separator = cursor.here();
    cursor.at++;
    int start = cursor.at;
    if (!Folding.isDigit(cursor.here()) || !number(cursor)) {
      return null;
    }
    int secondDigits = cursor.at - start;
    long second = cursor.digits;
    if (!isYear(first, digits)) {
      return monthAndDay(cursor, separator, secondDigits, first, second);
    }
    if (cursor.here() != separator) {
      boolean month = cursor.skip('月');
      cursor.skip('份');
      return month || secondDigits == 2 || separator != '.' || !alone
          ? date((int) first, second, 0)
          : null;
    }
    cursor.at++;
    if (!Folding.isDigit(cursor.here()) || !number(cursor)) {
      return null;
    }
    long third = cursor.digits;
    cursor.skip('日');
    skipTime(cursor);
    return third == 0 ? null : date((int) first, second, third);
  }

  // 12.31日, 12/31前; 1-3日 and 2.5日 are so many days
  private static @Nullable PartialDate monthAndDay(
      Cursor cursor, char separator, int digits, long month, long day) {
    boolean dayNamed = cursor.here() == '日' || cursor.here() == '号';
    if (separator == '-' && !isBefore(cursor)) {
      return null;
    }
    if (dayNamed && digits == 2 && separator != '-') {
      cursor.at++;
      return day == 0 ? null : date(0, month, day);
    }
    return isBefore(cursor) && day != 0 ? date(0, month, day) : null;
  }

  private static boolean isBefore(Cursor cursor) {
    return cursor.startsWith("前") || cursor.startsWith("之前") || cursor.startsWith("以前");
  }

  /** Goes past a time of day behind a date: 24时, T00:00:00, a blank and 0:00. */
  private static void skipTime(Cursor cursor) {
    int start = cursor.at;
    if (!cursor.skip('T')) {
      cursor.skip(' ');
    }
    boolean hour = Folding.isDigit(cursor.here()) && number(cursor) && cursor.digits <= 24;
    boolean time = hour && (cursor.skip('时') || cursor.skip('点') || skipClock(cursor));
    if (!time) {
      cursor.at = start;
    }
  }

  private static boolean skipClock(Cursor cursor) {
    int parts = 0;
    while (parts < 2 && cursor.here() == ':') {
      cursor.at++;
      if (twoDigits(cursor) > 59 || !Folding.isDigit(cursor.text.charAt(cursor.at - 1))) {
        return false;
      }
      parts++;
    }
    if (parts == 2 && cursor.skip('.')) {
      number(cursor);
    }
    cursor.skip('Z');
    return parts > 0;
  }

  private static @Nullable PartialDate date(int year, long month, long day) {
    boolean exists =
        month >= 1 && month <= 12 && day <= 31 && PartialDate.exists(year, (int) month, (int) day);
    return exists ? new PartialDate(year, (int) month, (int) day) : null;
  }
}
