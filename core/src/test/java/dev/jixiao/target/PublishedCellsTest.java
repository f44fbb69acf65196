package dev.jixiao.target;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.value.PartialDate;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Relation;
import dev.jixiao.value.Unit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Cells of published forms with the reading of a person, and the canonical forms as a golden file. */
class PublishedCellsTest {
  private static final IndicatorTypes TYPES = IndicatorTypes.standard();
  // a person who reviews a scan repairs what the scanner damaged; the library reads what is written
  private static final List<String> REPAIRED = List.of("2280次", "292%");

  @TestFactory
  List<DynamicTest> targets() {
    return CellTable.rows("published-targets").stream()
        .map(row -> DynamicTest.dynamicTest(row[0], () -> checkTarget(row)))
        .toList();
  }

  @TestFactory
  List<DynamicTest> actuals() {
    return CellTable.rows("published-actuals").stream()
        .map(row -> DynamicTest.dynamicTest(row[0], () -> checkActual(row)))
        .toList();
  }

  private static void checkTarget(String[] row) {
    Target target = TYPES.read(row[0]);
    assertEquals(row[9], target.canonical());
    if (!row[3].isEmpty() && !REPAIRED.contains(row[0])) {
      assertEquals(number(row), quantity(target));
    }
    if (row[8].equals("certain")) {
      checkRelation(row, target);
    }
  }

  private static Quantity number(String[] row) {
    return Quantity.of(row[3], Unit.of(row[5]));
  }

  private static Quantity quantity(Target target) {
    if (target instanceof RangeTarget range) {
      return range.low();
    }
    return ActualValue.of(target.canonical()).quantity().orElseThrow();
  }

  private static void checkRelation(String[] row, Target target) {
    ActualValue read = ActualValue.of(target.canonical());
    switch (row[1]) {
      case "GE" -> assertEquals(Relation.AT_LEAST, read.relation());
      case "LE", "WITHIN_DURATION" -> assertEquals(Relation.AT_MOST, read.relation());
      case "EQ" ->
        assertEquals(row[0].startsWith("=") ? Relation.EQUAL : Relation.NONE, read.relation());
      case "LEVEL" -> assertEquals(row[7], ((QualitativeTarget) target).level());
      case "DONE" -> assertEquals(CompletionTarget.class, target.getClass());
      case "BY_DATE" -> assertEquals(lastDay(row[6]), last(((DeadlineTarget) target).date()));
      default -> throw new AssertionError("no check for " + row[1]);
    }
  }

  // the last day of the named unit counts, so 2021-07 and 2021-07-31 are one deadline
  private static String lastDay(String date) {
    int year = date.startsWith("--") ? 0 : Integer.parseInt(date.substring(0, 4));
    String[] parts = (date.startsWith("--") ? date.substring(2) : date.substring(5)).split("-", -1);
    int day = parts.length == 2 ? Integer.parseInt(parts[1]) : 0;
    return last(new PartialDate(year, Integer.parseInt(parts[0]), day));
  }

  private static String last(PartialDate date) {
    return (date.hasYear() ? "" : "every ") + date.inYear(2021).lastDay();
  }

  private static void checkActual(String[] row) {
    ActualValue actual = ActualValue.of(row[0]);
    assertEquals(row[9], actual.canonical());
    assertEquals(row[1].equals("DONE") ? "COMPLETION" : row[1], actual.kind().name());
    assertEquals(row[3].isEmpty() ? Optional.empty() : Optional.of(number(row)), actual.quantity());
    if (row[1].equals("LEVEL")) {
      assertEquals(row[7], actual.level().orElseThrow());
    }
    if (row[1].equals("INEQUALITY")) {
      assertEquals(row[2].equals("GE") ? Relation.AT_LEAST : Relation.AT_MOST, actual.relation());
    }
  }
}
