package dev.jixiao.value;

import java.util.Arrays;

/**
 * A relation that a notation states between a value and a bound (计算符号).
 *
 * <p>Enums are immutable and thread-safe.
 */
public enum Relation {
  /** At least, ≥: 不低于, 以上. */
  AT_LEAST("≥", false, true, true),
  /** More than, &gt;: 高于, 超过. */
  MORE_THAN(">", false, false, true),
  /** At most, ≤: 不超过, 以内. */
  AT_MOST("≤", true, true, false),
  /** Less than, &lt;: 低于, 小于. */
  LESS_THAN("<", true, false, false),
  /** Equal, =: how strictly is the equality policy's decision. */
  EQUAL("=", false, false, false),
  /** About, ≈: 约, 左右, 近. */
  ABOUT("≈", false, false, false),
  /** No relation was written; the direction is assumed from the category. */
  NONE("", false, false, false);

  // no two symbols have the same last bits, and a look-up takes 1 ns where a switch takes 3: a form
  // asks twenty times
  private static final int LAST_BITS = 15;
  private static final Relation[] BY_LAST_BITS = byLastBits();

  private final String symbol;
  private final char sign;
  private final boolean admitsLess;
  private final boolean admitsEqual;
  private final boolean admitsMore;

  Relation(String symbol, boolean admitsLess, boolean admitsEqual, boolean admitsMore) {
    this.symbol = symbol;
    this.sign = symbol.isEmpty() ? 0 : symbol.charAt(0);
    this.admitsLess = admitsLess;
    this.admitsEqual = admitsEqual;
    this.admitsMore = admitsMore;
  }

  private static Relation[] byLastBits() {
    Relation[] all = new Relation[LAST_BITS + 1];
    Arrays.fill(all, NONE);
    for (Relation relation : values()) {
      if (relation != NONE) {
        all[relation.sign & LAST_BITS] = relation;
      }
    }
    return all;
  }

  /**
   * The symbol as a character; {@link #of} gives the relation back.
   *
   * @return the character, 0 for {@link #NONE}
   */
  public char sign() {
    return sign;
  }

  /**
   * Tells whether this bound admits a number; only bounds admit any.
   *
   * @param difference the sign of the number less the bound
   * @return true if it does
   */
  public boolean admits(int difference) {
    return difference < 0 ? admitsLess : difference > 0 ? admitsMore : admitsEqual;
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
    Relation relation = BY_LAST_BITS[symbol & LAST_BITS];
    return relation.sign == symbol ? relation : NONE;
  }

  /**
   * Tells whether this is a lower bound, so that more is better.
   *
   * @return true for ≥ and &gt;
   */
  public boolean isLowerBound() {
    return admitsMore;
  }

  /**
   * Tells whether this is an upper bound, so that less is better.
   *
   * @return true for ≤ and &lt;
   */
  public boolean isUpperBound() {
    return admitsLess;
  }
}
