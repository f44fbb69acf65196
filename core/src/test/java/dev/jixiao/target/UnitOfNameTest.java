package dev.jixiao.target;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.problem.Problem;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the unit in the name of an indicator, and a name that speaks of a share, say of numbers without a unit. */
class UnitOfNameTest {
  private static final IndicatorTypes TYPES = IndicatorTypes.standard();

  @ParameterizedTest
  @CsvSource({
    "培训次数(次), ≥1次, 1, MET MEASURED 100%, 0",
    "资金总额（万元）, ≥10, 12万, MET MEASURED 120%, 0",
    "资金总额（万元）, ≥10, 120000元, MET MEASURED 120%, 0",
    "资金总额（万元）, ≥10万元, 10万, MET MEASURED 100%, 0",
    "面积(单位：亩), ≥100, 80亩, PARTLY_MET MEASURED 80%, 0",
    "资金总额（万元）, ≥10万元, 120000, UNDETERMINED NONE UNIT_CONTRADICTION, 0",
    "人数（人）, ≥100件, 120, UNDETERMINED NONE UNIT_CONTRADICTION, 0",
    "人数(含线上), ≥100人, 120, MET MEASURED 120%, 1",
    "资金总额（万元）, ≥10, 0元, NOT_MET MEASURED 0%, 0",
    "资金总额（万元）, ≥0, 10元, MET MEASURED 100%, 0",
    "面积(), ≥100, 80亩, PARTLY_MET MEASURED 80%, 1",
    "合格率, ≥0.95, 100, UNDETERMINED NONE PERCENT_AMBIGUOUS, 0",
    "合格率, ≥0.95, 101, MET MEASURED 10631.58%, 0",
    "合格率, ≥1, 95, UNDETERMINED NONE PERCENT_AMBIGUOUS, 0",
    "合格率, ≥95, 0.98, UNDETERMINED NONE PERCENT_AMBIGUOUS, 0",
    "合格率, ≥95, 1, UNDETERMINED NONE PERCENT_AMBIGUOUS, 0",
    "合格率, ≥0.95, 90, UNDETERMINED NONE PERCENT_AMBIGUOUS, 0",
    "合格率（%）, ≥95, 0.98, UNDETERMINED NONE PERCENT_AMBIGUOUS, 0",
    "合格率（%）, ≥95, 96, MET MEASURED 101.05%, 0",
    "合格率, ≥0.95, 0.98, MET MEASURED 103.16%, 0",
    "培训次数, ≥1, 20, MET MEASURED 2000%, 0",
  })
  void completesNumbers(String name, String target, String actual, String judged, int assumptions) {
    Comparison comparison = TYPES.compare(
        TYPES.read(target),
        ActualValue.of(actual),
        ComparisonContext.builder().name(name).build());
    assertEquals(judged, comparison.toString());
    assertEquals(
        assumptions, comparison.assumptions().size(), comparison.assumptions().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "合格率, ≥95%, 0.98, 0.98 means 0.98% or 98%; compared with 95%; 98%, 与95%比较，无法判断0.98是0.98%还是98%，可能是98%",
    "合格率, ≥95, 0.98, 0.98 means 0.98% or 98%; compared with 95; 98%, 与95比较，无法判断0.98是0.98%还是98%，可能是98%",
    "合格率, ≥0.95, 96, 0.95 means 0.95% or 95%; compared with 96; 95%, 与96比较，无法判断0.95是0.95%还是95%，可能是95%",
    "增长率, ≥1%, 0.95, 0.95 means 0.95% or 95%; compared with 1%; 0.95%, 与1%比较，无法判断0.95是0.95%还是95%，可能是0.95%",
    "合格率, ≥95%, 150, 150 is a percentage; compared with 95%; -, 与95%比较，无法判断150是否为百分比",
  })
  void theLikelyReadingIsNamed(
      String name, String target, String actual, String english, String chinese) {
    Problem problem = TYPES
        .compare(
            TYPES.read(target),
            ActualValue.of(actual),
            ComparisonContext.builder().name(name).build())
        .problem()
        .orElseThrow();
    String[] parts = english.split("; ");
    String likely = parts[2].equals("-") ? "" : "; " + parts[2] + " is more likely";
    assertEquals(
        "it is not clear whether " + parts[0] + ", " + parts[1] + likely,
        problem.message(Locale.ENGLISH));
    assertEquals(chinese, problem.message(Locale.CHINESE));
  }
}
