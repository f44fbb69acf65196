package dev.jixiao.notation;

/**
 * Numbers in Chinese numerals: 三, 十二, 一百二十, 一千零十七, 一万五千, 二〇二〇, and as cheques write them, 壹佰贰拾.
 *
 * <p>A last 万 or 亿 stays in the text, as the magnitude of the unit (十二万元). Numbers that people read in two ways, such
 * as 三千二 and 百八十, are not read.
 */
final class ChineseNumerals {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String POWERS = "十百千";
  private static final String CAPITALS = "壹贰貳叁參肆伍陆陸柒捌玖拾佰仟兩〇";
  private static final String PLAIN = "一二二三三四五六六七八九十百千二零";
  private static final int MAX_LENGTH = 16;

  private ChineseNumerals() {}

  static boolean isNumeral(char written) {
    char c = plain(written);
    return digit(c) >= 0 || POWERS.indexOf(c) >= 0 || c == '万' || c == '亿';
  }

  private static char plain(char c) {
    int capital = CAPITALS.indexOf(c);
    return capital < 0 ? c : PLAIN.charAt(capital);
  }

  private static int digit(char c) {
    return c == '两' ? 2 : DIGITS.indexOf(plain(c));
  }

  /** The digit of a numeral that stands for one digit: 五; -1 for any other character. */
  static int singleDigit(char c) {
    return c == '两' ? -1 : digit(c);
  }

  /** Reads an unsigned number at the cursor. If there is none, the cursor stays where it was. */
  static boolean read(Cursor cursor) {
    int start = cursor.at;
    int end = start;
    while (end < cursor.end && isNumeral(cursor.text.charAt(end))) {
      end++;
    }
    int length = end - start;
    if (length == 0 || length > MAX_LENGTH) {
      return false;
    }
    return (length > 1 && isPositional(cursor.text, start, end))
        ? readPositional(cursor, end)
        : readCounted(cursor, end);
  }

  // 二〇二〇, but not 三五 in 三五次
  private static boolean isPositional(String text, int from, int to) {
    int zero = text.indexOf('〇', from);
    if (to - from < 2 || (to - from < 4 && (zero < 0 || zero >= to))) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (digit(text.charAt(i)) < 0 || text.charAt(i) == '两') {
        return false;
      }
    }
    return true;
  }

  private static boolean readPositional(Cursor cursor, int end) {
    long value = 0;
    for (int i = cursor.at; i < end; i++) {
      value = 10 * value + digit(cursor.text.charAt(i));
    }
    cursor.setNumber(value);
    cursor.at = end;
    return true;
  }

  private static boolean readCounted(Cursor cursor, int end) {
    long total = 0;
    long last = Long.MAX_VALUE;
    int start = cursor.at;
    while (cursor.at < end) {
      boolean padded = digit(cursor.here()) == 0;
      long section = section(cursor, end);
      long magnitude = magnitude(cursor, end);
      // 一万五: 15000 or 10005?
      boolean clipped = last != Long.MAX_VALUE && section * magnitude < last / 10 && !padded;
      if (section < 0 || clipped || (section == 0 && !(padded && end - start == 1))) {
        cursor.at = start;
        return false;
      }
      if (magnitude > 1 && magnitude < last && cursor.at + magnitudeLength(cursor, end) == end) {
        cursor.setNumber(total / magnitude + section);
        return true;
      }
      if (magnitude >= last) {
        cursor.at = start;
        return false;
      }
      total += section * magnitude;
      last = magnitude;
      cursor.at += magnitudeLength(cursor, end);
    }
    cursor.setNumber(total);
    return true;
  }

  private static long magnitude(Cursor cursor, int end) {
    char c = cursor.at < end ? cursor.text.charAt(cursor.at) : 0;
    return switch (c) {
      case '亿' -> 100_000_000L;
      case '万' -> magnitudeLength(cursor, end) == 2 ? 1_000_000_000_000L : 10_000L;
      default -> 1;
    };
  }

  // 万亿 is one magnitude
  private static int magnitudeLength(Cursor cursor, int end) {
    if (cursor.at >= end) {
      return 0;
    }
    return cursor.startsWith("万亿") ? 2 : 1;
  }

  /** A number below 10000; -1 if it is not a well-formed one. */
  private static long section(Cursor cursor, int end) {
    long value = 0;
    long power = 10_000;
    boolean zero = false;
    int start = cursor.at;
    while (cursor.at < end && magnitude(cursor, end) == 1) {
      int digit = digit(cursor.text.charAt(cursor.at));
      if (digit == 0) {
        zero = true;
        cursor.at++;
        continue;
      }
      // 十二, 一千零十二; 百八十 is a manner of speaking
      boolean implied = digit < 0 && (cursor.at == start || zero) && isAlone(cursor, end);
      if (digit < 0 && !implied) {
        return -1;
      }
      cursor.at += implied ? 0 : 1;
      long next = power(cursor, end);
      if (next >= power || (next == 1 && power > 10 && power < 10_000 && !zero)) {
        return -1; // 三千二: 3200 or 3002?
      }
      value += (implied ? 1 : digit) * next;
      power = next;
      zero = false;
      cursor.at += next > 1 ? 1 : 0;
    }
    return (zero && cursor.at - start > 1 && value == 0) || (zero && value > 0) ? -1 : value;
  }

  private static boolean isAlone(Cursor cursor, int end) {
    int next = cursor.at + 1;
    return plain(cursor.here()) == '十'
        || next == end
        || "万亿".indexOf(cursor.text.charAt(next)) >= 0;
  }

  private static long power(Cursor cursor, int end) {
    return switch (cursor.at < end ? plain(cursor.text.charAt(cursor.at)) : 0) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1_000;
      default -> 1;
    };
  }
}
