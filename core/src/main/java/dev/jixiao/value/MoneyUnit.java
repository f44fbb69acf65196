package dev.jixiao.value;

/**
 * A unit in which forms state money (金额单位), from 元 to 亿元.
 *
 * <p>The declared order is from small to large. Enums are immutable and thread-safe.
 */
public enum MoneyUnit {
  /** One yuan, 元. */
  YUAN("元", 0),
  /** A thousand yuan, 千元. */
  THOUSAND("千元", 3),
  /** Ten thousand yuan, 万元: the unit of the official form. */
  TEN_THOUSAND("万元", 4),
  /** A million yuan, 百万元. */
  MILLION("百万元", 6),
  /** Ten million yuan, 千万元. */
  TEN_MILLION("千万元", 7),
  /** A hundred million yuan, 亿元. */
  HUNDRED_MILLION("亿元", 8);

  private final String symbol;
  private final int exponent;

  MoneyUnit(String symbol, int exponent) {
    this.symbol = symbol;
    this.exponent = exponent;
  }

  /**
   * The unit as forms print it.
   *
   * @return the symbol, such as 万元
   */
  public String symbol() {
    return symbol;
  }

  /**
   * The power of ten by which the unit exceeds one yuan.
   *
   * @return 0 for 元, 4 for 万元, 8 for 亿元
   */
  public int exponent() {
    return exponent;
  }
}
