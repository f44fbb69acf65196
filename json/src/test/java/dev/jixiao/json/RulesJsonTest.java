package dev.jixiao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.compare.EqualityPolicy;
import dev.jixiao.form.ExecutionBase;
import dev.jixiao.form.LevelOne;
import dev.jixiao.form.StandardCategory;
import dev.jixiao.problem.Problem;
import dev.jixiao.rules.DeclaredPolicy;
import dev.jixiao.rules.GradeScale;
import dev.jixiao.rules.InvalidRulesException;
import dev.jixiao.rules.NotApplicablePolicy;
import dev.jixiao.rules.OverspendPolicy;
import dev.jixiao.rules.RoundingRule;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.rules.UnjudgedPolicy;
import dev.jixiao.rules.WeightPlan;
import dev.jixiao.rules.ZeroBudgetPolicy;
import dev.jixiao.score.Scorer;
import dev.jixiao.strategy.Award;
import dev.jixiao.strategy.ScoringStrategies;
import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.target.IndicatorTypes;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesJsonTest {
  /** A rule set in which every field differs from its default. */
  static ScoringRules full() {
    return ScoringRules.builder()
        .name("某市 2024")
        .source("某财预〔2024〕1号")
        .remark("示例")
        .addWeightPlans(
            new WeightPlan(
                "a", Points.of(10), Map.of("产出指标", Points.of(60), "效益指标", Points.of(30))),
            new WeightPlan(
                "b", Points.of(0), Map.of("成本指标", Points.of("12.5"), "产出指标", Points.of("87.5"))))
        .defaultStrategy(StrategySpec.parse("all-or-nothing"))
        .reverseStrategy(StrategySpec.parse("reverse-linear(zeroAt=2)"))
        .strategyForType("water/class", StrategySpec.parse("per-class"))
        .strategyForCategory(
            StandardCategory.QUANTITY, StrategySpec.of("ours").with("note", "a \"b\", c=d"))
        .strategyForCategory(LevelOne.SATISFACTION, StrategySpec.of("proportional"))
        .strategyForHeading("其他指标", StrategySpec.of("proportional"))
        .strategyForIndicator("“三公经费”控制率", StrategySpec.of("proportional"))
        .overFulfilment(StrategySpec.parse("flag(from=120%)"))
        .initialTargetShare(Ratio.of(1, 3))
        .requiredTotal(Points.of(120))
        .maxBonus(Points.of(3))
        .maxDeduction(Points.of(30))
        .vetoCap("中")
        .equality(EqualityPolicy.STRICT)
        .declared(DeclaredPolicy.WITHHOLD)
        .missing(UnjudgedPolicy.ZERO)
        .undetermined(UnjudgedPolicy.ZERO)
        .notApplicable(NotApplicablePolicy.RESCALE)
        .budgetStrategy(StrategySpec.of("all-or-nothing"))
        .executionBase(ExecutionBase.RECEIVED)
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
  void aPresetIsWrittenAndReadBackEqual(String name, ScoringRules rules) {
    assertEquals(rules, RulesJson.read(RulesJson.write(rules)).orElseThrow());
  }

  @Test
  void everyFieldIsWrittenAndReadBackEqual(@TempDir Path folder) throws Exception {
    ScoringRules rules = full();
    String json = RulesJson.write(rules);
    RulesReading reading = RulesJson.read(json);
    assertTrue(reading.problems().stream().allMatch(Problem::isWarning), reading.toString());
    assertEquals(
        List.of(
            "FIELD_VALUE /strategiesByType/water~1class",
            "STRATEGY_UNKNOWN /strategiesByType/water~1class",
            "STRATEGY_UNKNOWN /strategiesByCategory/QUANTITY"),
        reading.problems().stream().map(p -> p.code() + " " + p.location()).toList());
    assertEquals(rules, reading.orElseThrow());
    assertEquals(json, RulesJson.write(reading.orElseThrow()));
    byte[] bytes = json.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    assertEquals(rules, RulesJson.read(new ByteArrayInputStream(bytes)).orElseThrow());
    assertEquals(rules, RulesJson.standard().read(new StringReader(json)).orElseThrow());
    assertEquals(rules, RulesJson.standard().read(bytes).orElseThrow());
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
        "\"scoreRounding\": {\"scale\": 1, \"mode\": \"UNNECESSARY\"}| FIELD_VALUE /scoreRounding/mode",
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "\"gradeScale\": [{\"from\": \"90%\"}] | \"name\"，例如 \"优\"",
        "\"weightPlans\": [{\"weights\": {\"WORK\": 1}}] | 一级或二级指标类别，例如 产出指标",
        "\"strategiesByLevelOne\": {\"数量指标\": \"rank\"} | 一级指标类别，例如 产出指标",
        "\"strategiesByCategory\": {\"产出指标\": \"rank\"} | 指标类别，例如 数量指标",
        "\"scoreRounding\": {\"mode\": \"DOWN\"} | 舍入规则缺少小数位数",
        "\"scoreRounding\": {\"scale\": null} | 舍入规则缺少小数位数",
        "\"scoreRounding\": {\"scale\": 1.5} | 不是舍入规则：1.5, HALF_UP",
        "\"scoreRounding\": {\"scale\": 17} | 不是舍入规则：17, HALF_UP",
        "\"scoreRounding\": {\"scale\": 1, \"mode\": \"UNNECESSARY\"} | UP、DOWN、CEILING、FLOOR、HALF_UP、HALF_DOWN、HALF_EVEN",
      })
  void aProblemSaysWhatWasWrongAndWhatToWriteThere(String field, String words) {
    List<Problem> problems = RulesJson.read("{\"name\": \"x\", " + field + "}").problems();
    assertTrue(
        problems.stream().anyMatch(problem -> problem.toText(Locale.CHINESE).contains(words)),
        problems::toString);
  }

  static List<String> examples() {
    return ExampleRules.names();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleIsReadWithoutAProblemAndWrittenAsItIs(String name) {
    String published = Fixtures.text("/dev/jixiao/json/rules/" + name + ".json");
    RulesReading reading = RulesJson.read(published);
    assertEquals(List.of(), reading.problems());
    assertEquals(published.strip(), RulesJson.write(reading.orElseThrow()).strip());
  }

  /** A copy of a preset with a fault in nearly every part of it. */
  @Test
  void everyFaultIsNamedAtOnceWithItsPlace() {
    String json = Fixtures.lines(
        "{",
        "  \"source\": \"ours\",",
        "  \"weightPlans\": [",
        "    {\"name\": \"a\", \"budget\": 10, \"weights\": {\"OUTPUT\": 50, \"BENEFIT\": 30, \"SATISFACTION\": 10}},",
        "    {\"name\": \"b\", \"budget\": 10, \"weights\": {\"产出指标\": 40, \"BENEFITS\": 30}}",
        "  ],",
        "  \"defaultStrategy\": \"bands(bands=90%~100%:100%,80%~89%:80%)\",",
        "  \"reverseStrategy\": \"reverse-liner(zeroAt=2)\",",
        "  \"strategiesByType\": {",
        "    \"qualitativ\": \"judgement-bands\"",
        "  },",
        "  \"strategiesByCategory\": {",
        "    \"成本指标\": \"reverse-linear(zeroAt=1)\",",
        "    \"质量指标\": {\"strategy\": \"bands\", \"bands\": \"90%~100%:100%,80%~91%:80%\"}",
        "  },",
        "  \"strategiesByLevelOne\": {",
        "    \"满意度指标\": \"bands(bands=60%:50%,90%:100%, of=value)\"},",
        "  \"overFulfilment\": \"flag(form=120%)\",",
        "  \"declared\": \"ACEPT\",",
        "  \"tolerence\": 0.1,",
        "  \"gradeScale\": [",
        "    {\"name\": \"优\", \"from\": \"90%\", \"to\": \"100%\"},",
        "    {\"name\": \"良\", \"from\": \"80%\", \"to\": \"89%\"},",
        "    {\"name\": \"差\", \"from\": \"0%\", \"to\": \"80%\"}]",
        "}");
    RulesReading reading = RulesJson.read(json);
    assertFalse(reading.rules().isPresent());
    assertEquals(
        List.of(
            "5:5 FIELD_VALUE /weightPlans/1",
            "5:69 FIELD_VALUE /weightPlans/1/weights/BENEFITS",
            "7:22 FIELD_VALUE /defaultStrategy",
            "8:22 STRATEGY_UNKNOWN /reverseStrategy (warning)",
            "10:19 FIELD_VALUE /strategiesByType/qualitativ (warning)",
            "13:13 FIELD_VALUE /strategiesByCategory/成本指标",
            "14:13 FIELD_VALUE /strategiesByCategory/质量指标",
            "17:14 FIELD_VALUE /strategiesByLevelOne/满意度指标",
            "18:21 FIELD_UNKNOWN /overFulfilment",
            "19:15 FIELD_VALUE /declared",
            "20:3 FIELD_UNKNOWN /tolerence",
            "23:5 FIELD_VALUE /gradeScale/1",
            "25:1 FIELD_MISSING "),
        reading.problems().stream()
            .map(p -> p.place().orElseThrow() + " " + p.code() + " " + p.location()
                + (p.isWarning() ? " (warning)" : ""))
            .toList());
    List<String> words = List.of(
        "not a category: \"BENEFITS\"",
        "add up to 50, not 100",
        "leave a gap between 89% and 90%",
        "overlap between 91% and 90%",
        "perhaps it should be reverse-linear",
        "zeroAt",
        "out of order: ≥90% after ≥60%",
        "over-fulfilment flag(form=120%): no such parameter: form; it takes from, direction",
        "perhaps form should be from",
        "a score of 89.5% has no grade");
    for (String word : words) {
      assertTrue(
          reading.problems().stream().anyMatch(p -> p.message().contains(word)),
          () -> word + " in " + reading);
    }
  }

  @Test
  void aFaultOfWhatIsNotWrittenIsPlacedWhereItWouldBe() {
    RulesReading reading =
        RulesJson.read("{\"name\": \"x\", \"gradeScale\": \"优:90%,良:80%,中:60%\"}");
    assertEquals("/gradeScale", reading.problems().get(0).location());
    assertEquals("1:29", reading.problems().get(0).place().orElseThrow().toString());
  }

  @Test
  void aStrategyOfAProgramsOwnIsAWarningAndIsFoundByTheScorer() {
    RulesReading reading = RulesJson.read("{\"name\": \"x\", \"defaultStrategy\": \"ours\"}");
    assertTrue(reading.problems().get(0).isWarning());
    assertEquals("STRATEGY_UNKNOWN", reading.problems().get(0).code());
    ScoringRules rules = reading.orElseThrow();
    assertThrows(InvalidRulesException.class, () -> Scorer.of(rules));
    ScoringStrategies own = ScoringStrategies.standard()
        .with(
            "ours", parameters -> (indicator, comparison) -> Award.of(indicator.weight(), "ours"));
    assertEquals(rules, Scorer.builder().strategies(own).rules(rules).build().rules());
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
    assertTrue(reading.hasErrors());
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
  void anUnknownFieldIsAnErrorWithTheNearestName() {
    RulesReading reading =
        RulesJson.read("{\"name\": \"x\", \"tolerence\": 1, \"colour\": \"red\"}");
    assertTrue(reading.hasErrors());
    assertFalse(reading.rules().isPresent());
    List<Problem> problems = reading.problems();
    assertTrue(problems.get(0).message().contains("\"tolerance\""), problems::toString);
    assertTrue(problems.get(0).wording().chinese().contains("可能应为 \"tolerance\""));
    assertFalse(problems.get(1).message().contains("perhaps"), problems::toString);
  }

  @Test
  void aProgramsOwnStrategiesAndTypesAreNoSurprise() {
    String json = "{\"name\": \"x\", \"strategiesByType\": {\"water-class\": \"ours\"}}";
    assertEquals(2, RulesJson.read(json).problems().size());
    ScoringStrategies own = ScoringStrategies.standard()
        .with(
            "ours", parameters -> (indicator, comparison) -> Award.of(indicator.weight(), "ours"));
    RulesReading reading = RulesJson.standard().withStrategies(own).read(json);
    assertEquals(1, reading.problems().size(), reading.toString());
    assertEquals("FIELD_VALUE", reading.problems().get(0).code());
    String ofLevels = "{\"name\": \"x\", \"strategiesByType\": {\"acme-level\": \"proportional\"}}";
    assertEquals(1, RulesJson.read(ofLevels).problems().size());
    IndicatorTypes types = IndicatorTypes.standard().with(new JixiaoModuleTest.LevelType());
    assertEquals(List.of(), RulesJson.standard().withTypes(types).read(ofLevels).problems());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "每少1次扣2分，扣完为止 | deduct-per-step(step=1次, points=2分, by=value, side=below) | FIELD_VALUE?",
        "完成率≥90%得满分，每降低1个百分点扣0.5分 | deduct-per-step(step=1%, points=0.5分, from=90%) | FIELD_VALUE?",
        "按完成情况酌情给分 | | FIELD_VALUE",
        "每少1次扣若干分 | | FIELD_VALUE",
        "完成得满分，未完成 | | FIELD_VALUE",
        // names, which a program may have
        "县级赋分法 | 县级赋分法 | STRATEGY_UNKNOWN?",
        "propotional | propotional | STRATEGY_UNKNOWN?",
        "proportional | proportional | ''",
        "bands（bands=90%：100%，80%：80%） | bands(bands=90%：100%，80%：80%) | ''"
      })
  void aStandardInWordsIsReadOrRefusedAndNeverTakenForAName(
      String text, String strategy, String problems) {
    RulesReading reading =
        RulesJson.read("{\"name\": \"x\", \"strategiesByType\": {\"number\": \"" + text + "\"}}");
    assertEquals(problems, codes(reading));
    assertEquals(
        Optional.ofNullable(strategy),
        reading.rules().map(rules -> rules.strategiesByType().get("number").toString()));
  }

  private static String codes(RulesReading reading) {
    return reading.problems().stream()
        .map(problem -> problem.code() + (problem.isWarning() ? "?" : ""))
        .collect(Collectors.joining(" "));
  }

  @Test
  void wordsInAnObjectAreReadToo() {
    RulesReading reading =
        RulesJson.read("{\"name\": \"x\", \"defaultStrategy\": {\"strategy\": \"每少1次扣2分，扣完为止\"}}");
    assertEquals("FIELD_VALUE?", codes(reading));
    assertEquals(
        "deduct-per-step", reading.rules().orElseThrow().defaultStrategy().name());
    // a budget strategy has no words of its own
    assertEquals(
        "STRATEGY_UNKNOWN?",
        codes(RulesJson.read("{\"name\": \"x\", \"budgetStrategy\": \"每低1个百分点扣1分\"}")));
  }

  @Test
  void aProgramsStrategyMayBeCalledInWords() {
    ScoringStrategies own = ScoringStrategies.standard()
        .with(
            "按季扣分", parameters -> (indicator, comparison) -> Award.of(indicator.weight(), "按季扣分"));
    RulesReading reading = RulesJson.standard()
        .withStrategies(own)
        .read("{\"name\": \"x\", \"defaultStrategy\": \"按季扣分\"}");
    assertEquals("按季扣分", reading.rules().orElseThrow().defaultStrategy().name());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"服务对象满意度指标", "SERVICE_RECIPIENT_SATISFACTION", "SATISFACTION", "满意度", " 满意度指标(10分)"
      })
  void aPlanHasOneHeadingOnceInWhateverWording(String again) {
    RulesReading reading =
        RulesJson.read("{\"name\":\"r\",\"weightPlans\":[{\"name\":\"p\",\"budget\":10,\"weights\":"
            + "{\"满意度指标\":90,\"" + again + "\":10}}]}");
    assertEquals(
        List.of("FIELD_DUPLICATE /weightPlans/0/weights/" + again),
        reading.problems().stream().map(p -> p.code() + " " + p.location()).toList());
  }
}
