package dev.jixiao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.jixiao.compare.Direction;
import dev.jixiao.value.Points;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorCategoryTest {
  @ParameterizedTest
  @CsvSource({
    "产出指标, 数量指标, OUTPUT, QUANTITY",
    "产 出 指 标, 数量指标, OUTPUT, QUANTITY",
    "产出指标(50分), 数量指标(必填), OUTPUT, QUANTITY",
    "产出指标（50分）, 质量指标, OUTPUT, QUALITY",
    "1.产出指标, ①数量指标, OUTPUT, QUANTITY",
    "（一）产出指标, 1、质量指标, OUTPUT, QUALITY",
    "一级指标：产出指标, 二级指标：数量指标, OUTPUT, QUANTITY",
    "产 出 指 标 (50分), 时效指标(工期指标、形象进度指标), OUTPUT, TIMELINESS",
    "项目产出, 时效性指标, OUTPUT, TIMELINESS",
    "预期产出指标, 数量指标(或建筑规模指标), OUTPUT, QUANTITY",
    "产出指标, 成本指标(必填硬性指标), OUTPUT, COST",
    "产出指标, 经济成本指标, OUTPUT, ECONOMIC_COST",
    "预期产出指标, 预算(或投资规模)控制指标, OUTPUT, COST",
    "成本指标, 经济成本指标, COST, ECONOMIC_COST",
    "成本指标, 生态环境成本指标, COST, ECOLOGICAL_COST",
    "效果指标, 社会效益指标, BENEFIT, SOCIAL_BENEFIT",
    "效益指标, 环境效益, BENEFIT, ECOLOGICAL_BENEFIT",
    "效益指标, 经济效益 指标, BENEFIT, ECONOMIC_BENEFIT",
    "效益指标, 可持续影响指标(必填), BENEFIT, SUSTAINABILITY",
    "产出目标, 数量目标, OUTPUT, QUANTITY",
    "产出值, 数量值, OUTPUT, QUANTITY",
    "产出目标, 工程进度, OUTPUT, TIMELINESS",
    "效益目标, 经济效益值, BENEFIT, ECONOMIC_BENEFIT",
    "满意度目标, 服务对象满意度指标等, SATISFACTION, SERVICE_RECIPIENT_SATISFACTION",
    "满意度指标, 满意度指标, SATISFACTION, SERVICE_RECIPIENT_SATISFACTION",
    "满意度指标, 社会公众或服务对象满意度指标, SATISFACTION, SERVICE_RECIPIENT_SATISFACTION",
    "满意度指标, 群众满意度 指标, SATISFACTION, SERVICE_RECIPIENT_SATISFACTION",
    "满意度指标, '', SATISFACTION, SERVICE_RECIPIENT_SATISFACTION"
  })
  void readsHeadingsAsFormsPrintThem(
      String level1, String level2, LevelOne one, StandardCategory two) {
    IndicatorCategory category = IndicatorCategory.of(level1, level2);
    assertEquals(Optional.of(one), category.levelOne());
    assertEquals(Optional.of(two), category.standard());
    assertEquals(level1, category.level1());
    assertEquals(level2, category.level2());
  }

  @ParameterizedTest
  @CsvSource({
    "社会效益指标, SOCIAL_BENEFIT",
    "1.数量指标, QUANTITY",
    "经济成本指标(10分), ECONOMIC_COST",
    "群众满意度, SERVICE_RECIPIENT_SATISFACTION"
  })
  void aCategoryOfLevelTwoMayBePrintedAtLevelOne(String level1, StandardCategory meant) {
    assertEquals(Optional.of(meant), IndicatorCategory.of(level1, "").standard());
    assertEquals(Optional.of(meant), IndicatorCategory.of(level1, level1).standard());
    assertEquals(Optional.empty(), IndicatorCategory.of(level1, "").levelOne());
    assertEquals(Optional.empty(), IndicatorCategory.of(level1, "过程指标").standard());
  }

  @ParameterizedTest
  @CsvSource({
    "社会, ''",
    "时间, ''",
    "进度, ''",
    "产出数量, ''",
    "效果指标, '社会、经济、生态效益 指标'",
    "产出指标, 过程指标",
    "产出指标, ''",
    "其他, 数量和质量",
    "产出指标, 时效指标及成本指标",
    "产出指标, 目标",
    "产出指标, 值",
    "'', ''"
  })
  void keepsOtherHeadingsAsTheFormsOwn(String level1, String level2) {
    assertEquals(Optional.empty(), IndicatorCategory.of(level1, level2).standard());
  }

  @Test
  void readsPrintedWeights() {
    assertEquals(
        Optional.of(Points.of(50)), IndicatorCategory.of("产出指标(50分)", "").printedWeight1());
    assertEquals(
        Optional.of(Points.of(10)), IndicatorCategory.of("", "服务对象满意度指标(10)").printedWeight2());
    assertEquals(Optional.empty(), IndicatorCategory.of("", "数量指标(2)").printedWeight2());
    assertEquals(
        Optional.of(Points.of(50)), IndicatorCategory.of("产出指标（分值：50）", "").printedWeight1());
    assertEquals(Optional.of(Points.of(50)), IndicatorCategory.of("产出指标 50", "").printedWeight1());
    assertEquals(
        Optional.of(LevelOne.OUTPUT), IndicatorCategory.of("产出指标 50", "").levelOne());
    assertEquals(Optional.empty(), IndicatorCategory.of("数量指标 2", "").printedWeight1());
    assertEquals(Optional.empty(), IndicatorCategory.of("产出指标 2023", "").printedWeight1());
    assertEquals(Optional.empty(), IndicatorCategory.of("产出指标（权重50%）", "").printedWeight1());
    assertEquals(
        Optional.of(Points.of("12.5")),
        IndicatorCategory.of("产出指标", "数量指标（12.5 分）").printedWeight2());
    assertEquals(Optional.empty(), IndicatorCategory.of("产出指标", "数量指标").printedWeight1());
    assertEquals(Optional.empty(), IndicatorCategory.of("产出指标(必填)", "").printedWeight1());
  }

  @Test
  void knowsWhichWayIsBetter() {
    assertEquals(Direction.SMALLER_IS_BETTER, IndicatorCategory.COST.direction());
    assertEquals(
        Direction.SMALLER_IS_BETTER, IndicatorCategory.of("成本指标", "人工费").direction());
    assertEquals(Direction.EARLIER_IS_BETTER, IndicatorCategory.TIMELINESS.direction());
    assertEquals(
        Direction.LARGER_IS_BETTER, IndicatorCategory.of("产出指标", "过程指标").direction());
  }

  @Test
  void isEqualIfPrintedAlike() {
    assertEquals(IndicatorCategory.QUANTITY, IndicatorCategory.of("产出指标", "数量指标"));
    assertNotEquals(IndicatorCategory.QUANTITY, IndicatorCategory.of("产出指标(50分)", "数量指标"));
  }

  @ParameterizedTest
  @CsvSource({
    "年度总金额, TOTAL",
    "计划安排资金, TOTAL",
    "自治区财政资金, FROM_ABOVE",
    "盟市财政资金, LOCAL",
    "旗县财政资金, LOCAL",
    "市财政, LOCAL",
    "当年市级财政资金, LOCAL",
    "当年其他资金, OTHER",
    "其他资金(包括以前年度结转资金), OTHER",
    "本级资金（包括结转结余）, LOCAL",
    "财政拨款（上年结转）, CARRIED_OVER",
    "事业收入, OWN",
    "经营性收入, OWN",
    "一般公共预算, CURRENT_APPROPRIATION",
    "政府性基金, CURRENT_APPROPRIATION",
    "年度资金总额：, TOTAL",
    "其中：当年财政拨款, CURRENT_APPROPRIATION",
    "其中:本年财政拨款, CURRENT_APPROPRIATION",
    "'      上年结转资金', CARRIED_OVER",
    "上级资金, FROM_ABOVE",
    "中央补助, FROM_ABOVE",
    "地方资金, LOCAL",
    "财政专户管理资金, SPECIAL_ACCOUNT",
    "单位资金, OWN",
    "其他资金, OTHER",
    "  其它, OTHER",
    "基本支出, EXPENDITURE",
    "其中：项目支出, EXPENDITURE",
    "人员经费, EXPENDITURE",
    "按支出性质分：基本支出, EXPENDITURE",
    "按收入性质分：一般公共预算, CURRENT_APPROPRIATION",
    "按资金来源分类：上级资金, FROM_ABOVE"
  })
  void readsFundRows(String heading, FundingSource.Kind kind) {
    assertEquals(Optional.of(kind), new FundingSource(heading).kind());
  }

  @Test
  void keepsOtherFundRowsAsTheFormsOwn() {
    assertEquals(Optional.empty(), new FundingSource("社会投入").kind());
    assertEquals(Optional.empty(), new FundingSource("非财政拨款").kind());
  }
}
