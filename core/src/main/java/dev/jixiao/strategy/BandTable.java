package dev.jixiao.strategy;

import dev.jixiao.explain.Working;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.UnreadableTextException;
import dev.jixiao.value.FullWidth;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import dev.jixiao.value.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table of half-open bands, the best first; a value in none of them gets nothing.
 *
 * <p>It is written {@code 90%:100%,80%:80%,60%:50%}: from 90% on everything, from 80% on 80% of the weight. A bound may carry
 * ≥ &gt; ≤ or &lt;; after the colon comes a share of the weight or a number of points. A band may also be written with both its
 * ends, {@code 80%~90%:80%}, and then they have to fit together, and the best has to reach 100%.
 */
record BandTable(List<Band> bands) {
  /**
   * One band of a table: where it begins, seen from the better side, and what it gives.
   *
   * @param relation how the bound is applied: ≥ or &gt; for tables from high to low, ≤ or &lt; for tables from low to high
   * @param bound the bound that must be reached
   * @param end the far end as the table prints it, where it prints one; it adds nothing but can be wrong
   * @param portion what the band gives
   */
  record Band(Relation relation, Figure bound, @Nullable Figure end, Portion portion) {
    /** Reads {@code 90%:100%}, {@code ≤10%:4}, {@code 80%~90%:80%}. */
    static Band parse(String text) {
      int colon = StrategyParameters.colon(text);
      if (colon < 0) {
        throw new WrongParameter(
            "a band is written bound:share, not \"" + text + "\"",
            "每档应写作“界限:比例”，而不是“" + text + "”");
      }
      String range = FullWidth.strip(text.substring(0, colon));
      Relation relation = range.isEmpty() ? Relation.NONE : Relation.of(range.charAt(0));
      String bounds = relation == Relation.NONE ? range : range.substring(1).strip();
      int tilde = bounds.indexOf('~');
      String bound = (tilde < 0 ? bounds : bounds.substring(0, tilde)).strip();
      return new Band(
          relation == Relation.NONE ? Relation.AT_LEAST : relation,
          Figure.parse(bound),
          tilde < 0 ? null : Figure.parse(bounds.substring(tilde + 1).strip()),
          Portion.parse(text.substring(colon + 1).strip()));
    }

    /** Where the band begins. */
    Ratio from() {
      return bound.value();
    }

    boolean holds(Ratio value) {
      int order = value.compareTo(from());
      return switch (relation) {
        case AT_LEAST -> order >= 0;
        case MORE_THAN -> order > 0;
        case AT_MOST -> order <= 0;
        case LESS_THAN -> order < 0;
        case EQUAL, ABOUT, NONE -> throw new IllegalStateException("not a bound: " + relation);
      };
    }

    /** The points of a weight for a value in this band, which is shown as it was read. */
    Points points(Object value, Points weight, Working working) {
      if (working.isRecording()) {
        working.note(Message.of(
            value + " is in the band " + range() + ": " + portion.inWords().english(),
            value + "属于“" + range() + "”档，得" + portion.inWords().chinese()));
      }
      return portion.of(weight, Formula.SCORE, working);
    }

    /** The band without its portion. */
    String range() {
      return relation.symbol() + bound;
    }
  }

  /** One band that holds every rate. */
  static final BandTable ONE_BAND = parse("0%:100%", false);

  BandTable {
    bands = List.copyOf(bands);
  }

  /** Reads a table of rates. */
  static BandTable ofRates(String text) {
    return parse(text, false);
  }

  /**
   * Reads a table.
   *
   * @param counts whether bounds without a percent sign count in the target's unit; otherwise they are refused
   */
  static BandTable parse(String text, boolean counts) {
    List<Band> bands = new ArrayList<>();
    for (String part : StrategyParameters.entries(text, ',')) {
      bands.add(Band.parse(part.strip()));
    }
    List<Message> faults = faults(bands, counts);
    if (!faults.isEmpty()) {
      Message all = StrategyParameters.joined(faults);
      throw new WrongParameter(all.english(), all.chinese());
    }
    Portion.requireKind(bands.stream().map(Band::portion).toList());
    return new BandTable(bands);
  }

  /** Whether the bounds are percentages; all of them are, or none. */
  boolean isOfRates() {
    return bands.get(0).bound().isPercent();
  }

  /** Everything that is wrong with a table. */
  private static List<Message> faults(List<Band> bands, boolean counts) {
    List<Message> faults = new ArrayList<>();
    boolean percent = false;
    Figure bare = null;
    for (Figure figure : figures(bands)) {
      percent |= figure.isPercent();
      boolean doubtful = !figure.isPercent() && (counts || !figure.value().isZero());
      bare = bare == null && doubtful ? figure : bare;
    }
    if (bare != null && !counts) {
      faults.add(UnreadableTextException.wordingOf(bare.ambiguous()));
    } else if (bare != null && percent) {
      faults.add(Message.of(
          "some bounds are percentages and others are not: " + bare, "界限有的带百分号，有的不带：" + bare));
    }
    if (bare == null || !percent) { // 90% and 80 are in no order
      checkOrder(bands, faults);
    }
    return faults;
  }

  private static List<Figure> figures(List<Band> bands) {
    List<Figure> figures = new ArrayList<>();
    for (Band band : bands) {
      figures.add(band.bound());
      if (band.end() != null) {
        figures.add(band.end());
      }
    }
    return figures;
  }

  private static void checkOrder(List<Band> bands, List<Message> faults) {
    for (Band band : bands) {
      if (band.relation() == Relation.EQUAL || band.relation() == Relation.ABOUT) {
        String symbol = band.relation().symbol();
        faults.add(Message.of(
            "a band begins with ≥, >, ≤ or <, not with " + symbol,
            "每档应以 ≥、>、≤ 或 < 开头，而不是 " + symbol));
      }
    }
    checkBest(bands.get(0), faults);
    for (int i = 1; i < bands.size(); i++) {
      checkNeighbours(bands.get(i - 1), bands.get(i), faults);
    }
  }

  /** Where the best band ends although rates go on to 100%, or null. */
  @Nullable
  Figure gapAbove() {
    Band best = bands.get(0);
    Figure end = best.end();
    boolean stops =
        end != null && best.relation().isLowerBound() && end.value().compareTo(Ratio.ONE) < 0;
    return stops ? end : null;
  }

  /** Refuses a table of rates whose best band does not reach 100%. */
  void requireTop(StrategyParameters parameters) {
    Figure gap = gapAbove();
    if (gap != null) {
      parameters.refuse(
          "bands", Message.of("the bands leave a gap above " + gap, gap + " 以上没有对应的档"));
    }
  }

  // no band precedes the best one, which is open to its better side
  private static void checkBest(Band best, List<Message> faults) {
    Figure end = best.end();
    if (end == null) {
      return;
    }
    boolean down = best.relation().isLowerBound();
    int order = end.value().compareTo(best.from());
    if (down ? order <= 0 : order >= 0) {
      faults.add(Message.of(
          "the band " + best.range() + " ends at " + end + ", not beyond where it begins",
          "“" + best.range() + "”档止于 " + end + "，没有超过起点"));
    }
  }

  private static void checkNeighbours(Band better, Band band, List<Message> faults) {
    boolean down = better.relation().isLowerBound();
    int order = band.from().compareTo(better.from());
    if (down != band.relation().isLowerBound()) {
      faults.add(Message.of(
          "the bands " + better.range() + " and " + band.range() + " go in opposite directions",
          "“" + better.range() + "”档与“" + band.range() + "”档方向相反"));
    } else if (order == 0 && !widens(better, band)) {
      faults.add(Message.of(
          "nothing is left for the band " + band.range() + " after " + better.range(),
          "“" + better.range() + "”档之后的“" + band.range() + "”档没有对应的数值"));
    } else if (order != 0 && down == order > 0) {
      faults.add(Message.of(
          "the thresholds are out of order: " + band.range() + " after " + better.range(),
          "各档顺序有误：“" + better.range() + "”之后是“" + band.range() + "”"));
    } else {
      checkEnds(better, band, down, faults);
    }
  }

  // >90% and then ≥90%: only the second reaches the bound itself.
  private static boolean widens(Band better, Band band) {
    return (better.relation() == Relation.MORE_THAN && band.relation() == Relation.AT_LEAST)
        || (better.relation() == Relation.LESS_THAN && band.relation() == Relation.AT_MOST);
  }

  private static void checkEnds(Band better, Band band, boolean down, List<Message> faults) {
    Figure end = band.end();
    if (end == null || end.value().equals(better.from())) {
      return;
    }
    boolean gap = down == end.value().compareTo(better.from()) < 0;
    faults.add(Message.of(
        "the bands " + (gap ? "leave a gap" : "overlap") + " between " + end + " and "
            + better.bound(),
        "各档在 " + end + " 与 " + better.bound() + " 之间" + (gap ? "有空档" : "重叠")));
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

  /** The table as a reader of an English explanation sees it. */
  String english() {
    return bands.stream()
        .map(band -> band.range() + "→" + band.portion().english())
        .collect(Collectors.joining(", "));
  }

  /** The table as a reader of an explanation sees it. */
  @Override
  public String toString() {
    return bands.stream().map(b -> b.range() + "→" + b.portion()).collect(Collectors.joining("、"));
  }
}
