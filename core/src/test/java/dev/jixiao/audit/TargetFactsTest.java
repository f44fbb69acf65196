package dev.jixiao.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.target.IndicatorTypes;
import dev.jixiao.target.UnknownTarget;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules see of a target of each type. */
class TargetFactsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "≥20件 | NUMBER AT_LEAST 20件 - quantitative",
        "95% | NUMBER NONE 95% - quantitative rate",
        "≤4.8万元 | NUMBER AT_MOST 4.8万元 - quantitative",
        "约120平方米 | NUMBER ABOUT 120平方米 - quantitative",
        "60天内 | DURATION AT_MOST 60天 -",
        "12月30日前 | DATE AT_MOST - --12-30",
        "2021年1月-12月 | PERIOD NONE - 2021-12",
        "3~5次 | MEASURE NONE - - quantitative",
        "增长10% | MEASURE NONE - - quantitative",
        "1:1.5 | MEASURE NONE - - quantitative",
        "60天内完成，经批准延长案件90天完成 | CONDITIONS NONE - -",
        "显著提升 | LEVEL NONE - - qualitative",
        "完成 | STATEMENT NONE - - qualitative",
        "详见附件 | FREE_TEXT NONE - -",
        "/ | MISSING NONE - -",
        "'' | MISSING NONE - -"
      })
  void aTargetIsSeenByItsType(String text, String facts) {
    assertEquals(facts, text(TargetFacts.of(IndicatorTypes.standard().read(text))));
  }

  @Test
  void aTargetOfAnUnknownTypeIsCustomOrMissing() {
    assertEquals("CUSTOM NONE - -", text(TargetFacts.of(new UnknownTarget("water-quality", "Ⅲ类"))));
    assertEquals("MISSING NONE - -", text(TargetFacts.of(new UnknownTarget("water-quality", " "))));
  }

  private static String text(TargetFacts facts) {
    return facts.kind() + " " + facts.relation() + " "
        + Objects.requireNonNullElse(facts.quantity(), "-") + " "
        + Objects.requireNonNullElse(facts.date(), "-")
        + (facts.kind().isQuantitative() ? " quantitative" : "")
        + (facts.kind().isQualitative() ? " qualitative" : "")
        + (facts.isRate() ? " rate" : "");
  }
}
