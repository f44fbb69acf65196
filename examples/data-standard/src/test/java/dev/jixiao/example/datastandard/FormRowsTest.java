package dev.jixiao.example.datastandard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.form.Indicator;
import dev.jixiao.form.Likelihood;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.json.FormReading;
import dev.jixiao.score.Scorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rows of the data standard become forms, and no column is lost in silence. */
class FormRowsTest {
  @Test
  void theRowsOfAProjectBecomeItsForms() {
    List<String> complaints = new ArrayList<>();
    List<PerformanceForm> year = Main.forms(complaints::add);
    assertEquals(List.of(), complaints);
    Indicator declared = year.get(0).indicators().get(0);
    assertEquals("≥60公里", declared.target().canonical());
    assertEquals("≥170公里", declared.midTermTarget().orElseThrow().canonical());
    Indicator july = year.get(1).indicators().get(0);
    assertEquals(Likelihood.POSSIBLE, july.likelihood().orElseThrow());
    assertEquals("45公里", july.forecast().orElseThrow().text());
    assertEquals(
        "2124000元",
        year.get(1).budget().orElseThrow().total().executed().orElseThrow().toString());
    PerformanceForm evaluated = year.get(2);
    assertEquals("98.68", Scorer.standard().score(evaluated).total().toString());
    assertEquals(2, evaluated.budget().orElseThrow().sources().size());
    assertEquals("98.5", evaluated.attributes().get("主管部门评分"));
  }

  @Test
  void aColumnThatNoLineKnowsIsReported() {
    List<String> complaints = new ArrayList<>();
    new FormRows("targets", complaints::add)
        .add(new Rows("PM_PERF_INDICATOR", List.of(Map.of("kpi_lv9", "甲"))));
    assertEquals(List.of("PM_PERF_INDICATOR.kpi_lv9 is in no form: 甲"), complaints);
  }

  @Test
  void aContentThatIsNotWhatItShouldBeIsAProblemOnItsPointer() {
    List<String> complaints = new ArrayList<>();
    FormReading reading = new FormRows("targets", complaints::add)
        .add(new Rows(
            "PM_PERF_INDICATOR", List.of(Map.of("kpi_lv3", "甲", "kpi_val", "1", "weight", "很多"))))
        .read();
    assertTrue(
        reading.problems().stream()
            .anyMatch(problem -> problem.location().equals("/indicators/0/weight")),
        reading.problems().toString());
    new FormRows("monitoring", complaints::add)
        .add(new Rows("PAY_PERF_MONITOR_INFO", List.of(Map.of("complete_rate", "大概"))));
    assertEquals(List.of("complete_rate is no share: 大概"), complaints);
  }

  @Test
  void thePageSaysWhatTheTableSays() throws IOException {
    String page = Files.readString(Path.of("README.md"));
    for (Field field : Field.all()) {
      String line = "| " + field.form() + " | `" + field.table() + "` | `" + field.column() + "` | "
          + field.name() + " | `" + field.pointer() + "` |";
      assertTrue(page.contains(line), line);
    }
    assertEquals(
        Field.all().size() + 2,
        page.lines()
            .filter(line -> line.startsWith("| ") || line.startsWith("|-"))
            .count());
  }
}
