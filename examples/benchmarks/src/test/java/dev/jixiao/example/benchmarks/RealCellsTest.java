package dev.jixiao.example.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.jixiao.form.Indicator;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.json.FormJson;
import dev.jixiao.json.FormReading;
import java.util.List;
import org.junit.jupiter.api.Test;

class RealCellsTest {
  private final RealCells cells = new RealCells();

  private static PerformanceForm read(byte[] bytes) {
    FormReading reading = FormJson.standard().read(bytes);
    assertFalse(reading.hasErrors(), reading.problems().toString());
    return reading.orElseThrow();
  }

  private static List<String> headings(PerformanceForm form) {
    return form.indicators().stream()
        .map(Indicator::category)
        .map(category -> category.level1() + "/" + category.level2())
        .toList();
  }

  @Test
  void halfOfTheHeadingsAreFree() {
    for (int i = 0; i < cells.freeHeadings.length; i++) {
      List<String> free = headings(read(cells.freeHeadings[i]));
      List<String> standard = headings(read(cells.standardHeadings[i]));
      assertEquals(10, free.size());
      for (int row = 0; row < 10; row += 2) {
        assertEquals(standard.get(row), free.get(row));
      }
      assertNotEquals(standard.get(1), free.get(1));
    }
  }

  @Test
  void thereAreAsManyMadeCellsAsRealOnes() {
    assertEquals(cells.real.size(), cells.made.size());
    assertEquals(10, cells.ten(cells.real).size());
  }
}
