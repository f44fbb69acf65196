package dev.jixiao.example.wholeyear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The report of the year, word for word; {@code -Dgolden.rewrite=true} writes it anew, to be read in the diff. */
class MainTest {
  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void theReportIsAsItWasRead(String language) throws IOException {
    Path golden = Path.of("src/test/resources/golden/year." + language + ".txt");
    String report = Main.report(Locale.forLanguageTag(language));
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, report);
    }
    assertEquals(Files.readString(golden), report);
  }

  @Test
  void everythingThatTheFormsSayOfEachOtherIsThere() {
    String report = Main.report(Locale.CHINESE);
    for (String code : List.of(
        "INDICATOR_DROPPED",
        "TARGET_CHANGED",
        "WEIGHT_CHANGED",
        "PROGRESS_CONTRADICTS",
        "LIKELIHOOD_MISSED",
        "REVIEW_DIFFERS")) {
      assertTrue(report.contains(code), code);
    }
  }
}
