package dev.jixiao.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.compare.EqualityPolicy;
import dev.jixiao.compare.Verdict;
import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.FormKind;
import dev.jixiao.form.FundingLine;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.value.Money;
import dev.jixiao.value.MoneyUnit;
import dev.jixiao.value.Ratio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What should have been reached by a day, and the lights of what was. */
class ProgressMonitorTest {
  private static final Path GOLDEN =
      Path.of("src/test/resources/dev/jixiao/score/explained-progress.txt");

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

  private static IndicatorProgress inJuly(String example) {
    String[] cells = example.split("\\s*\\|\\s*", -1);
    Indicator.Builder row = row(IndicatorCategory.QUANTITY, cells[0], cells[1]).toBuilder();
    if (!cells[2].isEmpty()) {
      row.forecast(cells[2]);
    }
    return review(LocalDate.of(2024, 7, 31), row.build());
  }

  static Stream<String> examples() {
    return Examples.lines("progress-examples.csv");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void aRowHasTheLightOfWhatWasReachedByTheEndOfJuly(String example) {
    assertEquals(example.substring(example.lastIndexOf('|') + 2), text(inJuly(example)));
  }

  /** After a change that is meant, run it with JIXIAO_REWRITE=1 in the environment and read the difference. */
  @Test
  void everyLightIsExplainedInBothLanguages() throws IOException {
    String text = examples()
        .map(example -> "## " + example + "\n"
            + inJuly(example).explanation().toText(Locale.CHINESE) + "\n"
            + inJuly(example).explanation().toText(Locale.ENGLISH) + "\n")
        .collect(Collectors.joining("\n"));
    if (System.getenv("JIXIAO_REWRITE") != null) {
      Files.writeString(GOLDEN, text);
    }
    assertEquals(Files.readString(GOLDEN), text);
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
  void aScheduleMayBeOfACode() {
    ProgressMonitor monitor = ProgressMonitor.standard()
        .withSchedule("P1", ProgressSchedule.ofMilestones(Map.of(1, Ratio.ZERO, 9, Ratio.ONE)))
        .withSchedule("n", ProgressSchedule.ofMilestones(Map.of(6, Ratio.ofPercent("50"))));
    Indicator named = row(IndicatorCategory.QUANTITY, "≥60公里", "20公里");
    Indicator coded = named.toBuilder().code("P1").build();
    FormProgress review = monitor.review(form(LocalDate.of(2024, 7, 31), named, coded));
    assertEquals("≥30公里 66.67% YELLOW", text(review.indicators().get(0)));
    assertEquals("- - -", text(review.indicators().get(1)));
    assertEquals("尚未到应有进度的时点", review.indicators().get(1).reason().chinese());
  }

  @Test
  void theBoundsOfSchedulesAndScalesBelongToThem() {
    ProgressSchedule ends = ProgressSchedule.ofMilestones(Map.of(1, Ratio.ONE, 12, Ratio.ONE));
    assertEquals(Ratio.ONE, ends.share(1));
    assertEquals(Ratio.ZERO, ends.share(0));
    assertThrows(
        IllegalArgumentException.class, () -> ProgressSchedule.ofMilestones(Map.of(0, Ratio.ONE)));
    LightScale onlyRedAndBlue = new LightScale(Ratio.ONE, Ratio.ONE, Ratio.ONE);
    assertEquals(Light.BLUE, onlyRedAndBlue.light(Ratio.ONE));
    assertEquals(Light.RED, onlyRedAndBlue.light(Ratio.ofPercent("99.99")));
    assertEquals(Light.YELLOW, LightScale.standard().light(Ratio.ofPercent("60")));
  }

  @Test
  void anotherScorerComparesByItsOwnRules() {
    ScoringRules strict =
        ScoringRules.mof2020().toBuilder().equality(EqualityPolicy.STRICT).build();
    ProgressMonitor monitor = ProgressMonitor.standard().withScorer(Scorer.of(strict));
    assertEquals(strict, monitor.scorer().rules());
    PerformanceForm form = form(
        LocalDate.of(2024, 7, 31),
        row(IndicatorCategory.QUALITY, "=90%", "95%"),
        row(IndicatorCategory.TIMELINESS, "6月底前", ""));
    FormProgress undated =
        monitor.review(form.toBuilder().fiscalYear(Optional.empty()).build());
    assertEquals("未填写监控截止日期或年度，无法判断是否到期", undated.indicators().get(1).reason().chinese());
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
    assertEquals("""
        n
          年度指标值：≥60公里
          当前完成值：35公里
          序时应完成：≥35公里
          进度：100%
          35公里为序时应完成≥35公里的100%
          预警灯：绿灯
        预算执行
          已执行50万元，占全年预算120万元的41.67%，序时进度58.33%，为序时进度的71.43%
          预警灯：黄灯""", review.explanation().toText(Locale.CHINESE));
    Indicator severe = row(IndicatorCategory.QUANTITY, "≥60公里", "1公里");
    assertEquals(
        Optional.of(Light.RED),
        ProgressMonitor.standard()
            .review(form.toBuilder().addIndicators(severe).build())
            .light());
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
