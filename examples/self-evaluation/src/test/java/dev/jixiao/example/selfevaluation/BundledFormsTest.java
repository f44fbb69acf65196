package dev.jixiao.example.selfevaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.audit.Auditor;
import dev.jixiao.json.FormJson;
import dev.jixiao.problem.Problem;
import dev.jixiao.table.TableReading;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The seven forms as the text of their document has them, and as JSON. */
class BundledFormsTest {
  private static final List<String> NAMES = List.of(
      "1-legal-aid",
      "2-legal-aid-carried-over",
      "3-administrative-reconsideration",
      "4-legislation",
      "5-legal-publicity",
      "6-legal-publicity-carried-over",
      "7-administration-by-law");

  @Test
  void theTextSaysWhatTheJsonSays() throws IOException {
    List<TableReading> readings = FormFiles.bundledReadings();
    assertEquals(NAMES.size(), readings.size());
    for (int i = 0; i < NAMES.size(); i++) {
      try (InputStream in = getClass().getResourceAsStream("/forms/" + NAMES.get(i) + ".json")) {
        assertEquals(
            FormJson.standard().read(Objects.requireNonNull(in)).cleanOrElseThrow(),
            readings.get(i).cleanOrElseThrow(),
            NAMES.get(i));
      }
    }
  }

  @Test
  void nothingIsReportedButBlankLevels() {
    Set<String> codes = new HashSet<>();
    for (TableReading reading : FormFiles.bundledReadings()) {
      reading.problems().stream().map(Problem::code).forEach(codes::add);
    }
    assertEquals(Set.of("TABLE_LEVEL_CARRIED"), codes);
  }

  @Test
  void findingsLandOnCells() {
    int findings = 0;
    int placed = 0;
    for (TableReading reading : FormFiles.bundledReadings()) {
      for (var finding : Auditor.standard().audit(reading.orElseThrow())) {
        findings++;
        placed += reading.cellAt(finding.location()).isPresent() ? 1 : 0;
      }
    }
    assertTrue(findings > 50, findings + " findings");
    assertEquals(findings, placed);
  }
}
