package dev.jixiao.target;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.Direction;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What people say of an indicator in words, as a reader would judge it. */
class StatementTableTest {
  @TestFactory
  List<DynamicTest> statements() {
    return rows("statements");
  }

  @TestFactory
  List<DynamicTest> numbersWithWords() {
    return rows("qualified");
  }

  private static List<DynamicTest> rows(String table) {
    return CellTable.rows(table).stream()
        .map(row -> DynamicTest.dynamicTest(
            row[1] + ": " + row[2] + " <- " + row[3] + " (" + row[5] + ")", () -> check(row)))
        .toList();
  }

  private static void check(String[] row) {
    ComparisonContext context = ComparisonContext.builder()
        .name(row[1])
        .fiscalYear(Year.of(2024))
        .direction(direction(row[0]))
        .build();
    assertEquals(
        row[4],
        IndicatorTypes.standard()
            .compare(IndicatorTypes.standard().read(row[2]), ActualValue.of(row[3]), context)
            .verdict()
            .name());
  }

  private static Direction direction(String level2) {
    return switch (level2) {
      case "成本" -> Direction.SMALLER_IS_BETTER;
      case "时效" -> Direction.EARLIER_IS_BETTER;
      default -> Direction.LARGER_IS_BETTER;
    };
  }
}
