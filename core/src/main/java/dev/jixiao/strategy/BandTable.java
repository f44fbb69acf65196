package dev.jixiao.strategy;

import dev.jixiao.value.Ratio;
import dev.jixiao.value.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table of half-open bands, the best first; what is in none of them gets nothing.
 *
 * <p>It is written {@code 90%:100%,80%:80%,60%:50%}: from 90% on everything, from 80% on 80% of the weight. A bound may carry
 * ≥ &gt; ≤ or &lt;; after the colon stands a share of the weight or a number of points. A band may also be written with both its
 * ends, {@code 80%~90%:80%}, and then they have to fit together, and the best has to reach 100%.
 */
record BandTable(List<Band> bands) {
  /** One band that holds every rate. */
  static final BandTable ONE_BAND = parse("0%:100%");

  BandTable {
    bands = List.copyOf(bands);
  }

  static BandTable parse(String text) {
    List<Band> bands = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      bands.add(Band.parse(part.strip()));
    }
    List<String> faults = faults(bands);
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", faults));
    }
    return new BandTable(bands);
  }

  /** Everything that is wrong with a table. */
  private static List<String> faults(List<Band> bands) {
    List<String> faults = new ArrayList<>();
    for (Band band : bands) {
      if (band.relation() == Relation.EQUAL || band.relation() == Relation.ABOUT) {
        faults.add(
            "a band begins with ≥, >, ≤ or <, but not with " + band.relation().symbol());
      }
    }
    best(bands.get(0), faults);
    for (int i = 1; i < bands.size(); i++) {
      neighbours(bands.get(i - 1), bands.get(i), faults);
    }
    return faults;
  }

  /** Where the best band ends although rates go on to 100%, or null. */
  @Nullable
  Ratio gapAbove() {
    Band best = bands.get(0);
    Ratio end = best.end();
    boolean stops = end != null && best.relation().isLowerBound() && end.compareTo(Ratio.ONE) < 0;
    return stops ? end : null;
  }

  // no band stands before the best one, which is open to its better side
  private static void best(Band best, List<String> faults) {
    Ratio end = best.end();
    if (end == null) {
      return;
    }
    boolean down = best.relation().isLowerBound();
    int order = end.compareTo(best.bound());
    if (down ? order <= 0 : order >= 0) {
      faults.add("the band " + best.range() + " ends at " + end + ", not beyond where it begins");
    }
  }

  private static void neighbours(Band better, Band band, List<String> faults) {
    boolean down = better.relation().isLowerBound();
    int order = band.bound().compareTo(better.bound());
    if (down != band.relation().isLowerBound()) {
      faults.add("the bands " + better.range() + " and " + band.range()
          + " overlap: they face each other");
    } else if (order == 0 ? !widens(better, band) : down == order > 0) {
      faults.add("the thresholds are out of order: " + band.range() + " after " + better.range());
    } else {
      ends(better, band, down, faults);
    }
  }

  // >90% and then ≥90%: only the second reaches the bound itself.
  private static boolean widens(Band better, Band band) {
    return (better.relation() == Relation.MORE_THAN && band.relation() == Relation.AT_LEAST)
        || (better.relation() == Relation.LESS_THAN && band.relation() == Relation.AT_MOST);
  }

  private static void ends(Band better, Band band, boolean down, List<String> faults) {
    Ratio end = band.end();
    if (end == null || end.equals(better.bound())) {
      return;
    }
    boolean gap = down == end.compareTo(better.bound()) < 0;
    faults.add("the bands " + (gap ? "leave a gap" : "overlap") + " between " + end + " and "
        + better.bound());
  }

  @Nullable
  Band of(Ratio value) {
    for (int i = 0; i < bands.size(); i++) {
      if (bands.get(i).holds(value)) {
        return bands.get(i);
      }
    }
    return null;
  }

  /** The table as a reader of an explanation sees it. */
  @Override
  public String toString() {
    return bands.stream().map(b -> b.range() + "→" + b.portion()).collect(Collectors.joining(", "));
  }
}
