package dev.jixiao.example.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.form.PerformanceForm;
import dev.jixiao.table.FormTable;
import dev.jixiao.table.TableReader;
import org.junit.jupiter.api.Test;

class FormTablesTest {
  private static PerformanceForm read(FormTable table) {
    return TableReader.standard().read(table).get(0).form().orElseThrow();
  }

  @Test
  void aSheetThatRepeatsItsMergedCellsIsTheSameForm() {
    FormTables tables = new FormTables();
    for (int i = 0; i < tables.official.length; i++) {
      assertTrue(tables.filled[i].cells().size() > tables.official[i].cells().size());
      assertEquals(read(tables.official[i]), read(tables.filled[i]));
    }
  }

  @Test
  void theLongTableIsReadToItsLastRow() {
    FormTable table = new LongTable().table;
    assertEquals(999_919, table.cells().size());
    assertEquals(LongTable.INDICATORS, read(table).indicators().size());
  }
}
