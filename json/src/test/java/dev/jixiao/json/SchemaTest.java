package dev.jixiao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.jixiao.audit.Auditor;
import dev.jixiao.audit.Finding;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.Scorer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schemas accept what the library writes, and refuse what its readers report as an error. */
class SchemaTest {
  private static final Schema FORM = schema("form");
  private static final Schema RULES = schema("rules");
  private static final Schema RESULT = schema("result");
  private static final Schema PROFILE = schema("profile");
  private static final Schema FINDINGS = schema("findings");

  private static Schema schema(String name) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Fixtures.text("/dev/jixiao/json/schema/" + name + ".schema.json"));
  }

  private static List<Error> errors(Schema schema, String json) {
    return schema.validate(json, InputFormat.JSON);
  }

  @ParameterizedTest
  @MethodSource("dev.jixiao.json.Fixtures#all")
  void aFixtureItsRewritingAndItsScoreAreValid(String name) {
    PerformanceForm form = FormJson.standard().read(Fixtures.text(name)).orElseThrow();
    assertEquals(List.of(), errors(FORM, Fixtures.text(name)));
    assertEquals(List.of(), errors(FORM, FormJson.standard().write(form)));
    FormScore score = Scorer.standard().score(form);
    assertEquals(List.of(), errors(RESULT, FormJson.standard().write(score)));
    List<Finding> findings = Auditor.standard().audit(form);
    assertEquals(List.of(), errors(FINDINGS, FormJson.standard().write(findings)));
    for (ResultJson results : List.of(
        ResultJson.standard(),
        ResultJson.standard().in(Locale.CHINESE).withTexts(),
        ResultJson.standard().withoutExplanations())) {
      FormResult result = FormResult.of(score).withFindings(findings).withLine(1);
      assertEquals(List.of(), errors(RESULT, results.writeLine(result)));
      assertEquals(List.of(), errors(RESULT, results.write(result)));
      assertEquals(List.of(), errors(RESULT, results.write(score)));
      assertEquals(List.of(), errors(FINDINGS, results.write(findings)));
    }
  }

  @Test
  void aFormAndARuleSetWithEveryFieldAreValid() {
    assertEquals(List.of(), errors(FORM, FormJson.standard().write(FormJsonTest.full())));
    assertEquals(List.of(), errors(RULES, RulesJson.write(RulesJsonTest.full())));
    assertEquals(List.of(), errors(RULES, RulesJson.write(ScoringRules.mof2020())));
    assertEquals(List.of(), errors(RULES, RulesJson.write(ScoringRules.mof2021())));
    for (String name : ExampleRules.names()) {
      assertEquals(
          List.of(), errors(RULES, Fixtures.text("/dev/jixiao/json/rules/" + name + ".json")));
    }
  }

  /** The cells of the table of what is read how, each as a whole form. */
  static Stream<String> documents() {
    Stream<String> scores = TypedScores.all()
        .map(a -> (String) a.get()[0])
        .filter(value -> !value.contains("Infinity") && !value.contains("NaN"))
        .filter(value -> value.length() < 60 && !value.contains("e-100000000"))
        .map(value -> "{\"indicators\":[{\"reportedScore\":" + value + "}]}");
    Stream<String> whole = ToleranceTest.documents()
        .map(a -> (String) a.get()[0])
        .filter(json -> FormJson.standard().read(json).problems().stream()
            .noneMatch(p -> p.code().equals("SYNTAX") || p.code().equals("FIELD_DUPLICATE")))
        .filter(json -> !json.startsWith("\uFEFF"));
    return Stream.of(scores, whole).flatMap(documents -> documents);
  }

  @ParameterizedTest
  @MethodSource("documents")
  @ValueSource(
      strings = {
        "{\"fiscalYear\":\"2023年度\"}",
        "{\"fiscalYear\":\"soon\"}",
        "{\"fiscalYear\":2023.5}",
        "{\"indicators\":[{\"notApplicable\":\"是\"}]}",
        "{\"indicators\":[{\"notApplicable\":\"maybe\"}]}",
        "{\"indicators\":[{\"notApplicable\":1}]}",
        "{\"indicators\":[{\"target\":{\"type\":\"x\",\"text\":\"y\"}}]}",
        "{\"indicators\":[{\"target\":true}]}",
        "{\"indicators\":[{\"scoring\":\"half-points\"}]}",
        "{\"indicators\":[{\"scoring\":5}]}",
        "{\"indicators\":{}}",
        "{\"budget\":{\"unit\":\"美元\",\"total\":{}}}",
        "{\"budget\":{\"unit\":\"元\",\"total\":{\"annual\":\"4.8万元\"}}}",
        "{\"budget\":{\"total\":{\"annual\":\"4.8%\"}}}",
        "{\"goal\":{\"ratio\":\"30%\"}}",
        "{\"goal\":{\"ratio\":30}}",
        "{\"goal\":{\"ratio\":0.3}}",
        "{\"goal\":{\"ratio\":\"a third\"}}",
        "{\"goal\":[{},{}]}",
        "{\"goal\":null,\"goals\":[{}]}",
        "{\"indicators\":[{\"target\":{}}]}",
        "{\"goal\":\"words\"}",
        "{\"attributes\":{\"a\":[]}}",
        "{\"unknown\":1}",
        "{\"format\":1,\"kind\":\"monitoring\"}",
        "{\"kind\":\"绩效运行监控表\"}",
        "{\"kind\":\"Self Evaluation\"}",
        "{\"kind\":\"yearly\"}",
        "{\"kind\":7}",
        "{\"format\":0}",
        "{\"format\":\"new\"}",
        "{\"midTermGoal\":{\"expected\":\"x\"}}",
        "{\"midTermGoal\":{},\"midTermGoals\":[{}]}",
        "{\"attributes\":{\"bonus\":2}}",
        "{\"attributes\":{\"veto\":\"是\"}}",
        "{\"indicators\":[{\"attributes\":{\"veto\":\"是\"}}]}",
        "{\"indicators\":[{\"bonus\":\"加2分\",\"deduction\":\"扣2分\",\"veto\":true}]}",
        "{\"indicators\":[{\"bonus\":[]}]}",
        "{\"indicators\":[{\"judgements\":[{\"by\":\"finance\",\"score\":4}]}]}",
        "{\"indicators\":[{\"judgements\":[{\"by\":\"财政部门\",\"score\":4}]}]}",
        "{\"indicators\":[{\"judgements\":[{\"score\":4}]}]}",
        "{\"indicators\":[{\"judgements\":[{\"by\":\"somebody\"}]}]}",
        "{\"indicators\":[{\"derivation\":{\"numerator\":\"120万元\"}}]}",
        "{\"indicators\":[{\"derivation\":\"120÷150\"}]}",
        "{\"budget\":{\"total\":{\"received\":10,\"expected\":\"12万元\"}}}"
      })
  void theSchemaOfFormsAgreesWithTheReader(String json) {
    boolean lost = FormJson.standard().read(json).hasErrors();
    assertEquals(lost, !errors(FORM, json).isEmpty(), json);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\"declared\": \"withhold\"",
        "\"zeroBudget\": \"full marks\"",
        "\"defaultStrategy\": {\"strategy\": \"x\", \"a\": 1}",
        "\"strategiesByCategory\": {\"数量指标\": \"x\"}",
        "\"gradeScale\": \"优:90%,差:0%\"",
        "\"scoreRounding\": {\"scale\": 1}",
        "\"declared\": \"maybe\"",
        "\"missing\": 7",
        "\"defaultStrategy\": \"bands(\"",
        "\"defaultStrategy\": {\"bands\": 1}",
        "\"strategiesByCategory\": {\"颜色指标\": \"x\"}",
        "\"weightPlans\": [{\"weights\": {\"OUTPUT\": \"x\"}}]",
        "\"weightPlans\": [{\"weights\": {\"WORK\": 1}}]",
        "\"weightPlans\": [{\"name\": \"a\"}, null]",
        "\"weightPlans\": null",
        "\"scoreRounding\": {\"scale\": 99}",
        "\"scoreRounding\": {\"scale\": 1, \"mode\": \"UNNECESSARY\"}",
        "\"gradeScale\": \"优\"",
        "\"gradeScale\": [{\"from\": \"90%\"}]",
        "\"tolerance\": \"x\""
      })
  void theSchemaOfRulesAgreesWithTheReader(String field) {
    String json = "{\"name\": \"x\"" + (field.isEmpty() ? "" : ", ") + field + "}";
    boolean refused = RulesJson.read(json).rules().isEmpty();
    assertEquals(refused, !errors(RULES, json).isEmpty(), json);
  }

  @Test
  void aRuleSetWithoutANameAndAScoreWithoutAnExplanationAreRefused() {
    assertFalse(errors(RULES, "{}").isEmpty());
    assertFalse(errors(RESULT, "{\"total\": 1}").isEmpty());
    assertFalse(errors(FINDINGS, "{\"findings\": [{\"code\": \"WEIGHT_SUM\"}]}").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"checks\":null}",
        "{\"checks\":[]}",
        "{\"checks\":{\"OVERSPENT\":null}}",
        "{\"checks\":{\"OVERSPENT\":7}}",
        "{\"checks\":{\"OVERSPENT\":{\"enabled\":\"否\",\"severity\":\"警告\",\"kinds\":[\"monitoring\"]}}}",
        "{\"checks\":{\"OVERSPENT\":{\"enabled\":1}}}",
        "{\"checks\":{\"OVERSPENT\":{\"enabled\":\"maybe\"}}}",
        "{\"checks\":{\"OVERSPENT\":{\"severity\":\"fatal\"}}}",
        "{\"checks\":{\"OVERSPENT\":{\"severity\":null,\"kinds\":null,\"thresholds\":null}}}",
        "{\"checks\":{\"OVERSPENT\":{\"kinds\":\"monitoring\"}}}",
        "{\"checks\":{\"OVERSPENT\":{\"kinds\":[null]}}}",
        "{\"checks\":{\"OVERSPENT\":{\"kind\":[]}}}",
        "{\"checks\":{\"OVERFULFILMENT_UNEXPLAINED\":{\"thresholds\":{\"overfulfilment\":\"120%\"}}}}",
        "{\"checks\":{\"TEXT_TOO_LONG\":{\"thresholds\":{\"reason-length\":100}}}}",
        "{\"checks\":{\"TEXT_TOO_LONG\":{\"thresholds\":{\"reason-length\":[100]}}}}",
        "{\"check\":{}}",
        "[]"
      })
  void theSchemaOfProfilesAgreesWithTheReader(String json) {
    AuditProfileReading reading = AuditProfileJson.read(json);
    assertEquals(!reading.hasErrors(), errors(PROFILE, json).isEmpty(), json);
    if (!reading.hasErrors()) {
      String written = AuditProfileJson.write(reading.orElseThrow());
      assertEquals(List.of(), errors(PROFILE, written));
    }
  }
}
