package dev.jixiao.example.office;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.audit.Auditor;
import dev.jixiao.audit.Finding;
import dev.jixiao.table.FormTable;
import dev.jixiao.table.TableCell;
import dev.jixiao.table.TableReader;
import dev.jixiao.table.TableReading;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Of all findings of the seven real forms at least 95 in 100 land on the cell they concern. */
class FindingsTest {
  @Test
  void findingsLandOnTheirCells() throws IOException {
    int all = 0;
    List<String> elsewhere = new ArrayList<>();
    for (TableReading reading : readings()) {
      TableCell head = reading.cellAt("").orElseThrow();
      for (Finding finding : Auditor.standard().audit(reading.orElseThrow())) {
        all++;
        Optional<TableCell> cell = reading.cellAt(finding.location());
        boolean onItsOwn = finding.location().isEmpty() || !cell.equals(Optional.of(head));
        if (cell.isEmpty() || (!onItsOwn && !finding.location().equals("/title"))) {
          elsewhere.add(finding.code() + " " + finding.location());
        }
      }
    }
    assertTrue(all > 100, "findings: " + all);
    assertTrue(
        elsewhere.size() * 100 <= all * 5, elsewhere.size() + " of " + all + " " + elsewhere);
  }

  private static List<TableReading> readings() throws IOException {
    try (InputStreamReader text = new InputStreamReader(
        Objects.requireNonNull(
            FindingsTest.class.getResourceAsStream("/forms/self-evaluation-2020.txt")),
        StandardCharsets.UTF_8)) {
      return TableReader.standard().read(FormTable.ofCellLines(text));
    }
  }
}
