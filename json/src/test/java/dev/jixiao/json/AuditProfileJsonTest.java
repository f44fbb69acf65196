package dev.jixiao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.audit.AuditContext;
import dev.jixiao.audit.AuditProfile;
import dev.jixiao.audit.AuditRule;
import dev.jixiao.audit.Auditor;
import dev.jixiao.audit.CheckSettings;
import dev.jixiao.audit.Finding;
import dev.jixiao.audit.Severity;
import dev.jixiao.audit.Threshold;
import dev.jixiao.form.FormKind;
import dev.jixiao.problem.Place;
import dev.jixiao.problem.Problem;
import dev.jixiao.value.Ratio;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Audit profiles as JSON: what is written is read back, and every slip is named. */
class AuditProfileJsonTest {
  private static final String DOCUMENT = """
      {"checks": {"OVERSPENT": {"enabled": true, "severity": "error", "kinds": ["self-evaluation"]},
        "OVERFULFILMENT_UNEXPLAINED": {"severity": "提示", "thresholds": {"overfulfilment": "120%"}},
        "TEXT_TOO_LONG": {"kinds": ["绩效运行监控表", "Evaluation"], "thresholds": {"reason-length": 100}},
        "FUND_SUM": {"thresholds": {"fund-difference": " ０.5 "}},
        "TARGET_VAGUE": {"enabled": "否"}}}
      """;
  private static final AuditProfile PROFILE = AuditProfile.builder()
      .putCheck(
          "OVERSPENT",
          CheckSettings.builder()
              .severity(Severity.ERROR)
              .kinds(Set.of(FormKind.SELF_EVALUATION))
              .build())
      .putCheck(
          "OVERFULFILMENT_UNEXPLAINED",
          CheckSettings.builder()
              .severity(Severity.INFO)
              .putThreshold("overfulfilment", Ratio.ofPercent("120"))
              .build())
      .putCheck(
          "TEXT_TOO_LONG",
          CheckSettings.builder()
              .kinds(Set.of(FormKind.MONITORING, FormKind.EVALUATION))
              .putThreshold("reason-length", Ratio.of(100, 1))
              .build())
      .putCheck(
          "FUND_SUM",
          CheckSettings.builder()
              .putThreshold("fund-difference", Ratio.of(1, 2))
              .build())
      .putCheck("TARGET_VAGUE", CheckSettings.builder().enabled(false).build())
      .build();

  @Test
  void aProfileIsReadAsPeopleTypeIt(@TempDir Path folder) throws Exception {
    assertEquals(PROFILE, AuditProfileJson.read(DOCUMENT).orElseThrow());
    assertEquals(PROFILE, Auditor.standard().withProfile(PROFILE).profile());
    byte[] bytes = DOCUMENT.getBytes(StandardCharsets.UTF_16);
    Path file = Files.write(folder.resolve("profile.json"), bytes);
    Auditor standard = Auditor.standard();
    assertEquals(PROFILE, AuditProfileJson.read(file, standard).orElseThrow());
    assertEquals(
        PROFILE,
        AuditProfileJson.read(new ByteArrayInputStream(bytes), standard).orElseThrow());
    AuditProfileReading missing = AuditProfileJson.read(folder.resolve("none.json"), standard);
    assertEquals(List.of("IO"), codes(missing));
    assertTrue(missing.hasErrors());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"checks\": null}",
        "{\"checks\": {}}",
        "{\"checks\": {\"OVERSPENT\": null}}",
      })
  void nothingIsTheProfileThatChangesNothing(String json) {
    AuditProfileReading reading = AuditProfileJson.read(json);
    assertEquals(List.of(), reading.problems());
    assertFalse(reading.hasErrors());
    assertEquals(Optional.of(AuditProfile.standard()), reading.profile());
    assertEquals("profile, problems: []", reading.toString());
  }

  @Test
  void whatIsWrittenIsReadBack() {
    AuditProfile.Builder profile = AuditProfile.builder();
    Severity[] severities = Severity.values();
    FormKind[] kinds = FormKind.values();
    int i = 0;
    for (AuditRule rule : Auditor.standard().rules()) {
      CheckSettings.Builder settings = CheckSettings.builder()
          .enabled(i % 2 == 0)
          .severity(severities[i % severities.length])
          .kinds(Set.of(kinds[i % kinds.length], kinds[(i + 1) % kinds.length]));
      for (Threshold threshold : rule.thresholds()) {
        settings.putThreshold(threshold.name(), threshold.defaultValue().times(Ratio.of(i, 7)));
      }
      profile.putCheck(rule.code(), settings.build());
      i++;
    }
    for (AuditProfile each : List.of(profile.build(), PROFILE, AuditProfile.standard())) {
      assertEquals(each, AuditProfileJson.read(AuditProfileJson.write(each)).orElseThrow());
    }
  }

  @Test
  void whatIsWrittenHasTheFieldsInTheirOrder() {
    AuditProfile profile = AuditProfile.builder()
        .putCheck(
            "OVERFULFILMENT_UNEXPLAINED",
            CheckSettings.builder()
                .severity(Severity.WARNING)
                .kinds(Set.of(FormKind.EVALUATION, FormKind.SELF_EVALUATION))
                .putThreshold("overfulfilment", Ratio.ofPercent("120"))
                .build())
        .putCheck(
            "TEXT_TOO_LONG",
            CheckSettings.builder()
                .putThreshold("reason-length", Ratio.of(100, 1))
                .build())
        .build();
    assertEquals("""
        {
          "checks": {
            "OVERFULFILMENT_UNEXPLAINED": {
              "enabled": true,
              "severity": "warning",
              "kinds": [
                "self-evaluation",
                "evaluation"
              ],
              "thresholds": {
                "overfulfilment": "120%"
              }
            },
            "TEXT_TOO_LONG": {
              "enabled": true,
              "thresholds": {
                "reason-length": 100
              }
            }
          }
        }""", AuditProfileJson.write(profile).strip());
    AuditProfile stranger = AuditProfile.builder()
        .putCheck("NONE_SUCH", CheckSettings.builder().build())
        .build();
    assertThrows(IllegalArgumentException.class, () -> AuditProfileJson.write(stranger));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'checks': {'OVERSPEND': {}}} | CHECK_UNKNOWN /checks/OVERSPEND \"OVERSPENT\"",
        "{'checks': {'OVERSPEND': null}} | CHECK_UNKNOWN /checks/OVERSPEND \"OVERSPENT\"",
        "{'checks': {'a/b': {}}} | CHECK_UNKNOWN /checks/a~1b a/b",
        "{'checks': {'OVERSPENT': {'severty': 'error'}}} | FIELD_UNKNOWN /checks/OVERSPENT/severty severity",
        "{'check': {}} | FIELD_UNKNOWN /check checks",
        "{'checks': []} | FIELD_TYPE /checks object",
        "{'checks': {'OVERSPENT': true}} | FIELD_TYPE /checks/OVERSPENT object",
        "{'checks': {'OVERSPENT': {'enabled': 'maybe'}}} | FIELD_TYPE /checks/OVERSPENT/enabled true or false",
        "{'checks': {'OVERSPENT': {'severity': 'fatal'}}} | FIELD_VALUE /checks/OVERSPENT/severity error, warning, info",
        "{'checks': {'OVERSPENT': {'kinds': ['yearly']}}} | FIELD_VALUE /checks/OVERSPENT/kinds/0 self-evaluation",
        "{'checks': {'OVERSPENT': {'kinds': 'monitoring'}}} | FIELD_TYPE /checks/OVERSPENT/kinds a list",
        "{'checks': {'OVERSPENT': {}, 'OVERSPENT': {}}} | FIELD_DUPLICATE /checks/OVERSPENT duplicated",
        "{'checks': {'TEXT_TOO_LONG': {'thresholds': {'reason-lenght': 100}}}} | THRESHOLD_UNKNOWN /checks/TEXT_TOO_LONG/thresholds/reason-lenght \"reason-length\"",
        "{'checks': {'TEXT_TOO_LONG': {'thresholds': {'reason_lenght': 'x'}}}} | THRESHOLD_UNKNOWN /checks/TEXT_TOO_LONG/thresholds/reason_lenght \"reason-length\"",
        "{'checks': {'OVERSPENT': {'thresholds': {'copied': '80%'}}}} | THRESHOLD_UNKNOWN /checks/OVERSPENT/thresholds/copied no threshold at all",
        "{'checks': {'TEXT_TOO_LONG': {'thresholds': {'reason-length': 'long'}}}} | FIELD_VALUE /checks/TEXT_TOO_LONG/thresholds/reason-length a number, such as 200",
        "{'checks': {'TEXT_TOO_LONG': {'thresholds': {'reason-length': '200%'}}}} | FIELD_VALUE /checks/TEXT_TOO_LONG/thresholds/reason-length a number, such as 200",
        "{'checks': {'TEXT_TOO_LONG': {'thresholds': {'reason-length': -1}}}} | FIELD_VALUE /checks/TEXT_TOO_LONG/thresholds/reason-length below zero: -1",
        "{'checks': {'TEXT_TOO_LONG': {'thresholds': {'reason-length': 1e99}}}} | NUMBER_OUT_OF_BOUNDS /checks/TEXT_TOO_LONG/thresholds/reason-length 1e99",
        "{'checks': {'TEXT_TOO_LONG': {'thresholds': {'reason-length': 1, 'reason-length': 2}}}} | FIELD_DUPLICATE /checks/TEXT_TOO_LONG/thresholds/reason-length duplicated",
        "{'checks': {'OVERFULFILMENT_UNEXPLAINED': {'thresholds': {'overfulfilment': 130}}}} | FIELD_VALUE /checks/OVERFULFILMENT_UNEXPLAINED/thresholds/overfulfilment such as 130%",
        "{'checks': {'OVERFULFILMENT_UNEXPLAINED': {'thresholds': {'overfulfilment': 1.3}}}} | FIELD_VALUE /checks/OVERFULFILMENT_UNEXPLAINED/thresholds/overfulfilment such as 130%",
        "{'checks': {'OVERFULFILMENT_UNEXPLAINED': {'thresholds': {'overfulfilment': '130'}}}} | FIELD_VALUE /checks/OVERFULFILMENT_UNEXPLAINED/thresholds/overfulfilment such as 130%",
        "{'checks': {'OVERFULFILMENT_UNEXPLAINED': {'thresholds': {'overfulfilment': '-5%'}}}} | FIELD_VALUE /checks/OVERFULFILMENT_UNEXPLAINED/thresholds/overfulfilment below zero: -5%",
        "null | FIELD_TYPE `` an object",
        "[] | FIELD_TYPE `` an object",
        "{'checks': | SYNTAX /checks ends",
      })
  void aSlipIsNamedWithWhatItShouldBe(String json, String problem) {
    AuditProfileReading reading = AuditProfileJson.read(json.replace('\'', '"'));
    assertTrue(reading.hasErrors());
    assertThrows(NoSuchElementException.class, reading::orElseThrow);
    List<Problem> problems = reading.problems();
    assertEquals(1, problems.size(), problems::toString);
    String[] words = problem.replace("`", "").split(" ", 3);
    assertEquals(words[0], problems.get(0).code());
    assertEquals(words[1], problems.get(0).location());
    String shown =
        problems.get(0) + " " + problems.get(0).expected().map(e -> e.english()).orElse("");
    assertTrue(shown.contains(words[2]), shown);
    assertTrue(problems.get(0).place().isPresent());
  }

  @Test
  void allSlipsAreNamedAtOnceInTheOrderOfTheDocumentAndInBothLanguages() {
    AuditProfileReading reading = AuditProfileJson.read("""
        {"checks": {
          "OVERSPEND": {"severity": "error"},
          "TEXT_TOO_LONG": {"thresholds": {"reason-length": "200%"}, "kind": []},
          "FUND_SUM": {"thresholds": {"fund-diference": 1}}
        }}""");
    assertEquals(
        List.of("CHECK_UNKNOWN", "FIELD_VALUE", "FIELD_UNKNOWN", "THRESHOLD_UNKNOWN"),
        codes(reading));
    Problem first = reading.problems().get(0);
    assertEquals(Optional.of(new Place.Document(2, 16)), first.place());
    assertEquals("没有名为“OVERSPEND”的检查项，可能应为“OVERSPENT”", first.message(Locale.CHINESE));
    Problem last = reading.problems().get(3);
    assertEquals("没有名为“fund-diference”的阈值，可能应为“fund-difference”", last.message(Locale.CHINESE));
    assertEquals(
        "there is no threshold named \"fund-diference\"; perhaps it should be \"fund-difference\"",
        last.message(Locale.ENGLISH));
  }

  @Test
  void aSlipOfSyntaxCostsAWarningAndNotTheProfile() {
    AuditProfileReading reading = AuditProfileJson.read("{\"checks\": {\"OVERSPENT\": {}},}");
    assertEquals(List.of("SYNTAX"), codes(reading));
    assertFalse(reading.hasErrors());
    assertTrue(reading.orElseThrow().checks().containsKey("OVERSPENT"));
  }

  @Test
  void aRuleOfAUsersOwnHasItsPlaceInAProfile() {
    Auditor auditor = Auditor.standard().with(new SmallSample());
    String json =
        "{\"checks\": {\"SMALL_SAMPLE\": {\"thresholds\": {\"sample\": 30, \"answered\": \"60%\"}}}}";
    AuditProfile profile = AuditProfileJson.read(json, auditor).orElseThrow();
    assertEquals(
        Ratio.ofPercent("60"), profile.check("SMALL_SAMPLE").thresholds().get("answered"));
    assertEquals(
        profile,
        AuditProfileJson.read(AuditProfileJson.write(profile, auditor), auditor).orElseThrow());
    assertEquals(List.of("CHECK_UNKNOWN"), codes(AuditProfileJson.read(json)));
  }

  private static List<String> codes(AuditProfileReading reading) {
    return reading.problems().stream().map(Problem::code).toList();
  }

  private static final class SmallSample implements AuditRule {
    @Override
    public String code() {
      return "SMALL_SAMPLE";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }

    @Override
    public List<Threshold> thresholds() {
      return List.of(
          Threshold.of("sample", "50", "answers that are needed", "最少问卷数"),
          Threshold.of("answered", "80%", "the share that has to answer", "最低回收率"));
    }

    @Override
    public void check(AuditContext context, Consumer<Finding> findings) {
      // what it checks does not matter here
    }
  }
}
