package dev.jixiao.target;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Assumption;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates on a form that does not say its fiscal year: the year of the one date is taken for the other, and told. */
class DatesWithoutYearTest {
  private static final IndicatorTypes TYPES = IndicatorTypes.standard();
  private static final ComparisonContext NO_YEAR = ComparisonContext.builder().build();

  @ParameterizedTest
  @CsvSource({
    "6月底前, 6月, MET 按预算年度补全",
    "6月底前, 6月30日, MET 按预算年度补全",
    "6月底前, 7月1日, NOT_MET 按预算年度补全",
    "6月底前, 2023年6月, MET 按2023年理解",
    "6月底前, 2023年7月, NOT_MET 按2023年理解",
    "2023年6月底前, 6月, MET 按2023年理解",
    "2023年6月底前, 7月, NOT_MET 按2023年理解",
    "2023年6月底前, 2023年6月1日, MET",
    "2月底前, 2月29日, MET 按预算年度补全",
    "6月-8月, 7月-8月, MET 按预算年度补全",
    "6月-8月, 7月-9月, NOT_MET 按预算年度补全",
    "6月-8月, 2023年6月-8月, MET 按2023年理解",
    "6月-8月, 2023年8月, MET 按2023年理解",
    "6月-8月, 2023年9月, NOT_MET 按2023年理解",
  })
  void theYearOfTheOtherDateIsTakenAndTold(String target, String actual, String expected) {
    Comparison comparison = TYPES.compare(TYPES.read(target), ActualValue.of(actual), NO_YEAR);
    String told = comparison.assumptions().stream()
        .filter(assumption -> assumption.kind() == Assumption.Kind.YEAR)
        .map(assumption -> " " + assumption.wording().chinese().replaceAll(".*(按)", "$1"))
        .collect(Collectors.joining());
    assertEquals(expected, comparison.verdict() + told);
  }
}
