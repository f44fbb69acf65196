package dev.jixiao.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tables as counties, schools, hospitals and ministries print them, with all that is read of each and all that is told:
 * nothing stands in the wrong place.
 */
class GatheredTablesTest {
  private static final String BETWEEN = "\n=====\n";

  static Stream<String> tables() throws IOException {
    String names = resource("names.txt");
    return names.lines();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void isReadAsAPersonReadsIt(String name) throws IOException {
    String[] parts = resource(name).split(BETWEEN, 2);
    assertEquals(parts[1], Readings.text(Tables.table(parts[0])));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = GatheredTablesTest.class.getResourceAsStream("/tables/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
