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
    Target again = TYPES.read(target.canonical());
    assertEquals(target.canonical(), again.canonical());
    if (saysAll(row)) {
      assertEquals(row[1], TYPES.nameOf(again));
    }
    assertEquals(!row[1].equals("text"), TYPES.parse(row[0]).isOk());
  }

  private void checkActual(String[] row) {
    ActualValue actual = ActualValue.of(row[0]);
    assertEquals(row[1] + " " + row[2], actual.kind() + " " + actual.canonical());
    assertEquals(row[0], actual.text());
    ActualValue again = ActualValue.of(actual.canonical());
    assertEquals(row[2], again.canonical());
    if (saysAll(row)) {
      assertEquals(row[1], again.kind().name());
    }
    assertEquals(actual.kind() != ActualKind.TEXT, ActualValue.parse(row[0]).isOk());
  }

  // but 近90% is printed as <90%, the end of 2020 as ≤2020, and the ratio 10:10 as a time of day
  private static boolean saysAll(String[] row) {
    return !row[1].equals("approximate")
        && !row[1].equals("ratio")
        && !row[2].matches("[≤<]?[0-9]{4}(~[0-9]{4})?");
  }

  @Test
  void theTablesAreLongEnoughToMeanSomething() {
    assertTrue(
        CellTable.rows("good-targets").size() + CellTable.rows("good-actuals").size() >= 300);
    assertTrue(
        CellTable.rows("bad-targets").size() + CellTable.rows("bad-actuals").size() >= 100);
  }
}
