package dev.jixiao.compare;

import dev.jixiao.value.Quantity;
import dev.jixiao.value.Ratio;
import dev.jixiao.value.Unit;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one indicator over many forms (各单位同一指标的完成值): what a score needs where it depends on how others did.
 *
 * <pre>{@code
 * PeerFigures.Collector collector = new PeerFigures.Collector(1_000);
 * collector.add("甲局", Quantity.of("98", Unit.PERCENT));
 * collector.add("乙局", Quantity.of("90", Unit.PERCENT));
 * PeerFigures figures = collector.build().orElseThrow();
 * figures.best(false).who();                                         // 甲局
 * figures.place(Quantity.of("90", Unit.PERCENT), false).getAsInt();  // 2
 * }</pre>
 *
 * <p>All figures count in the unit of the first. How many there are, their sum, the lowest and the highest are always exact; single values
 * are kept up to a limit, beyond which no place can be told. This class is immutable and thread-safe.
 */
public final class PeerFigures {
  /**
   * One of the forms with its figure.
   *
   * @param who whose form it is, empty if the form does not say
   * @param value the figure
   */
  public record Peer(String who, Quantity value) {
    /** The figure with whose it is: {@code 98%（甲局）}. */
    @Override
    public String toString() {
      return who.isEmpty() ? value.toString() : value + "（" + who + "）";
    }
  }

  private final Unit unit;
  private final int count;
  private final int without;
  private final BigDecimal sum;
  private final Peer lowest;
  private final Peer highest;
  private final @Nullable NavigableMap<BigDecimal, Integer> values;

  private PeerFigures(Collector collector, Peer lowest, Peer highest) {
    this.unit = lowest.value().unit();
    this.count = collector.count;
    this.without = collector.without;
    this.sum = collector.sum;
    this.lowest = lowest;
    this.highest = highest;
    this.values =
        collector.values == null ? null : Collections.unmodifiableNavigableMap(collector.values);
  }

  /**
   * How many forms have a figure.
   *
   * @return the number, at least 1
   */
  public int count() {
    return count;
  }

  /**
   * How many forms have the indicator but no figure that can be compared with the others.
   *
   * @return the number of forms that were left out
   */
  public int without() {
    return without;
  }

  /**
   * The form that did best.
   *
   * @param smallerIsBetter whether the lowest figure is the best
   * @return the first of those with the best figure
   */
  public Peer best(boolean smallerIsBetter) {
    return smallerIsBetter ? lowest : highest;
  }

  /**
   * The form that did worst.
   *
   * @param smallerIsBetter whether the lowest figure is the best
   * @return the first of those with the worst figure
   */
  public Peer worst(boolean smallerIsBetter) {
    return smallerIsBetter ? highest : lowest;
  }

  /**
   * A figure as a number in the unit in which all of them count.
   *
   * @param own the figure of one of the forms
   * @return the number; empty where the units contradict, or none of the collected forms can have it
   */
  public Optional<Ratio> number(Quantity own) {
    return own.in(unit)
        .filter(
            value -> value.compareTo(lowest.value()) >= 0 && value.compareTo(highest.value()) <= 0)
        .filter(value -> values == null || values.containsKey(plain(value)))
        .map(value -> Ratio.of(value.number()));
  }

  /**
   * The mean of all figures but one.
   *
   * @param own the figure of the form that is not counted, one of those collected
   * @return the mean as a number in the unit of the figures; empty where there is no other form
   */
  public Optional<Ratio> meanOfOthers(Quantity own) {
    return count < 2
        ? Optional.empty()
        : own.in(unit)
            .map(
                value -> Ratio.of(sum.subtract(value.number())).dividedBy(Ratio.of(count - 1L, 1)));
  }

  /**
   * The place of a figure (名次): one more than there are better ones, so that equal figures share a place.
   *
   * @param own the figure of one of the forms
   * @param smallerIsBetter whether the lowest figure is the best
   * @return the place from 1 on; empty where there are more different figures than are kept
   */
  public OptionalInt place(Quantity own, boolean smallerIsBetter) {
    Quantity value = own.in(unit).orElse(null);
    if (values == null || value == null) {
      return OptionalInt.empty();
    }
    NavigableMap<BigDecimal, Integer> better =
        smallerIsBetter ? values.headMap(plain(value), false) : values.tailMap(plain(value), false);
    int before = 0;
    for (int forms : better.values()) {
      before += forms;
    }
    return OptionalInt.of(before + 1);
  }

  /**
   * The unit in which all figures count.
   *
   * @return the unit
   */
  public Unit unit() {
    return unit;
  }

  private static BigDecimal plain(Quantity value) {
    return value.number().stripTrailingZeros();
  }

  /** The lowest and the highest figure, and how many there are. */
  @Override
  public String toString() {
    return lowest.value() + " to " + highest.value() + " of " + count;
  }

  /** A collector of figures, one form after the other. Collectors are not thread-safe. */
  public static final class Collector {
    private final int most;
    private @Nullable Peer lowest;
    private @Nullable Peer highest;
    private BigDecimal sum = BigDecimal.ZERO;
    private int count;
    private int without;
    private @Nullable NavigableMap<BigDecimal, Integer> values = new TreeMap<>();

    /**
     * Needs a limit.
     *
     * @param mostValues the most different figures that are kept; beyond it no place can be told
     */
    public Collector(int mostValues) {
      this.most = mostValues;
    }

    /**
     * Adds the figure of a form.
     *
     * @param who whose form it is
     * @param value the figure
     */
    public void add(String who, Quantity value) {
      Quantity alike = lowest == null ? value : value.in(lowest.value().unit()).orElse(null);
      if (alike == null) {
        without++;
        return;
      }
      Peer peer = new Peer(who, alike);
      lowest = lowest == null || alike.compareTo(lowest.value()) < 0 ? peer : lowest;
      highest = highest == null || alike.compareTo(highest.value()) > 0 ? peer : highest;
      sum = sum.add(alike.number());
      count++;
      if (values != null) {
        values.merge(plain(alike), 1, Integer::sum);
        values = values.size() > most ? null : values;
      }
    }

    /** Adds a form that has the indicator but no figure. */
    public void addWithout() {
      without++;
    }

    /**
     * What was collected.
     *
     * @return the figures, or empty if no form has one
     */
    public Optional<PeerFigures> build() {
      Peer low = lowest;
      Peer high = highest;
      return low == null || high == null
          ? Optional.empty()
          : Optional.of(new PeerFigures(this, low, high));
    }
  }
}
