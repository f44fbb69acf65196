package dev.jixiao.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.problem.Problem;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small tables, each odd in one way, with all that is read of each and the words in which the rest is told. */
class ToldTablesTest {
  static Stream<String> tables() throws IOException {
    return Arrays.stream(PlacesTest.resource("told.txt").strip().split("\n\n"));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void isReadAndTold(String block) {
    String[] parts = block.split("\n=====\n", 2);
    assertEquals(parts[1].strip(), told(parts[0]).strip());
  }

  // the first line says what is odd
  static String told(String named) {
    String text = named.substring(named.indexOf('\n') + 1);
    FormTable table = text.startsWith("→") ? ofCellLines(text) : Tables.table(text);
    return Readings.text(table)
        + TableReader.standard().read(table).stream()
            .flatMap(reading -> reading.problems().stream())
            .map(ToldTablesTest::words)
            .distinct()
            .collect(Collectors.joining());
  }

  // → begins a cell, ⏎ ends a row
  private static FormTable ofCellLines(String text) {
    return FormTable.ofCellLines(new StringReader(text.replace('→', '\t').replace('⏎', '\n')));
  }

  private static String words(Problem problem) {
    return "  " + problem.wording().english() + "\n  " + problem.wording().chinese() + "\n";
  }
}
