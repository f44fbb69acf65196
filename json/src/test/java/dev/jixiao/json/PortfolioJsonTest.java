package dev.jixiao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.jixiao.audit.Auditor;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.report.Portfolio;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.Scorer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A portfolio as JSON says what the portfolio says. */
class PortfolioJsonTest {
  private static final String SCHEMA_TEXT =
      Fixtures.text("/dev/jixiao/json/schema/portfolio.schema.json");
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(SCHEMA_TEXT);

  @Test
  void theSchemaKnowsEveryFieldInItsOrderAndNoOther() throws Exception {
    JsonNode schema = new ObjectMapper().readTree(SCHEMA_TEXT);
    List<String> fields = new ArrayList<>();
    schema.get("properties").fieldNames().forEachRemaining(fields::add);
    FormJson json = FormJson.standard();
    JsonNode written =
        new ObjectMapper().readTree(json.write(Portfolio.builder().build()));
    List<String> own = new ArrayList<>();
    written.fieldNames().forEachRemaining(own::add);
    assertEquals(own, fields);
    assertEquals(List.of(), SCHEMA.validate(written.toString(), InputFormat.JSON));
    String more = written.toString().replaceFirst("\\{", "{\"more\": 1, ");
    assertFalse(SCHEMA.validate(more, InputFormat.JSON).isEmpty(), more);
  }

  @Test
  void writesWhatItSumsUp() throws Exception {
    FormJson json = FormJson.standard();
    Portfolio.Builder builder = Portfolio.builder();
    for (String actual : List.of("90件", "60件", "说不清")) {
      PerformanceForm form = json.read("""
          {"title": "自评表", "fiscalYear": 2024, "project": {"name": "办案", "competentDepartment": "司法局"},
           "indicators": [{"level1": "产出指标", "level2": "数量指标", "name": "办件", "target": "≥100件",
            "actual": "%s", "weight": 100}]}""".formatted(actual)).orElseThrow();
      FormScore score = Scorer.standard().score(form);
      builder.add(Portfolio.Entry.scored("a.ndjson", score, Auditor.standard().audit(score)));
    }
    FormReading broken = json.read("{");
    builder.add(Portfolio.Entry.unreadable("a.ndjson", 7, broken.problems().get(0)));
    String text = json.write(builder.build());
    assertEquals(List.of(), SCHEMA.validate(text, InputFormat.JSON));
    JsonNode node = new ObjectMapper().readTree(text);
    assertEquals(3, node.at("/all/forms").asInt());
    assertEquals(2, node.at("/all/scored").asInt());
    assertEquals("75%", node.at("/all/mean").asText());
    assertEquals("75%", node.at("/departments/司法局/mean").asText());
    assertEquals(3, node.at("/years/2024/forms").asInt());
    assertEquals("15%", node.at("/categories/产出指标/deviation").asText());
    assertEquals("60件", node.at("/worst/0/losses/0/actual").asText());
    assertEquals(1, node.at("/ungraded").asInt());
    assertEquals(1, node.at("/unreadableForms").asInt());
    assertEquals(7, node.at("/unreadable/0/line").asInt());
    assertFalse(
        node.at("/unreadable/0/why/zh").isMissingNode(), node.at("/unreadable").toString());
  }
}
