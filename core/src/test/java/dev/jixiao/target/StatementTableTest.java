package dev.jixiao.target;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.Direction;
import dev.jixiao.compare.Verdict;
import java.time.Year;
import java.util.Arrays;
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

  @TestFactory
  List<DynamicTest> answersThatNeverMeet() {
    return answers("never-met", false);
  }

  @TestFactory
  List<DynamicTest> answersThatMeet() {
    return answers("met", true);
  }

  private static List<DynamicTest> answers(String table, boolean met) {
    return CellTable.rows(table).stream()
        .flatMap(row -> Arrays.stream(row[3].split(" ", -1))
            .map(answer -> DynamicTest.dynamicTest(
                row[1] + ": " + row[2] + " <- " + answer,
                () -> assertEquals(met, verdict(row, answer) == Verdict.MET))))
        .toList();
  }

  private static List<DynamicTest> rows(String table) {
    return CellTable.rows(table).stream()
        .map(row -> DynamicTest.dynamicTest(
            row[1] + ": " + row[2] + " <- " + row[3] + " (" + row[5] + ")", () -> check(row)))
        .toList();
  }

  private static void check(String[] row) {
    assertEquals(row[4], verdict(row, row[3]).name());
  }

  private static Verdict verdict(String[] row, String answer) {
    ComparisonContext context = ComparisonContext.builder()
        .name(row[1])
        .fiscalYear(Year.of(2024))
        .direction(direction(row[0]))
        .build();
    return IndicatorTypes.standard()
        .compare(IndicatorTypes.standard().read(row[2]), ActualValue.of(answer), context)
        .verdict();
  }

  private static Direction direction(String level2) {
    return switch (level2) {
      case "成本" -> Direction.SMALLER_IS_BETTER;
      case "时效" -> Direction.EARLIER_IS_BETTER;
      default -> Direction.LARGER_IS_BETTER;
    };
  }
}
