package dev.jixiao.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From which progress on a light is of which colour, of an indicator and of the budget. */
class LightScaleTest {
  @ParameterizedTest
  @CsvSource({
    "-5, RED",
    "0, RED",
    "59.99, RED",
    "60, YELLOW",
    "79.99, YELLOW",
    "80, GREEN",
    "119.99, GREEN",
    "120, BLUE",
    "500, BLUE",
  })
  void aLightBeginsAtItsBound(String percent, Light light) {
    LightScale scale = LightScale.standard();
    assertEquals(light, scale.light(Ratio.ofPercent(percent)));
    assertEquals(
        "60% 80% 120%", scale.yellowFrom() + " " + scale.greenFrom() + " " + scale.blueFrom());
  }

  @ParameterizedTest
  @CsvSource({"80, 60, 120", "60, 130, 120"})
  void boundsAreInTheirOrder(String yellow, String green, String blue) {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new LightScale(Ratio.ofPercent(yellow), Ratio.ofPercent(green), Ratio.ofPercent(blue)));
  }

  private static FormProgress review(FundingLine.Builder funds) {
    return ProgressMonitor.standard()
        .review(PerformanceForm.builder()
            .kind(FormKind.MONITORING)
            .fiscalYear(2024)
            .asOf(LocalDate.of(2024, 7, 31))
            .budget(BudgetExecution.builder().total(funds.build()).build())
            .addIndicators(Indicator.builder()
                .category(IndicatorCategory.QUANTITY)
                .name("渠长")
                .target("≥60公里")
                .actual("20公里")
                .forecast("34公里")
                .build())
            .build());
  }

  private static Money wan(String amount) {
    return Money.of(amount, MoneyUnit.TEN_THOUSAND);
  }

  @Test
  void theBudgetHasALightByTheCalendar() {
    FormProgress progress =
        review(FundingLine.builder().annual(wan("120")).executed(wan("30")).expected(wan("90")));
    assertEquals("42.86%", progress.execution().orElseThrow().toString());
    assertEquals(Optional.of(Light.RED), progress.executionLight());
    assertEquals(Optional.of(Ratio.ofPercent("75")), progress.expectedExecution());
    assertEquals(
        "已执行30万元，占全年预算120万元的25%，序时进度58.33%，为序时进度的42.86%；全年预计执行75%",
        progress.executionReason().orElseThrow().chinese());
    assertEquals(
        "全年预计完成值“34公里”达不到年度指标值“≥60公里”",
        progress.indicators().get(0).forecastReason().orElseThrow().chinese());
  }

  @Test
  void withoutAmountsItHasNone() {
    for (FundingLine.Builder funds : new FundingLine.Builder[] {
      FundingLine.builder().annual(wan("120")),
      FundingLine.builder().executed(wan("30")),
      FundingLine.builder().annual(wan("0")).executed(wan("0")).expected(wan("0"))
    }) {
      FormProgress progress = review(funds);
      assertEquals(Optional.empty(), progress.execution());
      assertEquals(Optional.empty(), progress.executionLight());
      assertEquals(Optional.empty(), progress.executionReason());
      assertEquals(Optional.empty(), progress.expectedExecution());
    }
  }
}
