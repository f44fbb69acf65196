package dev.jixiao.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Basis;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.Direction;
import java.time.Year;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Targets and the actual values that people answer them with: the table gives what each answer is worth. */
class AnswerTableTest {
  private static final IndicatorTypes TYPES = IndicatorTypes.standard();

  @TestFactory
  List<DynamicTest> answers() {
    return CellTable.rows("answers").stream()
        .map(row -> DynamicTest.dynamicTest(
            row[1] + " <- " + row[2], () -> assertEquals(row[3], judged(row))))
        .toList();
  }

  @Test
  void theTableIsLongEnoughToMeanSomething() {
    assertTrue(CellTable.rows("answers").size() >= 150);
  }

  private static String judged(String[] row) {
    ComparisonContext context = ComparisonContext.builder()
        .direction(Direction.valueOf(row[0] + "_IS_BETTER"))
        .fiscalYear(Year.of(2020))
        .build();
    Comparison comparison = TYPES.compare(TYPES.read(row[1]), ActualValue.of(row[2]), context);
    return comparison.verdict()
        + comparison.completion().map(rate -> " " + rate).orElse("")
        + (comparison.basis() == Basis.DECLARED ? " declared" : "")
        + comparison.problem().map(problem -> " " + problem.code()).orElse("")
        + comparison.assumptions().stream()
            .map(assumption -> " " + assumption.kind())
            .collect(Collectors.joining());
  }
}
