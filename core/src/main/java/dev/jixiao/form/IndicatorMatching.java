package dev.jixiao.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rows that two forms of one project have in common (指标对照): an indicator is recognised by its code, or else by its
 * name under its heading of level two, or else by its name alone.
 *
 * <pre>{@code
 * IndicatorMatching rows = IndicatorMatching.of(declared.indicators(), evaluated.indicators());
 * rows.dropped();                                   // those declared that were not evaluated
 * }</pre>
 *
 * <p>Each row is matched once: all codes first, then names under their headings, then names alone, and of several rows alike the first. Two
 * rows whose codes differ are never the same, whatever their
 * names. Blanks and full stops in a name do not count. This class is immutable and thread-safe.
 */
public final class IndicatorMatching {
  // what a row is known by, the surest first
  private static final List<Function<Indicator, Optional<String>>> KEYS =
      List.of(IndicatorMatching::code, IndicatorMatching::fullName, IndicatorMatching::name);

  private final List<Pair> pairs;
  private final List<Integer> dropped;
  private final List<Integer> added;

  /**
   * One indicator in both forms.
   *
   * <p>Records are immutable and thread-safe.
   *
   * @param earlier its number in the earlier form, from zero
   * @param later its number in the later form, from zero
   */
  public record Pair(int earlier, int later) {}

  private IndicatorMatching(List<Pair> pairs, List<Integer> dropped, List<Integer> added) {
    this.pairs = List.copyOf(pairs);
    this.dropped = List.copyOf(dropped);
    this.added = List.copyOf(added);
  }

  /**
   * The rows of two forms compared with each other.
   *
   * @param earlier the rows of the earlier form
   * @param later the rows of the later form
   * @return which are the same, which were dropped and which were added
   */
  public static IndicatorMatching of(List<Indicator> earlier, List<Indicator> later) {
    List<Pair> pairs = new ArrayList<>();
    Set<Integer> dropped = numbers(earlier);
    Set<Integer> added = numbers(later);
    for (Function<Indicator, Optional<String>> key : KEYS) {
      Map<String, List<Integer>> known = byKey(key, earlier, dropped);
      for (int row : List.copyOf(added)) {
        List<Integer> alike = key.apply(later.get(row)).map(known::get).orElse(List.of());
        Integer found = first(alike, dropped, earlier, later.get(row));
        if (found != null) {
          pairs.add(new Pair(found, row));
          dropped.remove(found);
          added.remove(row);
        }
      }
    }
    pairs.sort(Comparator.comparingInt(Pair::later));
    return new IndicatorMatching(pairs, List.copyOf(dropped), List.copyOf(added));
  }

  private static Set<Integer> numbers(List<Indicator> rows) {
    Set<Integer> numbers = new LinkedHashSet<>();
    for (int i = 0; i < rows.size(); i++) {
      numbers.add(i);
    }
    return numbers;
  }

  private static Map<String, List<Integer>> byKey(
      Function<Indicator, Optional<String>> key, List<Indicator> rows, Set<Integer> numbers) {
    Map<String, List<Integer>> byKey = new HashMap<>();
    for (int row : numbers) {
      key.apply(rows.get(row))
          .ifPresent(
              known -> byKey.computeIfAbsent(known, k -> new ArrayList<>()).add(row));
    }
    return byKey;
  }

  private static @Nullable Integer first(
      List<Integer> alike, Set<Integer> left, List<Indicator> earlier, Indicator row) {
    for (Integer number : alike) {
      if (left.contains(number) && !contradict(row, earlier.get(number))) {
        return number;
      }
    }
    return null;
  }

  private static boolean contradict(Indicator one, Indicator other) {
    return code(one).isPresent() && code(other).isPresent() && !code(one).equals(code(other));
  }

  private static Optional<String> code(Indicator row) {
    return row.code().map(String::strip).filter(code -> !code.isEmpty());
  }

  private static Optional<String> fullName(Indicator row) {
    return name(row).map(name -> row.category().level2().strip() + "/" + name);
  }

  private static Optional<String> name(Indicator row) {
    return Optional.of(row.name().replaceAll("[\\s。.；;]", "")).filter(name -> !name.isEmpty());
  }

  /**
   * The rows that both forms have.
   *
   * @return the pairs, in the order of the later form
   */
  public List<Pair> pairs() {
    return pairs;
  }

  /**
   * The rows that the later form does not have.
   *
   * @return their numbers in the earlier form, from zero
   */
  public List<Integer> dropped() {
    return dropped;
  }

  /**
   * The rows that the earlier form does not have.
   *
   * @return their numbers in the later form, from zero
   */
  public List<Integer> added() {
    return added;
  }

  /** The pairs, what was dropped and what was added. */
  @Override
  public String toString() {
    return pairs + " dropped " + dropped + " added " + added;
  }
}
