package dev.jixiao.notation;

import dev.jixiao.value.Quantity;
import dev.jixiao.value.Unit;
import org.jspecify.annotations.Nullable;

/** A ratio of two numbers: 1:1.5, 1：3, 比例为1:10; 10:10 by itself may be a time of day. */
final class RatioNotation {
  private RatioNotation() {}

  /** Reads a whole text of an indicator that is a ratio, so that 1:10 is no time of day. */
  static @Nullable Cell readNamed(String text) {
    return read(text, 0, text.length(), true);
  }

  /** Reads the whole text; null if it is not in this notation. */
  static @Nullable Cell read(String text, int from, int to) {
    return read(text, from, to, false);
  }

  private static @Nullable Cell read(String text, int from, int to, boolean ratio) {
    Cursor cursor = new Cursor(text, from, to);
    boolean named = cursor.skip("比例") || cursor.skip("配比") || ratio;
    if (named) {
      cursor.skip('为');
    }
    int start = cursor.at;
    if (!Numerals.read(cursor)) {
      return null;
    }
    Quantity part = cursor.quantity(false, Unit.NONE);
    if (!cursor.skip(':')) {
      return null;
    }
    boolean time = !named && isTime(text, start, to);
    if (time || !Numerals.read(cursor) || !cursor.atEnd()) {
      return null;
    }
    Quantity whole = cursor.quantity(false, Unit.NONE);
    return whole.signum() == 0 ? null : new Cell.Proportion(part, whole);
  }

  // 8:05, 23:59
  private static boolean isTime(String text, int from, int to) {
    int colon = text.indexOf(':', from);
    return colon - from <= 2
        && to - colon == 3
        && Integer.parseInt(text, from, colon, 10) <= 24
        && text.charAt(colon + 1) < '6'
        && Folding.isDigit(text.charAt(colon + 1))
        && Folding.isDigit(text.charAt(colon + 2));
  }
}
