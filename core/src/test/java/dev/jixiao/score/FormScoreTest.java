package dev.jixiao.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.form.AnnualGoal;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.problem.Problem;
import dev.jixiao.rules.DeclaredPolicy;
import dev.jixiao.rules.NotApplicablePolicy;
import dev.jixiao.rules.RoundingRule;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.rules.UnjudgedPolicy;
import dev.jixiao.strategy.StrategySpec;
import dev.jixiao.target.IndicatorTypes;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormScoreTest {
  private static Indicator.Builder row(String name, String actual, String weight) {
    return Indicator.builder()
        .category(IndicatorCategory.QUANTITY)
        .name(name)
        .target("≥100件")
        .actual(actual)
        .weight(weight);
  }

  private static PerformanceForm form(Indicator.Builder... rows) {
    PerformanceForm.Builder form = PerformanceForm.builder().fiscalYear(2023);
    for (Indicator.Builder row : rows) {
      form.addIndicators(row.build());
    }
    return form.build();
  }

  private static ScoringRules.Builder rules() {
    return ScoringRules.mof2020().toBuilder();
  }

  @ParameterizedTest
  @CsvSource({"LEAVE_OUT, 45 / 50", "RESCALE, 90 / 100", "FULL_MARKS, 95 / 100"})
  void whatDoesNotApplyFollowsItsPolicy(NotApplicablePolicy policy, String total) {
    PerformanceForm form = form(row("a", "90件", "50"), row("b", "", "50").notApplicable(true));
    FormScore score = Scorer.of(rules().notApplicable(policy).build()).score(form);
    assertEquals(total, score.toString());
    assertTrue(score.unscored().isEmpty());
    assertTrue(score.grade().isPresent());
  }

  @Test
  void aMissingActualLeavesNoGrade() {
    FormScore score = Scorer.standard().score(form(row("a", "90件", "50"), row("b", "/", "50")));
    assertEquals("45 / 100", score.toString());
    assertEquals(List.of(score.indicators().get(1)), score.unscored());
    assertEquals("ACTUAL_MISSING", score.problems().get(0).code());
    assertEquals("/indicators/1", score.problems().get(0).location());
    assertEquals(Optional.empty(), score.grade());
    assertEquals(
        "45 / 100",
        Scorer.of(rules().missing(UnjudgedPolicy.ZERO).build())
            .score(score.form())
            .toString());
  }

  @Test
  void whatCannotBeJudgedFollowsItsPolicy() {
    PerformanceForm form = form(row("a", "90件", "50"), row("b", "乱写", "50"));
    FormScore open = Scorer.standard().score(form);
    assertEquals(1, open.unscored().size());
    assertTrue(open.grade().isEmpty());
    FormScore zero =
        Scorer.of(rules().undetermined(UnjudgedPolicy.ZERO).build()).score(form);
    assertEquals("45 / 100", zero.toString());
    assertEquals("差", zero.grade().orElseThrow().name());
    assertEquals("/indicators/1", zero.problems().get(0).location());
  }

  @Test
  void aDeclaredResultCanBeWithheld() {
    PerformanceForm form = form(row("a", "完成", "50"));
    assertEquals("50 / 50", Scorer.standard().score(form).toString());
    FormScore withheld =
        Scorer.of(rules().declared(DeclaredPolicy.WITHHOLD).build()).score(form);
    assertEquals("0 / 50", withheld.toString());
    assertEquals("RESULT_DECLARED", withheld.problems().get(0).code());
  }

  @Test
  void anUnknownOwnStandardIsReported() {
    FormScore score = Scorer.standard()
        .score(form(row("a", "90件", "50").scoring(StrategySpec.of("ours").toStandard())));
    assertEquals("STRATEGY_UNKNOWN", score.problems().get(0).code());
    assertEquals(1, score.unscored().size());
  }

  @Test
  void addsUpByLevelOne() {
    FormScore score = Scorer.standard()
        .score(form(
            row("a", "90件", "50"),
            row("b", "100件", "30").category(IndicatorCategory.SOCIAL_BENEFIT),
            row("c", "80件", "10"),
            row("d", "80件", "10").category(IndicatorCategory.of("过程指标", "管理"))));
    assertEquals(
        List.of("产出指标 53/60", "效益指标 30/30", "过程指标 8/10"),
        score.byLevel1().stream()
            .map(c -> c.heading() + " " + c.points() + "/" + c.available())
            .toList());
    assertEquals("91%", score.percent().orElseThrow().toString());
    assertEquals("优", score.grade().orElseThrow().name());
  }

  @Test
  void goalsCountWithTheirShares() {
    PerformanceForm form =
        form(row("a", "100件", "100").goal("一"), row("b", "50件", "100").goal("二")).toBuilder()
            .addGoals(
                AnnualGoal.builder().name("一").ratio(Ratio.ofPercent("60")).build(),
                AnnualGoal.builder().name("二").ratio(Ratio.ofPercent("40")).build())
            .build();
    FormScore score = Scorer.standard().score(form);
    assertEquals("80 / 100", score.toString());
    assertEquals(
        "80/100",
        score.byLevel1().get(0).points() + "/" + score.byLevel1().get(0).available());
  }

  @Test
  void theBetterOfTwoCounts() {
    FormScore score = Scorer.standard()
        .score(form(
            row("a", "50件", "20").eitherOf("g"),
            row("b", "90件", "20").eitherOf("g"),
            row("c", "100件", "80")));
    assertEquals("98 / 100", score.toString());
    assertTrue(score.unscored().isEmpty());
    assertTrue(score.indicators().get(0).explanation().toText(Locale.ENGLISH).contains("\"b\""));
  }

  @Test
  void theOtherOfTwoIsNoWeightToConvert() {
    Scorer rescaling =
        Scorer.of(rules().notApplicable(NotApplicablePolicy.RESCALE).build());
    FormScore score = rescaling.score(form(
        row("a", "100件", "50").eitherOf("g"),
        row("b", "80件", "50").eitherOf("g"),
        row("c", "80件", "50")));
    assertEquals("90 / 100", score.toString());
  }

  @Test
  void ofEqualsTheLargerWeightCountsInAnyOrder() {
    Indicator.Builder small = row("a", "50件", "10").eitherOf("g");
    Indicator.Builder large = row("b", "50件", "20").eitherOf("g");
    assertEquals("10 / 20", Scorer.standard().score(form(small, large)).toString());
    assertEquals("10 / 20", Scorer.standard().score(form(large, small)).toString());
  }

  @Test
  void aRevisedTargetIsScoredByBothTargets() {
    Indicator.Builder revised =
        row("a", "80件", "10").initialTarget(IndicatorTypes.standard().read("≥160件"));
    assertEquals(
        "8", Scorer.standard().score(revised.build()).points().orElseThrow().toString());
    Scorer split = Scorer.of(rules().initialTargetShare(Ratio.ofPercent("50")).build());
    IndicatorScore score = split.score(revised.build());
    assertEquals("6.5", score.points().orElseThrow().toString());
    String text = score.explanation().toText(Locale.CHINESE);
    assertTrue(text.contains("按调整前指标值：部分完成（实测），完成率50%"), text);
    assertTrue(text.contains("= 6.5"), text);
    assertTrue(split.score(revised.actual("乱写").build()).isUnscored());
    assertTrue(split
        .score(revised
            .actual("80件")
            .initialTarget(IndicatorTypes.standard().read("≥90%"))
            .build())
        .isUnscored());
  }

  @Test
  void adjustmentsAreKeptApartFromTheTotal() {
    FormScore score = Scorer.standard()
        .score(form(
            row("a", "90件", "50").deduction(Points.of(2)),
            row("b", "100件", "50").bonus(Points.of("1.5"))));
    assertEquals("95 / 100", score.toString());
    assertEquals("1.5", score.bonus().toString());
    assertEquals("2", score.deduction().toString());
    assertEquals("94.5", score.adjustedTotal().toString());
    FormScore vetoed = Scorer.standard().score(form(row("a", "90件", "100").veto("是")));
    assertEquals("90 / 100", vetoed.toString());
    assertEquals(1, vetoed.vetoes().size());
    assertEquals("0", vetoed.adjustedTotal().toString());
  }

  @Test
  void anAdjustmentThatCannotBeReadIsAProblemAndCountsAsNone() {
    PerformanceForm form = form(
            row("a", "90件", "50").deduction("酌情"),
            row("b", "100件", "50").veto("也许").bonus("加2分"))
        .toBuilder()
        .deduction("扣3分")
        .bonus("若干")
        .build();
    FormScore score = Scorer.standard().score(form);

    assertEquals("2", score.bonus().toString());
    assertEquals("3", score.deduction().toString());
    assertEquals(
        List.of("/indicators/0/deduction", "/indicators/1/veto", "/bonus"),
        score.problems().stream()
            .filter(problem -> problem.code().equals("ADJUSTMENT_UNREADABLE"))
            .map(Problem::location)
            .toList());
  }

  @Test
  void aRowThatIsScoredMayHaveAProblemAllTheSame() {
    FormScore score =
        Scorer.standard().score(form(row("a", "100件", "50"), row("b", "100件次", "50")));
    assertEquals("100 / 100", score.toString());
    assertEquals(
        List.of("UNIT_MISMATCH /indicators/1"),
        score.problems().stream().map(p -> p.code() + " " + p.location()).toList());
  }

  @Test
  void aNegativeWeightIsNothingToEarn() {
    FormScore score = Scorer.standard().score(form(row("a", "90件", "-5"), row("b", "90件", "10")));
    assertEquals("9 / 10", score.toString());
    assertEquals("WEIGHT_NEGATIVE", score.problems().get(0).code());
  }

  @Test
  void totalsAreRoundedWhereTheRulesSaySo() {
    PerformanceForm form = form(row("a", "33件", "10"), row("b", "67件", "5"));
    ScoringRules whole = rules()
        .scoreRounding(Optional.empty())
        .totalRounding(new RoundingRule(0, RoundingMode.HALF_UP))
        .build();
    assertEquals("6.65", Scorer.standard().score(form).total().toString());
    assertEquals("7", Scorer.of(whole).score(form).total().toString());
  }

  @Test
  void subtotalsAreRoundedWhereTheRulesSaySo() {
    PerformanceForm form = form(
        row("a", "33件", "10"), row("b", "100件", "5.6").category(IndicatorCategory.SOCIAL_BENEFIT));
    ScoringRules whole =
        rules().subtotalRounding(new RoundingRule(0, RoundingMode.HALF_UP)).build();
    assertEquals(
        List.of("产出指标 3.3/10", "效益指标 5.6/5.6"), subtotals(Scorer.standard().score(form)));
    assertEquals(
        List.of("产出指标 3/10", "效益指标 5.6/5.6"), subtotals(Scorer.of(whole).score(form)));
  }

  private static List<String> subtotals(FormScore score) {
    return score.byLevel1().stream()
        .map(c -> c.heading() + " " + c.points() + "/" + c.available())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "90件, 80件, 18 / 20",
    "/, 80件, 16 / 20",
    "80件, /, 16 / 20",
    "/, /, 0 / 20",
    "NA, 80件, 16 / 20",
    "80件, NA, 16 / 20",
    "NA, /, 0 / 20",
    "/, NA, 0 / 20",
    "NA, NA, 0 / 0",
    "0件, /, 0 / 20",
  })
  void ofTwoTheOneThatWasScoredCounts(String one, String other, String total) {
    Indicator.Builder first = row("a", one.equals("NA") ? "" : one, "20").eitherOf("g");
    Indicator.Builder second = row("b", other.equals("NA") ? "" : other, "20").eitherOf("g");
    FormScore score = Scorer.standard()
        .score(
            form(first.notApplicable(one.equals("NA")), second.notApplicable(other.equals("NA"))));
    assertEquals(total, score.toString());
    assertEquals(total.equals("0 / 20") && !one.equals("0件"), !score.unscored().isEmpty());
  }

  @Test
  void anEmptyGroupIsNone() {
    FormScore score = Scorer.standard()
        .score(form(row("a", "90件", "20").eitherOf(" "), row("b", "80件", "20").eitherOf("")));
    assertEquals("34 / 40", score.toString());
  }

  @Test
  void saysWhatIsNeededAndWhatIsLacking() {
    Indicator indicator = row("a", "80件", "10").build();
    assertEquals(Optional.of("≥100件"), Scorer.standard().neededForFull(indicator));
    assertEquals(Optional.of(Points.of(2)), Scorer.standard().score(indicator).lacking());
    Indicator cost =
        row("c", "", "10").category(IndicatorCategory.COST).target("10万元").build();
    assertEquals(Optional.of("≤10万元"), Scorer.standard().neededForFull(cost));
    Indicator bands = indicator.toBuilder()
        .target("≥80%")
        .scoring(StrategySpec.parse("bands(bands=90%:100%,80%:80%, of=value, met=band)")
            .toStandard())
        .build();
    assertEquals(Optional.of("≥90%"), Scorer.standard().neededForFull(bands));
  }
}
