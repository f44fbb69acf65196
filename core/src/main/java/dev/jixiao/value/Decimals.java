package dev.jixiao.value;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The bounds of every number that comes in: at most 64 significant digits and a scale within ±64.
 *
 * <p>The bounds are checked before any arithmetic, because {@code 1e100000000} is eleven characters long and a plain sum
 * with it takes minutes. This class is stateless and thread-safe.
 */
public final class Decimals {
  /** The most significant digits a number may have. */
  public static final int MAX_DIGITS = 64;

  /** The largest scale, and the largest exponent, a number may have. */
  public static final int MAX_SCALE = 64;

  private static final int MAX_TEXT = 2 * MAX_DIGITS + 16;

  private Decimals() {}

  /**
   * Reads a plain or scientific decimal number within the bounds.
   *
   * @param text the digits, such as {@code 71.28}
   * @return the number, or empty if the text is not a number or is out of bounds; never throws
   */
  public static Optional<BigDecimal> parse(String text) {
    if (text.isEmpty() || text.length() > MAX_TEXT || !isPlain(text)) {
      return Optional.empty();
    }
    try {
      BigDecimal number = new BigDecimal(text);
      return inBounds(number) ? Optional.of(number) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /**
   * Tells whether a number is within the bounds.
   *
   * @param number any number
   * @return true if it has at most 64 digits and a scale within ±64
   */
  public static boolean inBounds(BigDecimal number) {
    return Math.abs((long) number.scale()) <= MAX_SCALE && number.precision() <= MAX_DIGITS;
  }

  static BigDecimal require(String text) {
    Optional<BigDecimal> number = parse(text);
    if (number.isEmpty()) {
      throw new IllegalArgumentException("not a decimal number of at most " + MAX_DIGITS
          + " digits: \"" + NumberCell.shown(text) + "\"");
    }
    return number.get();
  }

  static BigDecimal require(BigDecimal number) {
    if (!inBounds(number)) {
      throw new IllegalArgumentException("a number needs at most " + MAX_DIGITS
          + " digits and a scale within ±" + MAX_SCALE + ", but this one has precision "
          + number.precision() + " and scale " + number.scale());
    }
    return number;
  }

  /** Keeps within bounds what sums, conversions and products made of numbers within them. */
  static BigDecimal requireDerived(BigDecimal number) {
    if (Math.abs((long) number.scale()) > 4 * MAX_SCALE) {
      throw new IllegalArgumentException(
          "a number needs a scale within ±" + 4 * MAX_SCALE + ": " + number.scale());
    }
    return number;
  }

  /** Prints without an exponent and without superfluous zeros, so that equal numbers print alike. */
  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** Prints the same at the end of a text. */
  static void append(BigDecimal number, StringBuilder text) {
    if (Exact.isLong(number)) {
      append(Exact.unscaled(number), number.scale(), text);
    } else {
      text.append(plain(number));
    }
  }

  /** Prints digits of which so many are decimals, at most 18, in the same way. */
  static String plain(long digits, int scale) {
    if (scale == 0) {
      return Long.toString(digits);
    }
    StringBuilder text = new StringBuilder(24);
    append(digits, scale, text);
    return text.toString();
  }

  /** Prints digits of which so many are decimals, at most 18, at the end of a text. */
  static void append(long digits, int scale, StringBuilder text) {
    if (scale == 0) {
      text.append(digits);
    } else if (digits < 0) {
      text.append(plain(BigDecimal.valueOf(digits, scale)));
    } else {
      long unit = Longs.powerOfTen(scale);
      long whole = digits / unit;
      text.append(whole);
      if (whole * unit != digits) {
        appendDecimals(digits - whole * unit, unit, text.append('.'));
      }
    }
  }

  private static void appendDecimals(long decimals, long unit, StringBuilder text) {
    long left = decimals;
    long place = unit / 10;
    for (; left % 10 == 0; left /= 10) {
      place /= 10;
    }
    for (; left < place; place /= 10) {
      text.append('0');
    }
    text.append(left);
  }

  // BigDecimal reads digits of every script; a number that reaches it here is written with ASCII
  // digits.
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!(c >= '0' && c <= '9') && c != '.' && c != '-' && c != '+' && c != 'e' && c != 'E') {
        return false;
      }
    }
    return true;
  }
}
