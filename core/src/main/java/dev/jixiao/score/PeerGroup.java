package dev.jixiao.score;

import dev.jixiao.compare.PeerFigures;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.Project;
import dev.jixiao.problem.Message;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The figures of many forms (同组各单位), for scores that depend on how others did: the best, the mean of the others, a place.
 *
 * <p>They are collected in a first pass and used in a second:
 *
 * <pre>{@code
 * Scorer scorer = Scorer.standard();
 * PeerGroup.Collector collector = scorer.collectPeers();
 * collector.add(form); // and every other form of the group
 * FormScore score = scorer.withPeers(collector.build()).score(form);
 * }</pre>
 *
 * <p>Indicators are the same if their codes are or, without a code, their headings and names. Only those are kept whose strategy {@linkplain
 * dev.jixiao.strategy.ScoringStrategy#looksAtPeers looks at peers}: for each how many, the sum, the lowest and the highest, and up to {@value
 * #MAX_VALUES} different figures; at most {@value #MAX_INDICATORS} indicators. So the memory does not grow with the forms. This class is
 * immutable and thread-safe.
 */
public final class PeerGroup {
  /** The most different figures of one indicator that are kept, beyond which no place is given. */
  public static final int MAX_VALUES = 10_000;

  /** The most indicators that are kept, beyond which further ones have no peers. */
  public static final int MAX_INDICATORS = 1_000;

  private final Map<String, PeerFigures> figures;
  private final int forms;

  private PeerGroup(Map<String, PeerFigures> figures, int forms) {
    this.figures = Map.copyOf(figures);
    this.forms = forms;
  }

  /**
   * How many forms were collected.
   *
   * @return the number
   */
  public int forms() {
    return forms;
  }

  /**
   * The figures of an indicator.
   *
   * @param indicator the indicator of one of the forms
   * @return the figures; empty where no form had one, or a form had the indicator twice
   */
  public Optional<PeerFigures> of(Indicator indicator) {
    return Optional.ofNullable(figures.get(key(indicator)));
  }

  private static String key(Indicator indicator) {
    return indicator
        .code()
        .filter(code -> !code.isBlank())
        .map(code -> "#" + code.strip())
        .orElseGet(() -> indicator.category().stem1() + "\n"
            + indicator.category().stem2() + "\n" + indicator.name().strip());
  }

  /** How many forms and indicators. */
  @Override
  public String toString() {
    return forms + " forms, " + figures.size() + " indicators";
  }

  /** A collector of the figures of forms, one after the other. Collectors are not thread-safe. */
  public static final class Collector {
    private static final int MAX_NAME = 40;

    private final Scorer scorer;
    private final Map<String, PeerFigures.Collector> figures = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private int forms;

    Collector(Scorer scorer) {
      this.scorer = scorer;
    }

    /**
     * Adds a form.
     *
     * @param form the form; it is not kept
     */
    public void add(PerformanceForm form) {
      forms++;
      Set<String> met = new HashSet<>();
      for (Indicator indicator : form.indicators()) {
        Scorer.Figure figure = scorer.figure(indicator, form);
        if (figure == null) {
          continue;
        }
        String key = key(indicator);
        if (!met.add(key)) {
          ambiguous.add(key);
        }
        add(key, who(form), figure);
      }
    }

    private void add(String key, String who, Scorer.Figure figure) {
      if (!figures.containsKey(key) && figures.size() >= MAX_INDICATORS) {
        return; // the row is left unscored for lack of peers, and says so
      }
      PeerFigures.Collector collector =
          figures.computeIfAbsent(key, one -> new PeerFigures.Collector(MAX_VALUES));
      figure.value().ifPresentOrElse(value -> collector.add(who, value), collector::addWithout);
    }

    private static String who(PerformanceForm form) {
      Project project = form.project();
      return Stream.of(project.implementingUnit(), project.name(), form.title())
          .filter(name -> !name.isBlank())
          .map(name -> Message.clipped(name, MAX_NAME))
          .findFirst()
          .orElse("");
    }

    /**
     * What was collected so far.
     *
     * @return the group
     */
    public PeerGroup build() {
      Map<String, PeerFigures> built = new HashMap<>();
      figures.forEach((key, collector) -> collector
          .build()
          .filter(some -> !ambiguous.contains(key))
          .ifPresent(some -> built.put(key, some)));
      return new PeerGroup(built, forms);
    }
  }
}
