package dev.jixiao.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.compare.Assumption;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.Direction;
import dev.jixiao.compare.DirectionsByName;
import dev.jixiao.explain.Working;
import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.Derivation;
import dev.jixiao.form.FundingLine;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Problem;
import dev.jixiao.rules.DeclaredPolicy;
import dev.jixiao.rules.NotApplicablePolicy;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.rules.UnjudgedPolicy;
import dev.jixiao.strategy.Award;
import dev.jixiao.strategy.ScoringStrategies;
import dev.jixiao.strategy.ScoringStrategy;
import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.target.IndicatorTypes;
import dev.jixiao.value.Money;
import dev.jixiao.value.MoneyUnit;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.time.Year;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the scorer makes of an indicator around its strategy: a user's own, policies, an excess, and what it says of each. */
class JudgingTest {
  /** Half of what the completion is worth, with its working, and a bonus for more than the target. */
  private static final class Half implements ScoringStrategy {
    @Override
    public Award award(Indicator indicator, Comparison comparison) {
      return award(indicator, comparison, Working.silent());
    }

    @Override
    public Award award(Indicator indicator, Comparison comparison, Working working) {
      Ratio completion = comparison.completion().orElse(Ratio.ZERO);
      Points half = working.times(
          Message.of("half", "一半"),
          indicator.weight(),
          completion.min(Ratio.ONE).times(Ratio.of(1, 2)));
      Points bonus = completion.compareTo(Ratio.ONE) > 0 ? Points.of(3) : Points.of(-1);
      return Award.of(half, "half").withBonus(bonus.max(Points.ZERO));
    }

    @Override
    public boolean judges(Indicator indicator, Comparison comparison) {
      return comparison.completion().isPresent();
    }
  }

  private static Scorer scorer(ScoringRules.Builder rules) {
    return Scorer.builder()
        .strategies(ScoringStrategies.standard()
            .with("half", parameters -> new Half())
            .withBudget(
                "half",
                parameters ->
                    row -> Award.of(row.weight().times(row.rate()).times(Ratio.of(1, 2)), "half")))
        .rules(rules.build())
        .build();
  }

  private static ScoringRules.Builder rules() {
    return ScoringRules.mof2020().toBuilder();
  }

  private static Indicator.Builder row(String target, String actual) {
    return Indicator.builder()
        .category(IndicatorCategory.QUANTITY)
        .name("n")
        .target(target)
        .actual(actual)
        .weight("10");
  }

  private static String english(IndicatorScore score) {
    return score.explanation().toText(Locale.ENGLISH);
  }

  @Test
  void aUsersStrategyShowsItsWorkingAndGivesItsBonus() {
    Scorer scorer = scorer(rules().defaultStrategy(StrategySpec.of("half")));
    IndicatorScore score = scorer.score(row("≥100件", "80件").build());
    assertEquals("4", score.points().orElseThrow().toString());
    assertEquals(Points.ZERO, score.bonus());
    assertTrue(english(score).contains("half: 10 × 40% = 4"), english(score));
    assertTrue(score.explanation().steps().stream()
        .anyMatch(step -> step.toText(Locale.ENGLISH).equals("half: 10 × 40% = 4")));
    assertEquals(Points.of(3), scorer.score(row("≥100件", "120件").build()).bonus());
    Indicator none = row("≥100件", "120件").notApplicable(true).build();
    assertEquals(Points.ZERO, scorer.score(none).bonus());
  }

  @ParameterizedTest
  @CsvSource({"LEAVE_UNSCORED, -", "ZERO, 0"})
  void whatAUsersStrategyDoesNotJudgeFollowsThePolicy(UnjudgedPolicy policy, String points) {
    Indicator row =
        row("显著提升", "有所提升").scoring(StrategySpec.of("half").toStandard()).build();
    IndicatorScore score = scorer(rules().undetermined(policy)).score(row);
    assertEquals(points, score.points().map(Points::toString).orElse("-"));
    assertEquals(
        policy == UnjudgedPolicy.ZERO,
        english(score).contains("without a verdict these rules give no points"));
  }

  @Test
  void aUsersStrategyMayScoreTheBudget() {
    FundingLine total = FundingLine.builder()
        .annual(Money.of("100", MoneyUnit.TEN_THOUSAND))
        .executed(Money.of("80", MoneyUnit.TEN_THOUSAND))
        .weight(Points.of(10))
        .build();
    PerformanceForm form = PerformanceForm.builder()
        .budget(BudgetExecution.builder().total(total).build())
        .build();
    BudgetScore score = scorer(rules().budgetStrategy(StrategySpec.of("half")))
        .score(form)
        .budget()
        .orElseThrow();
    assertEquals("80% 4/10", score.toString());
    String standard =
        Scorer.standard().score(form).budget().orElseThrow().explanation().toText(Locale.ENGLISH);
    assertTrue(standard.contains("execution rate"), standard);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LEAVE_OUT | - | not applicable, left out of the total",
        "RESCALE | - | not applicable, left out of the total",
        "FULL_MARKS | 10 | not applicable, which these rules score in full",
      })
  void whatDoesNotApplySaysSo(NotApplicablePolicy policy, String points, String words) {
    IndicatorScore score = scorer(rules().notApplicable(policy))
        .score(row("≥100件", "").notApplicable(true).build());
    assertEquals(points, score.points().map(Points::toString).orElse("-"));
    assertTrue(english(score).contains(words), english(score));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "flag(from=120%) | 150件 | 10 | true",
        "flag(from=120%) | 119件 | 10 | false",
        "flag(from=120%) | 120件 | 10 | true",
        "flag(from=100%) | 100件 | 10 | false",
        "deduct-proportional(from=130%) | 150件 | 8 | true",
        "deduct-bands(bands=200%:20%,150%:10) | 150件 | 0 | true",
        "by-hand(from=130%) | 150件 | - | false",
      })
  void anExcessIsExplained(String reaction, String actual, String points, boolean said) {
    Scorer scorer = scorer(rules().overFulfilment(StrategySpec.parse(reaction)));
    IndicatorScore score = scorer.score(row("≥100件", actual).build());
    assertEquals(points, score.points().map(Points::toString).orElse("-"));
    String text = english(score);
    assertEquals(
        said, text.contains("the target was exceeded by far") && score.points().isPresent(), text);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, a person gave 0 points", "10, 10, a person gave 10 points", "10.1, -, ''"})
  void aPersonJudgesAnExcessWithinTheWeight(String reported, String points, String words) {
    Scorer scorer = scorer(rules().overFulfilment(StrategySpec.parse("by-hand(from=130%)")));
    IndicatorScore score =
        scorer.score(row("≥100件", "150件").reportedScore(reported).build());
    assertEquals(points, score.points().map(Points::toString).orElse("-"));
    assertTrue(english(score).contains(words), english(score));
    assertEquals(points.equals("-"), score.problem().isPresent());
  }

  @ParameterizedTest
  @CsvSource({"'', true", "' ', true", "需求增加, false"})
  void aReasonForAnExcessIsAskedFor(String reason, boolean asked) {
    Scorer scorer = scorer(rules().overFulfilment(StrategySpec.parse("require-reason(from=130%)")));
    IndicatorScore score = scorer.score(row("≥100件", "150件").deviation(reason).build());
    assertEquals(asked, score.problem().isPresent());
    assertTrue(score.problem().stream().allMatch(Problem::isWarning));
    assertEquals(Optional.of(Points.of(10)), score.points());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | 120万元 | 150万元 | 80%",
        "'' | 1 | 3 | 33.333333333333%",
        "70% | 120万元 | 150万元 | 70%",
        "'' | 120万元 | '' | -",
      })
  void aRateThatIsNotWrittenIsComputedFromItsParts(
      String actual, String numerator, String denominator, String completion) {
    Indicator row = row("≥100%", actual)
        .derivation(
            Derivation.builder().numerator(numerator).denominator(denominator).build())
        .name("资金到位率")
        .build();
    IndicatorScore score = scorer(rules()).score(row);
    assertEquals(
        completion, score.comparison().completion().map(Ratio::toString).orElse("-"));
    assertEquals(
        actual.isEmpty() && !completion.equals("-"),
        score.explanation().toText(Locale.CHINESE).contains("未填写实际完成值，按其分子、分母计算"));
  }

  @Test
  void theEndingOfANameMayBeTheProgramsOwn() {
    Indicator row = row("5%", "4%").name("跑冒滴漏率").build();
    assertEquals(Optional.of("5%"), scorer(rules()).neededForFull(row));
    Scorer ours = Scorer.builder()
        .directions(DirectionsByName.standard().with(Direction.SMALLER_IS_BETTER, "滴漏率"))
        .build();
    assertEquals(Optional.of("≤5%"), ours.neededForFull(row));
    assertEquals(Optional.of(Points.of(10)), ours.score(row).points());
  }

  @Test
  void aStrategyThatChangesItsMindShowsNoWorking() {
    AtomicInteger asked = new AtomicInteger();
    ScoringStrategy moody =
        (indicator, comparison) -> Award.of(Points.of(asked.incrementAndGet()), "for now");
    Scorer scorer = Scorer.builder()
        .strategies(ScoringStrategies.standard().with("moody", parameters -> moody))
        .build();
    IndicatorScore score = scorer.score(
        row("≥100件", "80件").scoring(StrategySpec.of("moody").toStandard()).build());
    String text = english(score);
    assertTrue(text.contains("gave other points when it was asked again"), text);
    assertFalse(text.contains("for now"), text);
    assertTrue(text.endsWith("score: 1"), text);
  }

  @Test
  void anotherYearIsAnotherComparison() {
    Scorer scorer = Scorer.standard();
    Indicator row = row("6月底前", "2023年6月").build();
    assertEquals("10", points(scorer, row, 2023));
    assertEquals("0", points(scorer, row, 2022));
    assertEquals("10", points(scorer, row, 2023));
    // a form without a year is taken for one of the year that is written, and says so
    IndicatorScore yearless = scorer.score(row);
    assertEquals(Optional.of(Points.of(10)), yearless.points());
    assertTrue(yearless.comparison().assumptions().stream()
        .anyMatch(assumption -> assumption.kind() == Assumption.Kind.YEAR));
  }

  private static String points(Scorer scorer, Indicator row, int year) {
    return scorer.score(row, Year.of(year)).points().map(Points::toString).orElse("-");
  }

  @Test
  void whatIsNeededIsNamedOnlyIfItIsEnough() {
    Scorer taking = scorer(rules()
        .overFulfilment(StrategySpec.parse("deduct-proportional(from=100%)"))
        .defaultStrategy(StrategySpec.parse("base-and-bonus(base=80%, step=1%, points=0.5)")));
    Indicator row = row("≥90%", "").build();
    assertEquals(
        Optional.of("≥94%"),
        scorer(rules()
                .defaultStrategy(
                    StrategySpec.parse("base-and-bonus(base=80%, step=1%, points=0.5)")))
            .neededForFull(row));
    assertEquals(Optional.empty(), taking.neededForFull(row));
  }

  @Test
  void aSplitKeepsWhatIsOddAboutOneOfItsTargets() {
    Scorer scorer = scorer(rules()
        .initialTargetShare(Ratio.ofPercent("50"))
        .overFulfilment(StrategySpec.parse("flag(from=120%)")));
    Indicator row = row("≥100件", "150件")
        .initialTarget(IndicatorTypes.standard().read("≥80件"))
        .build();
    IndicatorScore score = scorer.score(row);
    assertEquals(Optional.of(Points.of(10)), score.points());
    assertEquals("OVERFULFILLED", score.problem().orElseThrow().code());
  }

  @Test
  void aStatementIsNotWhatIsNeededWhereStatementsAreWithheld() {
    Indicator row = row("完成", "").build();
    assertEquals(Optional.of("完成"), scorer(rules()).neededForFull(row));
    Scorer withholding = scorer(rules().declared(DeclaredPolicy.WITHHOLD));
    assertEquals(Optional.empty(), withholding.neededForFull(row));
  }

  @Test
  void aFactoryThatFailsWithoutItsParameterNamesTheParameter() {
    ScoringStrategies strategies = ScoringStrategies.standard().with("mine", parameters -> {
      int step = parameters.value("step", Integer::valueOf).orElseThrow();
      return (indicator, comparison) -> Award.of(Points.of(step), "step");
    });
    Problem problem =
        strategies.create(StrategySpec.parse("mine(step=abc)")).problem().orElseThrow();
    assertEquals("FIELD_VALUE", problem.code());
    assertTrue(problem.message().contains("step=abc"), problem.message());
  }

  @Test
  void aRowThatAnotherIsCountedForSaysJustThat() {
    Indicator better = row("≥100件", "90件").eitherOf("g").build();
    Indicator worse = row("≥100件", "80件")
        .eitherOf("g")
        .initialTarget(IndicatorTypes.standard().read("≥80件"))
        .build();
    Scorer scorer = scorer(rules()
        .notApplicable(NotApplicablePolicy.FULL_MARKS)
        .initialTargetShare(Ratio.ofPercent("50")));
    FormScore score =
        scorer.score(PerformanceForm.builder().addIndicators(better, worse).build());
    String text = english(score.indicators().get(1));
    assertTrue(text.contains("is counted instead"), text);
    assertFalse(text.contains("other points"), text);
    assertFalse(text.contains("initial target"), text);
    assertEquals("9 / 10", score.toString());
  }

  @Test
  void blanksMakeNoOtherGroup() {
    FormScore score = scorer(rules())
        .score(PerformanceForm.builder()
            .addIndicators(
                row("≥100件", "90件").eitherOf("甲").build(),
                row("≥100件", "80件").eitherOf(" 甲 ").build())
            .build());
    assertEquals("9 / 10", score.toString());
  }
}
