package dev.jixiao.rules;

import dev.jixiao.form.LevelOne;
import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.value.Points;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The rule sets of the Ministry of Finance (财政部). Their figures are the documents' stated examples; both documents allow
 * others.
 */
final class MofRules {
  /** 定性指标三档: a person decides within the band, so a reported score in it counts. */
  private static final StrategySpec JUDGEMENT = StrategySpec.of("judgement-bands");

  static final ScoringRules RULES_2020 = ScoringRules.builder()
      .name("mof-2020-10")
      .source("财预〔2020〕10号")
      .remark("《项目支出绩效评价管理办法》; weights may be adjusted in special cases (特殊情况)")
      .addWeightPlans(plan("standard", 0, 50, 30, 10))
      .requiredTotal(Points.HUNDRED)
      .defaultStrategy(StrategySpec.of("proportional"))
      .strategyForType("qualitative", JUDGEMENT)
      .strategyForType("completion", JUDGEMENT)
      .strategyForType("text", JUDGEMENT)
      .budgetStrategy(StrategySpec.of("execution-rate"))
      .scoreRounding(RoundingRule.TWO_DECIMALS)
      .build();

  private MofRules() {}

  // apart, because most programs ask for one of them only, and making it is a tenth of a first
  // score
  static final class Of2021 {
    static final ScoringRules RULES = rules2021();

    private Of2021() {}
  }

  private static ScoringRules rules2021() {
    return ScoringRules.builder()
        .name("mof-2021-101")
        .source("财预〔2021〕101号")
        .remark("《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》; the figures are its stated examples")
        .addWeightPlans(
            plan("with-cost", 20, 40, 20, 10),
            plan("without-cost", 0, 50, 30, 10),
            plan("with-cost-without-satisfaction", 20, 40, 30, 0),
            plan("without-cost-and-satisfaction", 0, 50, 40, 0))
        .requiredTotal(Points.HUNDRED)
        .defaultStrategy(StrategySpec.parse("proportional-above(floor=60%)"))
        .strategyForType("deadline", StrategySpec.of("all-or-nothing"))
        .strategyForType("period", StrategySpec.of("all-or-nothing"))
        .strategyForType("completion", StrategySpec.of("all-or-nothing"))
        .strategyForType("qualitative", JUDGEMENT)
        .strategyForType("text", JUDGEMENT)
        .strategyForCategory(
            LevelOne.SATISFACTION,
            StrategySpec.parse("bands(bands=90%:100%,80%:80%,60%:50%, of=value)"))
        .budgetStrategy(StrategySpec.of("execution-bands"))
        .scoreRounding(RoundingRule.TWO_DECIMALS)
        .build();
  }

  /** A plan with 10 points for the budget execution; a category of no points is not part of it. */
  private static WeightPlan plan(String name, int cost, int output, int benefit, int satisfaction) {
    Map<String, Points> weights = new LinkedHashMap<>();
    put(weights, LevelOne.COST, cost);
    put(weights, LevelOne.OUTPUT, output);
    put(weights, LevelOne.BENEFIT, benefit);
    put(weights, LevelOne.SATISFACTION, satisfaction);
    return new WeightPlan(name, Points.of(10), weights);
  }

  private static void put(Map<String, Points> weights, LevelOne category, int points) {
    if (points > 0) {
      weights.put(category.heading(), Points.of(points));
    }
  }
}
