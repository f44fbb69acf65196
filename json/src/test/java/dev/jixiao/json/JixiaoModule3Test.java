package dev.jixiao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.audit.Auditor;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.Scorer;
import dev.jixiao.target.Target;
import dev.jixiao.value.Money;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is true of the module of Jackson 2 is true of that of Jackson 3. */
class JixiaoModule3Test {
  private final JsonMapper mapper =
      JsonMapper.builder().addModule(new JixiaoModule3()).build();

  @ParameterizedTest
  @MethodSource("dev.jixiao.json.Fixtures#all")
  void aFormIsWrittenAndReadAsFormJsonDoes(String name) {
    PerformanceForm form = FormJson.standard().read(Fixtures.text(name)).orElseThrow();
    String json = mapper.writeValueAsString(form);
    assertEquals(FormJson.standard().writeLine(form), json);
    assertEquals(form, mapper.readValue(json, PerformanceForm.class));
    assertEquals(form, mapper.readValue(Fixtures.bytes(name), PerformanceForm.class));
    assertEquals(form, mapper.convertValue(form, PerformanceForm.class));
  }

  @Test
  void valuesAreReadAndWrittenAlone() {
    assertEquals(Points.of("9.5"), mapper.readValue("9.50", Points.class));
    assertEquals(
        Points.of(1).times(Ratio.of(1, 3)), mapper.readValue("\"1÷3\"", Points.class));
    assertEquals(Ratio.ofPercent("96"), mapper.readValue("\"96%\"", Ratio.class));
    assertEquals("\"4.8万元\"", mapper.writeValueAsString(mapper.readValue("\"4.8万元\"", Money.class)));
    assertEquals("\"≥95%\"", mapper.writeValueAsString(mapper.readValue("\"≥95%\"", Target.class)));
    assertNull(mapper.readValue("null", Points.class));
    ScoringRules rules = ScoringRules.mof2021();
    assertEquals(rules, mapper.readValue(mapper.writeValueAsString(rules), ScoringRules.class));
  }

  @Test
  void aValueOfWhichAnythingIsLostIsRefusedWithItsPlace() {
    for (String json : List.of(
        "{\"titel\":\"t\"}",
        "{\"fiscalYear\":\"soon\"}",
        "{\"budget\":{}}",
        "{\"title\":\"t\",\n\"title\":\"u\"}")) {
      DatabindException e = assertThrows(
          DatabindException.class, () -> mapper.readValue(json, PerformanceForm.class));
      assertTrue(e.getMessage().startsWith("not a PerformanceForm: FIELD_"), e.getMessage());
    }
    DatabindException e = assertThrows(
        DatabindException.class,
        () -> mapper.readValue("[{},\n {\"nmae\": \"x\"}]", Indicator[].class));
    assertTrue(e.getMessage().contains("perhaps it should be \"name\""), e.getMessage());
    assertTrue(e.getMessage().contains("(/1/nmae, 2:3)"), e.getMessage());
    String longName = "{\"" + "n".repeat(1001) + "\":1}";
    assertThrows(
        DatabindException.class, () -> mapper.readValue(longName, PerformanceForm.class));
  }

  @Test
  void scoresAndFindingsAreWritten() {
    PerformanceForm form =
        FormJson.standard().read(Fixtures.text(Fixtures.REAL.get(0))).orElseThrow();
    FormScore score = Scorer.standard().score(form);
    JsonNode json = mapper.readTree(mapper.writeValueAsString(score));
    assertEquals(form.indicators().size(), json.at("/indicators").size());
    JsonNode findings =
        mapper.readTree(mapper.writeValueAsString(Auditor.standard().audit(form)));
    assertTrue(findings.isArray());
  }
}
