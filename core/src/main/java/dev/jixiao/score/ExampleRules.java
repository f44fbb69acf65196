package dev.jixiao.score;

import dev.jixiao.form.LevelOne;
import dev.jixiao.value.Points;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/**
 * Rule sets of provinces and departments, as examples of what can be set: none of them claims to be official.
 *
 * <p>Each follows one published form or notice, named in its {@link ScoringRules#source}, as far as that states figures; the rest is as in
 * 财预〔2020〕10号. A rule keeper copies the nearest and changes it.
 */
public final class ExampleRules {
  private static final String EXAMPLE =
      "an example after a published form, not an official rule set";

  private ExampleRules() {}

  private static ScoringRules.Builder example(String name, String source) {
    return ScoringRules.mof2020().toBuilder().name(name).source(source).remark(EXAMPLE);
  }

  /**
   * The rules of a budget-performance system in production in several provinces: costs lose points in a straight line, twice the limit
   * earns nothing, and 120% of a target is marked.
   *
   * @return the rule set {@code example-production-system}
   */
  public static ScoringRules productionSystem() {
    return example("example-production-system", "省级预算绩效管理系统（通版）")
        .reverseStrategy(StrategySpec.parse("reverse-linear(zeroAt=2)"))
        .overFulfilment(StrategySpec.parse("flag(from=120%)"))
        .build();
  }

  /**
   * The rules of 广西 on the same system: from 130% of a target on a reason is asked for.
   *
   * @return the rule set {@code example-guangxi}
   */
  public static ScoringRules guangxi() {
    return example("example-guangxi", "广西 项目支出绩效自评")
        .reverseStrategy(StrategySpec.parse("reverse-linear(zeroAt=2)"))
        .overFulfilment(StrategySpec.parse("require-reason(from=130%)"))
        .build();
  }

  /**
   * The rules of 湖北: 20 points by the execution rate, 40 for output and 40 for benefit, no bonus.
   *
   * @return the rule set {@code example-hubei}
   */
  public static ScoringRules hubei() {
    return example("example-hubei", "湖北 项目支出绩效自评表")
        .weightPlans(List.of(new WeightPlan(
            "standard",
            Points.of(20),
            Map.of(LevelOne.OUTPUT, Points.of(40), LevelOne.BENEFIT, Points.of(40)))))
        .build();
  }

  /**
   * The rules of 北京海淀 2016: B/A or A/B of the weight, the execution rate of its weight at most the weight.
   *
   * @return the rule set {@code example-haidian-2016}
   */
  public static ScoringRules haidian2016() {
    return example("example-haidian-2016", "北京市海淀区 2016 年项目支出绩效自评表")
        .reverseStrategy(StrategySpec.of("reverse-ratio"))
        .overspend(OverspendPolicy.CAP)
        .build();
  }

  /**
   * The rules of a form's printed notes: ratios both ways, and what does not apply is left out with the rest converted to 100.
   *
   * @return the rule set {@code example-applicable-only}
   */
  public static ScoringRules applicableOnly() {
    return example("example-applicable-only", "绩效评价指标体系附注（不适用指标折算计分）")
        .reverseStrategy(StrategySpec.of("reverse-ratio"))
        .notApplicable(NotApplicablePolicy.RESCALE)
        .build();
  }

  /**
   * The rules of 财政部《中央级行政经费项目支出绩效考评管理办法（试行）》附2: a point off for each 3% of work missed and for each 4% of time
   * overrun.
   *
   * @return the rule set {@code example-central-administrative}
   */
  public static ScoringRules centralAdministrative() {
    return example("example-central-administrative", "《中央级行政经费项目支出绩效考评管理办法（试行）》附2")
        .weightPlans(List.of())
        .defaultStrategy(StrategySpec.parse("deduct-per-step(step=3%, points=1)"))
        .strategyForType("duration", StrategySpec.parse("lateness(step=4%, points=1)"))
        .strategyForType("deadline", StrategySpec.parse("lateness(step=4%, points=1)"))
        .build();
  }

  /**
   * The rules of a score table of state-owned enterprises: a point off for each 2% below the target.
   *
   * @return the rule set {@code example-enterprise}
   */
  public static ScoringRules enterprise() {
    return example("example-enterprise", "企业绩效评价评分表")
        .weightPlans(List.of())
        .defaultStrategy(StrategySpec.parse("deduct-per-step(step=2%, points=1)"))
        .build();
  }

  /**
   * The rules of target completion (目标完成计分法): met earns everything, missed nothing.
   *
   * @return the rule set {@code example-target-completion}
   */
  public static ScoringRules targetCompletion() {
    return example("example-target-completion", "目标完成计分法")
        .weightPlans(List.of())
        .defaultStrategy(StrategySpec.of("all-or-nothing"))
        .build();
  }

  /**
   * The rounding that the screens of a production system show: scores are cut off after two decimals, never rounded up.
   *
   * @return the rule set {@code example-cut-off}
   */
  public static ScoringRules cutOff() {
    return example("example-cut-off", "省级预算绩效管理系统（界面截断两位小数）")
        .scoreRounding(new RoundingRule(2, RoundingMode.DOWN))
        .build();
  }

  /**
   * All examples.
   *
   * @return the rule sets
   */
  public static List<ScoringRules> all() {
    return List.of(
        productionSystem(),
        guangxi(),
        hubei(),
        haidian2016(),
        applicableOnly(),
        centralAdministrative(),
        enterprise(),
        targetCompletion(),
        cutOff());
  }
}
