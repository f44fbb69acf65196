package dev.jixiao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.jixiao.audit.Auditor;
import dev.jixiao.audit.Finding;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.score.FormProgress;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.ProgressMonitor;
import dev.jixiao.score.Scorer;
import dev.jixiao.target.IndicatorTypes;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ResultJsonTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final PerformanceForm form =
      FormJson.standard().read(Fixtures.text(Fixtures.REAL.get(0))).orElseThrow();
  private final FormScore score = Scorer.standard().score(form);
  private final List<Finding> findings = Auditor.standard().audit(form);

  private static JsonNode read(String json) throws Exception {
    return MAPPER.readTree(json);
  }

  @Test
  void aLineSaysWhatAFormCameToAndNoMore() throws Exception {
    String line = FormJson.standard().writeLine(score);
    assertFalse(line.contains("\n"));
    JsonNode result = read(line);
    List<String> names = new ArrayList<>();
    result.fieldNames().forEachRemaining(names::add);
    assertEquals("form", names.get(0));
    assertEquals(form.title(), result.at("/form/title").asText());
    assertEquals(2020, result.at("/form/fiscalYear").asInt());
    assertEquals(form.project().name(), result.at("/form/project").asText());
    assertTrue(result.at("/form/line").isMissingNode());
    assertEquals(score.rules().name(), result.at("/rules/name").asText());
    assertEquals(
        RulesJson.fingerprint(score.rules()), result.at("/rules/fingerprint").asText());
    assertEquals(ResultFields.library(), result.at("/library").asText());
    assertEquals(score.total().toBigDecimal(), result.at("/total").decimalValue());
    assertEquals(form.indicators().size(), result.at("/rows").size());
    assertTrue(result.at("/rows/0/verdict").isTextual());
    assertFalse(line.contains("reason") || line.contains("findings"), line);
  }

  @Test
  void reasonsAndFindingsAreThereOnRequest() throws Exception {
    ResultJson chinese = ResultJson.standard().in(Locale.CHINESE).withTexts();
    JsonNode result =
        read(chinese.writeLine(FormResult.of(score).withFindings(findings).withLine(12)));
    assertEquals(12, result.at("/form/line").asInt());
    assertHolds(
        read(chinese.write(FormResult.of(score).withFindings(findings).withLine(12))), result, "");
    assertEquals(
        score.indicators().get(0).explanation().toText(Locale.CHINESE),
        result.at("/rows/0/reason").asText());
    assertEquals(findings.size(), result.at("/findings").size());
    assertEquals(
        findings.get(0).message(Locale.CHINESE),
        result.at("/findings/0/message").asText());
    JsonNode both = read(ResultJson.standard().writeLine(FormResult.of(score)));
    assertTrue(both.at("/rows/0/reason").has("en") && both.at("/rows/0/reason").has("zh"));
    JsonNode clean = read(ResultJson.standard()
        .withoutExplanations()
        .writeLine(FormResult.of(score).withFindings(List.of())));
    assertTrue(clean.at("/findings").isArray(), "an audit that found nothing");
  }

  /** Whether a document has all that a line has, at the same places. */
  private static void assertHolds(JsonNode document, JsonNode line, String place) {
    if (!line.isContainerNode()) {
      assertEquals(line, document, place);
    }
    assertTrue(document.size() >= line.size(), place);
    line.properties()
        .forEach(field -> assertHolds(
            document.path(field.getKey()), field.getValue(), place + "/" + field.getKey()));
    for (int i = 0; line.isArray() && i < line.size(); i++) {
      assertHolds(document.path(i), line.get(i), place + "/" + i);
    }
  }

  @ParameterizedTest
  @MethodSource("dev.jixiao.json.Fixtures#all")
  void aDocumentAndALineHaveOneShape(String name) throws Exception {
    PerformanceForm read = FormJson.standard().read(Fixtures.text(name)).orElseThrow();
    FormResult result = FormResult.of(Scorer.standard().score(read))
        .withFindings(Auditor.standard().audit(read))
        .withLine(7);
    ResultJson texts = ResultJson.standard().withTexts();
    for (ResultJson results :
        List.of(texts, texts.in(Locale.CHINESE), ResultJson.standard().withoutExplanations())) {
      assertHolds(read(results.write(result)), read(results.writeLine(result)), "");
    }
    // steps are too much for a line, which has their text
    assertEquals(read(texts.writeLine(result)), read(ResultJson.standard().writeLine(result)));
  }

  @Test
  void readersAndWritersSayWhatTheyAreInADebugger() {
    assertEquals(
        "JSON of results, zh-CN, explanations: TEXT",
        ResultJson.standard().in(Locale.CHINESE).withTexts().toString());
    assertTrue(FormJson.standard().toString().startsWith("JSON of forms with "));
    assertEquals("JSON of this library's types, in both languages", new JixiaoModule().toString());
    assertEquals(
        "JSON of this library's types, in zh-CN",
        new JixiaoModule3(IndicatorTypes.standard(), Locale.CHINESE).toString());
    assertTrue(RulesFormat.STANDARD.toString().startsWith("JSON of rule sets with "));
    assertTrue(JsonLimits.standard().withDepth(7).toString().contains("depth 7"));
    assertEquals("a form, problems: []", FormJson.standard().read("{}").toString());
    assertTrue(
        FormJson.standard().read("[]").toString().startsWith("no form, problems: [FIELD_TYPE"));
    assertEquals("rules, problems: []", RulesJson.read("{\"name\": \"n\"}").toString());
    assertTrue(RulesJson.read("{}").toString().startsWith("no rules, problems: [FIELD_MISSING"));
  }

  @Test
  void aDocumentCanBeInOneLanguageInTextsOrWithoutExplanations() throws Exception {
    ResultJson all = ResultJson.standard();
    String document = all.write(score);
    assertEquals(document, FormJson.standard().write(score));
    assertTrue(document.contains("\"zh\"") && document.contains("\"en\""));
    String english = all.in(Locale.ENGLISH).write(score);
    assertFalse(english.contains("\"zh\"") || english.contains("\"en\""));
    assertTrue(read(english).at("/explanation/0/text").isTextual());
    String texts = all.in(Locale.CHINESE).withTexts().write(score);
    assertTrue(read(texts).at("/rows/0/reason").isTextual());
    assertTrue(read(texts).at("/rows/0/target").isTextual());
    String brief = all.withoutExplanations().write(score);
    assertFalse(brief.contains("explanation") || brief.contains("reason"));
    assertTrue(texts.length() < english.length() && brief.length() < texts.length());
  }

  /** The total's steps do not repeat those of the rows. */
  @ParameterizedTest
  @MethodSource("dev.jixiao.json.Fixtures#all")
  void noStepIsWrittenTwice(String name) throws Exception {
    FormScore scored =
        Scorer.standard().score(FormJson.standard().read(Fixtures.text(name)).orElseThrow());
    JsonNode document = read(FormJson.standard().write(scored));
    for (JsonNode step : document.at("/explanation")) {
      assertFalse(step.has("steps"), step.toString());
    }
    for (int i = 0; i < scored.indicators().size(); i++) {
      JsonNode row = document.at("/rows/" + i);
      // the rules are named once, by the form
      int own = scored.indicators().get(i).explanation().steps().size() - 1;
      assertTrue(row.at("/explanation").size() >= own, row.toString());
      List<String> steps = new ArrayList<>();
      row.at("/explanation").forEach(step -> steps.add(step.toString()));
      assertEquals(new ArrayList<>(new LinkedHashSet<>(steps)), steps);
    }
  }

  @Test
  void manyResultsAreWrittenOneOnALine(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("results.ndjson");
    ResultJson.standard()
        .withoutExplanations()
        .writeLines(
            Stream.of(score, score).map(FormResult::of).map(each -> each.withLine(3)), file);
    List<String> lines = Files.readAllLines(file);
    assertEquals(2, lines.size());
    assertEquals(3, read(lines.get(1)).at("/form/line").asInt());
  }

  @Test
  void equalRuleSetsHaveOneFingerprintAndOthersAnother() {
    ScoringRules rules = ScoringRules.mof2020();
    String fingerprint = RulesJson.fingerprint(rules);
    assertTrue(fingerprint.matches("[0-9a-f]{16}"), fingerprint);
    assertEquals(
        fingerprint,
        RulesJson.fingerprint(RulesJson.read(RulesJson.write(rules)).orElseThrow()));
    HashSet<String> others = new HashSet<>();
    others.add(fingerprint);
    others.add(RulesJson.fingerprint(rules.toBuilder().name("x").build()));
    others.add(RulesJson.fingerprint(ScoringRules.mof2021()));
    assertEquals(3, others.size());
    assertNotEquals("", ResultFields.library());
  }

  @Test
  void linesAreCountedFromOne() {
    assertThrows(IllegalArgumentException.class, () -> FormResult.of(score).withLine(0));
    assertTrue(FormResult.of(score).withFindings(findings).toString().contains("findings: "));
  }

  /** Lines are written straight into bytes, and have the same bytes as their texts, with half characters and whole ones. */
  @Test
  void aLineInAFileIsTheLineAsAText() throws Exception {
    ResultJson results = ResultJson.standard();
    for (String title : List.of("t", "绩效𠮷", "a\uD842b", "\uDC00")) {
      FormScore titled = Scorer.standard().score(form.toBuilder().title(title).build());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      results.writeLines(Stream.of(titled, score).map(FormResult::of), bytes);
      assertEquals(
          results.writeLine(titled) + "\n" + results.writeLine(score) + "\n",
          bytes.toString(StandardCharsets.UTF_8));
    }
  }

  @Test
  void findingsAreWrittenOneOnALine(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("findings.ndjson");
    ResultJson chinese = ResultJson.standard().in(Locale.CHINESE);
    chinese.writeFindings(findings.stream(), file);
    List<String> lines = Files.readAllLines(file);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    chinese.writeFindings(findings.stream(), bytes);
    assertEquals(Files.readString(file), bytes.toString(StandardCharsets.UTF_8));
    assertEquals(findings.stream().map(chinese::writeLine).toList(), lines);
    JsonNode first = read(lines.get(0));
    assertEquals(findings.get(0).code(), first.at("/code").asText());
    assertEquals(findings.get(0).location(), first.at("/location").asText());
    assertEquals(findings.get(0).message(Locale.CHINESE), first.at("/message").asText());
  }

  @Test
  void progressHasTheLightOfEachRowAndWhy() throws Exception {
    PerformanceForm underWay = FormJson.standard().read("""
            {"kind": "monitoring", "title": "t", "fiscalYear": 2024, "asOf": "2024-06-30", "indicators": [
              {"level1": "产出指标", "level2": "数量指标", "name": "渠道防渗长度", "target": "≥60公里",
               "actual": "15公里", "forecast": "34公里", "weight": 50},
              {"level1": "产出指标", "level2": "时效指标", "name": "完工时间", "target": "12月30日前", "weight": 50}]}
            """).cleanOrElseThrow();
    FormProgress progress = ProgressMonitor.standard().review(underWay);
    Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Fixtures.text("/dev/jixiao/json/schema/progress.schema.json"));
    for (ResultJson results :
        List.of(ResultJson.standard(), ResultJson.standard().in(Locale.ENGLISH))) {
      assertEquals(List.of(), schema.validate(results.writeLine(progress), InputFormat.JSON));
    }
    ResultJson chinese = ResultJson.standard().in(Locale.CHINESE);
    JsonNode document = read(chinese.write(progress));
    assertEquals("2024-06-30", document.at("/form/asOf").asText());
    assertEquals(6, document.at("/months").asInt());
    assertEquals("RED", document.at("/light").asText());
    assertEquals("≥30公里", document.at("/rows/0/expected").asText());
    assertEquals("50%", document.at("/rows/0/progress").asText());
    assertEquals("RED", document.at("/rows/0/light").asText());
    assertEquals("PARTLY_MET", document.at("/rows/0/forecast/verdict").asText());
    assertEquals(
        progress.indicators().get(0).reason().chinese(),
        document.at("/rows/0/reason").asText());
    assertTrue(document.at("/rows/1/light").isMissingNode(), "not due yet");
    assertEquals(document, read(chinese.writeLine(progress)));
    assertTrue(read(ResultJson.standard().withoutExplanations().writeLine(progress))
        .at("/rows/0/reason")
        .isMissingNode());
  }
}
