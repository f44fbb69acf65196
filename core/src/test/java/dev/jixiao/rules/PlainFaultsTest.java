package dev.jixiao.rules;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.jixiao.form.LevelOne;
import dev.jixiao.problem.Problem;
import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault of a rule set at a time, beside what comes close to it. */
class PlainFaultsTest {
  /** A change of a rule set. */
  interface Change extends UnaryOperator<ScoringRules.Builder> {}

  private static WeightPlan plan(String name, String budget, String output) {
    return new WeightPlan(name, Points.of(budget), Map.of("产出指标", Points.of(output)));
  }

  private static Arguments fault(String location, String words, Change change) {
    return arguments(location, words, change);
  }

  static Stream<Arguments> faults() {
    StrategySpec bad = StrategySpec.parse("proportional(cap=2)");
    return Stream.of(
        fault("/name", "needs a name", rules -> rules.name(" ")),
        fault("/tolerance", "-0.01", rules -> rules.tolerance(Points.of("-0.01"))),
        fault(
            "/initialTargetShare",
            "100.1%",
            rules -> rules.initialTargetShare(Ratio.ofPercent("100.1"))),
        fault(
            "/initialTargetShare",
            "-0.1%",
            rules -> rules.initialTargetShare(Ratio.ofPercent("-0.1"))),
        fault(
            "/weightPlans/0", "add up to 99", rules -> rules.addWeightPlans(plan("a", "9", "90"))),
        fault(
            "/weightPlans/0", "below zero", rules -> rules.addWeightPlans(plan("a", "-10", "110"))),
        fault(
            "/weightPlans/0", "below zero", rules -> rules.addWeightPlans(plan("a", "110", "-10"))),
        fault(
            "/weightPlans/1",
            "duplicated",
            rules -> rules.addWeightPlans(plan("a", "10", "90"), plan("a", "20", "80"))),
        fault("/defaultStrategy", "cap", rules -> rules.defaultStrategy(bad)),
        fault("/reverseStrategy", "cap", rules -> rules.reverseStrategy(bad)),
        fault("/budgetStrategy", "cap", rules -> rules.budgetStrategy(bad)),
        fault("/strategiesByType/a~1b", "cap", rules -> rules.strategyForType("a/b", bad)),
        fault("/strategiesByHeading/~0", "cap", rules -> rules.strategyForHeading("~", bad)),
        fault(
            "/strategiesByLevelOne/COST",
            "cap",
            rules -> rules.strategyForCategory(LevelOne.COST, bad)),
        fault(
            "/overFulfilment",
            "not below 100%",
            rules -> rules.overFulfilment(StrategySpec.parse("flag(from=99.9%)"))),
        fault(
            "/overFulfilment",
            "no such parameter: form; it takes from, direction; perhaps form should be from",
            rules -> rules.overFulfilment(StrategySpec.parse("flag(form=120%)"))),
        fault(
            "/overFulfilment",
            "over-fulfilment none(from=120%): no such parameter: from; none takes no parameters",
            rules -> rules.overFulfilment(StrategySpec.parse("none(from=120%)"))),
        fault(
            "/overFulfilment",
            "deduct-bands needs the parameter bands; no such parameter: bandz",
            rules -> rules.overFulfilment(StrategySpec.parse("deduct-bands(bandz=150%:10%)"))),
        fault(
            "/overFulfilment",
            "from=1% of flag: not below 100%; no such parameter: least",
            rules -> rules.overFulfilment(StrategySpec.parse("flag(from=1%, least=1%)"))),
        fault(
            "/overFulfilment",
            "least",
            rules -> rules.overFulfilment(
                StrategySpec.parse("deduct-proportional(from=130%, least=-1%)"))));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("faults")
  void aFaultIsNamedWithItsPlace(String location, String words, Change change) {
    ScoringRules.Builder rules = change.apply(ScoringRules.builder().name("r"));
    InvalidRulesException thrown = assertThrows(InvalidRulesException.class, rules::build);
    assertEquals(
        List.of(location), thrown.problems().stream().map(Problem::location).toList());
    assertTrue(thrown.getMessage().contains(words), thrown.getMessage());
  }

  static Stream<Change> nearFaults() {
    return Stream.of(
        rules -> rules.tolerance(Points.ZERO),
        rules -> rules.initialTargetShare(Ratio.ONE),
        rules -> rules.initialTargetShare(Ratio.ZERO),
        rules -> rules.addWeightPlans(plan("a", "0", "100"), plan("b", "100", "0")),
        rules -> rules.overFulfilment(StrategySpec.parse("flag(from=100%)")),
        rules ->
            rules.overFulfilment(StrategySpec.parse("deduct-proportional(from=130%, least=0%)")),
        rules -> rules.strategyForType("a/b", StrategySpec.of("proportional")));
  }

  @ParameterizedTest
  @MethodSource("nearFaults")
  void whatComesCloseIsRight(Change change) {
    assertDoesNotThrow(change.apply(ScoringRules.builder().name("r"))::build);
  }
}
