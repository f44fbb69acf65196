package dev.jixiao.value;

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

  private final String symbol;
  private final boolean admitsLess;
  private final boolean admitsEqual;
  private final boolean admitsMore;

  Relation(String symbol, boolean admitsLess, boolean admitsEqual, boolean admitsMore) {
    this.symbol = symbol;
    this.admitsLess = admitsLess;
    this.admitsEqual = admitsEqual;
    this.admitsMore = admitsMore;
  }

  /**
   * Tells whether this bound admits a number; only bounds admit any.
   *
   * @param difference the sign of the number less the bound
   * @return true if it does
   */
  public boolean admits(int difference) {
    if (difference == 0) {
      return admitsEqual;
    }
    return difference < 0 ? admitsLess : admitsMore;
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
   * The relation of the numbers with the opposite sign: a fall of at least 30% is a change of at most −30%.
   *
   * @return the bound in the other direction; this relation if it is no bound
   */
  public Relation mirrored() {
    return switch (this) {
      case AT_LEAST -> AT_MOST;
      case AT_MOST -> AT_LEAST;
      case MORE_THAN -> LESS_THAN;
      case LESS_THAN -> MORE_THAN;
      case EQUAL, ABOUT, NONE -> this;
    };
  }

  /**
   * Tells whether the bound itself is excluded.
   *
   * @return true for &gt; and &lt;
   */
  public boolean isStrict() {
    return this == MORE_THAN || this == LESS_THAN;
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
