package dev.jixiao.notation;

import dev.jixiao.value.Decimals;
import java.math.BigDecimal;

/** Numbers in Arabic digits: {@code 100}, {@code 1,200.50}, {@code 55 235 367}, and mixed ones such as 25万6千. */
final class Numerals {
  private static final int LONG_DIGITS = 18;
  private static final int GROUP = 3;

  private Numerals() {}

  /** Reads an unsigned number at the cursor. If there is none, the cursor stays where it was. */
  static boolean read(Cursor cursor) {
    int start = cursor.at;
    int end = integerEnd(cursor.text, start, cursor.end);
    if (end < 0) {
      return false;
    }
    int point = end;
    if (end + 1 < cursor.end && cursor.text.charAt(end) == '.') {
      int from = cursor.text.charAt(end + 1) == ' ' ? end + 2 : end + 1;
      int decimals = digitsEnd(cursor.text, from, cursor.end);
      end = decimals > from ? decimals : end;
    }
    if (end < cursor.end && cursor.text.charAt(end) == ' ') {
      return false;
    }
    if (!store(cursor, start, point, end)) {
      return false;
    }
    cursor.at = end;
    return true;
  }

  private static int digitsEnd(String text, int from, int to) {
    int at = from;
    while (at < to && Folding.isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where the integer part ends, with its thousands separators; -1 if there is none or its groups are wrong. */
  private static int integerEnd(String text, int from, int to) {
    int at = digitsEnd(text, from, to);
    if (at == from) {
      return -1;
    }
    char separator = at < to ? text.charAt(at) : 0;
    if (separator != ',' && separator != ' ') {
      return at;
    }
    int first = at - from;
    while (at < to && text.charAt(at) == separator) {
      int next = skipBlank(text, at + 1, to);
      int group = digitsEnd(text, next, to);
      if (group == next) {
        return at;
      }
      if (group - next != GROUP || first > GROUP || text.charAt(from) == '0') {
        return -1;
      }
      at = group;
    }
    return at;
  }

  private static int skipBlank(String text, int at, int to) {
    return at < to && text.charAt(at) == ' ' ? at + 1 : at;
  }

  private static boolean store(Cursor cursor, int start, int point, int end) {
    long value = 0;
    int digits = 0;
    int decimals = 0;
    for (int i = start; i < end; i++) {
      char c = cursor.text.charAt(i);
      if (Folding.isDigit(c)) {
        digits += value == 0 && c == '0' ? 0 : 1;
        decimals += i > point ? 1 : 0;
        value = 10 * value + (c - '0');
      }
    }
    if (digits > LONG_DIGITS || decimals > LONG_DIGITS) {
      return storeLong(cursor, start, end);
    }
    cursor.digits = value;
    cursor.scale = decimals;
    cursor.decimal = null;
    return true;
  }

  private static boolean storeLong(Cursor cursor, int start, int end) {
    if (end - start > 3 * Decimals.MAX_DIGITS) {
      return false;
    }
    StringBuilder plain = new StringBuilder();
    for (int i = start; i < end; i++) {
      char c = cursor.text.charAt(i);
      if (c != ',' && c != ' ') {
        plain.append(c);
      }
    }
    BigDecimal decimal = new BigDecimal(plain.toString());
    cursor.decimal = decimal;
    return Decimals.inBounds(decimal);
  }

  /**
   * Reads what follows a number if it goes on after a magnitude: 万6千 after 25, 亿2000 after 1. The number becomes the
   * sum, counted in the magnitude that is left, if any.
   */
  static boolean readMixed(Cursor cursor) {
    int start = cursor.at;
    long total = 0;
    long last = Long.MAX_VALUE;
    while (cursor.isWhole() && cursor.digits < 1_000_000_000L) {
      long magnitude = magnitude(cursor.here());
      boolean goesOn = magnitude > 0
          && magnitude < last
          && cursor.at + 1 < cursor.end
          && Folding.isDigit(cursor.text.charAt(cursor.at + 1));
      if (!goesOn) {
        return finish(cursor, start, total, last, magnitude);
      }
      total += cursor.digits * magnitude;
      last = magnitude;
      cursor.at++;
      if (!read(cursor)) {
        return false;
      }
    }
    return total == 0;
  }

  private static boolean finish(Cursor cursor, int start, long total, long last, long magnitude) {
    if (cursor.at == start) {
      return true;
    }
    boolean counted = magnitude > 0 && magnitude < last;
    if ((magnitude > 0 && !counted) || (!counted && cursor.digits < last / 10)) {
      return false;
    }
    if (!counted) {
      cursor.setNumber(total + cursor.digits);
    } else if (magnitude < 10_000) {
      cursor.setNumber(total + cursor.digits * magnitude);
      cursor.at++;
    } else {
      cursor.setNumber(total / magnitude + cursor.digits);
    }
    return true;
  }

  private static long magnitude(char c) {
    return switch (c) {
      case '亿' -> 100_000_000L;
      case '万' -> 10_000L;
      case '千' -> 1_000L;
      case '百' -> 100L;
      default -> 0L;
    };
  }
}
