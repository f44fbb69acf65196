package dev.jixiao.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.audit.Auditor;
import dev.jixiao.audit.Finding;
import dev.jixiao.form.PerformanceForm;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Forms as bureaus fill them in, with what is read of each and what the audit says of it: all that a fair examiner would
 * say.
 */
class FairTablesTest {
  private static final String BETWEEN = "=====\n";

  static Stream<String> tables() throws IOException {
    return resource("names.txt").lines();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void isAccusedOfNothingThatItIsNotGuiltyOf(String name) throws IOException {
    String[] parts = resource(name).split(BETWEEN, 3);
    assertEquals(parts[1], Readings.text(Tables.table(parts[0])));
    PerformanceForm form = Tables.read(parts[0]).form().orElseThrow();
    assertEquals(
        parts[2],
        Auditor.standard().audit(form).stream()
            .map(FairTablesTest::text)
            .collect(Collectors.joining()));
  }

  private static String text(Finding finding) {
    return finding.severity() + " " + finding.code() + " " + finding.location() + " "
        + finding.message(Locale.CHINESE) + "\n";
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = FairTablesTest.class.getResourceAsStream("/tables/fair/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
