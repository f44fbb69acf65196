package dev.jixiao.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.LevelOne;
import dev.jixiao.form.StandardCategory;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.UnreadableTextException;
import dev.jixiao.score.Scorer;
import dev.jixiao.strategy.Award;
import dev.jixiao.strategy.ScoringStrategies;
import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesValidationTest {
  private static Grade grade(String name, String from, String to) {
    return new Grade(name, Ratio.ofPercent(from), Ratio.ofPercent(to));
  }

  static Stream<ScoringRules> goodRules() {
    return Stream.of(
        ScoringRules.mof2020(),
        ScoringRules.mof2021(),
        ScoringRules.builder().name("bare").build(),
        ScoringRules.builder()
            .name("a")
            .gradeScale(GradeScale.parse("优:80%,良:70%,中:60%,差:0%"))
            .build());
  }

  @ParameterizedTest
  @MethodSource("goodRules")
  void goodRulesCanBeUsedAndCopied(ScoringRules rules) {
    assertEquals(rules, Scorer.of(rules).rules());
    assertEquals(rules, rules.toBuilder().build());
    assertEquals(rules.hashCode(), rules.toBuilder().build().hashCode());
  }

  @Test
  void everyFaultIsNamedAtOnceWithItsPlace() {
    ScoringRules.Builder bad = ScoringRules.builder()
        .name("bad")
        .addWeightPlans(new WeightPlan("p", Points.of(10), Map.of("产出指标", Points.of(80))))
        .gradeScale(new GradeScale(
            List.of(grade("优", "90", "100"), grade("良", "80", "89"), grade("差", "0", "80"))))
        .defaultStrategy(StrategySpec.parse("bands(bands=90%:100%,95%:80%)"))
        .strategyForCategory(StandardCategory.COST, StrategySpec.parse("reverse-linear(zeroAt=1)"))
        .overFulfilment(StrategySpec.parse("flag(form=120%)"))
        .tolerance(Points.of(-1));
    InvalidRulesException thrown = assertThrows(InvalidRulesException.class, bad::build);
    assertEquals(
        List.of(
            "/tolerance",
            "/weightPlans/0",
            "/gradeScale/1",
            "/defaultStrategy",
            "/strategiesByCategory/COST",
            "/overFulfilment"),
        thrown.problems().stream().map(Problem::location).toList());
    for (Problem problem : thrown.problems()) {
      assertTrue(thrown.getMessage().contains(problem.message()), thrown.getMessage());
    }
    assertTrue(thrown.getMessage().contains("89.5%"), thrown.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "90~100, 80~95, 0~80 | overlap",
        "80~100, 90~100, 0~80 | out of order",
        "90~99, 0~90 | gap",
        "90~100, 10~90 | gap",
        "90~100, 90~90, 0~90 | where it begins",
        "90~80, 0~90 | ends at 80%, not above 90%, where it begins",
      })
  void badGradeScalesAreRefused(String scale, String fault) {
    List<Grade> grades = Stream.of(scale.split(", "))
        .map(part -> part.split("~"))
        .map(ends -> grade("g" + ends[0] + ends[1], ends[0], ends[1]))
        .toList();
    ScoringRules.Builder rules =
        ScoringRules.builder().name("r").gradeScale(new GradeScale(grades));
    String message = assertThrows(InvalidRulesException.class, rules::build).getMessage();
    assertTrue(message.contains(fault), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bands(bands=90%:100%,95%:80%) | out of order",
        "bands(bands=90%:100%,90%:80%) | nothing is left for the band",
        "bands(bands=≥90%:100%,≤80%:80%) | opposite directions",
        "bands(bands=90%~100%:100%,80%~89%:80%) | gap between 89% and 90%",
        "bands(bands=90%~100%:100%,80%~91%:80%) | overlap between 91% and 90%",
        "bands(bands=80%~90%:100%,70%~80%:80%) | gap above 90%",
        "bands(bands=90%~80%:100%) | the band ≥90% ends at 80%, not beyond where it begins",
        "bands(bands=90%:100%,高:80%) | not \"高\"",
        "bands(bands==90%:100%) | begins with",
        "bands(bands=90%:120%) | 0% to 100%",
        "bands(bands=90%:-1) | from 0",
        "bands(bands=90) | bound:share",
        "bands | bands",
        "bands(bands=90%:100%, of=moon) | completion",
        "proportional-above(floor=100%) | floor",
        "proportional-from(floor=-1%) | floor",
        "zero-target(cap=2) | no such parameter: cap; zero-target takes no parameters",
        "all-or-nothing(other=2) | no such parameter: other; it takes otherwise",
        "all-or-nothing(otherwse=2) | ; perhaps otherwse should be otherwise",
        "interpolate(anchors=60%:10%,100%:100%, worse=20%) | worse",
        "levels(levels= :100%) | name:share",
        "reverse-linear(zeroAt=1) | zeroAt",
        "deduct-per-step(points=1) | step",
        "deduct-per-step(step=0, points=1) | step",
        "deduct-per-step(step=3%) | points",
        "judgement-bands(partly=85%) | partly",
        "judgement-bands(lower=90%) | lower",
        "interpolate(anchors=60%:0%) | two anchors",
        "interpolate(anchors=60%:0%,90%:50%,80%:100%) | out of order",
        "levels(levels=好) | name:share",
        "levels(levels=好:1,好:2) | duplicated",
        "composite(parts=proportional:50%) | 100%",
        "composite(parts=bands:100%) | strategy bands",
        "composite(parts=composite(parts=proportional:100%):100%) | cannot be part of another",
        "composite(parts=all-or-nothing(otherwise=200%):100%) | otherwise=200%",
        "range-falloff(falloff=0) | falloff",
        "lateness(step=1, points=1, grace=-1) | grace",
      })
  void badParametersAreRefusedByName(String strategy, String fault) {
    ScoringRules.Builder rules =
        ScoringRules.builder().name("r").defaultStrategy(StrategySpec.parse(strategy));
    String message = assertThrows(InvalidRulesException.class, rules::build).getMessage();
    assertTrue(message.contains(fault), message);
  }

  @Test
  void aFactoryThatThrowsIsDistinguishedFromOneThatKnowsNoSuchParameter() {
    Problem problem = ScoringStrategies.standard()
        .with("ours", parameters -> {
          if (parameters.text("limit").isEmpty()) {
            throw parameters.fault("limit", "a number", "应为数字");
          }
          return (indicator, comparison) -> Award.of(parameters.points("base", Points.ZERO), "");
        })
        .create(StrategySpec.parse("ours(limitt=3, base=1)"))
        .problem()
        .orElseThrow();
    assertEquals("FIELD_VALUE", problem.code());
    assertEquals(
        "strategy ours(limitt=3, base=1): ours needs the parameter limit: a number;"
            + " perhaps limitt should be limit",
        problem.message());
    assertTrue(problem.wording().chinese().endsWith("；limitt 是否应为 limit"), problem::toString);
  }

  @Test
  void whatIsWrongWithTheNamesOfParametersIsSaidInChineseToo() {
    Map<String, String> sayings = Map.of(
        "zero-target(cap=2)", "赋分方法 zero-target(cap=2)：没有参数 cap；zero-target 不带参数",
        "all-or-nothing(otherwse=2)",
            "赋分方法 all-or-nothing(otherwse=2)：没有参数 otherwse，只有 otherwise；otherwse 是否应为 otherwise");
    sayings.forEach((spec, chinese) -> assertEquals(
        chinese,
        ScoringStrategies.standard()
            .create(StrategySpec.parse(spec))
            .problem()
            .orElseThrow()
            .wording()
            .chinese()));
  }

  @ParameterizedTest
  @CsvSource({
    "proportonal, proportional",
    "Proportional, proportional",
    "all_or_nothing, all-or-nothing",
    "reverse-liner, reverse-linear",
    "judgment-bands, judgement-bands",
    "band, bands",
    "levesl, levels",
    "rnak, rank",
    "karn,",
    "moon,",
    "propo,",
    "ours,",
  })
  void aMisspelledStrategyIsReportedWithTheNearestName(String name, String nearest) {
    ScoringRules rules = ScoringRules.mof2020().toBuilder()
        .defaultStrategy(StrategySpec.of(name))
        .build();
    String message =
        assertThrows(InvalidRulesException.class, () -> Scorer.of(rules)).getMessage();
    assertEquals(nearest != null, message.contains("perhaps"), message);
    assertTrue(nearest == null || message.endsWith("should be " + nearest), message);
  }

  @Test
  void anUnknownStrategyIsAWarningBesideAnotherFault() {
    ScoringRules.Builder rules = ScoringRules.builder()
        .name("r")
        .reverseStrategy(StrategySpec.parse("composite(parts=ours:100%)"))
        .tolerance(Points.of(-1));
    InvalidRulesException thrown = assertThrows(InvalidRulesException.class, rules::build);
    assertEquals(
        List.of("/tolerance false", "/reverseStrategy true"),
        thrown.problems().stream()
            .map(problem -> problem.location() + " " + problem.isWarning())
            .toList());
    ScoringStrategies ours = ScoringStrategies.standard()
        .with("ours", parameters -> (i, c) -> Award.of(Points.ZERO, ""));
    assertEquals(List.of(), rules.tolerance(Points.of(1)).build().problems(ours));
  }

  @Test
  void aStandardHeadingIsNoCustomHeading() {
    ScoringRules.Builder rules =
        ScoringRules.builder().name("r").strategyForHeading("数量指标", StrategySpec.of("manual"));
    InvalidRulesException thrown = assertThrows(InvalidRulesException.class, rules::build);
    assertEquals("/strategiesByHeading/数量指标", thrown.problems().get(0).location());
    assertTrue(thrown.getMessage().contains("QUANTITY"), thrown.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "优:90%,良:80%,中:60%,差:0%",
        "优:80%,良:70%,中:60%,差:0%",
        "effective:85%,moderately effective:70%,adequate:50%,ineffective:0%",
      })
  void publishedScalesGradeEveryBoundary(String text) {
    GradeScale scale = GradeScale.parse(text);
    assertEquals(
        scale, ScoringRules.builder().name("r").gradeScale(scale).build().gradeScale());
    for (Grade grade : scale.grades()) {
      assertEquals(grade, scale.grade(grade.from()));
      assertEquals(grade, scale.grade(grade.to().minus(Ratio.of(1, 1000000))));
    }
  }

  @Test
  void aGradeThatBeginsAtNoSensiblePercentageIsAFaultOfTheScale() {
    GradeScale scale = GradeScale.parse("优:1e64%,差:0%");
    assertEquals("差", scale.grade(Ratio.ONE).name());
    assertThrows(UnreadableTextException.class, () -> GradeScale.parse("优:90"));
  }

  @Test
  void aScaleWithoutGradesOrWithTwoOfOneNameIsRefused() {
    Map<GradeScale, String> faults = Map.of(
        new GradeScale(List.of()), "/gradeScale: a scale needs grades",
        new GradeScale(List.of(grade("优", "60", "100"), grade("优", "0", "60"))),
            "/gradeScale/1: the grade \"优\" has a blank or duplicate name",
        new GradeScale(List.of(grade(" ", "0", "100"))),
            "/gradeScale/0: the grade \" \" has a blank or duplicate name");
    faults.forEach((scale, fault) -> {
      ScoringRules.Builder rules = ScoringRules.builder().name("r").gradeScale(scale);
      InvalidRulesException thrown = assertThrows(InvalidRulesException.class, rules::build);
      assertEquals(
          List.of(fault),
          thrown.problems().stream()
              .map(problem -> problem.location() + ": " + problem.message())
              .toList());
    });
  }

  @Test
  void aGapIsSaidWithAScoreInIt() {
    GradeScale scale = new GradeScale(List.of(grade("优", "90", "100"), grade("差", "10", "90")));
    InvalidRulesException thrown = assertThrows(
        InvalidRulesException.class, ScoringRules.builder().name("r").gradeScale(scale)::build);
    assertEquals("/gradeScale/1", thrown.problems().get(0).location());
    assertEquals(
        "a score of 5% has no grade: the scale leaves a gap between 0% and 10%",
        thrown.problems().get(0).message());
  }

  @Test
  void gradesOfOneBeginningAreOutOfOrder() {
    GradeScale scale = new GradeScale(List.of(grade("优", "0", "100"), grade("差", "0", "90")));
    InvalidRulesException thrown = assertThrows(
        InvalidRulesException.class, ScoringRules.builder().name("r").gradeScale(scale)::build);
    assertTrue(thrown.getMessage().contains("out of order"), thrown.getMessage());
  }

  @Test
  void aScaleIsWrittenAsItIsRead() {
    assertEquals("优:90%,差:0%", GradeScale.parse(" 优：90％， 差 : 0%").toString());
    assertTrue(assertThrows(UnreadableTextException.class, () -> GradeScale.parse("优"))
        .getMessage()
        .contains("name:from"));
    assertEquals("", GradeScale.parse(":0%").grades().get(0).name());
  }

  @Test
  void headingsThatMeanOneThingOrNothingAreRefused() {
    StrategySpec manual = StrategySpec.of("manual");
    ScoringRules.Builder rules = ScoringRules.builder()
        .name("r")
        .strategyForHeading("党建指标", manual)
        .strategyForHeading("党建", manual)
        .strategyForHeading(" ", manual)
        .strategyForHeading("产出指标", manual);
    InvalidRulesException thrown = assertThrows(InvalidRulesException.class, rules::build);
    assertEquals(
        List.of(
            "/strategiesByHeading/党建: the headings \"党建指标\" and \"党建\" are the same",
            "/strategiesByHeading/ : \" \" is not a heading",
            "/strategiesByHeading/产出指标: the heading \"产出指标\" is the standard category OUTPUT, whose strategy is set by"
                + " category"),
        thrown.problems().stream()
            .map(problem -> problem.location() + ": " + problem.message())
            .toList());
  }

  @Test
  void aStrategyForATypeThatIsUnknownIsRefusedWhenTheScorerIsBuilt() {
    ScoringRules rules = ScoringRules.builder()
        .name("r")
        .strategyForType("nubmer", StrategySpec.of("manual"))
        .build();
    InvalidRulesException thrown =
        assertThrows(InvalidRulesException.class, () -> Scorer.of(rules));
    assertEquals(List.of(), rules.problems(ScoringStrategies.standard()));
    assertEquals("/strategiesByType/nubmer", thrown.problems().get(0).location());
    assertTrue(thrown.getMessage().contains("number"), thrown.getMessage());
  }

  @Test
  void aStrategyForACategoryStandsWhereTheCategoryIsKnown() {
    StrategySpec manual = StrategySpec.of("manual");
    ScoringRules rules = ScoringRules.builder()
        .name("r")
        .strategyForCategory(IndicatorCategory.QUANTITY, manual)
        .strategyForCategory(IndicatorCategory.of("产出指标", ""), manual)
        .strategyForCategory(IndicatorCategory.of("产出指标", "党建指标"), manual)
        .strategyForIndicator("数01", manual)
        .build();
    assertEquals(Map.of(StandardCategory.QUANTITY, manual), rules.strategiesByCategory());
    assertEquals(Map.of(LevelOne.OUTPUT, manual), rules.strategiesByLevelOne());
    assertEquals(Map.of("党建指标", manual), rules.strategiesByHeading());
    assertEquals(Map.of("数01", manual), rules.strategiesByIndicator());
    IllegalArgumentException thrown = assertThrows(
        IllegalArgumentException.class,
        () -> ScoringRules.builder().strategyForCategory(IndicatorCategory.of("党建", ""), manual));
    assertTrue(thrown.getMessage().startsWith("no known category"), thrown.getMessage());
  }

  @Test
  void roundingKeepsAtMostSixteenDecimals() {
    assertEquals(16, new RoundingRule(16, RoundingMode.DOWN).scale());
    assertThrows(IllegalArgumentException.class, () -> new RoundingRule(17, RoundingMode.DOWN));
    assertThrows(IllegalArgumentException.class, () -> new RoundingRule(-1, RoundingMode.DOWN));
  }

  @Test
  void unknownStrategiesAreNamedWhenTheScorerIsBuilt() {
    ScoringRules rules = ScoringRules.mof2020().toBuilder()
        .reverseStrategy(StrategySpec.parse("composite(parts=ours:100%)"))
        .budgetStrategy(StrategySpec.of("theirs"))
        .overFulfilment(StrategySpec.of("praise"))
        .build();
    InvalidRulesException thrown =
        assertThrows(InvalidRulesException.class, () -> Scorer.of(rules));
    assertEquals(
        List.of("/reverseStrategy", "/budgetStrategy", "/overFulfilment"),
        thrown.problems().stream().map(Problem::location).toList());
    assertEquals("STRATEGY_UNKNOWN", thrown.problems().get(0).code());
    assertEquals(thrown.problems(), rules.problems(ScoringStrategies.standard()));
  }

  @Test
  void everyWeightPlanMakesAHundred() {
    goodRules()
        .flatMap(rules -> rules.weightPlans().stream())
        .forEach(plan -> assertEquals(Points.HUNDRED, plan.total()));
    assertEquals(4, ScoringRules.mof2021().weightPlans().size());
  }
}
