package dev.jixiao.value;

import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A unit (计量单位) as a person wrote it, and what it means.
 *
 * <p>A unit is a spelling from the table of units, with or without a magnitude (万人, 亿元), or several of them (元/人·天).
 * A word that the table does not know is a unit of its own, which matches only itself; units with a conversion of their own
 * are the business of an indicator type. Units are equal by meaning: ㎡ equals 平方米, and 公里 equals 千米.
 *
 * <pre>{@code
 * Unit.of("㎡").match(Unit.of("平方米"));  // SAME
 * Unit.of("元").match(Unit.of("万元"));    // CONVERTIBLE
 * Unit.of("元").match(Unit.of("人"));      // CONTRADICTING
 * Unit.of("标准箱").equals(Unit.of("标准箱")); // true, a department's own
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Unit {
  /** No unit. */
  public static final Unit NONE = new Unit("", Dimension.NUMBER, "NUMBER", "", 1, 1);

  /** Percent (百分比). */
  public static final Unit PERCENT = of("%");

  /** Calendar days (天). */
  public static final Unit DAY = of("天");

  private static final String[] MAGNITUDES = {
    "万亿", "千亿", "百亿", "十亿", "千万", "百万", "十万", "亿", "万", "千", "百"
  };
  private static final long[] MAGNITUDE_FACTORS = {
    1_000_000_000_000L,
    100_000_000_000L,
    10_000_000_000L,
    1_000_000_000L,
    10_000_000L,
    1_000_000L,
    100_000L,
    100_000_000L,
    10_000L,
    1_000L,
    100L
  };
  private static final String MAGNITUDE_BEGINNINGS = "万千百十亿";
  // 元/人天 is 元/人·天
  private static final Pattern PERSON_TIMES = Pattern.compile("人(?=[天日月年])");
  private static final String PARTS = "/每";
  private static final String FACTORS = "/·*×、.，,・•-每";

  private final String symbol;
  private final Dimension dimension;
  private final String kind;
  private final String family;
  private final long factor;
  private final long divisor;

  Unit(String symbol, Dimension dimension, String kind, String family, long factor, long divisor) {
    this.symbol = symbol;
    this.dimension = dimension;
    this.kind = kind;
    this.family = family;
    this.factor = factor;
    this.divisor = divisor;
  }

  /**
   * The unit of a spelling.
   *
   * @param symbol the unit as written, such as {@code 万元} or {@code 元/人·天}; empty for none
   * @return the unit; one of {@link Dimension#UNKNOWN} if the table does not know it
   */
  public static Unit of(String symbol) {
    return of(symbol, 0, symbol.length());
  }

  /**
   * The unit that a part of a text names.
   *
   * @param text any text
   * @param from where the unit begins
   * @param to where it ends
   * @return the unit; one of {@link Dimension#UNKNOWN} if the table does not know it
   * @throws IndexOutOfBoundsException if that is no part of the text
   */
  public static Unit of(String text, int from, int to) {
    if (from == to) {
      return NONE;
    }
    Unit unit = UnitTable.find(text, from, to);
    if (unit == null) {
      return derived(text.substring(from, to));
    }
    return unit.isRate() ? unit.asSign() : unit;
  }

  /**
   * Where the longest known unit ends with which a part of a text begins: in 件法律援助案件 after 件. Units of parts, such as 元/人, do not count.
   *
   * @param text the text
   * @param from where the unit begins
   * @param to the last place where it may end
   * @return where it ends; {@code from} if the part begins with none
   * @throws IndexOutOfBoundsException if that is no part of the text
   */
  public static int end(String text, int from, int to) {
    for (int end = to; end > from; end--) {
      Unit unit = UnitTable.find(text, from, end);
      if (unit == null && mayBeDerived(text, from, end)) {
        unit = derived(text.substring(from, end));
      }
      if (unit != null
          && unit.dimension != Dimension.UNKNOWN
          && unit.dimension != Dimension.COMPOUND) {
        return end;
      }
    }
    return from;
  }

  // 万人, 场(次): what begins or ends otherwise is no unit, and is not made one to be thrown away
  private static boolean mayBeDerived(String text, int from, int to) {
    return MAGNITUDE_BEGINNINGS.indexOf(text.charAt(from)) >= 0 || text.charAt(to - 1) == ')';
  }

  // a percentage is always printed with its sign, which is one character
  private Unit asSign() {
    if (symbol.length() == 1) {
      return this;
    }
    Unit sign = UnitTable.find(divisor == 1 ? "%" : "‰", 0, 1);
    return sign == null ? this : sign;
  }

  private static Unit derived(String symbol) {
    Unit known = alternative(symbol);
    if (known != null) {
      return known;
    }
    known = magnitude(symbol);
    if (known == null) {
      known = compound(symbol);
    }
    return known != null ? known : new Unit(symbol, Dimension.UNKNOWN, "?" + symbol, "", 1, 1);
  }

  // 场(次), 头(只): one counting word or another
  private static @Nullable Unit alternative(String symbol) {
    int open = symbol.indexOf('(');
    if (open <= 0 || !symbol.endsWith(")")) {
      return null;
    }
    Unit first = UnitTable.find(symbol, 0, open);
    Unit second = UnitTable.find(symbol, open + 1, symbol.length() - 1);
    boolean counted = first != null
        && second != null
        && first.dimension == Dimension.COUNT
        && second.dimension == Dimension.COUNT
        && first.match(second) != UnitMatch.SAME;
    if (!counted || first == null || second == null) {
      return null;
    }
    String joined = first.symbol + second.symbol;
    Unit both = UnitTable.find(joined, 0, joined.length());
    Unit meant = both != null && both.dimension == Dimension.COUNT ? both : first;
    return new Unit(symbol, Dimension.COUNT, meant.kind, meant.family, meant.factor, meant.divisor);
  }

  private static @Nullable Unit magnitude(String symbol) {
    if (MAGNITUDE_BEGINNINGS.indexOf(symbol.charAt(0)) < 0) {
      return null;
    }
    for (int i = 0; i < MAGNITUDES.length; i++) {
      String magnitude = MAGNITUDES[i];
      if (symbol.startsWith(magnitude)) {
        Unit rest = symbol.length() == magnitude.length()
            ? NONE
            : UnitTable.find(symbol, magnitude.length(), symbol.length());
        boolean fits = rest != null && Longs.times(rest.factor, MAGNITUDE_FACTORS[i]) != Longs.NONE;
        return rest == null || !fits ? null : rest.times(magnitude, MAGNITUDE_FACTORS[i]);
      }
    }
    return null;
  }

  Unit times(String magnitude, long by) {
    return new Unit(magnitude + symbol, dimension, kind, family, factor * by, divisor);
  }

  private static @Nullable Unit compound(String symbol) {
    int bar = indexOfAny(symbol, PARTS, 0);
    if (bar <= 0 || bar == symbol.length() - 1) {
      return null;
    }
    Unit top = of(symbol, 0, bar);
    String rest = symbol.substring(bar + 1);
    if (rest.startsWith("(") && rest.endsWith(")")) {
      rest = rest.substring(1, rest.length() - 1);
    }
    if (rest.indexOf('人') >= 0) {
      rest = PERSON_TIMES.matcher(rest).replaceAll("人·");
    }
    String[] kinds = new String[rest.length() + 1];
    long divisor = top.divisor;
    long factor = top.factor;
    int count = 0;
    for (int from = 0; from <= rest.length(); count++) {
      int to = indexOfAny(rest, FACTORS, from);
      Unit part = of(rest, from, to < 0 ? rest.length() : to);
      if (part.isNone() || part.dimension == Dimension.COMPOUND) {
        return null;
      }
      kinds[count] = part.kind;
      divisor = Longs.times(divisor, part.factor);
      factor = Longs.times(factor, part.divisor);
      if (divisor == Longs.NONE || factor == Longs.NONE) {
        return null; // 元/万亿·万亿: beyond a long, and no real unit
      }
      from = to < 0 ? rest.length() + 1 : to + 1;
    }
    Arrays.sort(kinds, 0, count);
    String kind = top.kind + "/" + String.join("*", Arrays.asList(kinds).subList(0, count));
    return new Unit(symbol, Dimension.COMPOUND, kind, "", factor, divisor);
  }

  private static int indexOfAny(String text, String characters, int from) {
    for (int i = from; i < text.length(); i++) {
      if (characters.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The unit as written.
   *
   * @return the spelling, empty for no unit
   */
  public String symbol() {
    return symbol;
  }

  /**
   * What the unit measures.
   *
   * @return the dimension
   */
  public Dimension dimension() {
    return dimension;
  }

  /**
   * How many of the dimension's first unit one of this is, before it is divided by {@link #divisor()}.
   *
   * @return the factor, such as 10000 for 万元
   */
  public long factor() {
    return factor;
  }

  /**
   * What the {@link #factor()} is divided by.
   *
   * @return the divisor, 1 for most units
   */
  public long divisor() {
    return divisor;
  }

  /**
   * Tells whether there is no unit.
   *
   * @return true if this is {@link #NONE}
   */
  public boolean isNone() {
    return symbol.isEmpty();
  }

  /**
   * Tells whether this is a percentage, in whatever spelling.
   *
   * @return true for %, ‰ and their words
   */
  public boolean isRate() {
    return dimension == Dimension.RATE;
  }

  /**
   * The relation of this unit to another, which is symmetric.
   *
   * @param other the other unit
   * @return the relation
   */
  public UnitMatch match(Unit other) {
    if (isSameObject(other) || kind.equals(other.kind)) {
      return factor == other.factor && divisor == other.divisor
          ? UnitMatch.SAME
          : UnitMatch.CONVERTIBLE;
    }
    if (dimension == Dimension.NUMBER || other.dimension == Dimension.NUMBER) {
      return UnitMatch.MISSING;
    }
    return isSimilar(other) ? UnitMatch.SIMILAR : UnitMatch.CONTRADICTING;
  }

  // the table holds one object for each spelling, so most units that match are the same object
  @SuppressWarnings("ReferenceEquality")
  boolean isSameObject(Unit other) {
    return this == other;
  }

  private boolean isSimilar(Unit other) {
    boolean counted = dimension == Dimension.COUNT && other.dimension == Dimension.COUNT;
    if (counted) {
      return family.equals(other.family) || family.equals("any") || other.family.equals("any");
    }
    return isWord() && other.isWord() && (contains(other) || other.contains(this));
  }

  private boolean isWord() {
    return dimension == Dimension.COUNT || dimension == Dimension.UNKNOWN;
  }

  private boolean contains(Unit other) {
    return symbol.startsWith(other.symbol) || symbol.endsWith(other.symbol);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Unit that
        && kind.equals(that.kind)
        && factor == that.factor
        && divisor == that.divisor;
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, factor, divisor);
  }

  /**
   * The unit as written.
   *
   * @return the spelling, empty for no unit
   */
  @Override
  public String toString() {
    return symbol;
  }
}
