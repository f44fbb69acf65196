package dev.jixiao.notation;

import dev.jixiao.notation.Cell.Amount;
import org.jspecify.annotations.Nullable;

/** Money in 元, 角 and 分: 181元7角, 一百八十一元七角五分. */
final class MoneyNotation {
  private MoneyNotation() {}

  /** Reads the whole text; null if it is not in this notation. */
  static @Nullable Amount read(String text, int from, int to) {
    Cursor cursor = new Cursor(text, from, to);
    if (text.indexOf('元', from) < 0 || QuantityNotation.before(cursor) == null) {
      return null;
    }
    int start = cursor.at;
    boolean whole = Numerals.readEither(cursor) && cursor.isWhole() && cursor.skip('元');
    long yuan = cursor.digits;
    int dimes = whole ? part(cursor, '角') : -1;
    int cents = whole ? part(cursor, '分') : -1;
    if (dimes < 0 && cents < 0) {
      return null;
    }
    // the same in one number: 181.75元
    String sum = yuan + "." + Math.max(0, dimes) + Math.max(0, cents) + "元";
    String plain = text.substring(from, start) + sum + text.substring(cursor.at, to);
    return QuantityNotation.read(plain, 0, plain.length());
  }

  /** The one digit before a unit; -1 if it does not follow, and then the cursor stays. */
  private static int part(Cursor cursor, char unit) {
    int start = cursor.at;
    if (Numerals.readEither(cursor)
        && cursor.isWhole()
        && cursor.digits < 10
        && cursor.skip(unit)) {
      return (int) cursor.digits;
    }
    cursor.at = start;
    return -1;
  }
}
