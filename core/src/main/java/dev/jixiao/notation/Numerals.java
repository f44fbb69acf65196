package dev.jixiao.notation;

import dev.jixiao.notation.Words.Word;
import dev.jixiao.value.Decimals;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers in Arabic digits: {@code 100}, {@code 1,200.50}, {@code 55 235 367}, {@code 1.5E7}, and mixed ones: 25万6千, 1亿5千万. */
final class Numerals {
  private static final int LONG_DIGITS = 18;
  private static final int GROUP = 3;
  private static final long TOO_LARGE = 1_000_000_000_000_000_000L;
  private static final Words<Long> MAGNITUDES = Words.of(100L, "百")
      .and(1_000L, "千")
      .and(10_000L, "万")
      .and(100_000L, "十万")
      .and(1_000_000L, "百万")
      .and(10_000_000L, "千万")
      .and(100_000_000L, "亿")
      .and(1_000_000_000L, "十亿")
      .and(10_000_000_000L, "百亿")
      .and(100_000_000_000L, "千亿");

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
    return readExponent(cursor);
  }

  /** Reads an unsigned number in Arabic digits or in Chinese numerals. If there is none, the cursor stays where it was. */
  static boolean readEither(Cursor cursor) {
    return Folding.isDigit(cursor.here()) ? read(cursor) : ChineseNumerals.read(cursor);
  }

  /** Reads the power of ten that spreadsheets and JSON write behind a number, if there is one. */
  private static boolean readExponent(Cursor cursor) {
    if (cursor.here() != 'E' && cursor.here() != 'e') {
      return true;
    }
    int at = cursor.at + 1;
    boolean negative = at < cursor.end && cursor.text.charAt(at) == '-';
    at += negative || cursor.text.startsWith("+", at) ? 1 : 0;
    int end = digitsEnd(cursor.text, at, cursor.end);
    if (end == at || end - at > 2) {
      return true; // an E of another kind
    }
    int power = Integer.parseInt(cursor.text, at, end, 10);
    BigDecimal number =
        cursor.decimal == null ? BigDecimal.valueOf(cursor.digits, cursor.scale) : cursor.decimal;
    BigDecimal scaled = number.scaleByPowerOfTen(negative ? -power : power);
    cursor.decimal = scaled;
    cursor.at = end;
    return Decimals.inBounds(scaled) && storePlainly(cursor, scaled);
  }

  // as the same number without an exponent is stored, so that what follows it is read alike: 1e9百人
  private static boolean storePlainly(Cursor cursor, BigDecimal number) {
    BigDecimal plain = number.scale() < 0 ? number.setScale(0) : number;
    if (plain.precision() <= LONG_DIGITS && plain.scale() <= LONG_DIGITS) {
      cursor.setNumber(plain.unscaledValue().longValueExact());
      cursor.scale = plain.scale();
    }
    return true;
  }

  /** Whether a digit, a Chinese numeral or 半 stands anywhere in a part of a text: without one there is no number in it. */
  static boolean isIn(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Folding.isDigit(c) || c == '半' || ChineseNumerals.isNumeral(c)) {
        return true;
      }
    }
    return false;
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
    int groups = 1;
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
      groups++;
    }
    // 20 100 may be two numbers
    return separator == ' ' && groups <= 2 ? -1 : at;
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
   * Reads what follows a number if it goes on after a magnitude: 万6千 after 25, 亿2000 after 1, 亿5千万 after 1. The number
   * becomes the sum, counted in the magnitude that is left, if any.
   */
  static boolean readMixed(Cursor cursor) {
    int start = cursor.at;
    long total = 0;
    long last = TOO_LARGE;
    while (cursor.isWhole() && cursor.digits < 1_000_000_000L) {
      Word<Long> magnitude = MAGNITUDES.beginning(cursor.text, cursor.at, cursor.end);
      int next = cursor.at + (magnitude == null ? 0 : magnitude.length());
      boolean goesOn = magnitude != null
          && magnitude.value() < last
          && next < cursor.end
          && Folding.isDigit(cursor.text.charAt(next));
      if (!goesOn || magnitude == null) {
        return cursor.at == start || finish(cursor, total, last, magnitude);
      }
      if (cursor.digits >= last / magnitude.value()) {
        return false; // 1亿20000万
      }
      total += cursor.digits * magnitude.value();
      last = magnitude.value();
      cursor.at = next;
      if (!read(cursor)) {
        return false;
      }
    }
    return total == 0;
  }

  private static boolean finish(
      Cursor cursor, long total, long last, @Nullable Word<Long> magnitude) {
    if (magnitude == null) {
      long rest = cursor.digits;
      cursor.setNumber(total + rest);
      return rest >= last / 10 && rest < last; // 1万5: 15000 or 10005?
    }
    // 1亿5千元: 150000000 or 100005000?
    boolean clipped = magnitude.value() < 10_000 && last >= 100_000_000;
    if (magnitude.value() >= last || cursor.digits >= last / magnitude.value() || clipped) {
      return false;
    }
    long sum = total + cursor.digits * magnitude.value();
    char unit = magnitude.text().charAt(magnitude.length() - 1);
    long left = unit == '万' ? 10_000L : unit == '亿' ? 100_000_000L : 1L;
    cursor.setNumber(sum / left);
    cursor.at += left == 1 ? magnitude.length() : magnitude.length() - 1;
    return true;
  }
}
