package dev.jixiao.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.jixiao.compare.EqualityPolicy;
import dev.jixiao.form.ExecutionBase;
import dev.jixiao.form.LevelOne;
import dev.jixiao.form.StandardCategory;
import dev.jixiao.problem.Message;
import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RulesDifferencesTest {
  private static final StrategySpec MET = StrategySpec.of("all-or-nothing");

  private static List<String> chinese(ScoringRules before, ScoringRules after) {
    return before.differences(after).stream().map(Message::chinese).toList();
  }

  @Test
  void equalRuleSetsDifferInNothing() {
    assertEquals(List.of(), chinese(ScoringRules.mof2020(), ScoringRules.mof2020()));
    assertEquals(
        List.of(),
        chinese(ScoringRules.mof2021(), ScoringRules.mof2021().toBuilder().build()));
  }

  @Test
  void everyChangeIsSaidWithWhatItWas() {
    ScoringRules before = ScoringRules.mof2020();
    ScoringRules after = before.toBuilder()
        .name("某市 2024")
        .defaultStrategy(StrategySpec.of("all-or-nothing"))
        .strategyForCategory(LevelOne.COST, StrategySpec.parse("reverse-linear(zeroAt=2)"))
        .strategiesByType(Map.of("qualitative", StrategySpec.of("judgement-bands")))
        .requiredTotal(Optional.empty())
        .maxBonus(Points.of(3))
        .gradeScale(GradeScale.parse("优:85%,良:80%,中:60%,差:0%"))
        .build();
    assertEquals(
        List.of(
                "名称：mof-2020-10 → 某市 2024",
                "要求的总分：100 → 无",
                "默认赋分方法：按完成率比例记分 → 按是否完成记分",
                "指标类型赋分方法：完成情况：定性指标分档记分 → 无",
                "指标类型赋分方法：文字：定性指标分档记分 → 无",
                "等级“优”：90%~100% → 85%~100%",
                "等级“良”：80%~90% → 80%~85%",
                "一级指标赋分方法：成本指标：无 → 反向指标线性扣分（reverse-linear(zeroAt=2)）",
                "加分上限：无 → 3")
            .stream()
            .sorted()
            .toList(),
        chinese(before, after).stream().sorted().toList());
    assertEquals(
        "default strategy: proportional → all or nothing",
        before.differences(after).stream()
            .map(Message::english)
            .filter(text -> text.startsWith("default"))
            .findFirst()
            .orElse(""));
  }

  /** A bare rule set, and what one change makes of it. */
  static Stream<Arguments> changes() {
    return Stream.of(
        change("name: r → s", rules -> rules.name("s")),
        change("source: none → 文件", rules -> rules.source("文件")),
        change("starts from: none → mof2020", rules -> rules.base("mof2020")),
        change("remark: none → 试行", rules -> rules.remark("试行")),
        change(
            "weight plan p: none → budget execution 10, 产出指标 90",
            rules -> rules.addWeightPlans(
                new WeightPlan("p", Points.of(10), Map.of("产出指标", Points.of(90))))),
        change("required total: none → 100", rules -> rules.requiredTotal(Points.HUNDRED)),
        change(
            "default strategy: proportional → scored by a person: manual(mode=editable)",
            rules -> rules.defaultStrategy(StrategySpec.parse("manual(mode=editable)"))),
        change(
            "reverse strategy: none → reverse ratio",
            rules -> rules.reverseStrategy(StrategySpec.of("reverse-ratio"))),
        change(
            "strategy of the type number: none → levels: levels(levels=好:1分)",
            rules -> rules.strategyForType("number", StrategySpec.parse("levels(levels=好:1分)"))),
        change(
            "strategy of the category 数量指标: none → all or nothing",
            rules -> rules.strategyForCategory(StandardCategory.QUANTITY, MET)),
        change(
            "strategy of the level-one category 效益指标: none → all or nothing",
            rules -> rules.strategyForCategory(LevelOne.BENEFIT, MET)),
        change(
            "strategy of the heading 党建指标: none → all or nothing",
            rules -> rules.strategyForHeading("党建指标", MET)),
        change(
            "strategy of the indicator 数01: none → all or nothing",
            rules -> rules.strategyForIndicator("数01", MET)),
        change(
            "budget strategy: proportional → bands of the execution rate",
            rules -> rules.budgetStrategy(StrategySpec.of("execution-bands"))),
        change(
            "over-fulfilment: accepted → flagged",
            rules -> rules.overFulfilment(StrategySpec.of("flag"))),
        change(
            "share of the initial target: none → 30%",
            rules -> rules.initialTargetShare(Ratio.ofPercent("30"))),
        change(
            "equality: by the direction of the indicator → met only by exactly that value",
            rules -> rules.equality(EqualityPolicy.STRICT)),
        change(
            "declared results: scored like a measured result → left unscored",
            rules -> rules.declared(DeclaredPolicy.WITHHOLD)),
        change(
            "missing actual values: left unscored → no points",
            rules -> rules.missing(UnjudgedPolicy.ZERO)),
        change(
            "undetermined rows: left unscored → no points",
            rules -> rules.undetermined(UnjudgedPolicy.ZERO)),
        change(
            "rows that do not apply: left out of the total → full marks",
            rules -> rules.notApplicable(NotApplicablePolicy.FULL_MARKS)),
        change(
            "what the execution rate is a share of: annual budget → amount received",
            rules -> rules.executionBase(ExecutionBase.RECEIVED)),
        change(
            "a budget of zero: left unscored → no points",
            rules -> rules.zeroBudget(ZeroBudgetPolicy.ZERO)),
        change(
            "overspending: the rate is taken as 100% → no points",
            rules -> rules.overspend(OverspendPolicy.ZERO)),
        change("largest bonus: none → 3", rules -> rules.maxBonus(Points.of(3))),
        change("largest deduction: none → 4", rules -> rules.maxDeduction(Points.of(4))),
        change("best grade after a veto: none → 中", rules -> rules.vetoCap("中")),
        change(
            "rounding of scores: none → rounded half up to 2 decimals",
            rules -> rules.scoreRounding(RoundingRule.TWO_DECIMALS)),
        change(
            "rounding of subtotals: none → rounded half up to 2 decimals",
            rules -> rules.subtotalRounding(RoundingRule.TWO_DECIMALS)),
        change(
            "rounding of the total: none → rounded half up to 2 decimals",
            rules -> rules.totalRounding(RoundingRule.TWO_DECIMALS)),
        change("tolerance: 0.1 → 0.5", rules -> rules.tolerance(Points.of("0.5"))));
  }

  private static Arguments change(String said, UnaryOperator<ScoringRules.Builder> change) {
    return arguments(said, change);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void oneChangeIsOneDifference(String said, UnaryOperator<ScoringRules.Builder> change) {
    ScoringRules before = ScoringRules.builder().name("r").build();
    ScoringRules after = change.apply(before.toBuilder()).build();
    assertEquals(
        List.of(said), before.differences(after).stream().map(Message::english).toList());
  }

  @Test
  void thePresetsDifferWhereTheirDocumentsDo() {
    List<String> differences = chinese(ScoringRules.mof2020(), ScoringRules.mof2021());
    assertTrue(differences.contains("预算执行率赋分方法：按预算执行率记分 → 预算执行率分档记分"), differences::toString);
    assertFalse(
        differences.stream().anyMatch(text -> text.startsWith("等级")), differences::toString);
  }
}
