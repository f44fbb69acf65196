package dev.jixiao.audit;

import static dev.jixiao.audit.Drafts.COST;
import static dev.jixiao.audit.Drafts.LEVEL;
import static dev.jixiao.audit.Drafts.clean;
import static dev.jixiao.audit.Drafts.reported;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.ExecutionBase;
import dev.jixiao.form.FundingLine;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.rules.GradeScale;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.rules.WeightPlan;
import dev.jixiao.rules.ZeroBudgetPolicy;
import dev.jixiao.score.Scorer;
import dev.jixiao.value.Money;
import dev.jixiao.value.MoneyUnit;
import dev.jixiao.value.Points;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is compared with the rule set: the weights against its plans, the grade against its scale. */
class AuditByRulesTest {
  private static final WeightPlan OWN = new WeightPlan(
      "own",
      Points.of(10),
      Map.of(
          "成本指标", Points.of(10),
          "产出指标", Points.of(40),
          "效益指标", Points.of(30),
          "满意度指标", Points.of(10)));
  private static final WeightPlan OWN_WITHOUT_COST = new WeightPlan(
      "own without cost", Points.of(10), Map.of("产出指标", Points.of(70), "效益指标", Points.of(20)));

  private static List<Finding> audit(
      String code, ScoringRules.Builder rules, PerformanceForm form) {
    return Auditor.of(Scorer.of(rules.build())).audit(form).stream()
        .filter(finding -> finding.code().equals(code))
        .toList();
  }

  private static ScoringRules.Builder plans(WeightPlan... plans) {
    return ScoringRules.mof2020().toBuilder().weightPlans(List.of(plans));
  }

  // the clean form has 40 points of output, 10 of cost, 30 of benefit and 10 of satisfaction
  private static PerformanceForm withCost(String cost, String benefit) {
    List<Indicator> rows = new ArrayList<>(clean().indicators());
    rows.set(
        COST,
        rows.get(COST).toBuilder()
            .category(IndicatorCategory.ECONOMIC_COST)
            .weight(cost)
            .build());
    rows.set(LEVEL, rows.get(LEVEL).toBuilder().weight(benefit).build());
    return clean().toBuilder().indicators(rows).build();
  }

  @Test
  void aFormWithCostsFollowsAPlanOfItsRulesThatHasThem() {
    assertEquals(List.of(), audit("WEIGHT_PLAN", plans(OWN), withCost("10", "30")));
    assertEquals(
        List.of(), audit("WEIGHT_PLAN", plans(OWN_WITHOUT_COST, OWN), withCost("10", "30")));
  }

  @Test
  void aFormWithCostsIsComparedWithThePlansOfItsRulesIfOneHasThem() {
    List<Finding> findings = audit("WEIGHT_PLAN", plans(OWN), withCost("20", "20"));
    assertEquals("成本指标10、产出指标40、效益指标30、满意度指标10", findings.get(0).expected().orElseThrow());
    assertEquals("成本指标20、产出指标40、效益指标20、满意度指标10", findings.get(0).reported().orElseThrow());
  }

  @Test
  void aFormWithCostsIsComparedWithThePublishedPlanIfItsRulesHaveNone() {
    assertEquals(List.of(), audit("WEIGHT_PLAN", plans(OWN_WITHOUT_COST), withCost("20", "20")));
    List<Finding> findings = audit("WEIGHT_PLAN", plans(OWN_WITHOUT_COST), withCost("10", "30"));
    assertEquals("成本指标20、产出指标40、效益指标20、满意度指标10", findings.get(0).expected().orElseThrow());
  }

  @Test
  void aFormWithoutCostsIsComparedWithThePlansOfItsRulesOnly() {
    List<Finding> findings = audit("WEIGHT_PLAN", plans(OWN_WITHOUT_COST), clean());
    assertEquals("产出指标70、效益指标20", findings.get(0).expected().orElseThrow());
  }

  private static WeightPlan plan(Object... weights) {
    Map<String, Points> points = new LinkedHashMap<>();
    for (int i = 0; i < weights.length; i += 2) {
      points.put((String) weights[i], Points.of((int) weights[i + 1]));
    }
    return new WeightPlan("p", Points.of(10), points);
  }

  private static Indicator row(String level1, String level2, String weight) {
    return Indicator.builder()
        .category(IndicatorCategory.of(level1, level2))
        .name("n")
        .target("≥10件")
        .actual("10件")
        .weight(weight)
        .reportedScore(Points.of(weight))
        .build();
  }

  private static List<String> held(WeightPlan plan, Indicator... rows) {
    PerformanceForm form = clean().toBuilder().indicators(List.of(rows)).build();
    return audit("WEIGHT_PLAN", plans(plan), form).stream()
        .map(finding ->
            finding.reported().orElseThrow() + " | " + finding.expected().orElseThrow())
        .toList();
  }

  @Test
  void theFindingNamesTheLevelOfThePlan() {
    Indicator[] rows = {row("产出指标", "数量指标", "60"), row("产出指标", "质量指标", "30")};
    PerformanceForm form = clean().toBuilder().indicators(List.of(rows)).build();
    assertEquals(
        List.of("各类指标分值为数量指标60、质量指标30，规定为数量指标50、质量指标40；请按规定设置，或说明调整理由"),
        messages(plan("数量指标", 50, "质量指标", 40), form));
    assertEquals(
        List.of("一级指标分值为产出指标90，规定为产出指标50、效益指标40；请按规定设置，或说明调整理由"),
        messages(plan("产出指标", 50, "效益指标", 40), form));
  }

  private static List<String> messages(WeightPlan plan, PerformanceForm form) {
    return audit("WEIGHT_PLAN", plans(plan), form).stream()
        .map(finding -> finding.message(Locale.CHINESE))
        .toList();
  }

  @Test
  void weightsOfLevelTwoAreComparedWithAPlanOfLevelTwo() {
    WeightPlan plan = plan("数量指标", 20, "质量指标", 10, "时效指标", 10, "成本指标", 10, "效益指标", 30, "满意度指标", 10);
    Indicator quality = row("产出指标", "质量指标", "10");
    Indicator time = row("产出指标", "时效指标", "10");
    Indicator cost = row("产出指标", "成本指标", "10");
    Indicator benefit = row("效益指标", "社会效益指标", "30");
    Indicator satisfaction = row("满意度指标", "服务对象满意度指标", "10");
    assertEquals(
        List.of(),
        held(plan, row("产出指标", "数量指标", "20"), quality, time, cost, benefit, satisfaction));
    assertEquals(
        List.of("数量指标30、质量指标10、成本指标10、效益指标30、满意度指标10"
            + " | 数量指标20、质量指标10、时效指标10、成本指标10、效益指标30、满意度指标10"),
        held(plan, row("产出指标", "数量指标", "30"), quality, cost, benefit, satisfaction));
  }

  @Test
  void weightsOfCustomHeadingsAreComparedWithAPlanThatNamesThem() {
    WeightPlan plan = plan("决策", 20, "过程", 20, "产出", 20, "效益", 30);
    Indicator process = row("过程", "资金管理", "20");
    Indicator output = row("产出", "数量指标", "20");
    Indicator benefit = row("效益", "社会效益指标", "30");
    assertEquals(List.of(), held(plan, row("一、决策(20分)", "项目立项", "20"), process, output, benefit));
    assertEquals(
        List.of("决策10、过程20、产出指标30、效益指标30 | 决策20、过程20、产出指标20、效益指标30"),
        held(plan, row("决策", "项目立项", "10"), process, row("产出", "数量指标", "30"), benefit));
    // nobody planned what 管理 should carry
    assertEquals(List.of(), held(plan, row("管理", "项目立项", "10"), process, output, benefit));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "优:90%,优良:80%,差:0% | 85 | 优良 |",
        "优:90%,优良:80%,差:0% | 85 | 优 | 优良",
        "优:90%,优良:80%,差:0% | 95 | 优良 | 优",
        "优:90%,优良:80%,差:0% | 95 | 优秀 |",
        "优良:90%,优:80%,差:0% | 85 | 优良 | 优",
        "优良:90%,优:80%,差:0% | 95 | 优良 |",
        "优良:90%,优:80%,差:0% | 85 | 优 |",
      })
  void theLongestNameThatIsPrintedIsTheGrade(
      String scale, String score, String printed, String expected) {
    PerformanceForm form = reported(b -> b.score(Points.of(score)).grade(printed));
    ScoringRules.Builder rules =
        ScoringRules.mof2020().toBuilder().gradeScale(GradeScale.parse(scale));
    assertEquals(
        expected == null ? List.of() : List.of(expected),
        audit("GRADE_MISMATCH", rules, form).stream()
            .map(finding -> finding.expected().orElseThrow())
            .toList());
  }

  @Test
  void aScoreWithoutAnExecutionRateIsComparedWithoutNamingOne() {
    PerformanceForm form = clean().toBuilder()
        .budget(BudgetExecution.builder()
            .total(FundingLine.builder()
                .annual(Money.of("0", MoneyUnit.TEN_THOUSAND))
                .executed(Money.of("0", MoneyUnit.TEN_THOUSAND))
                .weight(Points.of(10))
                .reportedScore(Points.of(5))
                .build())
            .build())
        .build();
    Finding finding = audit(
            "FUND_SCORE_MISMATCH",
            ScoringRules.mof2020().toBuilder().zeroBudget(ZeroBudgetPolicy.FULL_MARKS),
            form)
        .get(0);
    assertEquals(
        "without an execution rate the rules give 10 points, but 5 are reported; correct the score",
        finding.message(Locale.ENGLISH));
    assertEquals("无法计算执行率，按规则应得10分，填报5分；请更正得分", finding.message(Locale.CHINESE));
  }

  @Test
  void theRateThatIsNamedIsTheOneThatWasScored() {
    PerformanceForm form = clean().toBuilder()
        .budget(BudgetExecution.builder()
            .total(FundingLine.builder()
                .annual(Money.of("100", MoneyUnit.TEN_THOUSAND))
                .received(Money.of("80", MoneyUnit.TEN_THOUSAND))
                .executed(Money.of("60", MoneyUnit.TEN_THOUSAND))
                .weight(Points.of(10))
                .reportedScore(Points.of(6))
                .build())
            .build())
        .build();
    Finding finding = audit(
            "FUND_SCORE_MISMATCH",
            ScoringRules.mof2020().toBuilder().executionBase(ExecutionBase.RECEIVED),
            form)
        .get(0);
    assertEquals("执行率75%按规则应得7.5分，填报6分；请更正得分", finding.message(Locale.CHINESE));
  }
}
