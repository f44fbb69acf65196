package dev.jixiao.notation;

import dev.jixiao.value.Decimals;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A place in a folded text, and the number that was read last. Each reading makes its own; it is not shared. */
final class Cursor {
  private static final long MAX_SHIFTED = 1_000_000_000_000L;

  String text;
  int at;
  int end;

  /** Where the cursor started. */
  final int start;

  /** The number read last: its digits and how many of them are decimals, or a decimal if they do not fit. */
  long digits;

  int scale;

  @Nullable
  BigDecimal decimal;

  /** Whether a word such as 预计 was read, which makes a promise of the value and no report. */
  boolean promised;

  /** Whether the sign of a currency was read. */
  boolean currency;

  /** Whether a word such as 余 was read. */
  boolean approximate;

  Cursor(String text, int at, int end) {
    this.text = text;
    this.at = at;
    this.end = end;
    this.start = at;
  }

  boolean atEnd() {
    return at >= end;
  }

  /** The character here; 0 at the end. */
  char here() {
    return at < end ? text.charAt(at) : 0;
  }

  boolean startsWith(String word) {
    return end - at >= word.length() && text.startsWith(word, at);
  }

  boolean skip(char c) {
    if (here() != c || atEnd()) {
      return false;
    }
    at++;
    return true;
  }

  boolean skip(String word) {
    if (!startsWith(word)) {
      return false;
    }
    at += word.length();
    return true;
  }

  void setNumber(long value) {
    digits = value;
    scale = 0;
    decimal = null;
  }

  /** Takes one character out of the text ahead. */
  void remove(int index) {
    text = text.substring(0, index) + text.substring(index + 1);
    end--;
  }

  /** Moves the decimal point of the number to the left. */
  boolean shift(int places) {
    if (decimal != null) {
      decimal = decimal.movePointLeft(places);
      return Decimals.inBounds(decimal);
    }
    scale += places;
    return scale <= 18;
  }

  /** Moves the decimal point of the number to the right; false if it stays where it was. */
  boolean times(int places) {
    if (decimal != null || digits > MAX_SHIFTED) {
      return false;
    }
    for (int i = 0; i < places; i++) {
      if (scale > 0) {
        scale--;
      } else {
        digits *= 10;
      }
    }
    return true;
  }

  boolean isWhole() {
    return scale == 0 && decimal == null;
  }

  Quantity quantity(boolean negative, Unit unit) {
    Quantity quantity =
        decimal == null ? Quantity.of(digits, scale, unit) : Quantity.of(decimal, unit);
    return negative ? quantity.negated() : quantity;
  }
}
