package dev.jixiao.target;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates on a form that does not say its fiscal year: two without a year compare, one with and one without do not. */
class DatesWithoutYearTest {
  private static final IndicatorTypes TYPES = IndicatorTypes.standard();
  private static final ComparisonContext NO_YEAR = ComparisonContext.builder().build();

  @ParameterizedTest
  @CsvSource({
    "6月底前, 6月, MET",
    "6月底前, 6月30日, MET",
    "6月底前, 7月1日, NOT_MET",
    "6月底前, 2023年6月, UNDETERMINED YEAR_UNKNOWN --06",
    "2023年6月底前, 6月, UNDETERMINED YEAR_UNKNOWN --06",
    "2023年6月底前, 2023年6月1日, MET",
    "2月底前, 2月29日, MET",
    "6月-8月, 7月-8月, MET",
    "6月-8月, 7月-9月, NOT_MET",
    "6月-8月, 2023年8月, UNDETERMINED YEAR_UNKNOWN --08",
  })
  void aMissingYearIsAProblemOnlyBesideAStatedOne(String target, String actual, String expected) {
    Comparison comparison = TYPES.compare(TYPES.read(target), ActualValue.of(actual), NO_YEAR);
    String problem = comparison
        .problem()
        .map(found ->
            " " + found.code() + " " + found.message().replaceAll("[^-0-9]*(--[0-9]+).*", "$1"))
        .orElse("");
    assertEquals(expected, comparison.verdict() + problem);
  }
}
