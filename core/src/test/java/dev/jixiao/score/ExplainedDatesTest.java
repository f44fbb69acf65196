package dev.jixiao.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.strategy.StrategySpec;
import java.time.Year;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates in explanations are dates, and never the number of a day. */
class ExplainedDatesTest {
  private static IndicatorScore score(String target, String actual, String strategy) {
    return Scorer.standard()
        .score(
            Indicator.builder()
                .category(IndicatorCategory.TIMELINESS)
                .name("完工时间")
                .target(target)
                .actual(actual)
                .weight(10)
                .scoring(StrategySpec.parse(strategy).toStandard())
                .build(),
            Year.of(2024));
  }

  @Test
  void aLateDateIsSoManyDaysLate() {
    IndicatorScore score = score("12月30日前", "2025年1月4日", "lateness(step=1天, points=0.5分)");
    assertEquals("""
        指标值：12月30日前
        实际完成值：2025年1月4日
        分值：10
        日期未写年份，按预算年度补全
        指标值理解为：不晚于2024年12月30日
        晚5天
        完成率：0%
        判定：未完成（实测）
        评分规则：财预〔2020〕10号
        赋分方法：按逾期时间扣分（该指标的评（扣）分标准）
        每逾期1天扣0.5分，扣完为止
        步数：5 ÷ 1 = 5
        步数，向下取整：5
        扣分：0.5 × 5 = 2.5
        得分：10 − 2.5 = 7.5
        最终得分：7.5""", score.explanation().toText(Locale.CHINESE));
    String english = score.explanation().toText(Locale.ENGLISH);
    assertTrue(
        english.contains("target understood as: no later than 30 December 2024\n5 days late\n"),
        english);
    assertTrue(english.contains("0.5 points off for each 1天 of lateness"), english);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      12月30日前 | 12月31日 | 晚1天 | 1 day late
      12月30日前 | 12月30日 | 最后一天完成 | done on the last day
      12月30日前 | 12月29日 | 提前1天 | 1 day early
      2月前 | 3月1日 | 晚1天 | 1 day late
      2024年10月底 | 2024年10月1日 | 提前30天 | 30 days early
      早于10月1日 | 10月1日 | 晚1天 | 1 day late
      """)
  void earlyAndLate(String target, String actual, String chinese, String english) {
    IndicatorScore score = score(target, actual, "proportional");
    String text = score.explanation().toText(Locale.CHINESE);
    assertTrue(text.contains("\n" + chinese + "\n"), text);
    String other = score.explanation().toText(Locale.ENGLISH);
    assertTrue(other.contains("\n" + english + "\n"), other);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      12月30日前 | 12月 | 无法判定
      12月底前 | 12月 | 完成
      12月底前 | 2024年 | 完成
      12月底前 | ≤12月10日 | 完成
      12月底前 | 2024年11月 | 完成
      12月底前 | 2024年第三季度 | 完成
      12月底前 | 2025年1月 | 未完成
      12月底前 | 2025年 | 未完成
      第四季度 | 2024年5月-7月 | 无法判定
      第四季度 | 2024年12月 | 完成
      第四季度 | 2025年1月 | 未完成
      """)
  void ofAMonthNobodyKnowsTheDay(String target, String actual, String verdict) {
    String text = score(target, actual, "proportional").explanation().toText(Locale.CHINESE);
    assertTrue(text.contains("判定：" + verdict), text);
    assertFalse(Pattern.compile("\n(晚|提前|最后一天)").matcher(text).find(), text);
    IndicatorScore score = score(target, actual, "lateness(step=1天, points=0.1分)");
    assertEquals(!verdict.equals("完成"), score.isUnscored(), score::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "proportional",
        "lateness(step=1天, points=1分)",
        "lateness(step=1个月, points=1分)",
        "deduct-per-step(step=1%, points=1分)",
        "deduct-per-step(step=1, points=1分, by=value)",
        "bands(bands=90%:100%,60%:50%)",
        "bands(bands=≤300:100%,≤366:50%, of=value)",
        "equality",
        "range-falloff(falloff=20%)",
        "reverse-linear(zeroAt=2)",
        "base-and-bonus(step=1%, points=1分)"
      })
  void noStrategyShowsTheNumberOfADay(String strategy) {
    IndicatorScore score = score("2024年12月10日前", "2024年12月31日", strategy);
    String text =
        score.explanation().toText(Locale.CHINESE) + score.explanation().toText(Locale.ENGLISH);
    // 10 December and 31 December are the days 345 and 366 of a leap year
    assertFalse(text.contains("345天") || text.contains("366天"), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"deduct-per-step(step=1%, points=1分)", "range-falloff(falloff=20%)"})
  void aShareOfTheDaysOfAYearIsNotScored(String strategy) {
    IndicatorScore score = score("2024年12月10日前", "2024年12月31日", strategy);
    assertTrue(score.isUnscored(), score::toString);
    assertEquals("STRATEGY_NOT_APPLICABLE", score.problem().orElseThrow().code());
  }
}
