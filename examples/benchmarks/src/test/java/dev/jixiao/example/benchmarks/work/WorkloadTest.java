package dev.jixiao.example.benchmarks.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkloadTest {
  @Test
  void isTheSameInEveryRun() {
    assertEquals(Workload.forms(), Workload.forms());
    TypedRow first = Workload.forms(1).get(0).rows().get(0);
    assertEquals("≥105件 115件 10.00", first.target() + " " + first.actual() + " " + first.points());
  }

  @Test
  void hasFormsOfTenRowsOutOfAHundred() {
    for (TypedForm form : Workload.forms()) {
      assertEquals(10, form.rows().size());
      BigDecimal weights =
          form.rows().stream().map(TypedRow::weight).reduce(BigDecimal.TEN, BigDecimal::add);
      assertEquals(0, weights.compareTo(BigDecimal.valueOf(100)), form.title());
    }
  }

  @Test
  void meetsAboutSeventyPercentOfTheTargets() {
    List<TypedRow> rows =
        Workload.forms().stream().flatMap(form -> form.rows().stream()).toList();
    long full =
        rows.stream().filter(row -> row.points().compareTo(row.weight()) == 0).count();
    long percent = 100 * full / rows.size();
    assertTrue(percent >= 68 && percent <= 72, percent + " %");
  }

  @Test
  void hasNoFormTwice() {
    assertEquals(Workload.FORMS, new HashSet<>(Workload.forms()).size());
  }

  @Test
  void writesAFormOnOneLine() {
    assertTrue(
        Workload.forms(8).stream().map(TypedJson::of).noneMatch(json -> json.contains("\n")));
  }
}
