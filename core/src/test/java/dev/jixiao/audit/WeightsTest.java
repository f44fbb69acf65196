package dev.jixiao.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.LevelOne;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.score.Scorer;
import dev.jixiao.value.Points;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The weights of level one, as they are printed and by what the rows mean. */
class WeightsTest {
  private static Indicator row(String level1, String level2, int weight) {
    return Drafts.row(IndicatorCategory.of(level1, level2), "n", "≥1件", "1件", weight);
  }

  private static String weights(Weights.By by, Indicator... rows) {
    PerformanceForm form = PerformanceForm.builder().indicators(List.of(rows)).build();
    return text(Weights.byLevelOne(
        new AuditContext(Scorer.standard().score(form), Scorer.standard(), Map.of()), by));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "产出指标 | 数量指标 | 产出指标7 | 产出指标7",
        "产出指标 | 社会效益指标 | 产出指标7 | 效益指标7",
        "产出指标 | 自定指标 | 产出指标7 | 产出指标7",
        "'' | 社会效益指标 | 效益指标7 | 效益指标7",
        "'' | 成本指标 | 产出指标7 | 产出指标7",
        "成本指标 | 成本指标 | 成本指标7 | 成本指标7",
        "产出指标 | 经济成本指标 | 产出指标7 | 产出指标7",
        "'' | 经济成本指标 | 成本指标7 | 成本指标7",
        "过程指标 | 社会效益指标 | 效益指标7 | 效益指标7",
        "过程指标 | 自定指标 | '' | ''",
      })
  void aRowCountsForItsPrintedCategoryOrForTheOneItMeans(
      String level1, String level2, String printed, String meant) {
    assertEquals(printed, weights(Weights.By.PRINTED, row(level1, level2, 7)));
    assertEquals(meant, weights(Weights.By.MEANING, row(level1, level2, 7)));
  }

  @Test
  void theWeightsOfACategoryAreAddedUp() {
    Indicator[] rows = {row("产出指标", "数量指标", 7), row("产出指标", "质量指标", 8), row("产出指标", "社会效益指标", 5)};
    assertEquals("产出指标20", weights(Weights.By.PRINTED, rows));
    assertEquals("产出指标15、效益指标5", weights(Weights.By.MEANING, rows));
  }

  @ParameterizedTest
  @CsvSource({
    "产出指标, 数量指标, false",
    "产出指标, 社会效益指标, true",
    "产出指标, 自定指标, false",
    "'', 社会效益指标, false",
    "过程指标, 社会效益指标, false",
  })
  void aRowMeansOtherWhereItsCategoryIsPrintedUnderAnother(
      String level1, String level2, boolean other) {
    PerformanceForm form =
        PerformanceForm.builder().addIndicators(row(level1, level2, 7)).build();
    assertEquals(
        other,
        Weights.meansOther(
            new AuditContext(Scorer.standard().score(form), Scorer.standard(), Map.of())));
  }

  private static String text(Map<LevelOne, Points> weights) {
    Map<String, Points> byHeading = new LinkedHashMap<>();
    weights.forEach((one, points) -> byHeading.put(one.heading(), points));
    return Weights.text(byHeading);
  }
}
