package dev.jixiao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import dev.jixiao.audit.Auditor;
import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.problem.Parsed;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.score.Scorer;
import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.target.IndicatorType;
import dev.jixiao.target.IndicatorTypes;
import dev.jixiao.target.Target;
import dev.jixiao.target.UnknownTarget;
import dev.jixiao.value.Money;
import dev.jixiao.value.MoneyUnit;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JixiaoModuleTest {
  // made for each test, so that a type that the module forgets is missed by each
  private final ObjectMapper mapper =
      JsonMapper.builder().addModule(new JixiaoModule()).build();

  record Level(String text) implements Target {
    @Override
    public String canonical() {
      return text;
    }
  }

  /** A type of a user. */
  static final class LevelType implements IndicatorType<Level> {
    @Override
    public String name() {
      return "acme-level";
    }

    @Override
    public Class<Level> targetType() {
      return Level.class;
    }

    @Override
    public Parsed<Level> parse(String text) {
      return text.startsWith("L") ? Parsed.ok(new Level(text)) : Parsed.unrecognised();
    }

    @Override
    public Comparison compare(Level target, ActualValue actual, ComparisonContext context) {
      return Comparison.met();
    }
  }

  /** A module of the application's own, beside ours. */
  private static SimpleModule years() {
    return new SimpleModule("years")
        .addSerializer(Year.class, ToStringSerializer.instance)
        .addDeserializer(Year.class, new StdDeserializer<Year>(Year.class) {
          private static final long serialVersionUID = 1L;

          @Override
          public Year deserialize(JsonParser parser, DeserializationContext context)
              throws IOException {
            return Year.parse(parser.getText());
          }
        });
  }

  @ParameterizedTest
  @MethodSource("dev.jixiao.json.Fixtures#all")
  void aFormIsWrittenAndReadAsFormJsonDoes(String name) throws Exception {
    PerformanceForm form = FormJson.standard().read(Fixtures.text(name)).orElseThrow();
    String json = mapper.writeValueAsString(form);
    assertEquals(FormJson.standard().writeLine(form), json);
    assertEquals(form, mapper.readValue(json, PerformanceForm.class));
    assertEquals(form, mapper.convertValue(form, PerformanceForm.class));
  }

  @Test
  void numbersAreExactAlsoInsideTheApplicationsOwnObjects() throws Exception {
    PerformanceForm form = PerformanceForm.builder()
        .addIndicators(Indicator.builder()
            .weight("12345678901234567890.1234567890123456789")
            .build())
        .build();
    List<PerformanceForm> read =
        mapper.readValue(mapper.writeValueAsString(List.of(form, form)), new TypeReference<>() {});
    assertEquals(List.of(form, form), read);
  }

  @Test
  void itWorksBesideOtherModulesInEitherOrder() throws Exception {
    for (boolean first : List.of(true, false)) {
      ObjectMapper both = JsonMapper.builder()
          .addModules(
              first ? List.of(years(), new JixiaoModule()) : List.of(new JixiaoModule(), years()))
          .build();
      Map<String, Object> mixed = new LinkedHashMap<>();
      mixed.put("year", Year.of(2023));
      mixed.put("points", Points.of("9.50"));
      mixed.put("third", Points.of(1).times(Ratio.of(1, 3)));
      mixed.put("rate", Ratio.ofPercent("96"));
      mixed.put("form", PerformanceForm.builder().title("t").build());
      assertEquals(
          "{\"year\":\"2023\",\"points\":9.5,\"third\":\"1÷3\",\"rate\":\"96%\",\"form\":{\"format\":1,\"kind\":\"self-evaluation\",\"title\":\"t\"}}",
          both.writeValueAsString(mixed));
      assertEquals(Year.of(2023), both.readValue("\"2023\"", Year.class));
      assertEquals(Points.of(1).times(Ratio.of(1, 3)), both.readValue("\"1÷3\"", Points.class));
      assertEquals(Points.of("9.5"), both.readValue("9.50", Points.class));
      assertEquals(Ratio.ofPercent("96"), both.readValue("\"96%\"", Ratio.class));
    }
  }

  static Stream<Arguments> numbers() {
    String zeros = "0".repeat(63);
    return Stream.of(
        arguments("1E+3", "1000"),
        arguments("-0.50", "-0.5"),
        arguments("1E+63", "1" + zeros),
        arguments("1E+64", "1E+64"),
        arguments("12E+63", "1.2E+64"),
        arguments("1E-64", "0." + zeros + "1"),
        arguments("9".repeat(64), "9".repeat(64)),
        arguments("9".repeat(63) + ".9", "9".repeat(63) + ".9"),
        arguments("0." + "9".repeat(64), "0." + "9".repeat(64)));
  }

  /** In full as long as that can be read back; a zero more than 64 digits would be too long. */
  @ParameterizedTest
  @MethodSource("numbers")
  void numbersAreWrittenSoThatTheyAreReadBack(String number, String json) throws Exception {
    Points points = Points.of(number);
    assertEquals(json, mapper.writeValueAsString(points));
    assertEquals(points, mapper.readValue(json, Points.class));
    Money money = Money.of(number, MoneyUnit.YUAN);
    assertEquals("\"" + json + "元\"", mapper.writeValueAsString(money));
    assertEquals(money, mapper.readValue("\"" + json + "元\"", Money.class));
  }

  static Stream<Arguments> ratios() {
    String zeros = "0".repeat(61);
    return Stream.of(
        arguments(Ratio.of(3, 8), "37.5%"),
        arguments(Ratio.of(1, 3), "1÷3"),
        arguments(Ratio.ofPercent("1E-62"), "0." + zeros + "1%"),
        arguments(Ratio.ofPercent("0." + "9".repeat(62)), "0." + "9".repeat(62) + "%"),
        arguments(
            Ratio.of(BigDecimal.ONE, new BigDecimal("2").pow(100)),
            "1÷1267650600228229401496703205376"));
  }

  /** In percent where that can be read back, otherwise as a fraction. */
  @ParameterizedTest
  @MethodSource("ratios")
  void ratiosAreWrittenSoThatTheyAreReadBack(Ratio ratio, String json) throws Exception {
    assertEquals("\"" + json + "\"", mapper.writeValueAsString(ratio));
    assertEquals(ratio, mapper.readValue("\"" + json + "\"", Ratio.class));
  }

  /** An application's own object, read and written by data binding. */
  record Answer(
      Indicator row,
      Target target,
      ActualValue actual,
      Money paid,
      StrategySpec strategy,
      Points points,
      Ratio rate) {}

  @Test
  void anApplicationsOwnObjectsHoldEveryValueOfTheLibrary() throws Exception {
    Answer answer = new Answer(
        Indicator.builder().name("n").target("≥95%").actual("96%").weight("10").build(),
        IndicatorTypes.standard().read("10月底前"),
        ActualValue.of("约120平方米"),
        Money.of("4.80", MoneyUnit.TEN_THOUSAND),
        StrategySpec.parse("bands(bands=90%:100%)"),
        Points.of("9.5"),
        Ratio.ofPercent("96"));
    String json = mapper.writeValueAsString(answer);
    assertEquals(
        "{\"row\":{\"name\":\"n\",\"target\":\"≥95%\",\"actual\":\"96%\",\"weight\":10},"
            + "\"target\":\"10月底前\",\"actual\":\"约120平方米\",\"paid\":\"4.8万元\","
            + "\"strategy\":\"" + answer.strategy() + "\",\"points\":9.5,\"rate\":\"96%\"}",
        json);
    assertEquals(answer, mapper.readValue(json, Answer.class));
  }

  @Test
  void aTargetKeepsItsTypeWhereItsTextDoesNotTellIt() throws Exception {
    String json = "{\"type\":\"acme-level\",\"text\":\"L3\"}";
    Target stranger = mapper.readValue(json, Target.class);
    assertTrue(stranger instanceof UnknownTarget, stranger.toString());
    assertEquals(json, mapper.writeValueAsString(stranger));
  }

  @ParameterizedTest
  @ValueSource(strings = {"4.8", "\"4.8\"", "\"4.8%\"", "\"much\"", "true", "[]"})
  void anAmountWithoutAUnitOfMoneyIsRefused(String json) {
    assertThrows(JsonMappingException.class, () -> mapper.readValue(json, Money.class));
  }

  @Test
  void aBlankValueIsAnExceptionThatSaysSoAndNullIsNull() throws Exception {
    List<Class<?>> types = List.of(Points.class, Ratio.class, Money.class, StrategySpec.class);
    for (Class<?> type : types) {
      for (String blank : List.of("\"\"", "\" \"")) {
        JsonMappingException e =
            assertThrows(JsonMappingException.class, () -> mapper.readValue(blank, type));
        String expected = "not a valid " + type.getSimpleName() + ": nothing is written there";
        assertTrue(e.getMessage().startsWith(expected), e.getMessage());
      }
      assertNull(mapper.readValue("null", type));
    }
    JsonMappingException inside = assertThrows(
        JsonMappingException.class,
        () -> mapper.readValue("{\"paid\":null,\n\"points\":\"—\"}", Answer.class));
    assertTrue(inside.getPathReference().endsWith("[\"points\"]"), inside.getPathReference());
    assertEquals(2, inside.getLocation().getLineNr());
  }

  @Test
  void findingsProblemsAndScoresOfRowsAreWrittenInLists() throws Exception {
    FormReading reading =
        FormJson.standard().read("{\"title\":\"t\",\n\"fiscalYear\":\"soon\",\"indicators\":[{}]}");
    PerformanceForm form = reading.orElseThrow();
    JsonNode problems = mapper.valueToTree(reading.problems());
    assertEquals("/fiscalYear", problems.get(0).get("location").asText());
    assertEquals(2, problems.get(0).get("line").asInt());
    JsonNode findings = mapper.valueToTree(Auditor.standard().audit(form));
    assertTrue(findings.get(0).get("message").has("zh"), findings.toString());
    JsonNode rows = mapper.valueToTree(Scorer.standard().score(form).indicators());
    assertEquals("UNDETERMINED", rows.get(0).get("verdict").asText());
  }

  @Test
  void rulesAndScoresAreWrittenToo() throws Exception {
    ScoringRules rules = ScoringRules.mof2021();
    assertEquals(rules, mapper.readValue(mapper.writeValueAsString(rules), ScoringRules.class));
    PerformanceForm form =
        FormJson.standard().read(Fixtures.text(Fixtures.REAL.get(0))).orElseThrow();
    String score = mapper.writeValueAsString(Scorer.standard().score(form));
    assertTrue(score.contains("\"explanation\""), score);
  }

  @Test
  void aValueThatLosesSomethingIsAnExceptionWithEveryProblem() {
    JsonMappingException e = assertThrows(
        JsonMappingException.class,
        () -> mapper.readValue("{\"fiscalYear\":\"soon\",\"budget\":{}}", PerformanceForm.class));
    assertTrue(e.getMessage().contains("/fiscalYear"), e.getMessage());
    assertTrue(e.getMessage().contains("FIELD_MISSING"), e.getMessage());
    assertThrows(JsonMappingException.class, () -> mapper.readValue("{}", ScoringRules.class));
    assertThrows(JsonMappingException.class, () -> mapper.readValue("\"ten\"", Points.class));
  }

  @Test
  void theApplicationChoosesTheLanguageOfRefusalsAndOfWhatIsWritten() throws Exception {
    Problem problem = Problem.of(ProblemCode.FIELD_VALUE, "no unit", "没有单位");
    for (Locale language : List.of(Locale.CHINA, Locale.ENGLISH)) {
      boolean chinese = language.equals(Locale.CHINA);
      ObjectMapper own = JsonMapper.builder()
          .addModule(new JixiaoModule(IndicatorTypes.standard(), language))
          .build();
      JsonMappingException e = assertThrows(
          JsonMappingException.class,
          () -> own.readValue("{\"row\": {\"nmae\": \"x\"}}", Answer.class));
      assertEquals(
          chinese, e.getOriginalMessage().startsWith("不是有效的 Indicator：格式中没有字段"), e.getMessage());
      assertEquals(chinese, e.getOriginalMessage().contains("（/row/nmae）"), e.getMessage());
      assertEquals(
          !chinese, e.getOriginalMessage().contains("the format has no field"), e.getMessage());
      String longName = "{\"" + "x".repeat(JsonLimits.standard().nameLength() + 1) + "\": 1}";
      String tooLong = assertThrows(
              JsonMappingException.class, () -> own.readValue(longName, Indicator.class))
          .getOriginalMessage();
      assertEquals(chinese, tooLong.contains("字段名超过"), tooLong);
      assertEquals(
          chinese ? "没有单位" : "no unit", own.valueToTree(problem).get("message").asText());
    }
  }

  @Test
  void anUnknownFieldIsRefusedWhateverTheApplicationSaysWithItsPlaceInTheDocument() {
    for (boolean fails : List.of(true, false)) {
      ObjectMapper own = JsonMapper.builder()
          .addModule(new JixiaoModule())
          .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, fails)
          .build();
      JsonMappingException e = assertThrows(
          JsonMappingException.class,
          () -> own.readValue("{\"row\":\n {\"nmae\": \"x\"}}", Answer.class));
      assertTrue(e.getMessage().contains("perhaps it should be \"name\""), e.getMessage());
      assertTrue(e.getMessage().contains("(/row/nmae, 2:3)"), e.getMessage());
      assertTrue(
          e.getMessage().contains("\n不是有效的 Indicator：格式中没有字段 \"nmae\"，可能应为 \"name\""),
          e.getMessage());
      assertFalse(e.getMessage().contains("Source"), e.getMessage());
      assertFalse(e.getLocalizedMessage().contains("Source"), e.getLocalizedMessage());
      assertTrue(e.getPathReference().endsWith("[\"row\"]"), e.getPathReference());
    }
  }

  @Test
  void aRefusalSaysWhichPartOfTheApplicationsObjectItIsAbout() {
    JsonMappingException whole = assertThrows(
        JsonMappingException.class,
        () -> mapper.readValue("{\"weight\": \"ten\"}", Indicator.class));
    assertTrue(whole.getMessage().contains("(/weight, 1:12)"), whole.getMessage());
    assertEquals(whole.getOriginalMessage(), whole.getMessage());
    JsonMappingException part = assertThrows(
        JsonMappingException.class, () -> mapper.readValue("{\"points\": \"ten\"}", Answer.class));
    assertEquals(
        part.getOriginalMessage() + " (" + part.getPathReference() + ")", part.getMessage());
    assertEquals(part.getMessage(), part.getLocalizedMessage());
  }

  @Test
  void aValueInATreeHasAPointerAndNoLine() throws Exception {
    JsonNode tree = mapper.readTree("{\"rows\":[{},{\"weight\":\"ten\"}]}");
    JsonMappingException e = assertThrows(
        JsonMappingException.class,
        () -> mapper.treeToValue(tree.get("rows").get(1), Indicator.class));
    assertTrue(e.getMessage().contains("(/weight)"), e.getMessage());
  }

  @Test
  void typesAreWrittenWithDefaultTyping() throws Exception {
    ObjectMapper typed = JsonMapper.builder()
        .addModule(new JixiaoModule())
        .activateDefaultTyping(
            BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("dev.jixiao.")
                .allowIfSubType("java.util.")
                .build(),
            ObjectMapper.DefaultTyping.NON_FINAL)
        .build();
    Indicator row = Indicator.builder().name("n").target("≥95%").build();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("row", row);
    values.put("points", Points.of(5));
    String json = typed.writeValueAsString(values);
    assertTrue(json.contains("\"dev.jixiao.form.Indicator\""), json);
    assertFalse(json.contains("Immutable"), json);
    Object read = typed.readValue(json, Object.class);
    assertEquals(values, read);
  }

  @Test
  void theRootIsCalledAsThePublicTypeIs() throws Exception {
    String json = mapper
        .writer(SerializationFeature.WRAP_ROOT_VALUE)
        .writeValueAsString(Indicator.builder().name("n").build());
    assertTrue(json.startsWith("{\"Indicator\":{"), json);
  }

  @Test
  void theApplicationsTypesReadItsTargetsAndStrangersKeepThem() throws Exception {
    IndicatorTypes types = IndicatorTypes.standard().with(new LevelType());
    ObjectMapper own = JsonMapper.builder().addModule(new JixiaoModule(types)).build();
    PerformanceForm form = PerformanceForm.builder()
        .addIndicators(Indicator.builder().target(types.read("L3")).build())
        .build();
    String json = own.writeValueAsString(form);
    assertTrue(json.contains("{\"type\":\"acme-level\",\"text\":\"L3\"}"), json);
    assertEquals(form, own.readValue(json, PerformanceForm.class));
    PerformanceForm strange = mapper.readValue(json, PerformanceForm.class);
    assertEquals(
        new UnknownTarget("acme-level", "L3"), strange.indicators().get(0).target());
    assertEquals(json, mapper.writeValueAsString(strange));
  }

  @Test
  void itIsNotFoundByItself() {
    List<com.fasterxml.jackson.databind.Module> found = ObjectMapper.findModules();
    assertFalse(found.stream().anyMatch(module -> module instanceof JixiaoModule));
  }

  /** The build runs this class twice and says where: on the module path, and on the class path. */
  @Test
  void itRunsWhereTheBuildSaysWithoutOpeningAnything() {
    Module json = JixiaoModule.class.getModule();
    Module core = PerformanceForm.class.getModule();
    String path = System.getProperty("jixiao.path", json.isNamed() ? "module" : "class");
    assertEquals(path.equals("module"), json.isNamed());
    assertEquals(path.equals("module"), core.isNamed());
    Module jackson = mapper.getClass().getModule();
    assertEquals(path.equals("class"), core.isOpen("dev.jixiao.form", jackson));
  }

  @Test
  void warningsOfARuleSetArePassedOnToWhoAsksForThem() throws IOException {
    List<Problem> warnings = new ArrayList<>();
    ObjectMapper telling = JsonMapper.builder()
        .addModule(new JixiaoModule().withWarnings(warnings::add))
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
