package dev.jixiao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.rules.ScoringRules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesJsonLimitsTest {
  @Test
  void limitsAreTheCallers(@TempDir Path folder) throws Exception {
    String json = RulesJson.write(ScoringRules.mof2020());
    Path file = Files.writeString(folder.resolve("rules.json"), json);
    JsonLimits narrow = JsonLimits.standard().withDocumentLength(json.length() - 1);
    for (RulesReading reading : List.of(
        RulesJson.standard().withLimits(narrow).read(json),
        RulesJson.standard().withLimits(narrow).read(file),
        RulesJson.standard().withLimits(narrow).read(Files.newInputStream(file)))) {
      assertTrue(reading.rules().isEmpty());
      assertEquals("LIMIT_EXCEEDED", reading.problems().get(0).code());
    }
    JsonLimits wide = JsonLimits.standard().withDocumentLength(json.length());
    assertEquals(
        ScoringRules.mof2020(), RulesJson.standard().withLimits(wide).read(json).orElseThrow());
  }
}
