package dev.jixiao.json;

import dev.jixiao.value.Decimals;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number as people type it as text: {@code "30"}, {@code "1,200.50"}, {@code "２０％"}, {@code "—"}.
 *
 * @param kind whether there is a number
 * @param number the number, or null
 * @param unit what stands behind the number, such as {@code %}
 */
record NumberCell(Kind kind, @Nullable BigDecimal number, String unit) {
  enum Kind {
    /** Nothing, or a mark that stands for nothing. */
    BLANK,
    NUMBER,
    OUT_OF_BOUNDS,
    NOT_A_NUMBER
  }

  private static final Set<String> PLACEHOLDERS =
      Set.of("", "-", "--", "---", "—", "——", "–", "/", "\\", "无", "空", "N/A", "n/a");
  static final NumberCell BLANK = new NumberCell(Kind.BLANK, null, "");
  static final NumberCell NONE = new NumberCell(Kind.NOT_A_NUMBER, null, "");
  static final NumberCell TOO_LARGE = new NumberCell(Kind.OUT_OF_BOUNDS, null, "");
  private static final int MAX_LENGTH = 256;

  static NumberCell number(BigDecimal number) {
    return new NumberCell(Kind.NUMBER, number, "");
  }

  static NumberCell of(String text) {
    if (text.isBlank()) {
      return BLANK;
    }
    if (text.length() > MAX_LENGTH) {
      return NONE;
    }
    String cell = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    if (PLACEHOLDERS.contains(cell)) {
      return BLANK;
    }
    int end = numberEnd(cell);
    return end == 0 ? NONE : read(cell.substring(0, end), cell.substring(end).strip());
  }

  private static NumberCell read(String digits, String unit) {
    if (!hasDigit(digits) || !groupsAreThousands(digits)) {
      return NONE;
    }
    String plain = digits.replace(",", "").replace('\u2212', '-');
    Optional<BigDecimal> number = Decimals.parse(plain);
    if (number.isPresent()) {
      return new NumberCell(Kind.NUMBER, number.get(), unit);
    }
    return isNumber(plain) ? TOO_LARGE : NONE;
  }

  private static int numberEnd(String cell) {
    int end = 0;
    while (end < cell.length() && isNumeric(cell, end)) {
      end++;
    }
    return end;
  }

  private static boolean isNumeric(String cell, int at) {
    char c = cell.charAt(at);
    boolean exponent = (c == 'e' || c == 'E')
        && at > 0
        && at + 1 < cell.length()
        && !Character.isLetter(cell.charAt(at + 1));
    return isDigit(c) || c == '.' || c == ',' || c == '+' || c == '-' || c == '\u2212' || exponent;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean hasDigit(String digits) {
    return digits.chars().anyMatch(c -> isDigit((char) c));
  }

  // 1,200.50 is grouped; 1,2 may be a decimal comma or a slip, and is not guessed at.
  private static boolean groupsAreThousands(String digits) {
    int comma = digits.indexOf(',');
    if (comma < 0) {
      return true;
    }
    int point = digits.indexOf('.');
    int end = point < 0 ? digits.length() : point;
    int first = comma - (isDigit(digits.charAt(0)) ? 0 : 1);
    boolean grouped = first >= 1 && first <= 3 && digits.lastIndexOf(',') < end;
    for (int at = comma; grouped && at < end; at += 4) {
      grouped = digits.charAt(at) == ',' && at + 4 <= end && threeDigits(digits, at + 1);
    }
    return grouped;
  }

  private static boolean threeDigits(String digits, int from) {
    return isDigit(digits.charAt(from))
        && isDigit(digits.charAt(from + 1))
        && isDigit(digits.charAt(from + 2));
  }

  // What the bounds refuse is still a number if it has the shape of one.
  private static boolean isNumber(String plain) {
    int exponent = Math.max(plain.indexOf('e'), plain.indexOf('E'));
    String mantissa = exponent < 0 ? plain : plain.substring(0, exponent);
    String power = exponent < 0 ? "0" : plain.substring(exponent + 1);
    return isDigits(unsigned(mantissa).replaceFirst("\\.", "")) && isDigits(unsigned(power));
  }

  private static String unsigned(String number) {
    return number.startsWith("-") || number.startsWith("+") ? number.substring(1) : number;
  }

  private static boolean isDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> isDigit((char) c));
  }
}
