package dev.jixiao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jixiao.audit.Auditor;
import dev.jixiao.audit.Finding;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindingJsonTest {
  @ParameterizedTest
  @MethodSource("dev.jixiao.json.Fixtures#all")
  void findingsAreWrittenWithTheirPlaceAndBothMessages(String name) throws Exception {
    List<Finding> findings =
        Auditor.standard().audit(FormJson.standard().read(Fixtures.text(name)).orElseThrow());
    JsonNode json =
        new ObjectMapper().readTree(FormJson.standard().write(findings)).at("/findings");
    assertEquals(findings.size(), json.size());
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      assertEquals(finding.code(), json.get(i).at("/code").asText());
      assertEquals(finding.severity().name(), json.get(i).at("/severity").asText());
      assertEquals(finding.location(), json.get(i).at("/location").asText());
      assertEquals(
          finding.message(Locale.CHINESE), json.get(i).at("/message/zh").asText());
      assertEquals(finding.suggestion().isPresent(), json.get(i).has("suggestion"));
    }
  }
}
