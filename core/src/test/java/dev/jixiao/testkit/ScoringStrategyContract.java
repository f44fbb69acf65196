package dev.jixiao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.explain.Working;
import dev.jixiao.form.Indicator;
import dev.jixiao.problem.Problem;
import dev.jixiao.strategy.Award;
import dev.jixiao.strategy.ScoringStrategies;
import dev.jixiao.strategy.ScoringStrategy;
import dev.jixiao.strategy.StrategyFactory;
import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.target.FreeText;
import dev.jixiao.target.IndicatorTypes;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import dev.jixiao.value.Relation;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/**
 * What every {@link ScoringStrategy} keeps to, as tests: a test class of yours extends this and names the strategy and
 * indicators from the worst to the best.
 *
 * <pre>{@code
 * class PerWaterClassTest extends ScoringStrategyContract {
 *   protected IndicatorTypes types() { return IndicatorTypes.standard().with(new WaterType()); }
 *   protected ScoringStrategy strategy() { return made("per-water-class(step=20%)", new PerWaterClass()); }
 *   protected List<Indicator> worstToBest() {
 *     return List.of(indicator("Ⅲ类", "劣Ⅴ类"), indicator("Ⅲ类", "Ⅳ类"), indicator("Ⅲ类", "Ⅱ类"));
 *   }
 * }
 * }</pre>
 */
public abstract class ScoringStrategyContract {
  private static final List<String> WEIGHTS =
      List.of("0", "0.01", "3", "10", "12.5", "100", "1000000");

  /** For the test class that extends this. */
  protected ScoringStrategyContract() {}

  /**
   * The strategy under test.
   *
   * @return the strategy
   */
  protected abstract ScoringStrategy strategy();

  /**
   * Indicators that the strategy is for, from the one with the fewest points to the one with the most.
   *
   * @return two indicators or more, with targets that {@link #types} reads
   */
  protected abstract List<Indicator> worstToBest();

  /**
   * The types that compare the indicators.
   *
   * @return the registry, the standard types by default
   */
  protected IndicatorTypes types() {
    return IndicatorTypes.standard();
  }

  /**
   * An indicator of ten points, read with {@link #types}.
   *
   * @param target the target cell
   * @param actual the actual cell
   * @return the indicator
   */
  protected final Indicator indicator(String target, String actual) {
    return Indicator.builder()
        .name("指标")
        .target(types().read(target))
        .actual(actual)
        .weight("10")
        .build();
  }

  /**
   * A strategy as its factory makes it.
   *
   * @param spec the name and the parameters, as in a rule set
   * @param factory makes the strategy
   * @return the strategy
   */
  protected static ScoringStrategy made(String spec, StrategyFactory<ScoringStrategy> factory) {
    StrategySpec parsed = StrategySpec.parse(spec);
    return ScoringStrategies.standard()
        .with(parsed.name(), factory)
        .create(parsed)
        .orElseThrow();
  }

  @Test
  void awardsFromZeroToTheWeight() {
    for (String weight : WEIGHTS) {
      for (Indicator indicator : worstToBest()) {
        Indicator weighted = indicator.toBuilder().weight(weight).build();
        Points points = award(weighted).points().orElse(Points.ZERO);
        assertTrue(
            points.signum() >= 0 && points.compareTo(weighted.weight()) <= 0,
            "it awards " + points + " of " + weight + " points to " + described(weighted));
      }
    }
  }

  @Test
  void awardsWhatItIsFor() {
    for (Indicator indicator : worstToBest()) {
      Award award = award(indicator);
      assertTrue(
          award.points().isPresent(),
          "it gives no points to " + described(indicator) + ": " + award.problem());
    }
  }

  @Test
  void awardsMoreForMore() {
    List<Indicator> indicators = worstToBest();
    assertTrue(indicators.size() > 1, "one indicator has no order");
    for (int i = 1; i < indicators.size(); i++) {
      Points less = award(indicators.get(i - 1)).points().orElse(Points.ZERO);
      Points more = award(indicators.get(i)).points().orElse(Points.ZERO);
      assertTrue(
          less.compareTo(more) <= 0,
          described(indicators.get(i)) + " gets " + more + ", less than the " + less + " of "
              + described(indicators.get(i - 1)));
    }
  }

  @Test
  void saysWhy() {
    for (Indicator indicator : worstToBest()) {
      Award award = award(indicator);
      assertFalse(
          award.note().english().isBlank() || award.note().chinese().isBlank(),
          "no reason is given for " + described(indicator));
    }
  }

  @Test
  void earnsFullMarksForWhatIsNeeded() {
    for (Indicator indicator : worstToBest()) {
      Indicator hit =
          indicator.toBuilder().actual(indicator.target().canonical()).build();
      Optional<String> needed = strategy().neededForFull(indicator, compare(hit));
      assertNotNull(needed, "neededForFull returned null for " + described(indicator));
      needed.ifPresent(value -> {
        assertFalse(value.isBlank(), "neededForFull is blank for " + described(indicator));
        Relation bound = Relation.of(value.charAt(0));
        if (!bound.isStrict()) {
          String bare = bound == Relation.NONE ? value : value.substring(1);
          Indicator reached = indicator.toBuilder().actual(bare).build();
          assertEquals(
              Optional.of(indicator.weight()),
              award(reached).points(),
              "what is needed for full marks, " + value + ", does not earn them: "
                  + described(indicator));
        }
      });
    }
  }

  @Test
  void explainsThePointsItAwards() {
    for (Indicator indicator : worstToBest()) {
      Working working = Working.recording();
      Award explained = strategy().award(indicator, compare(indicator), working);
      assertEquals(
          award(indicator).points(),
          explained.points(),
          "the explanation of " + described(indicator) + " comes to other points");
      assertFalse(working.steps().isEmpty(), "nothing explains " + described(indicator));
    }
  }

  @Test
  void answersEveryIndicator() {
    List<Comparison> comparisons = List.of(
        Comparison.met(),
        Comparison.met(Ratio.of(3, 1)),
        Comparison.met().declared(),
        Comparison.partlyMet(Ratio.of(1, 3)),
        Comparison.partlyMet(),
        Comparison.notMet(),
        Comparison.notApplicable(),
        Comparison.undetermined(Problem.of("NOBODY_KNOWS", "nobody knows")));
    for (Indicator indicator : strangers()) {
      comparisons.forEach(comparison -> award(indicator, comparison));
    }
  }

  @Test
  void answersAlikeInEveryThread() {
    Answers.assertAlikeInEveryThread(this::answers);
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  @ResourceLock(Resources.TIME_ZONE)
  void answersAlikeEverywhere() {
    Answers.assertAlikeEverywhere(this::answers);
  }

  /** Indicators that the strategy never asked for. */
  private List<Indicator> strangers() {
    List<Indicator> strangers = new ArrayList<>(worstToBest());
    strangers.add(Indicator.builder().build());
    strangers.add(Indicator.builder().target(new FreeText("?")).weight("10").build());
    for (String text : OddTexts.standardNotations()) {
      strangers.add(indicator(text, text));
      strangers.add(worstToBest().get(0).toBuilder().actual(text).build());
    }
    for (String text : OddTexts.hostile()) {
      strangers.add(worstToBest().get(0).toBuilder().actual(text).build());
    }
    return strangers;
  }

  private List<Object> answers() {
    List<Object> answers = new ArrayList<>();
    worstToBest().forEach(indicator -> answers.add(award(indicator)));
    return answers;
  }

  private Award award(Indicator indicator) {
    return award(indicator, compare(indicator));
  }

  private Comparison compare(Indicator indicator) {
    ComparisonContext context = ComparisonContext.builder()
        .fiscalYear(Year.of(2023))
        .direction(indicator.category().direction())
        .build();
    ActualValue actual = indicator.actual().orElseGet(() -> ActualValue.of(""));
    return types().compare(indicator.target(), actual, context);
  }

  // What it does not judge, the scorer does not ask it for.
  private Award award(Indicator indicator, Comparison comparison) {
    Award award;
    try {
      award = strategy().judges(indicator, comparison)
          ? strategy().award(indicator, comparison)
          : Award.withheld(comparison
              .problem()
              .orElseGet(() -> Problem.of("NOT_JUDGED", "the strategy does not judge it")));
    } catch (RuntimeException | StackOverflowError e) {
      return fail("award threw " + e + " for " + described(indicator) + ", " + comparison, e);
    }
    assertNotNull(award, "award returned null for " + described(indicator) + ", " + comparison);
    Points points = award.points().orElse(Points.ZERO);
    assertTrue(
        points.signum() >= 0 && points.compareTo(indicator.weight()) <= 0,
        "it awards " + points + " to " + described(indicator) + ", " + comparison);
    return award;
  }

  private static String described(Indicator indicator) {
    return "target " + OddTexts.quoted(indicator.target().text()) + " with actual "
        + OddTexts.quoted(indicator.actual().map(ActualValue::text).orElse(""));
  }
}
