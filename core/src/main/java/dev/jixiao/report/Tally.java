package dev.jixiao.report;

import dev.jixiao.value.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Percentages (得分率) of many forms summed up: how many, their mean, and how far they spread.
 *
 * <p>Forms that have no percentage, as a row of theirs is unscored, are counted and no more: they are not taken for zero.
 * Sums are exact. Only a percentage whose fraction has a denominator beyond 100,000, which no form with weights of up to
 * two decimals has, is taken at ten decimals, so that memory stays bounded.
 *
 * <p>Tallies are equal if all they say is. This class is immutable and thread-safe.
 */
public final class Tally {
  static final Tally EMPTY =
      new Tally(0, 0, BigInteger.ONE, BigInteger.ZERO, BigInteger.ZERO, null, null);

  private static final BigInteger LARGEST_DENOMINATOR = BigInteger.valueOf(100_000);
  private static final int DECIMALS = 12;
  private static final MathContext ROOT = new MathContext(20, RoundingMode.HALF_UP);
  private static final int ROOT_DECIMALS = 4;

  private final long forms;
  private final long scored;
  // the sum of the percentages is sum ÷ denominator, that of their squares is squares ÷
  // denominator²
  private final BigInteger denominator;
  private final BigInteger sum;
  private final BigInteger squares;
  private final @Nullable Ratio lowest;
  private final @Nullable Ratio highest;

  private Tally(
      long forms,
      long scored,
      BigInteger denominator,
      BigInteger sum,
      BigInteger squares,
      @Nullable Ratio lowest,
      @Nullable Ratio highest) {
    this.forms = forms;
    this.scored = scored;
    this.denominator = denominator;
    this.sum = sum;
    this.squares = squares;
    this.lowest = lowest;
    this.highest = highest;
  }

  /** The tally of one form, with its percentage if it has one. */
  static Tally of(Optional<Ratio> percent) {
    if (percent.isEmpty()) {
      return new Tally(1, 0, BigInteger.ONE, BigInteger.ZERO, BigInteger.ZERO, null, null);
    }
    Ratio ratio = percent.get();
    String[] fraction = ratio.toFraction().split("/", 2);
    BigInteger numerator = new BigInteger(fraction[0]);
    BigInteger whole = fraction.length == 1 ? BigInteger.ONE : new BigInteger(fraction[1]);
    if (whole.compareTo(LARGEST_DENOMINATOR) > 0) {
      BigDecimal rounded =
          new BigDecimal(numerator).divide(new BigDecimal(whole), DECIMALS, RoundingMode.HALF_EVEN);
      numerator = rounded.unscaledValue();
      whole = BigInteger.TEN.pow(DECIMALS);
    }
    return new Tally(1, 1, whole, numerator, numerator.multiply(numerator), ratio, ratio);
  }

  /** The cells from which {@link #ofState} makes this tally again, separated by tabs. */
  String toState() {
    return String.join(
        "\t",
        Long.toString(forms),
        Long.toString(scored),
        denominator.toString(),
        sum.toString(),
        squares.toString(),
        lowest().map(Ratio::toFraction).orElse(""),
        highest().map(Ratio::toFraction).orElse(""));
  }

  /** The tally of the cells that begin at a place. */
  static Tally ofState(String[] cells, int at) {
    return new Tally(
        Long.parseLong(cells[at]),
        Long.parseLong(cells[at + 1]),
        new BigInteger(cells[at + 2]),
        new BigInteger(cells[at + 3]),
        new BigInteger(cells[at + 4]),
        cells[at + 5].isEmpty() ? null : PortfolioState.ratio(cells[at + 5]),
        cells[at + 6].isEmpty() ? null : PortfolioState.ratio(cells[at + 6]));
  }

  /** The tally of the forms of both. */
  Tally plus(Tally other) {
    BigInteger common = denominator.equals(other.denominator)
        ? denominator
        : denominator.divide(denominator.gcd(other.denominator)).multiply(other.denominator);
    BigInteger own = common.divide(denominator);
    BigInteger others = common.divide(other.denominator);
    return new Tally(
        forms + other.forms,
        scored + other.scored,
        common,
        sum.multiply(own).add(other.sum.multiply(others)),
        squares.multiply(own.pow(2)).add(other.squares.multiply(others.pow(2))),
        lowest == null || (other.lowest != null && other.lowest.compareTo(lowest) < 0)
            ? other.lowest
            : lowest,
        highest == null || (other.highest != null && other.highest.compareTo(highest) > 0)
            ? other.highest
            : highest);
  }

  /**
   * How many forms there are.
   *
   * @return the number of forms, with and without a percentage
   */
  public long forms() {
    return forms;
  }

  /**
   * How many forms have a percentage.
   *
   * @return the number of forms of which nothing is unscored
   */
  public long scored() {
    return scored;
  }

  /**
   * The mean of the percentages, exact.
   *
   * @return the mean, or empty if no form has a percentage
   */
  public Optional<Ratio> mean() {
    return scored == 0
        ? Optional.empty()
        : Optional.of(ratio(sum, denominator.multiply(BigInteger.valueOf(scored))));
  }

  /**
   * The variance of the percentages as they are, not of a sample: the mean of the squared distances from the mean, exact.
   *
   * @return the variance, or empty if no form has a percentage
   */
  public Optional<Ratio> variance() {
    if (scored == 0) {
      return Optional.empty();
    }
    BigInteger count = BigInteger.valueOf(scored);
    return Optional.of(ratio(
        squares.multiply(count).subtract(sum.multiply(sum)),
        denominator.multiply(count).pow(2)));
  }

  /**
   * The standard deviation of the percentages, the root of {@link #variance}.
   *
   * @return the deviation, rounded half up to a hundredth of a percent; empty if no form has a percentage
   */
  public Optional<Ratio> deviation() {
    return variance()
        .map(variance -> Ratio.of(variance
            .toBigDecimal(2 * ROOT.getPrecision(), RoundingMode.HALF_UP)
            .sqrt(ROOT)
            .setScale(ROOT_DECIMALS, RoundingMode.HALF_UP)));
  }

  /**
   * The lowest percentage.
   *
   * @return the lowest, or empty if no form has a percentage
   */
  public Optional<Ratio> lowest() {
    return Optional.ofNullable(lowest);
  }

  /**
   * The highest percentage.
   *
   * @return the highest, or empty if no form has a percentage
   */
  public Optional<Ratio> highest() {
    return Optional.ofNullable(highest);
  }

  private static Ratio ratio(BigInteger part, BigInteger whole) {
    return Ratio.of(new BigDecimal(part), new BigDecimal(whole));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Tally that
        && forms == that.forms
        && scored == that.scored
        && mean().equals(that.mean())
        && variance().equals(that.variance())
        && lowest().equals(that.lowest())
        && highest().equals(that.highest());
  }

  @Override
  public int hashCode() {
    return Long.hashCode(forms * 31 + scored) * 31 + mean().hashCode();
  }

  /** The number of forms and the mean. */
  @Override
  public String toString() {
    return forms + " forms, mean " + mean().map(Ratio::toString).orElse("-");
  }
}
