package dev.jixiao.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.compare.Verdict;
import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.FormKind;
import dev.jixiao.form.FundingLine;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.value.Money;
import dev.jixiao.value.MoneyUnit;
import dev.jixiao.value.Ratio;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What should have been reached by a day, and the lights of what was. */
class ProgressMonitorTest {
  private static PerformanceForm form(LocalDate asOf, Indicator... rows) {
    return PerformanceForm.builder()
        .kind(FormKind.MONITORING)
        .fiscalYear(2024)
        .asOf(asOf)
        .addIndicators(rows)
        .build();
  }

  private static Indicator row(IndicatorCategory category, String target, String actual) {
    return Indicator.builder()
        .category(category)
        .name("n")
        .target(target)
        .actual(actual)
        .build();
  }

  private static IndicatorProgress review(LocalDate asOf, Indicator row) {
    return ProgressMonitor.standard().review(form(asOf, row)).indicators().get(0);
  }

  private static String text(IndicatorProgress progress) {
    return progress.expected().map(target -> target.canonical()).orElse("-") + " "
        + progress.progress().map(Ratio::toString).orElse("-") + " "
        + progress.light().map(Light::name).orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // counts and amounts of which more is better, against seven twelfths
        "≥60公里 | 20公里 | ≥35公里 57.14% RED",
        "≥60公里 | 21公里 | ≥35公里 60% YELLOW",
        "≥60公里 | 27.9公里 | ≥35公里 79.71% YELLOW",
        "≥60公里 | 28公里 | ≥35公里 80% GREEN",
        "≥60公里 | 41.9公里 | ≥35公里 119.71% GREEN",
        "≥60公里 | 42公里 | ≥35公里 120% BLUE",
        "60公里 | 28公里 | ≥35公里 80% GREEN",
        "=12次 | 7次 | ≥7次 100% GREEN",
        ">100件 | 0件 | >58.33件 0% RED",
        "≥12万元 | 70000元 | ≥7万元 100% GREEN",
        "≥60公里 | 28 | ≥35公里 80% GREEN",
        // of a range, the lower end; of so many a month, no more by the end of the year
        "50~60公里 | 30公里 | ≥29.17公里 102.86% GREEN",
        "≥1次/月 | 1次/月 | ≥1次/月 100% GREEN",
        "≥12次/年 | 7次 | ≥7次/年 100% GREEN",
        // a bound as an actual value: only what every value within it comes to
        "≥60公里 | 不足28公里 | ≥35公里 - -",
        "≥60公里 | 不足20公里 | ≥35公里 57.14% RED",
        "≥60公里 | 28公里以上 | ≥35公里 - -",
        "≥60公里 | 60公里以上 | ≥35公里 171.43% BLUE",
        "≥60公里 | 20公里以上 | ≥35公里 - -",
        "≥95% | 不足95% | ≥95% - -",
        // under way, or not begun
        "≥60公里 | 进行中 | ≥35公里 - -",
        "≥60公里 | 未完成 | ≥35公里 - -",
        "≥60公里 | 尚未开展 | ≥35公里 0% RED",
        "完成 | 进行中 | 完成 - -",
        "完成 | 正常推进 | 完成 - -",
        "及时完成 | 尚未完成 | 及时完成 - -",
        "≥95% | 尚未开展 | ≥95% - -",
        "完成 | 部分完成 | 完成 - YELLOW",
        // nothing said, or said in words
        "≥60公里 | '' | ≥35公里 - -",
        "≥60公里 | 详见报告 | ≥35公里 - -",
        "≥60公里 | 已完成 | ≥35公里 - GREEN",
        "显著提升 | 达成 | 显著提升 - GREEN",
        "显著提升 | 部分达成 | 显著提升 - YELLOW",
        "显著提升 | 未达成 | 显著提升 - RED",
        // rates and bounds, against the target of the year
        "≥95% | 96% | ≥95% 101.05% GREEN",
        "≥95% | 80% | ≥95% 84.21% GREEN",
        "≥95% | 60% | ≥95% 63.16% YELLOW",
        "≥95% | 50% | ≥95% 52.63% RED",
        "≤3起 | 0起 | ≤3起 0% GREEN",
        "≤3起 | 3起 | ≤3起 100% GREEN",
        "≤3起 | 4起 | ≤3起 133.33% RED",
        "≤60天 | 61天 | ≤60天 101.67% RED",
        "≤5% | 4% | ≤5% 80% GREEN",
        "0起 | 1起 | 0起 - RED",
        // a deadline
        "12月20日前 | '' | ≤--12-20 - -",
        "6月底前 | '' | ≤--06 - RED",
        "6月底前 | 6月20日 | ≤--06 - GREEN",
        "7月31日前 | '' | ≤--07-31 - -",
        "7月30日前 | '' | ≤--07-30 - RED",
        "12月20日前 | 未完成 | ≤--12-20 - -",
        "2023年12月底前 | '' | ≤2023-12 - RED",
        "12月20日前 | 2024-10-10 | ≤--12-20 - -",
        "6月底前 | 正常推进 | ≤--06 - RED",
        "6月底前 | 7月5日 | ≤--06 - RED",
        "第二季度 | '' | --04~--06 - RED",
        "第三季度 | 进行中 | --07~--09 - -",
        "详见附件 | 20件 | 详见附件 - -",
      })
  void aRowHasTheLightOfWhatWasReachedByTheEndOfJuly(
      String target, String actual, String progress) {
    assertEquals(
        progress,
        text(review(LocalDate.of(2024, 7, 31), row(IndicatorCategory.QUANTITY, target, actual))));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-30, 0, '- - -'",
    "2024-01-31, 1, '≥5公里 400% BLUE'",
    "2024-02-28, 1, '≥5公里 400% BLUE'",
    "2024-02-29, 2, '≥10公里 200% BLUE'",
    "2024-07-30, 6, '≥30公里 66.67% YELLOW'",
    "2024-12-31, 12, '≥60公里 33.33% RED'",
    "2025-03-15, 12, '≥60公里 33.33% RED'",
    "2023-12-31, 0, '- - -'"
  })
  void onlyMonthsThatHaveEndedCount(LocalDate asOf, int months, String progress) {
    Indicator row = row(IndicatorCategory.QUANTITY, "≥60公里", "20公里");
    FormProgress review = ProgressMonitor.standard().review(form(asOf, row));
    assertEquals(OptionalInt.of(months), review.months());
    assertEquals(progress, text(review.indicators().get(0)));
  }

  @Test
  void aFormWithoutItsDayHasNoSchedule() {
    PerformanceForm form =
        form(LocalDate.EPOCH, row(IndicatorCategory.QUANTITY, "≥60公里", "20公里")).toBuilder()
            .asOf(Optional.empty())
            .build();
    FormProgress review = ProgressMonitor.standard().review(form);
    assertEquals(OptionalInt.empty(), review.months());
    assertEquals("- - -", text(review.indicators().get(0)));
    assertEquals(Optional.empty(), review.light());
    FormProgress after = ProgressMonitor.standard()
        .review(form.toBuilder().kind(FormKind.SELF_EVALUATION).build());
    assertEquals("≥60公里 33.33% RED", text(after.indicators().get(0)));
  }

  @Test
  void aForecastIsComparedWithTheTargetOfTheYear() {
    Indicator row = row(IndicatorCategory.QUANTITY, "≥60公里", "35公里").toBuilder()
        .forecast("34公里")
        .build();
    IndicatorProgress progress = review(LocalDate.of(2024, 7, 31), row);
    assertEquals(Verdict.PARTLY_MET, progress.forecast().orElseThrow().verdict());
    assertEquals(Light.GREEN, progress.light().orElseThrow());
    assertEquals(
        Optional.empty(),
        review(LocalDate.of(2024, 7, 31), row(IndicatorCategory.QUANTITY, "≥60公里", "35公里"))
            .forecast());
  }

  @Test
  void schedulesAndLightsAreData() {
    Indicator row = row(IndicatorCategory.QUANTITY, "≥60公里", "20公里");
    PerformanceForm form = form(LocalDate.of(2024, 7, 31), row);
    ProgressSchedule milestones =
        ProgressSchedule.ofMilestones(Map.of(6, Ratio.ofPercent("40"), 9, Ratio.ofPercent("80")));
    assertEquals(
        "≥24公里 83.33% GREEN",
        text(ProgressMonitor.standard()
            .withSchedule(milestones)
            .review(form)
            .indicators()
            .get(0)));
    assertEquals(
        "≥24公里 83.33% GREEN",
        text(ProgressMonitor.standard()
            .withSchedule("n", milestones)
            .review(form)
            .indicators()
            .get(0)));
    assertEquals(
        "≥35公里 57.14% RED",
        text(ProgressMonitor.standard()
            .withSchedule("other", milestones)
            .review(form)
            .indicators()
            .get(0)));
    LightScale mild =
        new LightScale(Ratio.ofPercent("40"), Ratio.ofPercent("50"), Ratio.ofPercent("100"));
    assertEquals(
        "≥35公里 57.14% GREEN",
        text(
            ProgressMonitor.standard().withScale(mild).review(form).indicators().get(0)));
    assertEquals(Ratio.ZERO, milestones.share(5));
    assertEquals(Ratio.ofPercent("40"), milestones.share(8));
    assertEquals(Ratio.ONE, milestones.share(12));
    assertEquals(Ratio.of(7, 12), ProgressSchedule.linear().share(7));
    assertThrows(
        IllegalArgumentException.class, () -> ProgressSchedule.ofMilestones(Map.of(13, Ratio.ONE)));
    assertThrows(
        IllegalArgumentException.class,
        () -> ProgressSchedule.ofMilestones(Map.of(3, Ratio.ONE, 6, Ratio.ofPercent("50"))));
    assertThrows(
        IllegalArgumentException.class, () -> ProgressSchedule.ofMonths(List.of(Ratio.ONE)));
    assertEquals(
        Ratio.ONE, ProgressSchedule.ofMonths(Collections.nCopies(12, Ratio.ONE)).share(1));
    assertThrows(
        IllegalArgumentException.class,
        () -> new LightScale(Ratio.ONE, Ratio.ofPercent("80"), Ratio.ONE));
  }

  @Test
  void theBudgetIsComparedWithTheCalendarAndTheMostSevereLightIsTheForms() {
    Indicator row = row(IndicatorCategory.QUANTITY, "≥60公里", "35公里");
    PerformanceForm form = form(LocalDate.of(2024, 7, 31), row).toBuilder()
        .budget(BudgetExecution.builder()
            .total(FundingLine.builder()
                .annual(Money.of("120", MoneyUnit.TEN_THOUSAND))
                .executed(Money.of("50", MoneyUnit.TEN_THOUSAND))
                .build())
            .build())
        .build();
    FormProgress review = ProgressMonitor.standard().review(form);
    assertEquals("71.43%", review.execution().orElseThrow().toString());
    assertEquals(Optional.of(Light.YELLOW), review.executionLight());
    assertEquals(Optional.of(Light.YELLOW), review.light());
    assertTrue(review.explanation().toText(Locale.CHINESE).contains("71.43%"));
    FormProgress early = ProgressMonitor.standard()
        .review(form.toBuilder().asOf(LocalDate.of(2024, 1, 15)).build());
    assertEquals(Optional.empty(), early.executionLight());
  }

  @Test
  void whatIsLateSaysWhenItWasDone() {
    assertEquals(
        "应于2024年6月30日前完成，实际于2024年7月5日完成",
        review(LocalDate.of(2024, 7, 31), row(IndicatorCategory.TIMELINESS, "6月底前", "7月5日"))
            .reason()
            .chinese());
    assertEquals(
        "应于2024年6月30日前完成，填报为“正常推进”",
        review(LocalDate.of(2024, 7, 31), row(IndicatorCategory.TIMELINESS, "6月底前", "正常推进"))
            .reason()
            .chinese());
  }

  @Test
  void everyLightSaysWhy() {
    IndicatorProgress progress =
        review(LocalDate.of(2024, 7, 31), row(IndicatorCategory.QUANTITY, "≥60公里", "20公里"));
    assertEquals("20公里为序时应完成≥35公里的57.14%", progress.reason().chinese());
    String text = progress.explanation().toText(Locale.CHINESE);
    assertTrue(text.contains("序时应完成") && text.contains("红灯"), text);
    assertEquals("n 57.14% RED", progress.toString());
    assertEquals(
        "该指标不适用",
        review(
                LocalDate.of(2024, 7, 31),
                row(IndicatorCategory.QUANTITY, "≥60公里", "").toBuilder()
                    .notApplicable(true)
                    .build())
            .reason()
            .chinese());
  }
}
