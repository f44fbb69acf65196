package dev.jixiao.rules;

import dev.jixiao.form.LevelOne;
import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.value.Points;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/**
 * Rule sets of provinces and departments, as examples of what can be set: none of them claims to be official.
 *
 * <p>Each follows one published form or notice, named in its {@link ScoringRules#source}, as far as that states figures; the rest is as in
 * 财预〔2020〕10号. A rule keeper copies the nearest and changes it: {@code RulesJson.write(ExampleRules.hubei())} of the Jackson module is a
 * file to start from.
 *
 * <pre>{@code
 * Scorer scorer = Scorer.of(ExampleRules.hubei());
 * }</pre>
 *
 * <p>By most of them a target that is met earns full marks. By four it does not, since their sources say otherwise: {@link #baseAndBonus()},
 * {@link #rank()}, {@link #survey()} and {@link #yueyang()}. Local variants are left out where their sources state no formula (天津 and 河北
 * below the limit, 山西, 浙江, 宁夏, 河南, 云南丽江), where they come to the same points as 财预〔2020〕10号 (合肥, 四川, 按完成比例计算得分满分为止, 一个审核工具的 min(1, B/A)) or where they live in the form and
 * not in the rules: shares of several goals (天津 部门整体) and one of two indicators (二者择其一). Coefficients A to D with a line between them
 * need the four thresholds of each indicator and are its own standard: {@code interpolate(anchors=…, worse=0%)}.
 */
public final class ExampleRules {
  private static final String EXAMPLE =
      "an example after a published form, not an official rule set";
  private static final StrategySpec LATENESS =
      StrategySpec.parse("lateness(step=4%, points=1, excuse=政策性原因或特殊原因)");

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
   * The rules of 广西 on the same system: from 130% of a target on a reason is asked for. Points that people take off in a column of their
   * own are {@code Adjustments.DEDUCTION}. The reason that is asked for from 30 on where the target is zero costs no points and is not
   * asked for here.
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
   * The rules of 北京海淀 2016: B/A or A/B of the weight, the execution rate of its weight, and no more than the weight where too much was
   * spent (最高不得超过分值上限).
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
   * overrun, not where the indicator's attribute {@code 政策性原因或特殊原因} is 是. How long the work was planned to take is known of a
   * duration only; a deadline that was missed is left to its own standard with {@code planned} days.
   *
   * @return the rule set {@code example-central-administrative}
   */
  public static ScoringRules centralAdministrative() {
    return example("example-central-administrative", "《中央级行政经费项目支出绩效考评管理办法（试行）》附2")
        .weightPlans(List.of())
        .defaultStrategy(StrategySpec.parse("deduct-per-step(step=3%, points=1)"))
        .strategyForType("duration", LATENESS)
        .strategyForType("deadline", LATENESS)
        .build();
  }

  /**
   * The rules of a score table of state-owned enterprises: a point off for each 2% below the target. Under the heading 偏差率 the distance
   * from the budget earns 3, 2 or 1 points where the target is not met.
   *
   * @return the rule set {@code example-enterprise}
   */
  public static ScoringRules enterprise() {
    return example("example-enterprise", "企业绩效评价评分表")
        .weightPlans(List.of())
        .defaultStrategy(StrategySpec.parse("deduct-per-step(step=2%, points=1)"))
        .strategyForHeading(
            "偏差率", StrategySpec.parse("bands(bands=≤30%:3,≤35%:2,≤40%:1, of=distance)"))
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
        .strategiesByType(Map.of())
        .defaultStrategy(StrategySpec.of("all-or-nothing"))
        .build();
  }

  /**
   * The rules of striving for rank (争先进位计分法): the first of several projects earns everything, each place after it 5% less. A number
   * that meets its target is no place and is left unscored.
   *
   * @return the rule set {@code example-rank}
   */
  public static ScoringRules rank() {
    return example("example-rank", "争先进位计分法")
        .weightPlans(List.of())
        .strategiesByType(Map.of())
        .defaultStrategy(StrategySpec.parse("rank(step=5%)"))
        .build();
  }

  /**
   * The rules of a score table by which a percentage that is met earns 80% of the points, each percentage point more or less 0.5 points,
   * with a bonus of at most 3 points beyond the weight and at most 3 points off for a shortfall. For other targets the table states no
   * step.
   *
   * @return the rule set {@code example-base-and-bonus}
   */
  public static ScoringRules baseAndBonus() {
    return example("example-base-and-bonus", "目标考核评分表（达到目标得80%，每增减1个百分点加减0.5分）")
        .weightPlans(List.of())
        .strategyForType(
            "percentage",
            StrategySpec.parse("base-and-bonus(base=80%, step=1%, points=0.5, bonus=3, limit=3)"))
        .build();
  }

  /**
   * The rules of a vote on the work of leaders: satisfaction is the mean of the votes, with 100, 80, 60 and 40 for the four levels. The
   * numbers of votes stand in the indicator's attributes; without them it is left unscored.
   *
   * @return the rule set {@code example-survey}
   */
  public static ScoringRules survey() {
    return example("example-survey", "党政机关领导干部工作实绩量化考核（民主测评）")
        .weightPlans(List.of())
        .strategyForCategory(
            LevelOne.SATISFACTION, StrategySpec.parse("survey(levels=好:100%,较好:80%,一般:60%,差:40%)"))
        .build();
  }

  /**
   * The rules of 岳阳 for the whole expenditure of a department (部门整体支出): each item of the table stands as a heading of level two and
   * carries the points that the table prints, by its value and not by a target.
   *
   * @return the rule set {@code example-yueyang}
   */
  public static ScoringRules yueyang() {
    return example("example-yueyang", "岳阳市部门整体支出绩效评价评分表")
        .weightPlans(List.of())
        .strategyForHeading(
            "重点支出安排率",
            StrategySpec.parse("bands(bands=≥90%:5,≥80%:4,≥70%:3,≥60%:2, of=value, met=band)"))
        .strategyForHeading(
            "预算调整率",
            StrategySpec.parse("bands(bands=≤0%:3,≤10%:2,≤20%:1,≤30%:0.5, of=value, met=band)"))
        .strategyForHeading(
            "在职人员控制率", StrategySpec.parse("deduct-per-step(step=1%, points=0.5, by=value)"))
        .strategyForHeading(
            "三公经费变动率", StrategySpec.parse("deduct-per-step(step=1%, points=0.5, by=value)"))
        .strategyForHeading(
            "三公经费控制率", StrategySpec.parse("deduct-per-step(step=1%, points=1, by=value)"))
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
        rank(),
        baseAndBonus(),
        survey(),
        yueyang(),
        cutOff());
  }
}
