package dev.jixiao.notation;

import dev.jixiao.value.Dimension;
import dev.jixiao.value.Unit;

/** Halves of units of time: 半年, 半个月, 1年半, 一个半小时. The number gets a half more. */
final class HalfNotation {
  private HalfNotation() {}

  /** Reads 半 as the number a half if a unit of time follows; otherwise the cursor stays where it was. */
  static boolean read(Cursor cursor) {
    if (cursor.here() != '半' || !startsTime(cursor.text, cursor.at + 1, cursor.end)) {
      return false;
    }
    cursor.at++;
    cursor.digits = 5;
    cursor.scale = 1;
    cursor.decimal = null;
    return true;
  }

  /** Takes the half out of 年半 and 个半月 at the cursor and adds it to the number that was read last. */
  static void add(Cursor cursor) {
    int half = cursor.text.indexOf('半', cursor.at);
    if (half < 0 || half >= cursor.end || !cursor.isWhole() || cursor.digits > 1_000) {
      return;
    }
    boolean last = half == cursor.end - 1 && isTime(cursor.text, cursor.at, half);
    boolean inside = half == cursor.at + 1
        && cursor.here() == '个'
        && startsTime(cursor.text, half + 1, cursor.end);
    if (last || inside) {
      cursor.remove(half);
      cursor.digits = 10 * cursor.digits + 5;
      cursor.scale = 1;
    }
  }

  private static boolean startsTime(String text, int from, int to) {
    for (int end = from + 1; end <= Math.min(to, from + 3); end++) {
      if (isTime(text, from, end) && text.charAt(end - 1) != '度' && !text.startsWith("度", end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTime(String text, int from, int to) {
    Dimension dimension = Unit.of(text, from, to).dimension();
    return dimension == Dimension.TIME || dimension == Dimension.CALENDAR;
  }
}
