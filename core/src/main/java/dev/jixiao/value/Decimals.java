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
          + " digits: \"" + text.substring(0, Math.min(text.length(), 40)) + "\"");
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

  /** Bounds a number that sums, conversions and products may have made from numbers within the bounds. */
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

  /** Prints digits of which so many are decimals, in the same way. */
  static String plain(long digits, int scale) {
    if (scale == 0 || digits <= 0) {
      return scale == 0 ? Long.toString(digits) : plain(BigDecimal.valueOf(digits, scale));
    }
    long rest = digits;
    int decimals = scale;
    while (decimals > 0 && rest % 10 == 0) {
      rest /= 10;
      decimals--;
    }
    String text = Long.toString(rest);
    if (decimals == 0) {
      return text;
    }
    int point = text.length() - decimals;
    StringBuilder plain = new StringBuilder(Math.max(text.length() + 1, decimals + 2));
    if (point > 0) {
      return plain
          .append(text, 0, point)
          .append('.')
          .append(text, point, text.length())
          .toString();
    }
    plain.append("0.");
    for (; point < 0; point++) {
      plain.append('0');
    }
    return plain.append(text).toString();
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
