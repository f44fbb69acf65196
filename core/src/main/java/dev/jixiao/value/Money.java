package dev.jixiao.value;

import dev.jixiao.problem.Parsed;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money (金额) in renminbi, in the unit it was stated in.
 *
 * <p>Amounts are exact and equal by meaning: 4.8万元 equals 48000元. The unit is kept for printing only.
 *
 * <pre>{@code
 * Money.of("4.8", MoneyUnit.TEN_THOUSAND).toString();          // 4.8万元
 * Money.of("4.8", MoneyUnit.TEN_THOUSAND).in(MoneyUnit.YUAN);  // 48000
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Money implements Comparable<Money>, Written {
  private static final String[] SYMBOLS =
      Stream.of(MoneyUnit.values()).map(MoneyUnit::symbol).toArray(String[]::new);
  private static final NumberCell WITH_UNIT =
      new NumberCell("an amount with its unit, such as \"4.8万元\"", "带单位的金额，例如“4.8万元”", SYMBOLS);
  private static final NumberCell WITH_UNIT_OR_BARE = new NumberCell(
      "an amount, such as 12.5",
      "金额，例如 12.5",
      Stream.concat(Stream.of(""), Stream.of(SYMBOLS)).toArray(String[]::new));

  private final BigDecimal amount;
  private final MoneyUnit unit;

  private Money(BigDecimal amount, MoneyUnit unit) {
    this.amount = amount;
    this.unit = Objects.requireNonNull(unit, "unit");
  }

  /**
   * An amount of money from its decimal notation.
   *
   * @param amount the number before the unit, such as {@code 4.8}
   * @param unit the unit the number counts
   * @return the amount
   * @throws IllegalArgumentException if the text is not a number of at most 64 digits
   */
  public static Money of(String amount, MoneyUnit unit) {
    return new Money(Decimals.require(Objects.requireNonNull(amount, "amount")), unit);
  }

  /**
   * An amount of money.
   *
   * @param amount the number before the unit, of at most 64 digits and a scale within ±64
   * @param unit the unit the number counts
   * @return the amount
   * @throws IllegalArgumentException if the number is out of these bounds
   */
  public static Money of(BigDecimal amount, MoneyUnit unit) {
    return new Money(Decimals.require(amount), unit);
  }

  /**
   * Reads an amount as people type it, with its unit: {@code 4.8万元}, {@code ￥48,000元}.
   *
   * @param text the cell as written
   * @return the amount, or the problem; unrecognised if nothing is written: blank, —, 无
   */
  public static Parsed<Money> parse(String text) {
    return WITH_UNIT.parse(text).map(cell -> of(cell, MoneyUnit.YUAN));
  }

  /**
   * Reads an amount of a table that names its unit, with or without a unit of its own.
   *
   * @param text the cell as written, such as {@code 4.8}
   * @param unit what a number without a unit counts
   * @return the amount, or the problem; unrecognised if nothing is written: blank, —, 无
   */
  public static Parsed<Money> parse(String text, MoneyUnit unit) {
    Objects.requireNonNull(unit, "unit");
    return WITH_UNIT_OR_BARE.parse(text).map(cell -> of(cell, unit));
  }

  private static Money of(TypedNumber cell, MoneyUnit bare) {
    MoneyUnit unit = Stream.of(MoneyUnit.values())
        .filter(each -> each.symbol().equals(cell.unit()))
        .findFirst()
        .orElse(bare);
    return of(cell.number().orElseThrow(), unit);
  }

  /**
   * The number before the unit.
   *
   * @return the number, as it was stated
   */
  public BigDecimal amount() {
    return amount;
  }

  /**
   * The unit the amount was stated in.
   *
   * @return the unit
   */
  public MoneyUnit unit() {
    return unit;
  }

  /**
   * This amount counted in another unit.
   *
   * @param other the unit to count in
   * @return the exact number before that unit; it prints as plain digits
   */
  public BigDecimal in(MoneyUnit other) {
    BigDecimal counted = amount.scaleByPowerOfTen(unit.exponent() - other.exponent());
    return counted.scale() < 0 ? counted.setScale(0) : counted; // 48000, and not 4.8E+4
  }

  /**
   * The sum of this amount and another, in this amount's unit.
   *
   * @param other the amount to add
   * @return the exact sum
   */
  public Money plus(Money other) {
    return new Money(amount.add(other.in(unit)), unit);
  }

  /**
   * This amount less another, in this amount's unit.
   *
   * @param other the amount to take away
   * @return the exact difference
   */
  public Money minus(Money other) {
    return new Money(amount.subtract(other.in(unit)), unit);
  }

  /**
   * The exact ratio of this amount to another, such as an execution rate (执行率).
   *
   * @param whole the amount this is a part of, not zero
   * @return the ratio
   * @throws ArithmeticException if {@code whole} is zero
   */
  public Ratio ratioTo(Money whole) {
    return Ratio.of(amount, unit == whole.unit ? whole.amount : whole.in(unit));
  }

  /**
   * Tells whether this is no money at all.
   *
   * @return true if the amount is zero
   */
  public boolean isZero() {
    return amount.signum() == 0;
  }

  @Override
  public int compareTo(Money other) {
    return amount.compareTo(other.in(unit));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Money money && compareTo(money) == 0;
  }

  @Override
  public int hashCode() {
    return in(MoneyUnit.YUAN).stripTrailingZeros().hashCode();
  }

  /**
   * The amount in canonical notation, such as {@code 4.8万元}.
   *
   * @return the number without superfluous zeros, and the unit
   */
  @Override
  public String toString() {
    return Decimals.plain(amount) + unit.symbol();
  }

  @Override
  public void appendTo(StringBuilder text) {
    Decimals.append(amount, text);
    text.append(unit.symbol());
  }
}
