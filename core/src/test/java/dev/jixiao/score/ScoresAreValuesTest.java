package dev.jixiao.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.LevelOne;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.strategy.ScoringStrategies;
import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.target.IndicatorTypes;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Scores are equal by what they say, and a scorer tells what it was made of. */
class ScoresAreValuesTest {
  private static Indicator row(String actual) {
    return Indicator.builder()
        .category(IndicatorCategory.QUANTITY)
        .name("培训")
        .target("≥100件")
        .actual(actual)
        .weight("10")
        .build();
  }

  private static PerformanceForm form(String actual) {
    return PerformanceForm.builder().title("t").addIndicators(row(actual)).build();
  }

  @Test
  void scoresOfIndicators() {
    IndicatorScore score = Scorer.standard().score(row("80件"));
    IndicatorScore same = Scorer.standard().score(row("80件"));
    assertEquals(score, same);
    assertEquals(score.hashCode(), same.hashCode());
    assertEquals("培训 PARTLY_MET 8/10", score.toString());
    assertEquals("培训 UNDETERMINED -/10", Scorer.standard().score(row("/")).toString());
    assertNotEquals(score, Scorer.standard().score(row("81件")));
    Scorer none = Scorer.of(ScoringRules.mof2020().toBuilder()
        .defaultStrategy(StrategySpec.of("all-or-nothing"))
        .build());
    assertNotEquals(score, none.score(row("80件")), "other points");
    ScoringRules flagging = ScoringRules.mof2020().toBuilder()
        .overFulfilment(StrategySpec.parse("flag(from=120%)"))
        .build();
    assertNotEquals(
        Scorer.standard().score(row("150件")),
        Scorer.of(flagging).score(row("150件")),
        "other problems");
  }

  @Test
  void scoresOfForms() {
    FormScore score = Scorer.standard().score(form("80件"));
    FormScore same = Scorer.standard().score(form("80件"));
    assertEquals(score, same);
    assertEquals(score.hashCode(), same.hashCode());
    assertNotEquals(score, Scorer.standard().score(form("81件")));
    ScoringRules renamed = ScoringRules.mof2020().toBuilder().name("other").build();
    assertNotEquals(score, Scorer.of(renamed).score(form("80件")));
    PerformanceForm retitled = form("80件").toBuilder().title("u").build();
    assertNotEquals(score, Scorer.standard().score(retitled));
  }

  @Test
  void scoresOfCategories() {
    CategoryScore score = category("80件", "产出指标", "10");
    assertEquals(score, category("80件", "产出指标", "10"));
    assertEquals(score.hashCode(), category("80件", "产出指标", "10").hashCode());
    assertEquals(Optional.of(LevelOne.OUTPUT), score.levelOne());
    assertEquals(Optional.empty(), category("80件", "过程指标", "10").levelOne());
    assertNotEquals(score, category("81件", "产出指标", "10"), "other points");
    assertNotEquals(score, category("100件", "产出指标", "8"), "another weight");
    assertNotEquals(score, category("80件", "效益指标", "10"), "another heading");
    assertNotEquals(score, category("80件", "产出指标（新）", "10"), "another wording");
    assertFalse(score.equals("产出指标"));
  }

  private static CategoryScore category(String actual, String level1, String weight) {
    Indicator row = row(actual).toBuilder()
        .category(IndicatorCategory.of(level1, "其他"))
        .weight(weight)
        .build();
    return Scorer.standard()
        .score(PerformanceForm.builder().addIndicators(row).build())
        .byLevel1()
        .get(0);
  }

  @Test
  void aScorerTellsWhatItIsMadeOf() {
    IndicatorTypes types = IndicatorTypes.standard();
    ScoringStrategies strategies = ScoringStrategies.standard();
    ScoringRules rules = ScoringRules.mof2021();
    Scorer scorer =
        Scorer.builder().types(types).strategies(strategies).rules(rules).build();
    assertSame(types, scorer.types());
    assertSame(strategies, scorer.strategies());
    assertEquals(rules, scorer.rules());
  }
}
