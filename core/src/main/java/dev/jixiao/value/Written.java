package dev.jixiao.value;

/**
 * A number of a form that has a canonical notation (规范写法), such as {@code 4.8万元}.
 *
 * <pre>{@code
 * StringBuilder line = new StringBuilder("预算数：");
 * Money.of("4.8", MoneyUnit.TEN_THOUSAND).appendTo(line); // 预算数：4.8万元
 * }</pre>
 *
 * <p>More types may be permitted. Implementations are immutable and thread-safe.
 */
public sealed interface Written permits Points, Ratio, Quantity, Money {
  /**
   * Writes the notation, the same as {@code toString()} gives, at the end of a text.
   *
   * @param text where to write
   */
  void appendTo(StringBuilder text);
}
