package dev.jixiao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jixiao.compare.Comparison;
import dev.jixiao.explain.Working;
import dev.jixiao.form.Indicator;
import dev.jixiao.problem.Message;
import dev.jixiao.strategy.Award;
import dev.jixiao.strategy.ScoringStrategies;
import dev.jixiao.strategy.ScoringStrategy;
import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract lets good strategies pass, and every way to break it fails the check that is about it. */
class ScoringStrategyContractTest {
  private static final ScoringStrategy GOOD =
      (indicator, comparison) -> Award.of(share(indicator, comparison), "its share");

  private static Points share(Indicator indicator, Comparison comparison) {
    Ratio completion = comparison.completion().orElse(Ratio.ZERO);
    return indicator.weight().times(completion.min(Ratio.ONE).max(Ratio.ZERO));
  }

  private static ScoringStrategyContract contractOf(ScoringStrategy strategy) {
    return new ScoringStrategyContract() {
      @Override
      protected ScoringStrategy strategy() {
        return strategy;
      }

      @Override
      protected List<Indicator> worstToBest() {
        return List.of(
            indicator("≥20件", "0件"),
            indicator("≥20件", "7件"),
            indicator("≥20件", "20件"),
            indicator("≥20件", "200件"));
      }
    };
  }

  private static final List<Consumer<ScoringStrategyContract>> CHECKS = List.of(
      ScoringStrategyContract::awardsFromZeroToTheWeight,
      ScoringStrategyContract::awardsWhatItIsFor,
      ScoringStrategyContract::awardsMoreForMore,
      ScoringStrategyContract::saysWhy,
      ScoringStrategyContract::earnsFullMarksForWhatIsNeeded,
      ScoringStrategyContract::explainsThePointsItAwards,
      ScoringStrategyContract::answersEveryIndicator,
      ScoringStrategyContract::answersAlikeInEveryThread,
      ScoringStrategyContract::answersAlikeEverywhere);

  @Test
  void letsAGoodStrategyPass() {
    CHECKS.forEach(check -> check.accept(contractOf(GOOD)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "proportional",
        "all-or-nothing",
        "proportional-from(floor=60%)",
        "bands(bands=90%:100%,80%:80%,60%:50%)"
      })
  void letsBuiltInStrategiesPass(String spec) {
    ScoringStrategy strategy =
        ScoringStrategies.standard().create(StrategySpec.parse(spec)).orElseThrow();
    CHECKS.forEach(check -> check.accept(contractOf(strategy)));
  }

  @Test
  void hasNoCheckThatThisTestDoesNotKnow() {
    long checks = Stream.of(ScoringStrategyContract.class.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Test.class))
        .count();
    assertEquals(CHECKS.size(), checks);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("brokenStrategies")
  void stopsABrokenStrategy(
      String fault, ScoringStrategy broken, Consumer<ScoringStrategyContract> check) {
    ScoringStrategyContract contract = contractOf(broken);
    assertThrows(AssertionError.class, () -> check.accept(contract), fault);
  }

  static Stream<Arguments> brokenStrategies() {
    return Stream.of(
        broken(
            "twelve of ten points",
            ScoringStrategyContract::awardsFromZeroToTheWeight,
            (indicator, comparison) -> Award.of(indicator.weight().plus(Points.of(2)), "generous")),
        broken(
            "ten points whatever the weight",
            ScoringStrategyContract::awardsFromZeroToTheWeight,
            (indicator, comparison) -> Award.of(Points.of(10), "ten")),
        broken(
            "no points where it should give some",
            ScoringStrategyContract::awardsWhatItIsFor,
            (indicator, comparison) -> Award.notApplicable(Message.of("not for me"))),
        broken(
            "less for more",
            ScoringStrategyContract::awardsMoreForMore,
            (indicator, comparison) -> Award.of(
                indicator.weight().minus(share(indicator, comparison)), "the other way round")),
        broken(
            "no reason",
            ScoringStrategyContract::saysWhy,
            (indicator, comparison) -> Award.of(share(indicator, comparison), " ")),
        broken(
            "what is needed is not enough",
            ScoringStrategyContract::earnsFullMarksForWhatIsNeeded,
            needing(Optional.of("≥10件"))),
        broken(
            "what is needed is blank",
            ScoringStrategyContract::earnsFullMarksForWhatIsNeeded,
            needing(Optional.of(" "))),
        broken(
            "an explanation of other points",
            ScoringStrategyContract::explainsThePointsItAwards,
            new ScoringStrategy() {
              @Override
              public Award award(Indicator indicator, Comparison comparison) {
                return GOOD.award(indicator, comparison);
              }

              @Override
              public Award award(Indicator indicator, Comparison comparison, Working working) {
                return Award.of(Points.ZERO, "zero");
              }
            }),
        broken(
            "it throws",
            ScoringStrategyContract::answersEveryIndicator,
            (indicator, comparison) ->
                Award.of(indicator.weight().times(comparison.completion().orElseThrow()), "share")),
        broken(
            "null",
            ScoringStrategyContract::answersEveryIndicator,
            (indicator, comparison) ->
                indicator.actual().isEmpty() ? null : GOOD.award(indicator, comparison)),
        broken("a memory", ScoringStrategyContract::answersAlikeInEveryThread, forgetful()),
        broken(
            "a mother tongue",
            ScoringStrategyContract::answersAlikeEverywhere,
            (indicator, comparison) -> Locale.getDefault().getLanguage().equals("tr")
                ? Award.of(Points.ZERO, "sıfır")
                : GOOD.award(indicator, comparison)));
  }

  private static ScoringStrategy needing(Optional<String> needed) {
    return new ScoringStrategy() {
      @Override
      public Award award(Indicator indicator, Comparison comparison) {
        return GOOD.award(indicator, comparison);
      }

      @Override
      public Optional<String> neededForFull(Indicator indicator, Comparison hit) {
        return needed;
      }
    };
  }

  private static ScoringStrategy forgetful() {
    AtomicInteger calls = new AtomicInteger();
    return (indicator, comparison) -> calls.incrementAndGet() > 10
        ? Award.of(Points.ZERO, "tired")
        : GOOD.award(indicator, comparison);
  }

  private static Arguments broken(
      String fault, Consumer<ScoringStrategyContract> check, ScoringStrategy strategy) {
    return Arguments.of(fault, strategy, check);
  }
}
