package dev.jixiao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.audit.AuditProfile;
import dev.jixiao.audit.Auditor;
import dev.jixiao.audit.Severity;
import dev.jixiao.form.FormKind;
import dev.jixiao.problem.Problem;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.score.Scorer;
import dev.jixiao.strategy.StrategySpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the Chinese guides for those who keep rules and audit profiles print can be typed as it stands there. */
class RuleKeepersGuideTest {
  private static final Path FOLDER =
      Path.of("src/main/javadoc/dev.jixiao.json/dev/jixiao/json/doc-files");
  private static final String RULES = "rules-zh.html";
  private static final String PROFILES = "profiles-zh.html";

  @Test
  void everyRuleSetIsReadWithoutAProblem() throws IOException {
    List<String> documents = found(RULES, "<pre>\n(\\{.*?)</pre>");
    assertEquals(4, documents.size());
    for (String document : documents) {
      RulesReading reading = RulesJson.read(document);
      assertEquals(List.of(), reading.problems(), document);
      assertFalse(reading.orElseThrow().name().isBlank());
    }
  }

  @Test
  void everyWayOfScoringIsOneThatAScorerTakes() throws IOException {
    List<String> specs = found(RULES, "<td><code>([^<]*)</code></td></tr>");
    assertEquals(9, specs.size());
    for (String spec : specs) {
      ScoringRules rules = ScoringRules.mof2020().toBuilder()
          .defaultStrategy(StrategySpec.parse(spec))
          .build();
      assertEquals(rules, Scorer.of(rules).rules(), spec);
    }
  }

  @Test
  void theAuditProfileSaysWhatThePageSaysOfIt() throws IOException {
    List<String> documents = found(PROFILES, "<pre>\n(\\{.*?)</pre>");
    assertEquals(1, documents.size());
    AuditProfileReading reading = AuditProfileJson.read(documents.get(0));
    assertEquals(List.of(), reading.problems());
    AuditProfile profile = reading.orElseThrow();
    assertEquals(Optional.of(Severity.ERROR), profile.check("OVERSPENT").severity());
    assertEquals(
        Optional.of(Set.of(FormKind.SELF_EVALUATION)),
        profile.check("OVERSPENT").kinds());
    assertFalse(profile.check("TARGET_VAGUE").enabled());
    List<String> fields = found(PROFILES, "<tr><td><code>([^<]*)</code>");
    assertEquals(new ProfileFields(Auditor.standard()).check.names(), fields);
    Problem misspelled =
        AuditProfileJson.read("{\"checks\": {\"OVERSPNT\": {}}}").problems().get(0);
    assertTrue(
        misspelled.message(Locale.CHINESE).contains("可能应为“OVERSPENT”"), misspelled.toString());
  }

  private static List<String> found(String page, String pattern) throws IOException {
    return Pattern.compile(pattern, Pattern.DOTALL)
        .matcher(Files.readString(FOLDER.resolve(page)))
        .results()
        .map((MatchResult result) -> result.group(1))
        .toList();
  }
}
