package dev.jixiao.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.value.Points;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans of weights by headings of level one, of level two and of a form's own. */
class WeightPlanTest {
  private static WeightPlan plan(Object... weights) {
    Map<String, Points> points = new LinkedHashMap<>();
    for (int i = 0; i < weights.length; i += 2) {
      points.put((String) weights[i], Points.of((int) weights[i + 1]));
    }
    return new WeightPlan("p", Points.of(10), points);
  }

  private static final WeightPlan LEVEL_ONE = plan("产出指标", 50, "效益指标", 30, "满意度指标", 10);
  private static final WeightPlan WITH_COST = plan("成本指标", 20, "产出指标", 40, "效益指标", 20, "满意度指标", 10);
  private static final WeightPlan LEVEL_TWO =
      plan("数量", 20, "质量", 10, "时效", 10, "成本", 10, "效益", 30, "满意度", 10);
  private static final WeightPlan OWN = plan("决策", 20, "过程", 20, "产出", 20, "效益", 30);

  @ParameterizedTest
  @CsvSource({
    "1, 产出指标, 数量指标, 产出指标",
    "1, 产出指标, 成本指标, 产出指标",
    "1, 项目产出(50分), 数量指标, 产出指标",
    "1, 效益, 可持续影响指标, 效益指标",
    "1, 决策, 项目立项, -",
    "1, '', 数量指标, -",
    "cost, 产出指标, 成本指标, 产出指标",
    "cost, 成本指标, 经济成本指标, 成本指标",
    "cost, 成本指标, '', 成本指标",
    "2, 产出指标, 数量指标, 数量指标",
    "2, 产出指标, 产出成本, 成本指标",
    "2, 效益指标, 社会效益指标, 效益指标",
    "2, 满意度指标, 服务对象满意度指标, 满意度指标",
    "2, 产出指标, 其他指标, -",
    "own, 一、决策指标(20分), 项目立项, 决策",
    "own, 过 程, 资金管理, 过程",
    "own, 项目产出, 产出数量, 产出指标",
    "own, 管理, 资金管理, -",
  })
  void anIndicatorCountsForItsLevelTwoOtherwiseItsLevelOne(
      String plan, String level1, String level2, String heading) {
    WeightPlan of =
        Map.of("1", LEVEL_ONE, "cost", WITH_COST, "2", LEVEL_TWO, "own", OWN).get(plan);
    assertEquals(heading, of.headingFor(IndicatorCategory.of(level1, level2)).orElse("-"));
  }

  @Test
  void standardHeadingsHaveTheirOfficialNames() {
    assertEquals(
        List.of("数量指标", "质量指标", "时效指标", "成本指标", "效益指标", "满意度指标"),
        List.copyOf(LEVEL_TWO.weights().keySet()));
    assertEquals(List.of("决策", "过程", "产出指标", "效益指标"), List.copyOf(OWN.weights().keySet()));
    assertEquals(plan("效益", 90), plan("效益指标", 90));
    assertEquals("100", OWN.total().toString());
  }

  @Test
  void levelOneIsInTheOrderOfTheOfficialForms() {
    assertEquals(
        List.of("产出指标", "效益指标"),
        List.copyOf(plan("效益指标", 30, "产出指标", 60).weights().keySet()));
  }

  @Test
  void blankAndDuplicateHeadingsAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> plan("产出", 50, "产出指标", 40));
    assertThrows(IllegalArgumentException.class, () -> plan("", 50));
    assertThrows(IllegalArgumentException.class, () -> plan(" ", 50));
    InvalidRulesException twice = assertThrows(
        InvalidRulesException.class,
        () -> ScoringRules.builder()
            .name("x")
            .addWeightPlans(plan("决策", 50, "决策指标", 40))
            .build());
    assertTrue(twice.getMessage().contains("the same heading twice"), twice.getMessage());
  }
}
