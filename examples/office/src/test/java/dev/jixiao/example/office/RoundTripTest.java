package dev.jixiao.example.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.form.PerformanceForm;
import dev.jixiao.table.TableLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A form that is written as a file and read again is the same form. */
class RoundTripTest {
  @TempDir
  Path folder;

  static Stream<String> endings() {
    return Stream.of(".docx", ".xlsx", ".xls", ".html");
  }

  @ParameterizedTest
  @MethodSource("endings")
  void everyFormInEveryLayout(String ending) throws Exception {
    List<TableLayout> layouts =
        List.of(TableLayout.official2020(), TableLayout.sichuan(), TableLayout.yunnan());
    for (TableLayout layout : layouts) {
      for (PerformanceForm form : Forms.seven()) {
        assertTrue(layout.expresses(form), form.title());
        Path file = folder.resolve("form" + ending);
        FormPrinting.write(layout.write(form), file);
        assertEquals(form, Forms.read(file).get(0).cleanOrElseThrow());
      }
    }
  }
}
