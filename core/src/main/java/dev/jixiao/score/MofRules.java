package dev.jixiao.score;

import dev.jixiao.form.LevelOne;
import dev.jixiao.value.Points;
import java.util.Map;

/**
 * The rule sets of the Ministry of Finance (财政部). Their figures are the documents' stated examples; both documents allow
 * others.
 */
final class MofRules {
  static final ScoringRules RULES_2020 = ScoringRules.builder()
      .name("mof-2020-10")
      .source("财预〔2020〕10号")
      .addWeightPlans(new WeightPlan(
          "standard",
          Points.of(10),
          Map.of(
              LevelOne.OUTPUT, Points.of(50),
              LevelOne.BENEFIT, Points.of(30),
              LevelOne.SATISFACTION, Points.of(10))))
      .scoreRounding(RoundingRule.TWO_DECIMALS)
      .build();

  static final ScoringRules RULES_2021 =
      RULES_2020.toBuilder().name("mof-2021-101").source("财预〔2021〕101号").build();

  private MofRules() {}
}
