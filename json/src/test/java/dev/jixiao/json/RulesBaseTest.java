package dev.jixiao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.problem.Message;
import dev.jixiao.problem.Problem;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.value.Points;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule sets that start from another and say what differs; and fingerprints, which tell a slip of the hand. */
class RulesBaseTest {
  private static final String COUNTY = Fixtures.lines(
      "{\"name\": \"某县 2025\", \"extends\": \"mof-2020-10\", \"source\": \"某财绩〔2025〕3号\",",
      " \"strategiesByType\": {\"text\": null, \"deadline\": \"lateness(step=1, points=0.5)\"},",
      " \"overFulfilment\": \"require-reason(from=130%)\",",
      " \"requiredTotal\": null, \"maxBonus\": 3}");

  private static ScoringRules county() {
    RulesReading reading = RulesJson.read(COUNTY);
    assertEquals(List.of(), reading.problems());
    return reading.orElseThrow();
  }

  @Test
  void aCountySaysOnlyWhatDiffers() {
    ScoringRules province = ScoringRules.mof2020();
    ScoringRules expected = province.toBuilder()
        .name("某县 2025")
        .base("mof-2020-10")
        .source("某财绩〔2025〕3号")
        .remark("")
        .strategiesByType(Map.of(
            "qualitative", StrategySpec.of("judgement-bands"),
            "completion", StrategySpec.of("judgement-bands"),
            "deadline", StrategySpec.parse("lateness(step=1, points=0.5)")))
        .overFulfilment(StrategySpec.parse("require-reason(from=130%)"))
        .requiredTotal(Optional.empty())
        .maxBonus(Points.of(3))
        .build();
    assertEquals(expected, county());
    assertEquals(
        List.of(
            "名称：mof-2020-10 → 某县 2025",
            "依据：财预〔2020〕10号 → 某财绩〔2025〕3号",
            "沿用的规则：无 → mof-2020-10",
            "备注：《项目支出绩效评价管理办法》; weights may be adjusted in special cases (特殊情况) → 无",
            "要求的总分：100 → 无",
            "指标类型赋分方法：文字：定性指标分档记分 → 无",
            "超额完成的处理：不作处理 → 要求说明原因（require-reason(from=130%)）",
            "加分上限：无 → 3",
            "指标类型赋分方法：完成时限：无 → 按逾期时间扣分（lateness(step=1, points=0.5)）"),
        province.differences(county()).stream().map(Message::chinese).toList());
  }

  @Test
  void whatDiffersIsAllThatIsWrittenBack() {
    String written = RulesJson.write(county());
    assertEquals(
        Fixtures.lines(
                "{",
                "  \"name\": \"某县 2025\",",
                "  \"extends\": \"mof-2020-10\",",
                "  \"source\": \"某财绩〔2025〕3号\",",
                "  \"requiredTotal\": null,",
                "  \"strategiesByType\": {",
                "    \"deadline\": \"lateness(step=1, points=0.5)\",",
                "    \"text\": null",
                "  },",
                "  \"overFulfilment\": \"require-reason(from=130%)\",",
                "  \"maxBonus\": 3,",
                "  \"fingerprint\": \"" + RulesJson.fingerprint(county()) + "\"",
                "}")
            .strip(),
        written.strip());
    assertEquals(county(), RulesJson.read(written).orElseThrow());
  }

  @Test
  void theBaseMayBeNamedAfterWhatDiffers() {
    RulesReading reading = RulesJson.read(
        "{\"strategiesByType\": {\"text\": null}, \"name\": \"x\", \"extends\": \"mof-2020-10\"}");
    assertEquals(List.of(), reading.problems());
    assertFalse(reading.orElseThrow().strategiesByType().containsKey("text"));
    assertTrue(reading.orElseThrow().strategiesByType().containsKey("qualitative"));
  }

  @Test
  void everyFieldSurvivesADetourOverAnyBase() {
    for (String base :
        List.of("mof-2020-10", "mof-2021-101", "example-yueyang", "example-guangxi")) {
      ScoringRules rules = RulesJsonTest.full().toBuilder().base(base).build();
      assertEquals(rules, RulesJson.read(RulesJson.write(rules)).orElseThrow(), base);
      ScoringRules plain = ScoringRules.builder().name("plain").base(base).build();
      assertEquals(plain, RulesJson.read(RulesJson.write(plain)).orElseThrow(), base);
    }
  }

  @Test
  void whatIsWrittenForAProgramsOwnBaseIsReadWithIt() {
    ScoringRules province = ScoringRules.mof2020().toBuilder()
        .name("某省")
        .maxDeduction(Points.of(30))
        .build();
    RulesFormat format = RulesJson.standard().withBases(List.of(province));
    ScoringRules rules =
        format.read("{\"name\": \"某市\", \"extends\": \"某省\", \"maxBonus\": 5}").orElseThrow();
    assertEquals(Points.of(30), rules.maxDeduction().orElseThrow());
    assertEquals(rules, format.read(format.write(rules)).orElseThrow());
    // one who does not know the province gets the whole
    ScoringRules alone = RulesJson.read(RulesJson.write(rules)).orElseThrow();
    assertEquals(rules, alone.toBuilder().base("某省").build());
    assertEquals(
        "RULES_CHANGED",
        RulesJson.read(RulesJson.write(rules)).problems().get(0).code());
  }

  private static RulesFormat documents(Map<String, String> documents) {
    return RulesJson.standard().withBaseDocuments(name -> Optional.ofNullable(documents.get(name)));
  }

  private static String problem(RulesReading reading) {
    Problem problem = reading.problems().get(0);
    assertTrue(reading.hasErrors(), reading.toString());
    return problem.code() + " " + problem.location() + " " + problem.wording().english() + " | "
        + problem.wording().chinese();
  }

  @Test
  void documentsOfDocumentsAreAskedFor() {
    RulesFormat format = documents(Map.of(
        "省",
            "{\"name\": \"省\", \"extends\": \"mof-2021-101\", \"maxBonus\": 5, \"maxDeduction\": 9}",
        "市", "{\"name\": \"市\", \"extends\": \"省\", \"maxBonus\": 4}"));
    ScoringRules county =
        format.read("{\"name\": \"县\", \"extends\": \"市\", \"tolerance\": 0}").orElseThrow();
    assertEquals(
        "4 9 0",
        county.maxBonus().orElseThrow() + " " + county.maxDeduction().orElseThrow() + " "
            + county.tolerance());
    assertEquals(ScoringRules.mof2021().budgetStrategy(), county.budgetStrategy());
    assertEquals("市", county.base().orElseThrow());
  }

  @Test
  void circlesAreReported() {
    RulesFormat format = documents(Map.of(
        "a", "{\"name\": \"a\", \"extends\": \"b\"}",
        "b", "{\"name\": \"b\", \"extends\": \"c\"}",
        "c", "{\"name\": \"c\", \"extends\": \"a\"}"));
    assertEquals(
        "RULES_BASE /extends a rule set cannot start from itself, nor through more than 16 others: a → a"
            + " | 评分规则不能沿用自身，也不能层层沿用超过 16 个规则：a → a",
        problem(format.read("{\"name\": \"a\", \"extends\": \"a\"}")));
    String circle = problem(format.read("{\"name\": \"a\", \"extends\": \"b\"}"));
    assertTrue(circle.contains("\"b\" that this one starts from is faulty"), circle);
    assertTrue(circle.contains("a → b → c → a"), circle);
    RulesFormat nameless = documents(Map.of("b", "{\"extends\": \"a\"}"));
    String way = problem(nameless.read("{\"name\": \"a\", \"extends\": \"b\"}"));
    assertTrue(way.contains("16 others: a → a |"), way);
    RulesFormat endless = RulesJson.standard()
        .withBaseDocuments(
            name -> Optional.of("{\"name\": \"" + name + "\", \"extends\": \"" + name + "x\"}"));
    assertTrue(problem(endless.read("{\"name\": \"a\", \"extends\": \"x\"}")).contains("faulty"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mof-2020-01 | no rule set is called \"mof-2020-01\"; perhaps it should be mof-2020-10",
        "省 | no rule set is called \"省\"",
        "faulty | the rule set \"faulty\" that this one starts from is faulty: the format has no field \"x\"",
        "odd | the rule set \"odd\" that this one starts from is faulty: the format has no field \"x\"",
        "named | the document of the rule set \"named\" calls itself \"other\"",
      })
  void aBaseThatCannotBeReadIsReported(String base, String message) {
    RulesReading reading = documents(Map.of(
            "faulty",
            "{\"name\": \"faulty\", \"x\": 1}",
            "odd", // what is only odd is not what is wrong with it
            "{\"name\": \"odd\", \"strategiesByType\": {\"water\": \"proportional\"}, \"x\": 1}",
            "named",
            "{\"name\": \"other\"}"))
        .read("{\"name\": \"n\", \"extends\": \"" + base + "\"}");
    assertTrue(problem(reading).startsWith("RULES_BASE /extends " + message), problem(reading));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"strategiesByType\": {\"duration\": null} | FIELD_VALUE /strategiesByType/duration",
        "\"strategiesByHeading\": {\"产出指示\": \"proportional\"} | FIELD_VALUE /strategiesByHeading/产出指示",
      })
  void whatIsProbablyMeantOtherwiseIsAWarning(String field, String problem) {
    RulesReading reading =
        RulesJson.read("{\"name\": \"n\", \"extends\": \"mof-2020-10\", " + field + "}");
    assertEquals(
        List.of(problem),
        reading.problems().stream().map(p -> p.code() + " " + p.location()).toList());
    assertFalse(reading.hasErrors());
  }

  @Test
  void whatDoesNotGoWithTheBaseIsAFault() {
    RulesFormat format = RulesJson.standard()
        .withBases(
            List.of(ScoringRules.mof2020().toBuilder().name("省").vetoCap("中").build()));
    assertTrue(problem(
            format.read("{\"name\": \"n\", \"extends\": \"省\", \"gradeScale\": \"好:85%,差:0%\"}"))
        .contains("the scale has no grade called \"中\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mof2020", "county"})
  void aFingerprintTellsWhatWasChanged(String which) {
    ScoringRules rules = which.equals("county") ? county() : ScoringRules.mof2020();
    String written = RulesJson.write(rules);
    assertEquals(List.of(), RulesJson.read(written).problems());
    UnaryOperator<String> slip = text ->
        which.equals("county") ? text.replace("130%", "103%") : text.replace("\"60%\"", "\"66%\"");
    RulesReading changed = RulesJson.read(slip.apply(written));
    assertEquals(
        List.of("RULES_CHANGED /fingerprint"),
        changed.problems().stream().map(p -> p.code() + " " + p.location()).toList());
    assertFalse(changed.hasErrors());
    String now = RulesJson.fingerprint(changed.orElseThrow());
    assertNotEquals(RulesJson.fingerprint(rules), now);
    assertTrue(changed.problems().get(0).wording().chinese().contains("请将指纹改为“" + now + "”"));
    String meant = slip.apply(written).replace(RulesJson.fingerprint(rules), now);
    assertEquals(List.of(), RulesJson.read(meant).problems());
  }

  @Test
  void equalRuleSetsHaveOneFingerprint() {
    String one =
        "{\"name\": \"x\", \"strategiesByHeading\": {\"决策\": \"manual\", \"过程\": \"proportional\"},"
            + " \"weightPlans\": [{\"name\": \"p\", \"weights\": {\"决策\": 40, \"过程\": 60}}]}";
    String other =
        "{\"name\": \"x\", \"weightPlans\": [{\"name\": \"p\", \"weights\": {\"过程\": 60, \"决策\": 40}}],"
            + " \"strategiesByHeading\": {\"过程\": \"proportional\", \"决策\": \"manual\"}}";
    assertEquals(RulesJson.read(one).orElseThrow(), RulesJson.read(other).orElseThrow());
    assertEquals(
        RulesJson.fingerprint(RulesJson.read(one).orElseThrow()),
        RulesJson.fingerprint(RulesJson.read(other).orElseThrow()));
  }

  @Test
  void anUnknownBaseHidesNoOtherFault() {
    RulesReading reading = RulesJson.read(Fixtures.lines(
        "{\"name\": \"某县\", \"extends\": \"mof-2020-1\", \"vetoCap\": \"中等\",",
        " \"strategiesByType\": {\"text\": null, \"money\": \"propotional\", \"number\": \"reverse-linear(zero=2)\"},",
        " \"maxBonus\": -3, \"initialTargetShare\": \"130%\"}"));
    assertEquals(
        List.of(
            "RULES_BASE /extends 1:27",
            "STRATEGY_UNKNOWN? /strategiesByType/money 2:46",
            "FIELD_UNKNOWN /strategiesByType/number 2:71",
            "FIELD_VALUE /maxBonus 3:14",
            "FIELD_VALUE /initialTargetShare 3:40"),
        reading.problems().stream()
            .map(problem -> problem.code() + (problem.isWarning() ? "? " : " ") + problem.location()
                + " " + problem.place().orElseThrow())
            .toList());
    Problem base = reading.problems().get(0);
    assertTrue(base.wording().chinese().endsWith("，可能应为 mof-2020-10"), base.message());
    assertTrue(base.expected().orElseThrow().english().contains("mof-2021-101"));
    assertFalse(reading.rules().isPresent());
  }

  @Test
  void aFaultyBaseBlamesNothingThatTheBaseMayHave() {
    RulesReading reading = RulesJson.read(Fixtures.lines(
        "{\"name\": \"某县\", \"extends\": \"某省\", \"vetoCap\": \"合格\", \"requiredTotal\": 120,",
        " \"strategiesByType\": {\"text\": null}, \"weightPlans\": null}"));
    assertEquals(
        List.of("RULES_BASE"), reading.problems().stream().map(Problem::code).toList());
  }
}
