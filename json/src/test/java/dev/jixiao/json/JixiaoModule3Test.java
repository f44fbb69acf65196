package dev.jixiao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.audit.Auditor;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.problem.Problem;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.Scorer;
import dev.jixiao.target.IndicatorTypes;
import dev.jixiao.target.Target;
import dev.jixiao.value.Money;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

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
    assertEquals(Points.of(1).times(Ratio.of(1, 3)), mapper.readValue("\"1÷3\"", Points.class));
    assertEquals(Ratio.ofPercent("96"), mapper.readValue("\"96%\"", Ratio.class));
    assertEquals(
        "\"4.8万元\"", mapper.writeValueAsString(mapper.readValue("\"4.8万元\"", Money.class)));
    assertEquals("\"≥95%\"", mapper.writeValueAsString(mapper.readValue("\"≥95%\"", Target.class)));
    assertNull(mapper.readValue("null", Points.class));
    ScoringRules rules = ScoringRules.mof2021();
    assertEquals(rules, mapper.readValue(mapper.writeValueAsString(rules), ScoringRules.class));
  }

  @Test
  void theApplicationChoosesTheLanguageOfRefusals() {
    JsonMapper chinese = JsonMapper.builder()
        .addModule(new JixiaoModule3(IndicatorTypes.standard(), Locale.SIMPLIFIED_CHINESE))
        .build();
    DatabindException e = assertThrows(
        DatabindException.class, () -> chinese.readValue("{\"nmae\": \"x\"}", Indicator.class));
    assertTrue(e.getMessage().startsWith("不是有效的 Indicator：格式中没有字段"), e.getMessage());
    assertFalse(e.getMessage().contains("the format"), e.getMessage());
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
      assertTrue(e.getMessage().startsWith("not a valid PerformanceForm: FIELD_"), e.getMessage());
    }
    DatabindException e = assertThrows(
        DatabindException.class,
        () -> mapper.readValue("[{},\n {\"nmae\": \"x\"}]", Indicator[].class));
    assertTrue(e.getMessage().contains("perhaps it should be \"name\""), e.getMessage());
    assertTrue(e.getMessage().contains("(/1/nmae, 2:3)"), e.getMessage());
    String longName = "{\"" + "n".repeat(1001) + "\":1}";
    assertThrows(DatabindException.class, () -> mapper.readValue(longName, PerformanceForm.class));
  }

  @Test
  void scoresAndFindingsAreWritten() {
    PerformanceForm form =
        FormJson.standard().read(Fixtures.text(Fixtures.REAL.get(0))).orElseThrow();
    FormScore score = Scorer.standard().score(form);
    JsonNode json = mapper.readTree(mapper.writeValueAsString(score));
    assertEquals(form.indicators().size(), json.at("/rows").size());
    JsonNode findings =
        mapper.readTree(mapper.writeValueAsString(Auditor.standard().audit(form)));
    assertTrue(findings.isArray());
    FormScore again = Scorer.standard().score(form);
    assertEquals(
        mapper.writeValueAsString(again), mapper.writeValueAsString(mapper.valueToTree(again)));
    PerformanceForm precise = PerformanceForm.builder()
        .addIndicators(Indicator.builder().weight("0.0000001").build())
        .build();
    assertEquals(precise, mapper.convertValue(precise, PerformanceForm.class));
    assertEquals(precise, mapper.treeToValue(mapper.valueToTree(precise), PerformanceForm.class));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "10",
        "-7",
        "2.5",
        "1E+3",
        "123456789012345678",
        "1234567890123456789",
        "-123456789012345678",
        "12345678901234567890",
        "0.00000000000000000001"
      })
  void numbersAreExactInATreeToo(String number) {
    Points points = Points.of(number);
    JsonNode tree = mapper.valueToTree(points);
    assertEquals(0, points.toBigDecimal().compareTo(tree.decimalValue()), tree.toString());
    assertEquals(points, mapper.treeToValue(tree, Points.class));
    assertEquals(points, mapper.readValue(mapper.writeValueAsString(points), Points.class));
  }

  @Test
  void aTextBeyondTheLimitIsRefusedWithItsLength() {
    String json = "{\"title\": \"" + "长".repeat(1_000_001) + "\"}";
    DatabindException e =
        assertThrows(DatabindException.class, () -> mapper.readValue(json, PerformanceForm.class));
    assertTrue(e.getMessage().contains("a value of 1000001 characters"), e.getMessage());
    assertTrue(e.getMessage().contains("(/title, 1:11)"), e.getMessage());
  }

  /** An application's own object, read and written by data binding. */
  record Answer(Indicator row, Points points, Ratio rate) {}

  @Test
  void anUnknownFieldIsRefusedWhateverTheApplicationSaysWithItsPlaceInTheDocument() {
    for (boolean fails : List.of(true, false)) {
      JsonMapper own = JsonMapper.builder()
          .addModule(new JixiaoModule3())
          .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, fails)
          .build();
      DatabindException e = assertThrows(
          DatabindException.class,
          () -> own.readValue("{\"row\":\n {\"nmae\": \"x\"}}", Answer.class));
      assertTrue(e.getMessage().contains("perhaps it should be \"name\""), e.getMessage());
      assertTrue(e.getMessage().contains("(/row/nmae, 2:3)"), e.getMessage());
      assertTrue(e.getPathReference().endsWith("[\"row\"]"), e.getPathReference());
    }
  }

  @Test
  void anApplicationsOwnObjectsHoldValuesOfTheLibrary() {
    Answer answer = new Answer(
        Indicator.builder().name("n").target("≥95%").actual("96%").weight("10").build(),
        Points.of("9.5"),
        Ratio.ofPercent("96"));
    String json = mapper.writeValueAsString(answer);
    assertEquals(
        "{\"row\":{\"name\":\"n\",\"target\":\"≥95%\",\"actual\":\"96%\",\"weight\":10},"
            + "\"points\":9.5,\"rate\":\"96%\"}",
        json);
    assertEquals(answer, mapper.readValue(json, Answer.class));
  }

  @Test
  void aBlankValueIsRefused() {
    for (Class<?> type : List.of(Points.class, Ratio.class, Money.class)) {
      DatabindException e =
          assertThrows(DatabindException.class, () -> mapper.readValue("\" \"", type));
      String expected = "not a valid " + type.getSimpleName() + ": nothing is written there";
      assertTrue(e.getMessage().startsWith(expected), e.getMessage());
    }
  }

  @Test
  void typesAreWrittenWithDefaultTyping() {
    JsonMapper typed = JsonMapper.builder()
        .addModule(new JixiaoModule3())
        .activateDefaultTyping(
            BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("dev.jixiao.")
                .allowIfSubType("java.util.")
                .build(),
            DefaultTyping.NON_FINAL)
        .build();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("row", Indicator.builder().name("n").target("≥95%").build());
    values.put("points", Points.of(5));
    String json = typed.writeValueAsString(values);
    assertTrue(json.contains("\"dev.jixiao.form.Indicator\""), json);
    assertFalse(json.contains("Immutable"), json);
    assertEquals(values, typed.readValue(json, Object.class));
  }

  @Test
  void theRootIsCalledAsThePublicTypeIs() {
    String json = mapper
        .writer()
        .with(SerializationFeature.WRAP_ROOT_VALUE)
        .writeValueAsString(Indicator.builder().name("n").build());
    assertTrue(json.startsWith("{\"Indicator\":{"), json);
  }

  @Test
  void itIsNotFoundByItself() {
    assertFalse(
        MapperBuilder.findModules().stream().anyMatch(module -> module instanceof JixiaoModule3));
  }

  /** The build runs this class twice and says where: on the module path, and on the class path. */
  @Test
  void itRunsWhereTheBuildSays() {
    Module json = JixiaoModule3.class.getModule();
    String path = System.getProperty("jixiao.path", json.isNamed() ? "module" : "class");
    assertEquals(path.equals("module"), json.isNamed());
    assertEquals(path.equals("module"), mapper.getClass().getModule().isNamed());
  }

  @Test
  void warningsOfARuleSetArePassedOnToWhoAsksForThem() {
    List<Problem> warnings = new ArrayList<>();
    JsonMapper telling = JsonMapper.builder()
        .addModule(new JixiaoModule3().withWarnings(warnings::add))
        .build();
    String inWords = "{\"name\": \"某县\", \"defaultStrategy\": \"完成率≥90%得满分，每降低1个百分点扣0.5分\"}";
    String plain = "{\"name\": \"某县\", \"defaultStrategy\": \"proportional\"}";
    RulesReading reading = RulesJson.read(inWords);
    assertEquals(1, reading.problems().size());
    assertEquals(reading.orElseThrow(), mapper.readValue(inWords, ScoringRules.class));
    assertEquals(reading.orElseThrow(), telling.readValue(inWords, ScoringRules.class));
    assertEquals(reading.problems().get(0).wording(), warnings.get(0).wording());
    telling.readValue(plain, ScoringRules.class);
    assertEquals(1, warnings.size());
  }
}
