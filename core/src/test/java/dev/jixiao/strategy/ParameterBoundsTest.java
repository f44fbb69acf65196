package dev.jixiao.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.problem.Parsed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The last value of each parameter that is right, and the first that is not. */
class ParameterBoundsTest {
  private static final ScoringStrategies STRATEGIES = ScoringStrategies.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "base-and-bonus(step=1%, points=0.5, bonus=0)",
        "judgement-bands(met=100%)",
        "judgement-bands(met=80%)",
        "judgement-bands(partly=60%)",
        "judgement-bands(partly=79.9%)",
        "judgement-bands(missed=0%)",
        "judgement-bands(missed=59.9%)",
        "judgement-bands(lower=79.9%)",
        "lateness(step=1, points=1, grace=0)",
        "lateness(step=4%, points=1, planned=1)",
        "interpolate(anchors=60%:0%,100%:100%)",
        "interpolate(anchors=100%:0%,60%:100%)",
        "composite(parts=all-or-nothing:1%;proportional:99%)",
        "proportional-from(floor=0%)",
        "proportional-above(floor=0%)",
        "range-falloff(falloff=0.1%)",
        "bands(bands=90%:100%,80%:0%)",
        "bands(bands=90%:100%,80%:0)",
        "bands(bands=90%~100%:100%,80%~90%:80%)",
        "bands(bands=8%~10%:3,5%~8%:2, of=value)",
      })
  void theLastRightValueIsTaken(String spec) {
    Parsed<ScoringStrategy> made = STRATEGIES.create(StrategySpec.parse(spec));
    assertTrue(made.isOk(), made::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "base-and-bonus(step=1%, points=0.5, bonus=-0.1) | bonus",
        "judgement-bands(met=100.1%) | met",
        "judgement-bands(met=79.9%) | met",
        "judgement-bands(partly=59.9%) | partly",
        "judgement-bands(partly=80%) | partly",
        "judgement-bands(missed=-0.1%) | missed",
        "judgement-bands(missed=60%) | missed",
        "judgement-bands(lower=80%) | lower",
        "lateness(step=1, points=1, grace=-0.1) | grace",
        "lateness(step=4%, points=1, planned=0) | planned",
        "interpolate(anchors=60%:0%,60%:100%) | out of order",
        "interpolate(anchors=100%:0%,60%:50%,60%:100%) | out of order",
        "interpolate(anchors=60%~70%:0%,100%:100%) | number:share",
        "interpolate(anchors=60%:1,100%:100%) | number:share",
        "composite(parts=all-or-nothing:0%;proportional:100%) | above zero",
        "composite(parts=all-or-nothing:101%;proportional:-1%) | above zero",
        "composite(parts=proportional) | strategy:share",
        "composite(parts=composite:100%) | cannot be part of another",
        "proportional-from(floor=-0.1%) | floor",
        "range-falloff(falloff=0%) | falloff",
        "bands(bands=90%:100%,80%:-0.1%) | 80%",
      })
  void theFirstWrongValueIsRefusedByName(String spec, String fault) {
    Parsed<ScoringStrategy> made = STRATEGIES.create(StrategySpec.parse(spec));
    String message = made.problem().orElseThrow().message();
    assertTrue(message.contains(fault), message);
    assertEquals(false, made.isOk());
  }
}
