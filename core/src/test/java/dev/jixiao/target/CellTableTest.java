package dev.jixiao.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.compare.ActualKind;
import dev.jixiao.compare.ActualValue;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** How cells are read: the table gives for each the type, the canonical form, and why. */
class CellTableTest {
  private static final IndicatorTypes TYPES = IndicatorTypes.standard();

  @TestFactory
  List<DynamicTest> targets() {
    return tests("good-targets", this::checkTarget);
  }

  @TestFactory
  List<DynamicTest> targetsThatAreNotGuessed() {
    return tests("bad-targets", this::checkTarget);
  }

  @TestFactory
  List<DynamicTest> actuals() {
    return tests("good-actuals", this::checkActual);
  }

  @TestFactory
  List<DynamicTest> actualsThatAreNotGuessed() {
    return tests("bad-actuals", this::checkActual);
  }

  private static List<DynamicTest> tests(
      String table, java.util.function.Consumer<String[]> check) {
    return CellTable.rows(table).stream()
        .map(row -> DynamicTest.dynamicTest(row[0] + ": " + row[3], () -> check.accept(row)))
        .toList();
  }

  private void checkTarget(String[] row) {
    Target target = TYPES.read(row[0]);
    assertEquals(row[1] + " " + row[2], TYPES.nameOf(target) + " " + target.canonical());
    assertEquals(row[0], target.text());
    assertEquals(target.canonical(), TYPES.read(target.canonical()).canonical());
    assertEquals(!row[1].equals("text"), TYPES.parse(row[0]).isOk());
  }

  private void checkActual(String[] row) {
    ActualValue actual = ActualValue.of(row[0]);
    assertEquals(row[1] + " " + row[2], actual.kind() + " " + actual.canonical());
    assertEquals(row[0], actual.text());
    assertEquals(actual.canonical(), ActualValue.of(actual.canonical()).canonical());
    assertEquals(actual.kind() != ActualKind.TEXT, ActualValue.parse(row[0]).isOk());
  }

  @Test
  void theTablesAreLongEnoughToMeanSomething() {
    assertTrue(
        CellTable.rows("good-targets").size() + CellTable.rows("good-actuals").size() >= 300);
    assertTrue(
        CellTable.rows("bad-targets").size() + CellTable.rows("bad-actuals").size() >= 100);
  }
}
