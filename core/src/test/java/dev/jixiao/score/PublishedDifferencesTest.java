package dev.jixiao.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.compare.EqualityPolicy;
import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.FundingLine;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.StandardCategory;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.value.Money;
import dev.jixiao.value.MoneyUnit;
import dev.jixiao.value.Points;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same case under rules that were published side by side, and that differ. */
class PublishedDifferencesTest {
  private static ScoringRules rules(String name) {
    return switch (name) {
      case "mof2020" -> ScoringRules.mof2020();
      case "mof2021" -> ScoringRules.mof2021();
      case "linear" ->
        ScoringRules.mof2020().toBuilder()
            .reverseStrategy(StrategySpec.parse("reverse-linear(zeroAt=2)"))
            .overFulfilment(StrategySpec.parse("flag(from=120%)"))
            .build();
      case "all-or-nothing" ->
        ScoringRules.mof2020().toBuilder()
            .defaultStrategy(StrategySpec.of("all-or-nothing"))
            .build();
      case "deduct" ->
        ScoringRules.mof2020().toBuilder()
            .defaultStrategy(StrategySpec.parse("deduct-per-step(step=3%, points=1)"))
            .build();
      case "pro-rata" ->
        ScoringRules.mof2020().toBuilder()
            .defaultStrategy(
                StrategySpec.parse("deduct-per-step(step=3%, points=1, count=pro-rata)"))
            .build();
      case "plain-floor" ->
        ScoringRules.mof2020().toBuilder()
            .defaultStrategy(StrategySpec.parse("proportional-from(floor=60%)"))
            .build();
      case "strict" ->
        ScoringRules.mof2020().toBuilder().equality(EqualityPolicy.STRICT).build();
      case "closeness" ->
        ScoringRules.mof2020().toBuilder().equality(EqualityPolicy.CLOSENESS).build();
      default -> throw new IllegalArgumentException(name);
    };
  }

  @ParameterizedTest
  @CsvSource({
    "COST, ≤10万元, 12万元, mof2020, 8.33",
    "COST, ≤10万元, 12万元, linear, 8",
    "COST, ≤10万元, 12万元, all-or-nothing, 0",
    "COST, ≤10万元, 20万元, mof2020, 5",
    "COST, ≤10万元, 20万元, linear, 0",
    "COST, ≤10万元, 20万元, all-or-nothing, 0",
    "QUANTITY, ≥100件, 80件, mof2020, 8",
    "QUANTITY, ≥100件, 80件, linear, 8",
    "QUANTITY, ≥100件, 80件, mof2021, 5",
    "QUANTITY, ≥100件, 80件, deduct, 4",
    "QUANTITY, ≥100件, 80件, pro-rata, 3.33",
    "QUANTITY, ≥100件, 80件, all-or-nothing, 0",
    "QUANTITY, ≥100件, 60件, mof2020, 6",
    "QUANTITY, ≥100件, 60件, mof2021, 0",
    "QUANTITY, ≥100件, 60件, plain-floor, 6",
    "QUANTITY, ≥100件, 253件, mof2020, 10",
    "QUANTITY, ≥100件, 253件, linear, 10",
    "SERVICE_RECIPIENT_SATISFACTION, ≥90%, 88%, mof2020, 9.78",
    "SERVICE_RECIPIENT_SATISFACTION, ≥90%, 88%, mof2021, 8",
    "SERVICE_RECIPIENT_SATISFACTION, ≥90%, 88%, all-or-nothing, 0",
    "QUANTITY, =5次, 6次, mof2020, 10",
    "QUANTITY, =5次, 6次, strict, 0",
    "QUANTITY, =5次, 6次, closeness, 8",
    "QUALITY, =0起, 0起, mof2020, 10",
    "QUALITY, =0起, 0起, linear, 10",
  })
  void scoresTheCaseByTheRule(
      StandardCategory category, String target, String actual, String rules, String points) {
    Indicator indicator = Indicator.builder()
        .category(IndicatorCategory.of(category))
        .target(target)
        .actual(actual)
        .weight("10")
        .build();
    assertEquals(
        Optional.of(points),
        Scorer.of(rules(rules)).score(indicator).points().map(Points::toString));
  }

  @Test
  void flagsAnExcessWhereTheRuleSaysSo() {
    Indicator indicator = Indicator.builder()
        .name("n")
        .target("≥100件")
        .actual("253件")
        .weight("10")
        .build();
    IndicatorScore flagged = Scorer.of(rules("linear")).score(indicator);
    assertEquals("OVERFULFILLED", flagged.problem().orElseThrow().code());
    assertEquals(Optional.empty(), Scorer.standard().score(indicator).problem());
  }

  @ParameterizedTest
  @CsvSource({
    "mof2020, 10, , 8.5",
    "mof2021, 10, , 7",
    "mof2021, 10, false, 7",
    "mof2021, 10, true, 10",
    "mof2020, 20, , 17",
  })
  void scoresAnExecutionOf85Percent(String rules, String weight, Boolean finished, String points) {
    BudgetExecution budget = BudgetExecution.builder()
        .total(FundingLine.builder()
            .annual(Money.of("100", MoneyUnit.TEN_THOUSAND))
            .executed(Money.of("850000", MoneyUnit.YUAN))
            .weight(Points.of(weight))
            .build())
        .finished(Optional.ofNullable(finished))
        .build();
    FormScore score =
        Scorer.of(rules(rules)).score(PerformanceForm.builder().budget(budget).build());
    assertEquals(points, score.budget().orElseThrow().points().orElseThrow().toString());
    assertEquals("85%", score.budget().orElseThrow().rate().orElseThrow().toString());
  }
}
