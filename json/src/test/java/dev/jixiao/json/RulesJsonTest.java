package dev.jixiao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.compare.EqualityPolicy;
import dev.jixiao.form.LevelOne;
import dev.jixiao.form.StandardCategory;
import dev.jixiao.score.DeclaredPolicy;
import dev.jixiao.score.GradeScale;
import dev.jixiao.score.NotApplicablePolicy;
import dev.jixiao.score.OverspendPolicy;
import dev.jixiao.score.RoundingRule;
import dev.jixiao.score.ScoringRules;
import dev.jixiao.score.StrategySpec;
import dev.jixiao.score.UnjudgedPolicy;
import dev.jixiao.score.WeightPlan;
import dev.jixiao.score.ZeroBudgetPolicy;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.io.ByteArrayInputStream;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RulesJsonTest {
  /** A rule set in which every field differs from its default. */
  static ScoringRules full() {
    return ScoringRules.builder()
        .name("某市 2024")
        .source("某财预〔2024〕1号")
        .remark("示例")
        .addWeightPlans(
            new WeightPlan(
                "a",
                Points.of(10),
                Map.of(LevelOne.OUTPUT, Points.of(60), LevelOne.BENEFIT, Points.of(30))),
            new WeightPlan(
                "b",
                Points.of(0),
                Map.of(LevelOne.COST, Points.of("12.5"), LevelOne.OUTPUT, Points.of("87.5"))))
        .defaultStrategy(StrategySpec.parse("all-or-nothing"))
        .reverseStrategy(StrategySpec.parse("reverse-linear(zeroAt=2)"))
        .strategyForType("water/class", StrategySpec.parse("per-class"))
        .strategyForCategory(
            StandardCategory.QUANTITY, StrategySpec.of("ours").with("note", "a \"b\", c=d"))
        .strategyForCategory(LevelOne.SATISFACTION, StrategySpec.of("proportional"))
        .strategyForHeading("其他指标", StrategySpec.of("proportional"))
        .overFulfilment(StrategySpec.parse("flag(from=120%)"))
        .initialTargetShare(Ratio.of(1, 3))
        .equality(EqualityPolicy.STRICT)
        .declared(DeclaredPolicy.WITHHOLD)
        .missing(UnjudgedPolicy.ZERO)
        .undetermined(UnjudgedPolicy.ZERO)
        .notApplicable(NotApplicablePolicy.RESCALE)
        .budgetStrategy(StrategySpec.of("all-or-nothing"))
        .zeroBudget(ZeroBudgetPolicy.FULL_MARKS)
        .overspend(OverspendPolicy.FLAG)
        .scoreRounding(new RoundingRule(1, RoundingMode.HALF_EVEN))
        .subtotalRounding(RoundingRule.TWO_DECIMALS)
        .totalRounding(new RoundingRule(0, RoundingMode.DOWN))
        .tolerance(Points.of("0.05"))
        .gradeScale(GradeScale.parse("好:85%,中:60%,差:0%"))
        .build();
  }

  static Stream<Arguments> presets() {
    return Stream.of(
        Arguments.of("mof2020", ScoringRules.mof2020()),
        Arguments.of("mof2021", ScoringRules.mof2021()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("presets")
  void aPresetIsPublishedAsItIs(String name, ScoringRules rules) throws Exception {
    if (Boolean.getBoolean("jixiao.rules.write")) {
      Path file = Path.of("src/main/resources/dev/jixiao/json/rules", name + ".json");
      Files.writeString(file, RulesJson.write(rules));
      return;
    }
    String published = Fixtures.text("/dev/jixiao/json/rules/" + name + ".json");
    assertEquals(
        RulesJson.write(rules),
        published,
        "the preset has changed; write it anew with: mvn -pl json -am test -Dtest=RulesJsonTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Djixiao.rules.write=true");
    assertEquals(rules, RulesJson.read(published).orElseThrow());
  }

  @Test
  void everyFieldIsWrittenAndReadBackEqual(@TempDir Path folder) throws Exception {
    ScoringRules rules = full();
    String json = RulesJson.write(rules);
    RulesReading reading = RulesJson.read(json);
    assertEquals(List.of(), reading.problems());
    assertEquals(rules, reading.orElseThrow());
    assertEquals(json, RulesJson.write(reading.orElseThrow()));
    byte[] bytes = json.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    assertEquals(rules, RulesJson.read(new ByteArrayInputStream(bytes)).orElseThrow());
    assertEquals(
        rules, RulesJson.read(Files.write(folder.resolve("rules.json"), bytes)).orElseThrow());
  }

  @Test
  void rulesAreReadAsPeopleTypeThem() {
    ScoringRules rules = RulesJson.read(Fixtures.lines(
            "{\"name\": \"x\", // by hand",
            " \"declared\": \"withhold\", \"zeroBudget\": \"full marks\", \"equality\": \"by-direction\",",
            " \"defaultStrategy\": {\"strategy\": \"reverse-linear\", \"zeroAt\": 2},",
            " \"strategiesByCategory\": {\"数量指标\": \"proportional\"},",
            " \"strategiesByLevelOne\": {\"成本指标\": \"proportional\"},",
            " \"scoreRounding\": {\"scale\": \"1\"},",
            " \"tolerance\": \"0.5分\", \"gradeScale\": \"优:90%,差:0%\"}"))
        .orElseThrow();
    assertEquals(DeclaredPolicy.WITHHOLD, rules.declared());
    assertEquals(ZeroBudgetPolicy.FULL_MARKS, rules.zeroBudget());
    assertEquals("reverse-linear(zeroAt=2)", rules.defaultStrategy().toString());
    assertTrue(rules.strategiesByCategory().containsKey(StandardCategory.QUANTITY));
    assertTrue(rules.strategiesByLevelOne().containsKey(LevelOne.COST));
    assertEquals(
        new RoundingRule(1, RoundingMode.HALF_UP), rules.scoreRounding().orElseThrow());
    assertEquals(GradeScale.parse("优:90%,差:0%"), rules.gradeScale());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"declared\": \"maybe\"| FIELD_VALUE /declared",
        "\"missing\": 7| FIELD_VALUE /missing",
        "\"missing\": []| FIELD_TYPE /missing",
        "\"defaultStrategy\": \"bands(\"| FIELD_VALUE /defaultStrategy",
        "\"defaultStrategy\": {\"bands\": 1}| FIELD_MISSING /defaultStrategy",
        "\"strategiesByCategory\": {\"颜色指标\": \"x\"}| FIELD_VALUE /strategiesByCategory/颜色指标",
        "\"strategiesByType\": {\"a\": \"x\", \"a\": \"y\"}| FIELD_DUPLICATE /strategiesByType/a",
        "\"weightPlans\": [{\"weights\": {\"OUTPUT\": \"x\"}}]| FIELD_VALUE /weightPlans/0/weights/OUTPUT",
        "\"weightPlans\": [null]| FIELD_TYPE /weightPlans/0",
        "\"weightPlans\": [{\"weights\": {\"WORK\": 1}}]| FIELD_VALUE /weightPlans/0/weights/WORK",
        "\"scoreRounding\": {\"scale\": 99}| FIELD_VALUE /scoreRounding",
        "\"scoreRounding\": {\"scale\": 1.5}| FIELD_VALUE /scoreRounding",
        "\"scoreRounding\": {\"scale\": 1, \"mode\": \"UNNECESSARY\"}| FIELD_VALUE /scoreRounding",
        "\"gradeScale\": \"优\"| FIELD_VALUE /gradeScale",
        "\"gradeScale\": [{\"from\": \"90%\"}]| FIELD_MISSING /gradeScale/0",
        "\"gradeScale\": [{\"name\": \"优\", \"from\": 0.9}]| PERCENT_AMBIGUOUS /gradeScale/0/from",
        "\"tolerance\": \"x\"| FIELD_VALUE /tolerance",
        "\"name\": \"again\"| FIELD_DUPLICATE /name"
      })
  void aRuleSetWithAFaultIsNotThere(String field, String problem) {
    RulesReading reading = RulesJson.read("{\"name\": \"x\", " + field + "}");
    assertFalse(reading.rules().isPresent());
    assertTrue(
        reading.problems().stream().anyMatch(p -> (p.code() + " " + p.location()).equals(problem)),
        reading.toString());
    String message =
        assertThrows(NoSuchElementException.class, reading::orElseThrow).getMessage();
    assertTrue(message.contains(problem.substring(0, problem.indexOf(' '))), message);
  }

  @Test
  void aRuleSetWithoutANameIsNotThere() {
    for (String json : List.of("{}", "{\"name\": \" \"}", "[]", "null", "{\"name\": \"x\"")) {
      assertFalse(RulesJson.read(json).rules().isPresent(), json);
      assertFalse(RulesJson.read(json).problems().isEmpty(), json);
    }
  }

  @Test
  void aNameWithHalfACharacterIsAProblem() {
    String half = "\uD842";
    RulesReading reading = RulesJson.read(
        "{\"name\": \"x\", \"strategiesByType\": {\"a" + half + "\": \"proportional\"}}");
    assertFalse(reading.rules().isPresent());
    assertEquals("FIELD_VALUE", reading.problems().get(0).code());
    ScoringRules rules = ScoringRules.mof2020().toBuilder()
        .strategiesByType(Map.of("a" + half, StrategySpec.of("proportional")))
        .build();
    assertEquals(
        List.of("a\uFFFD"),
        List.copyOf(RulesJson.read(RulesJson.write(rules))
            .orElseThrow()
            .strategiesByType()
            .keySet()));
  }

  @Test
  void anUnknownFieldIsAWarning() {
    RulesReading reading = RulesJson.read("{\"name\": \"x\", \"colour\": \"red\"}");
    assertTrue(reading.problems().get(0).isWarning());
    assertEquals("x", reading.orElseThrow().name());
  }

  @Test
  void limitsAreTheCallers(@TempDir Path folder) throws Exception {
    String json = RulesJson.write(ScoringRules.mof2020());
    Path file = Files.writeString(folder.resolve("rules.json"), json);
    JsonLimits narrow = JsonLimits.standard().withDocumentLength(json.length() - 1);
    for (RulesReading reading : List.of(
        RulesJson.read(json, narrow),
        RulesJson.read(file, narrow),
        RulesJson.read(Files.newInputStream(file), narrow))) {
      assertTrue(reading.rules().isEmpty());
      assertEquals("LIMIT_EXCEEDED", reading.problems().get(0).code());
    }
    JsonLimits wide = JsonLimits.standard().withDocumentLength(json.length());
    assertEquals(ScoringRules.mof2020(), RulesJson.read(json, wide).orElseThrow());
  }
}
