package dev.jixiao.compare;

/**
 * A relation that a notation states between a value and a bound (计算符号).
 *
 * <p>Enums are immutable and thread-safe.
 */
public enum Relation {
  /** At least, ≥: 不低于, 以上. */
  AT_LEAST("≥"),
  /** More than, &gt;: 高于, 超过. */
  MORE_THAN(">"),
  /** At most, ≤: 不超过, 以内. */
  AT_MOST("≤"),
  /** Less than, &lt;: 低于, 小于. */
  LESS_THAN("<"),
  /** Equal, =: how strictly is the equality policy's decision. */
  EQUAL("="),
  /** About, ≈: 约, 左右, 近. */
  ABOUT("≈"),
  /** No relation was written; the direction is assumed from the category. */
  NONE("");

  private final String symbol;

  Relation(String symbol) {
    this.symbol = symbol;
  }

  /**
   * The relation in canonical notation.
   *
   * @return the symbol, empty for {@link #NONE}
   */
  public String symbol() {
    return symbol;
  }

  /**
   * The relation of a symbol.
   *
   * @param symbol one of ≥ &gt; ≤ &lt; = ≈
   * @return the relation, {@link #NONE} for any other character
   */
  public static Relation of(char symbol) {
    return switch (symbol) {
      case '≥' -> AT_LEAST;
      case '>' -> MORE_THAN;
      case '≤' -> AT_MOST;
      case '<' -> LESS_THAN;
      case '=' -> EQUAL;
      case '≈' -> ABOUT;
      default -> NONE;
    };
  }

  /**
   * Tells whether this is a lower bound, so that more is better.
   *
   * @return true for ≥ and &gt;
   */
  public boolean isLowerBound() {
    return this == AT_LEAST || this == MORE_THAN;
  }

  /**
   * Tells whether this is an upper bound, so that less is better.
   *
   * @return true for ≤ and &lt;
   */
  public boolean isUpperBound() {
    return this == AT_MOST || this == LESS_THAN;
  }
}
