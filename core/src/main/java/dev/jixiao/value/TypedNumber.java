package dev.jixiao.value;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number as people type it into a cell that takes a number: {@code 30}, {@code 10分}, {@code 1,200.50}, {@code ２０％},
 * {@code ￥4.8万元}, {@code —}.
 *
 * <pre>{@code
 * TypedNumber.of("１，２００.５０ 元").number(); // 1200.50
 * TypedNumber.of("１，２００.５０ 元").unit();   // 元
 * TypedNumber.of("暂无").kind();                // NOTHING
 * TypedNumber.of("约10").kind();                // OTHER: more than a number
 * }</pre>
 *
 * <p>Commas have to separate thousands: {@code 1,2} may be a decimal comma or a slip and is not guessed at. What follows
 * the number is its unit, which is for the reader of the cell to judge. This class is immutable and thread-safe.
 */
public final class TypedNumber {
  /** What such a cell holds. */
  public enum Kind {
    /** {@linkplain Placeholder Nothing}. */
    NOTHING,
    /** A number. */
    NUMBER,
    /** A number beyond {@linkplain Decimals the bounds} of 64 digits and a scale of ±64. */
    OUT_OF_BOUNDS,
    /** Anything else. */
    OTHER
  }

  private static final TypedNumber NOTHING = new TypedNumber(Kind.NOTHING, null, "");
  private static final TypedNumber OUT_OF_BOUNDS = new TypedNumber(Kind.OUT_OF_BOUNDS, null, "");
  private static final TypedNumber OTHER = new TypedNumber(Kind.OTHER, null, "");
  private static final int MAX_LENGTH = 256;
  private static final int GROUP = 3;

  private final Kind kind;
  private final @Nullable BigDecimal number;
  private final String unit;

  private TypedNumber(Kind kind, @Nullable BigDecimal number, String unit) {
    this.kind = kind;
    this.number = number;
    this.unit = unit;
  }

  /**
   * Reads a cell.
   *
   * @param text the cell as written
   * @return what it holds; never throws
   */
  public static TypedNumber of(String text) {
    if (Placeholder.is(text)) {
      return NOTHING;
    }
    if (text.length() > MAX_LENGTH) {
      return OTHER;
    }
    String stripped = FullWidth.strip(text);
    String cell = stripped.endsWith("。") ? stripped.substring(0, stripped.length() - 1) : stripped;
    boolean yuan = cell.charAt(0) == '¥';
    int from = yuan ? skipBlanks(cell, 1) : 0;
    int end = numberEnd(cell, from);
    if (end == from || !isGrouped(cell, from, end)) {
      return OTHER;
    }
    String unit = cell.substring(end).strip();
    boolean isUnit = unit.isEmpty() || (yuan ? unit.endsWith("元") : beginsUnit(unit.charAt(0)));
    if (!isUnit) {
      return OTHER;
    }
    return read(plain(cell, from, end), yuan && unit.isEmpty() ? "元" : unit);
  }

  // 1-2, 5/10 and (5) are more than a number
  private static boolean beginsUnit(char c) {
    return c == '%'
        || c == '‰'
        || c == '°'
        || Character.isLetter(c)
        || Character.getType(c) == Character.OTHER_SYMBOL;
  }

  private static int skipBlanks(String cell, int from) {
    int at = from;
    while (at < cell.length() && FullWidth.isBlank(cell.charAt(at))) {
      at++;
    }
    return at;
  }

  private static TypedNumber read(String plain, String unit) {
    Optional<BigDecimal> number = Decimals.parse(plain);
    if (number.isPresent()) {
      return new TypedNumber(Kind.NUMBER, number.get(), unit);
    }
    return isNumber(plain) ? OUT_OF_BOUNDS : OTHER;
  }

  private static int numberEnd(String cell, int from) {
    int end = from;
    boolean digits = false;
    while (end < cell.length() && isNumeric(cell, end, end == from)) {
      digits |= isDigit(cell, end);
      end++;
    }
    return digits ? end : from;
  }

  private static boolean isNumeric(String cell, int at, boolean first) {
    char c = cell.charAt(at);
    boolean sign = (c == '-' || c == '+') && (first || isExponent(cell, at - 1));
    return isDigit(cell, at)
        || c == '.'
        || c == ','
        || sign
        || isExponent(cell, at)
        || isStop(cell, at);
  }

  // 1.5E7, but not 5e件
  private static boolean isExponent(String cell, int at) {
    char c = cell.charAt(at);
    int next = at + 1;
    next += next < cell.length() && (cell.charAt(next) == '-' || cell.charAt(next) == '+') ? 1 : 0;
    return (c == 'e' || c == 'E') && at > 0 && isDigit(cell, at - 1) && isDigit(cell, next);
  }

  // 95。5: the full stop of a Chinese keyboard
  private static boolean isStop(String cell, int at) {
    return cell.charAt(at) == '。' && at > 0 && isDigit(cell, at - 1) && isDigit(cell, at + 1);
  }

  private static boolean isDigit(String cell, int at) {
    return at < cell.length() && cell.charAt(at) >= '0' && cell.charAt(at) <= '9';
  }

  /** Whether the commas, if there are any, part groups of three digits in front of the decimals. */
  private static boolean isGrouped(String cell, int from, int end) {
    int comma = cell.indexOf(',', from);
    if (comma < 0 || comma >= end) {
      return true;
    }
    int point = from;
    while (point < end && (isDigit(cell, point) || "+-,".indexOf(cell.charAt(point)) >= 0)) {
      point++;
    }
    int first = comma - from - (isDigit(cell, from) ? 0 : 1);
    if (first < 1 || first > GROUP || cell.lastIndexOf(',', end - 1) >= point) {
      return false;
    }
    for (int at = comma; at < point; at += GROUP + 1) {
      if (cell.charAt(at) != ',' || at + GROUP >= point || !threeDigits(cell, at + 1)) {
        return false;
      }
    }
    return true;
  }

  private static boolean threeDigits(String cell, int at) {
    return isDigit(cell, at) && isDigit(cell, at + 1) && isDigit(cell, at + 2);
  }

  private static String plain(String cell, int from, int end) {
    return cell.substring(from, end).replace(",", "").replace('。', '.');
  }

  // what the bounds refuse is still a number if it has the shape of one
  private static boolean isNumber(String plain) {
    int exponent = Math.max(plain.indexOf('e'), plain.indexOf('E'));
    String mantissa = exponent < 0 ? plain : plain.substring(0, exponent);
    String power = exponent < 0 ? "0" : plain.substring(exponent + 1);
    int point = mantissa.indexOf('.');
    String digits =
        point < 0 ? mantissa : mantissa.substring(0, point) + mantissa.substring(point + 1);
    return isDigits(unsigned(digits)) && isDigits(unsigned(power));
  }

  private static String unsigned(String number) {
    return number.startsWith("-") || number.startsWith("+") ? number.substring(1) : number;
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isDigit(text, i)) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /**
   * What the cell holds.
   *
   * @return the kind
   */
  public Kind kind() {
    return kind;
  }

  /**
   * The number.
   *
   * @return the number as written, or empty if the kind is not {@link Kind#NUMBER}
   */
  public Optional<BigDecimal> number() {
    return Optional.ofNullable(number);
  }

  /**
   * What follows the number, folded, such as {@code %}, {@code 分} or {@code 万元}.
   *
   * @return the unit, empty if there is none
   */
  public String unit() {
    return unit;
  }

  /** Tells whether two cells hold the same number with the same unit, whatever their scale. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TypedNumber that
        && kind == that.kind
        && unit.equals(that.unit)
        && (number == null || (that.number != null && number.compareTo(that.number) == 0));
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, unit, number == null ? null : Decimals.plain(number));
  }

  /** The number in plain digits with its unit, or the kind. */
  @Override
  public String toString() {
    return number == null ? kind.toString() : Decimals.plain(number) + unit;
  }
}
