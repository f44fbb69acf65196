package dev.jixiao.target;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
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
}
