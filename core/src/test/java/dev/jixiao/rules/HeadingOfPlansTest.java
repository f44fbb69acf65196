package dev.jixiao.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jixiao.form.IndicatorCategory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By which words rule sets and plans of weights find the headings of forms. */
class HeadingOfPlansTest {
  @ParameterizedTest
  @CsvSource({
    "产出指标, 产出, 产出指标",
    "项目产出(50分), 产出, 产出指标",
    "预期效益目标, 效益, 效益指标",
    "效益, 效益, 效益指标",
    "(二)数量指标（必填）, 数量, 数量指标",
    "1.1 质量指标, 质量, 质量指标",
    "一、决策指标(20分), 决策, 一、决策指标(20分)",
    "目标值, 目标, 目标值",
    "指标, 指标, 指标",
  })
  void aHeadingHasAStemAndANameInPlans(String heading, String stem, String name) {
    assertEquals(stem, IndicatorCategory.stemOf(heading));
    assertEquals(stem, IndicatorCategory.of(heading, "").stem1());
    assertEquals(stem, IndicatorCategory.of("", heading).stem2());
    assertEquals(name, WeightPlan.headingOf(heading));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t"})
  void nothingIsNoHeading(String blank) {
    assertEquals("", IndicatorCategory.stemOf(blank));
    assertThrows(IllegalArgumentException.class, () -> WeightPlan.headingOf(blank));
  }
}
