package dev.jixiao.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.compare.Assumption;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.Direction;
import dev.jixiao.compare.EqualityPolicy;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.problem.Place;
import dev.jixiao.problem.Problem;
import dev.jixiao.target.IndicatorTypes;
import dev.jixiao.target.Understanding;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One cell understood: what a target says, before there is any actual value. */
class UnderstandingTest {
  private static Indicator indicator(String level2, String name, String target) {
    return Indicator.builder()
        .category(IndicatorCategory.of("", level2))
        .name(name)
        .target(target)
        .build();
  }

  private static Understanding understand(String level2, String name, String target) {
    return Scorer.standard().understand(indicator(level2, name, target), Year.of(2024));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      数量指标 | 渠道防渗长度 | 120公里 | 数值：不低于120公里（方向按类别推定） | number: at least 120公里 (direction from the category)
      数量指标 | 受理案件（件） | 100 | 数值：不低于100件（方向按类别推定） | number: at least 100件 (direction from the category)
      数量指标 | 资金总额（万元） | 10万 | 数值：不低于10万元（方向按类别推定） | number: at least 10万元
      数量指标 | 次数 | >70次 | 数值：超过70次 | number: more than 70次
      数量指标 | 次数 | 70余次 | 约数：超过70次 | approximate number: more than 70次
      数量指标 | 次数 | 约120次 | 约数：不低于约120次（方向按类别推定） | approximate number: at least about 120次 (direction from the category)
      数量指标 | 次数 | =2次 | 数值：等于2次，超过也视为完成 | number: exactly 2次; more counts as met too
      成本指标 | 成本 | =2万元 | 金额：等于2万元，低于也视为完成 | amount of money: exactly 2万元; less counts as met too
      成本指标 | 成本 | ≤10万元 | 金额：不超过10万元 | amount of money: at most 10万元
      质量指标 | 差错率 | 5% | 百分比：不超过5%（方向按指标名称中的“差错率”推定） | percentage: at most 5% (direction from the name, 差错率)
      数量指标 | 事故起数 | 0 | 数值：不超过0（方向按指标值为零推定） | number: at most 0 (direction from the target of zero)
      质量指标 | 合格率 | 90%-100% | 区间：90%至100% | range: from 90% to 100%
      服务对象满意度指标 | 满意度（%） | 95 | 数值：不低于95%（方向按指标名称中的“满意度”推定） | number: at least 95% (direction from the name, 满意度)
      经济效益指标 | 收入 | 较上年增长10% | 增减幅度：增长不低于10% | change: a rise of at least 10%
      经济效益指标 | 能耗 | 下降30% | 增减幅度：下降不低于30% | change: a fall of at least 30%
      经济效益指标 | 能耗 | 增长不超过5% | 增减幅度：增长不超过5% | change: a rise of at most 5%
      时效指标 | 完工 | 12月30日前 | 完成时限：不晚于2024年12月30日 | deadline: no later than 30 December 2024
      时效指标 | 完工 | 2023年10月前 | 完成时限：不晚于2023年10月31日 | deadline: no later than 31 October 2023
      时效指标 | 完工 | 2月底 | 完成时限：不晚于2024年2月29日 | deadline: no later than 29 February 2024
      时效指标 | 完工 | 早于10月1日 | 完成时限：早于2024年10月1日 | deadline: before 1 October 2024
      时效指标 | 完工 | 10月 | 完成时限：不晚于2024年10月31日（方向按完成期限推定） | deadline: no later than 31 October 2024 (direction from the date, as a deadline)
      时效指标 | 实施 | 第四季度 | 期间：2024年10月至2024年12月 | period: from October 2024 to December 2024
      时效指标 | 办理 | 60天内完成 | 时长：不超过60天 | length of time: at most 60天
      时效指标 | 办理 | 60天内完成，延长案件90天内完成 | 多项条件：不超过60天；延长案件90天内完成 | several conditions: at most 60天; 延长案件90天内完成
      社会效益指标 | 影响力 | 显著提升 | 定性等级：显著提升 | level of quality: 显著提升
      质量指标 | 是否通过 | 是 | 完成情况：是 | statement: 是
      质量指标 | 师生比 | 1：1.5 | 比例：1:1.5 | ratio: 1:1.5
      数量指标 | 次数 | '' | 未填写指标值 | there is no target
      数量指标 | 次数 | / | 未填写指标值 | there is no target
      """)
  void typeAndRequirementInWords(
      String level2, String name, String target, String chinese, String english) {
    Understanding cell = understand(level2, name, target);
    assertEquals(chinese, cell.toText(Locale.CHINESE));
    assertTrue(cell.toText(Locale.ENGLISH).startsWith(english), cell::toString);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      数量指标 | 次数 | ≥3次 | LARGER_IS_BETTER | 按指标值写明的“≥” | false
      数量指标 | 次数 | 3次 | LARGER_IS_BETTER | 按类别推定 | true
      成本指标 | 成本 | 3万元 | SMALLER_IS_BETTER | 按类别推定 | true
      成本指标 | 资金到位率 | 95% | LARGER_IS_BETTER | 按指标名称中的“到位率”推定 | true
      质量指标 | 流失率 | ≥5% | LARGER_IS_BETTER | 按指标值写明的“≥” | false
      数量指标 | 事故起数 | 0 | SMALLER_IS_BETTER | 按指标值为零推定 | true
      时效指标 | 完工 | 12月30日前 | EARLIER_IS_BETTER | 按指标值所写 | false
      时效指标 | 完工 | 12月30日 | EARLIER_IS_BETTER | 按完成期限推定 | true
      经济效益指标 | 能耗 | 下降30% | SMALLER_IS_BETTER | 按指标值所写 | false
      经济效益指标 | 产量 | 下降不超过30% | LARGER_IS_BETTER | 按指标值所写 | false
      经济效益指标 | 收入 | 增长10% | LARGER_IS_BETTER | 按类别推定 | false
      经济效益指标 | 收入 | 增长不低于10% | LARGER_IS_BETTER | 按指标值所写 | false
      成本指标 | 经费 | 增长10% | SMALLER_IS_BETTER | 按类别推定 | true
      成本指标 | 经费 | 增长不超过10% | SMALLER_IS_BETTER | 按指标值所写 | false
      """)
  void directionAndWhy(
      String level2, String name, String target, Direction direction, String why, boolean assumed) {
    Understanding cell = understand(level2, name, target);
    assertEquals(Optional.of(direction), cell.direction());
    assertEquals(why, cell.reason().orElseThrow().chinese());
    assertEquals(assumed, cell.requirement().isDirectionAssumed());
    assertEquals(
        assumed,
        cell.assumptions().stream()
            .anyMatch(assumption -> assumption.kind() == Assumption.Kind.DIRECTION));
  }

  @ParameterizedTest
  @CsvSource({
    "BY_DIRECTION, 等于20件，超过也视为完成, exactly 20件; more counts as met too, true",
    "STRICT, 等于20件, exactly 20件, false",
    "CLOSENESS, 等于20件, exactly 20件, false",
  })
  void anEqualsSignIsUnderstoodAsItIsJudged(
      EqualityPolicy equality, String chinese, String english, boolean directed) {
    Understanding cell = IndicatorTypes.standard()
        .understand("=20件", ComparisonContext.builder().equality(equality).build());
    assertEquals("数值：" + chinese, cell.toText(Locale.CHINESE));
    assertEquals("number: " + english, cell.toText(Locale.ENGLISH));
    assertEquals(directed, cell.direction().isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"显著提升", "是", "90%-100%", "1:1.5", "第四季度", ""})
  void whatHasNoDirectionSaysNone(String target) {
    assertEquals(Optional.empty(), understand("质量指标", "n", target).direction());
    assertEquals(Optional.empty(), understand("质量指标", "n", target).reason());
  }

  @Test
  void aDateWithoutAYearIsAssumedToBeInTheFiscalYear() {
    List<Assumption> assumptions = understand("时效指标", "完工", "12月30日前").assumptions();
    assertEquals(
        List.of(Assumption.Kind.YEAR),
        assumptions.stream().map(Assumption::kind).toList());
    assertEquals(List.of(), understand("时效指标", "完工", "2024年12月30日前").assumptions());
  }

  @Test
  void withoutAFiscalYearItKeepsNoneAndAnAssumptionSaysSo() {
    Understanding cell = Scorer.standard().understand(indicator("时效指标", "完工", "12月30日前"));
    assertEquals("完成时限：不晚于12月30日", cell.toText(Locale.CHINESE));
    assertEquals(
        List.of("表中没有预算年度，未写年份的日期按实际完成日期的年份理解"),
        cell.assumptions().stream()
            .map(assumption -> assumption.wording().chinese())
            .toList());
  }

  @Test
  void februaryWithoutAYearHasNoLastDay() {
    Understanding cell = Scorer.standard().understand(indicator("时效指标", "完工", "2月底前"));
    assertEquals("完成时限：不晚于2月末", cell.toText(Locale.CHINESE));
    assertEquals("deadline: no later than the end of February", cell.toText(Locale.ENGLISH));
  }

  @Test
  void whatIsNotUnderstoodHasItsColumn() {
    Understanding cell = understand("数量指标", "次数", "≥90分钟左右吧3");
    Problem problem = cell.problem().orElseThrow();
    assertEquals("TARGET_UNREADABLE", problem.code());
    assertTrue(((Place.Document) problem.place().orElseThrow()).column() > 1, problem::toString);
    assertEquals(problem.message(Locale.CHINESE), cell.toText(Locale.CHINESE));
    assertEquals("文字", cell.label().chinese());
  }

  @Test
  void aConditionThatIsLeftToAPersonIsAWarning() {
    Problem problem = understand("时效指标", "办理", "60天内完成，延长案件90天内完成").problem().orElseThrow();
    assertTrue(problem.isWarning());
    assertTrue(problem.message(Locale.CHINESE).contains("延长案件90天内完成"), problem::toString);
  }

  @Test
  void anEmptyCellAndNoCellAreTheSame() {
    ComparisonContext context = ComparisonContext.builder().build();
    Understanding none = IndicatorTypes.standard().understand((String) null, context);
    assertEquals(IndicatorTypes.standard().understand("", context), none);
    assertEquals("TARGET_MISSING", none.problem().orElseThrow().code());
    assertFalse(none.problem().orElseThrow().isWarning());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "≥, ≤120, 公里, ≥ | ≤120 | 公里",
        "≥, 120公里, 平方米, ≥ | 120公里 | 平方米",
        "≤, 90%以上, %, ≤ | 90%以上 | %",
      })
  void saysThatThreeCellsContradictOneAnother(
      String sign, String value, String unit, String shown) {
    Indicator row = Indicator.builder()
        .category(IndicatorCategory.QUANTITY)
        .name("防渗长度")
        .target(sign, value, unit)
        .build();
    Understanding cell = Scorer.standard().understand(row, Year.of(2024));
    Problem problem = cell.problem().orElseThrow();
    assertEquals("TARGET_CONTRADICTION", problem.code());
    assertEquals("指标值的符号、数值与单位互相矛盾：" + shown, cell.toText(Locale.CHINESE));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "≥, 120, 公里",
        "≥, ≥120, 公里",
        "-, 120公里, 公里",
        "定性, 显著提升, -",
        "≥, 10万, 元",
        "不低于, 120, -",
      })
  void saysNothingOfThreeCellsThatGoTogether(String sign, String value, String unit) {
    Indicator row = Indicator.builder()
        .category(IndicatorCategory.QUANTITY)
        .name("防渗长度")
        .target(sign, value, unit)
        .build();
    assertEquals(Optional.empty(), Scorer.standard().understand(row).problem());
  }
}
