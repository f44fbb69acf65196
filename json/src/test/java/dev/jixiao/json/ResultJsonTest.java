package dev.jixiao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jixiao.audit.Auditor;
import dev.jixiao.audit.Finding;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.Scorer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
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
    assertTrue(read(texts).at("/indicators/0/explanation").isTextual());
    String brief = all.withoutExplanations().write(score);
    assertFalse(brief.contains("explanation"));
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
      JsonNode row = document.at("/indicators/" + i);
      int own = scored.indicators().get(i).explanation().steps().size();
      assertTrue(row.at("/explanation").size() >= own, row.toString());
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
}
