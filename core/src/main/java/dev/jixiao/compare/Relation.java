package dev.jixiao.compare;

/**
 * A relation that a notation states between a value and a bound (计算符号).
 *
 * <p>Enums are immutable and thread-safe.
 */
public enum Relation {
  /** At least, ≥: 不低于, 以上, 达到. */
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
}
