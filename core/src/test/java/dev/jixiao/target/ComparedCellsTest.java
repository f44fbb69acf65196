package dev.jixiao.target;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.Direction;
import java.time.Year;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What real pairs of target and actual value come to in the fiscal year 2023, and what is assumed for it. */
class ComparedCellsTest {
  private static final IndicatorTypes TYPES = IndicatorTypes.standard();

  @TestFactory
  List<DynamicTest> pairs() {
    return CellTable.rows("compared").stream()
        .map(row -> DynamicTest.dynamicTest(
            row[1] + " / " + row[2] + ": " + row[7],
            () -> assertEquals(String.join(" ", List.of(row).subList(3, 7)), compared(row))))
        .toList();
  }

  private static String compared(String[] row) {
    Comparison comparison = comparison(row);
    String notes = Stream.concat(
            comparison.assumptions().stream()
                .map(assumption -> assumption.kind().name()),
            comparison.problem().stream().map(problem -> problem.code()))
        .collect(Collectors.joining(","));
    return String.join(
        " ",
        comparison.verdict().name(),
        comparison.basis().name(),
        comparison.completion().map(Object::toString).orElse("-"),
        notes.isEmpty() ? "-" : notes);
  }

  static Comparison comparison(String[] row) {
    ComparisonContext context = ComparisonContext.builder()
        .fiscalYear(Year.of(2023))
        .direction(direction(row[0]))
        .build();
    return TYPES.compare(TYPES.read(row[1]), ActualValue.of(row[2]), context);
  }

  private static Direction direction(String category) {
    return switch (category) {
      case "COST" -> Direction.SMALLER_IS_BETTER;
      case "TIMELINESS" -> Direction.EARLIER_IS_BETTER;
      default -> Direction.LARGER_IS_BETTER;
    };
  }
}
