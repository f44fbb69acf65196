package dev.jixiao.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.form.LevelOne;
import dev.jixiao.problem.Message;
import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.value.Points;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RulesDifferencesTest {
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

  @Test
  void thePresetsDifferWhereTheirDocumentsDo() {
    List<String> differences = chinese(ScoringRules.mof2020(), ScoringRules.mof2021());
    assertTrue(differences.contains("预算执行率赋分方法：按预算执行率记分 → 预算执行率分档记分"), differences::toString);
    assertFalse(
        differences.stream().anyMatch(text -> text.startsWith("等级")), differences::toString);
  }
}
