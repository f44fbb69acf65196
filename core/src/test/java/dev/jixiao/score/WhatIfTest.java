package dev.jixiao.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.target.IndicatorTypes;
import dev.jixiao.value.Ratio;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatIfTest {
  private static Indicator.Builder row() {
    return Indicator.builder()
        .category(IndicatorCategory.QUANTITY)
        .name("a")
        .target("≥100件")
        .weight("10");
  }

  private static Indicator by(String strategy) {
    return row().scoring(StrategySpec.parse(strategy).toStandard()).build();
  }

  private static ScoringRules.Builder rules() {
    return ScoringRules.mof2020().toBuilder();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "judgement-bands(met=90%) |",
        "bands(bands=100%:100%,80%:50%, met=band) | ≥100件",
        "bands(bands=120%:100%,80%:50%, met=band) |",
        "bands(bands=≤0%:100%,≤20%:50%, of=deviation, met=band) | ≥100件",
        "bands(bands=≤0%:100%,≤20%:50%, of=distance, met=band) | ≥100件",
        "bands(bands=150:100%,80:50%, of=value, met=band) | ≥150",
        "interpolate(anchors=60:0%,150:100%, of=value) | ≥150",
        "interpolate(anchors=20%:0%,0%:100%, of=deviation) | ≥100件",
        "interpolate(anchors=60%:0%,120%:100%) |",
        "base-and-bonus(step=10, points=1) | ≥120件",
        "manual |",
      })
  void namesWhatIsNeededOnlyWhereItIsEnough(String strategy, String needed) {
    assertEquals(Optional.ofNullable(needed), Scorer.standard().neededForFull(by(strategy)));
  }

  @Test
  void fullMarksNeedBothTargetsWhereBothCount() {
    Scorer split = Scorer.of(rules().initialTargetShare(Ratio.ofPercent("50")).build());
    Indicator eased =
        row().initialTarget(IndicatorTypes.standard().read("≥160件")).build();
    Indicator raised =
        row().initialTarget(IndicatorTypes.standard().read("≥60件")).build();
    assertEquals(Optional.of("≥160件"), split.neededForFull(eased));
    assertEquals(Optional.of("≥100件"), split.neededForFull(raised));
    assertEquals(Optional.of("≥100件"), Scorer.standard().neededForFull(eased));
  }

  @Test
  void aStrictBoundIsNeededWhereNoOtherTargetCounts() {
    Indicator strict = row().target(">100件").build();
    Indicator eased = row()
        .target(">100件")
        .initialTarget(IndicatorTypes.standard().read(">160件"))
        .build();
    Scorer split = Scorer.of(rules().initialTargetShare(Ratio.ofPercent("50")).build());
    assertEquals(Optional.of(">100件"), Scorer.standard().neededForFull(strict));
    assertEquals(Optional.of(">100件"), Scorer.standard().neededForFull(eased));
    assertEquals(Optional.of(">100件"), split.neededForFull(strict));
    assertEquals(Optional.empty(), split.neededForFull(eased));
  }

  @Test
  void whatAPersonHasToJudgeIsNotWhatIsNeeded() {
    Scorer byHand = Scorer.of(
        rules().overFulfilment(StrategySpec.parse("by-hand(from=110%)")).build());
    assertEquals(Optional.empty(), byHand.neededForFull(by("base-and-bonus(step=10, points=1)")));
    assertEquals(Optional.of("≥100件"), byHand.neededForFull(by("proportional")));
  }

  @ParameterizedTest
  @CsvSource({
    "9, -", // a person gave less within the best band
    "8, -",
    "10, 显著提升",
    "7.9, 显著提升", // which is not in it
    "'', 显著提升",
  })
  void aPersonsScoreMayStandInTheWay(String reported, String needed) {
    Indicator.Builder row =
        row().target("显著提升").scoring(StrategySpec.parse("judgement-bands").toStandard());
    if (!reported.isEmpty()) {
      row.reportedScore(reported);
    }
    assertEquals(needed, Scorer.standard().neededForFull(row.build()).orElse("-"));
    Indicator ignoring = row.scoring(
            StrategySpec.parse("judgement-bands(given=ignore)").toStandard())
        .build();
    assertEquals("显著提升", Scorer.standard().neededForFull(ignoring).orElse("-"));
  }

  @Test
  void whatWouldBeTakenBackIsNotWhatIsNeeded() {
    Scorer strict = Scorer.of(rules()
        .overFulfilment(StrategySpec.parse("deduct-proportional(from=110%)"))
        .build());
    assertEquals(Optional.empty(), strict.neededForFull(by("base-and-bonus(step=10, points=1)")));
  }
}
