package dev.jixiao.notation;

import dev.jixiao.value.Quantity;
import dev.jixiao.value.Unit;
import org.jspecify.annotations.Nullable;

/** A ratio of two numbers: 1:1.5, 1：3. */
final class RatioNotation {
  private RatioNotation() {}

  /** Reads the whole text; null if it is not in this notation. */
  static @Nullable Cell read(String text, int from, int to) {
    Cursor cursor = new Cursor(text, from, to);
    if (cursor.skip("比例") || cursor.skip("配比")) {
      cursor.skip('为');
    }
    if (!Numerals.read(cursor)) {
      return null;
    }
    Quantity part = cursor.quantity(false, Unit.NONE);
    if (!cursor.skip(':')) {
      return null;
    }
    // 8:05 is a time of day
    boolean padded = cursor.here() == '0'
        && cursor.end - cursor.at > 1
        && cursor.text.charAt(cursor.at + 1) != '.';
    if (padded || !Numerals.read(cursor) || !cursor.atEnd()) {
      return null;
    }
    Quantity whole = cursor.quantity(false, Unit.NONE);
    return whole.signum() == 0 ? null : new Cell.Proportion(part, whole);
  }
}
