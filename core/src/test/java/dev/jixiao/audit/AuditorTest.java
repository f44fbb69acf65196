package dev.jixiao.audit;

import static dev.jixiao.audit.Drafts.COUNT;
import static dev.jixiao.audit.Drafts.DATE;
import static dev.jixiao.audit.Drafts.SHARE;
import static dev.jixiao.audit.Drafts.clean;
import static dev.jixiao.audit.Drafts.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.FormKind;
import dev.jixiao.form.FundingLine;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.Project;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules are chosen, thresholds and severities set, and custom rules added. */
class AuditorTest {
  private static final PerformanceForm EASY = row(COUNT, b -> b.actual("250件"));
  private static final PerformanceForm BOUND = row(SHARE, b -> b.target("=95%").actual("≥95%"));

  private static List<String> codes(List<Finding> findings) {
    return findings.stream().map(Finding::code).toList();
  }

  /** A user's rule that does what it is told. */
  private record Own(String code, Consumer<Consumer<Finding>> deed) implements AuditRule {
    @Override
    public Severity severity() {
      return Severity.INFO;
    }

    @Override
    public void check(AuditContext context, Consumer<Finding> findings) {
      deed.accept(findings);
    }
  }

  /** A user's rule that says of the indicators what another says of them, in its own words. */
  private record Replacing(String less) implements AuditRule {
    @Override
    public String code() {
      return "ACME_" + less;
    }

    @Override
    public Severity severity() {
      return Severity.INFO;
    }

    @Override
    public Set<String> supersedes() {
      return Set.of(less);
    }

    @Override
    public void check(AuditContext context, Consumer<Finding> findings) {
      findings.accept(at("/indicators").message("odd", "异常").build());
    }
  }

  @Test
  void aThresholdMoves() {
    assertEquals(List.of(), codes(Auditor.standard().audit(EASY)));
    assertEquals(
        List.of("OVERFULFILMENT_UNEXPLAINED"),
        codes(Auditor.standard().withThreshold("overfulfilment", "120%").audit(EASY)));
    assertThrows(
        IllegalArgumentException.class,
        () -> Auditor.standard().withThreshold("overfullfilment", "120%"));
    // 120 is no way to write 120%, nor 200% one to write 200
    for (String value : List.of("120", "1.2", "-5%", "much", "%", "")) {
      assertThrows(
          IllegalArgumentException.class,
          () -> Auditor.standard().withThreshold("overfulfilment", value),
          value);
    }
    for (String value : List.of("200%", "-1", "long")) {
      assertThrows(
          IllegalArgumentException.class,
          () -> Auditor.standard().withThreshold("reason-length", value),
          value);
    }
    assertThrows(
        IllegalArgumentException.class,
        () -> Auditor.standard().withThreshold("reason-length", Ratio.of(-1, 1)));
  }

  @Test
  void aSeverityMoves() {
    Finding finding = Auditor.standard()
        .withSeverity("OPERATOR_CONTRADICTION", Severity.ERROR)
        .audit(BOUND)
        .get(0);
    assertEquals(Severity.ERROR, finding.severity());
    assertThrows(
        IllegalArgumentException.class,
        () -> Auditor.standard().withSeverity("NOTHING", Severity.ERROR));
  }

  @Test
  void withoutTheMoreSpecificRuleTheOtherSpeaks() {
    assertEquals(List.of("OPERATOR_CONTRADICTION"), codes(Auditor.standard().audit(BOUND)));
    assertEquals(
        List.of("ACTUAL_IS_BOUND"),
        codes(Auditor.standard().without("OPERATOR_CONTRADICTION").audit(BOUND)));
    assertThrows(IllegalArgumentException.class, () -> Auditor.standard().without("NOTHING"));
  }

  @Test
  void aTargetThatIsAnUnclearDateIsNotUnreadableToo() {
    PerformanceForm form = row(DATE, b -> b.target("2023年12月中旬").actual("2023年12月中旬"));
    assertEquals(List.of("DATE_UNCLEAR"), codes(Auditor.standard().audit(form)));
    assertEquals(
        List.of("TARGET_UNREADABLE"),
        codes(Auditor.standard().without("DATE_UNCLEAR").audit(form)));
  }

  @Test
  void aCustomRuleIsAddedOnce() {
    AuditRule own = new Own(
        "ACME",
        findings -> findings.accept(Finding.builder()
            .code("ACME")
            .severity(Severity.INFO)
            .location("/title")
            .message("odd", "异常")
            .build()));
    Auditor auditor = Auditor.standard().with(own);
    assertEquals(List.of("ACME"), codes(auditor.audit(clean())));
    assertThrows(IllegalArgumentException.class, () -> auditor.with(own));
    assertTrue(auditor.catalogue().contains("## ACME"));
  }

  @Test
  void aProfileSaysWhichChecksRunAndHow() {
    AuditProfile profile = AuditProfile.builder()
        .putCheck(
            "OVERFULFILMENT_UNEXPLAINED",
            CheckSettings.builder()
                .severity(Severity.ERROR)
                .putThreshold("overfulfilment", Ratio.ofPercent("120"))
                .build())
        .putCheck(
            "OPERATOR_CONTRADICTION", CheckSettings.builder().enabled(false).build())
        .build();
    Auditor auditor = Auditor.standard().withProfile(profile);
    assertEquals(profile, auditor.profile());
    assertEquals(
        List.of(Severity.ERROR),
        auditor.audit(EASY).stream().map(Finding::severity).toList());
    assertEquals(List.of("ACTUAL_IS_BOUND"), codes(auditor.audit(BOUND)));
    assertTrue(auditor.catalogue().contains("| `OPERATOR_CONTRADICTION` | 停用 off |"));
    // what is set one by one is a profile too
    assertEquals(
        profile,
        Auditor.standard()
            .withThreshold("overfulfilment", "120%")
            .withSeverity("OVERFULFILMENT_UNEXPLAINED", Severity.ERROR)
            .withProfile(profile)
            .profile());
    assertEquals(
        profile.check("OVERFULFILMENT_UNEXPLAINED"),
        Auditor.standard()
            .withThreshold("overfulfilment", "120%")
            .withSeverity("OVERFULFILMENT_UNEXPLAINED", Severity.ERROR)
            .profile()
            .check("OVERFULFILMENT_UNEXPLAINED"));
    assertEquals(List.of(), codes(auditor.withProfile(AuditProfile.standard()).audit(EASY)));
  }

  @Test
  void aProfileIsBuiltOnAnother() {
    AuditProfile profile =
        Auditor.standard().withThreshold("overfulfilment", "120%").profile();
    assertEquals(profile, profile.toBuilder().build());
    AuditProfile more = profile.toBuilder()
        .putCheck("OVERSPENT", CheckSettings.builder().enabled(false).build())
        .build();
    assertEquals(
        List.of("OVERFULFILMENT_UNEXPLAINED", "OVERSPENT"),
        more.checks().keySet().stream().sorted().toList());
  }

  @Test
  void whatSeveralRulesSupersedeAtOnePlaceIsSaidByNone() {
    PerformanceForm form =
        clean().toBuilder().indicators(clean().indicators().subList(0, 3)).build();
    List<String> both = List.of("DIMENSION_MISSING", "WEIGHT_PLAN");
    assertEquals(both, atIndicators(Auditor.standard().audit(form)));
    for (List<String> order : List.of(both, List.of("WEIGHT_PLAN", "DIMENSION_MISSING"))) {
      Auditor auditor = Auditor.standard();
      for (String less : order) {
        auditor = auditor.with(new Replacing(less));
      }
      assertEquals(
          List.of("ACME_DIMENSION_MISSING", "ACME_WEIGHT_PLAN"), atIndicators(auditor.audit(form)));
    }
  }

  private static List<String> atIndicators(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.location().equals("/indicators"))
        .map(Finding::code)
        .sorted()
        .toList();
  }

  @Test
  void aProfileServesTheKindsOfFormThatItNames() {
    PerformanceForm july = BOUND.toBuilder().kind(FormKind.MONITORING).build();
    AuditProfile profile = AuditProfile.builder()
        .putCheck(
            "OPERATOR_CONTRADICTION",
            CheckSettings.builder().kinds(Set.of(FormKind.SELF_EVALUATION)).build())
        .build();
    Auditor auditor = Auditor.standard().withProfile(profile);
    assertTrue(codes(Auditor.standard().audit(july)).contains("OPERATOR_CONTRADICTION"));
    assertFalse(codes(auditor.audit(july)).contains("OPERATOR_CONTRADICTION"));
    assertTrue(codes(auditor.audit(BOUND)).contains("OPERATOR_CONTRADICTION"));
    assertFalse(codes(Auditor.standard()
            .audit(july.toBuilder()
                .indicators(row(COUNT, b -> b.actual("/")).indicators())
                .build()))
        .contains("ACTUAL_MISSING"));
  }

  @Test
  void aCleanFormOfEachKindHasNoFinding() {
    assertEquals(List.of(), Auditor.standard().audit(KindFaults.declared()));
    assertEquals(List.of(), Auditor.standard().audit(KindFaults.july()));
    assertEquals(List.of(), Auditor.standard().audit(clean()));
    assertEquals(
        List.of(),
        Auditor.standard().audit(clean().toBuilder().kind(FormKind.EVALUATION).build()));
  }

  static List<FundingLine> wholeTerms() {
    return List.of(
        FundingLine.builder().annual(Drafts.money("150")).build(),
        FundingLine.builder().initial(Drafts.money("150")).build());
  }

  @ParameterizedTest
  @MethodSource("wholeTerms")
  void aCostOfTheWholeTermIsDistinguishedFromThatOfTheYear(FundingLine wholeTerm) {
    PerformanceForm form =
        KindFaults.changed(KindFaults.declared(), Drafts.COST, b -> b.target("≤150万元")).toBuilder()
            .midTermBudget(BudgetExecution.builder().total(wholeTerm).build())
            .build();
    Finding finding = Auditor.standard().audit(form).get(0);
    assertEquals("COST_EXCEEDS_BUDGET", finding.code());
    assertEquals(Severity.WARNING, finding.severity());
    assertTrue(finding.wording().chinese().contains("实施期累计数"), finding::toString);
  }

  @Test
  void aProfileThatSpeaksOfWhatIsNotThereIsRefused() {
    AuditProfile profile = AuditProfile.builder()
        .putCheck("OVERSPEND", CheckSettings.builder().build())
        .putCheck(
            "OVERSPENT",
            CheckSettings.builder().putThreshold("copied", Ratio.ONE).build())
        .putCheck(
            "FUND_SUM",
            CheckSettings.builder()
                .putThreshold("fund-difference", Ratio.of(-1, 20))
                .build())
        .build();
    assertEquals(
        List.of(
            "CHECK_UNKNOWN /checks/OVERSPEND",
            "THRESHOLD_UNKNOWN /checks/OVERSPENT/thresholds/copied",
            "FIELD_VALUE /checks/FUND_SUM/thresholds/fund-difference"),
        Auditor.standard().problems(profile).stream()
            .map(problem -> problem.code() + " " + problem.location())
            .toList());
    assertEquals(
        List.of("没有名为“OVERSPEND”的检查项，可能应为“OVERSPENT”", "没有名为“copied”的阈值", "阈值小于零：-0.05"),
        Auditor.standard().problems(profile).stream()
            .map(problem -> problem.message(java.util.Locale.CHINESE))
            .toList());
    assertThrows(IllegalArgumentException.class, () -> Auditor.standard().withProfile(profile));
    assertEquals(
        List.of(
            "there is no check named \"OVERSPEND\"; perhaps it should be \"OVERSPENT\"",
            "没有名为“OVERSPEND”的检查项，可能应为“OVERSPENT”"),
        List.of(
            Auditor.standard().problems(profile).get(0).message(),
            Auditor.standard().problems(profile).get(0).wording().chinese()));
    assertEquals(
        Optional.of(Message.of("a number, such as 0.05", "数字，例如 0.05")),
        Auditor.standard().problems(profile).get(2).expected());
    AuditProfile below = AuditProfile.builder()
        .putCheck(
            "ACTUALS_COPIED",
            CheckSettings.builder().putThreshold("copied", Ratio.of(-1, 10)).build())
        .putCheck(
            "FUND_SUM",
            CheckSettings.builder().putThreshold("fund-difference", Ratio.ZERO).build())
        .build();
    assertEquals(
        List.of(Message.of("a share in percent, such as 80%", "百分比，例如 80%")),
        Auditor.standard().problems(below).stream()
            .map(problem -> problem.expected().orElseThrow())
            .toList(),
        "zero is a threshold");
    // a rule that is left out takes its settings with it
    assertEquals(
        AuditProfile.standard(),
        Auditor.standard()
            .withSeverity("OVERSPENT", Severity.INFO)
            .without("OVERSPENT")
            .profile());
  }

  @Test
  void aRuleThatFailsCostsItsOwnFindingsOnly() {
    Auditor auditor = Auditor.standard().with(new Own("ACME", findings -> {
      throw new IllegalStateException("out of order");
    }));
    List<Finding> findings = auditor.audit(BOUND);
    assertEquals(List.of("RULE_FAILED", "OPERATOR_CONTRADICTION"), codes(findings));
    assertTrue(findings.get(0).message(java.util.Locale.ROOT).contains("out of order"));
    assertEquals(
        List.of("RULE_FAILED"),
        codes(Auditor.standard().with(new Own("ACME", f -> f.accept(null))).audit(clean())));
  }

  @Test
  void findingsComeInTheOrderOfTheForm() {
    PerformanceForm form = row(COUNT, b -> b.actual("约100件次").weight("0"));
    List<String> places =
        Auditor.standard().audit(form).stream().map(Finding::location).toList();
    assertEquals(
        List.of(
            "/indicators",
            "/indicators/0/actual",
            "/indicators/0/actual",
            "/indicators/0/weight",
            "/indicators/0/deviation",
            "/reportedTotal/weight"),
        places);
  }

  @Test
  void everyFormIsAuditedByItself() {
    List<Finding> findings = Auditor.standard().auditAll(List.of(clean(), BOUND));
    assertEquals(
        List.of("/1/indicators DOUBLE_CLAIM", "/1/indicators/1/actual OPERATOR_CONTRADICTION"),
        findings.stream().map(f -> f.location() + " " + f.code()).toList());
  }

  @Test
  void theCatalogueSaysWhatTheAuditorGoesBy() {
    String page = Auditor.standard()
        .withThreshold("overfulfilment", "120%")
        .withThreshold("reason-length", "100")
        .withThreshold("concentration", "1000%")
        .withSeverity("OVERSPENT", Severity.ERROR)
        .catalogue();
    assertTrue(page.contains("`overfulfilment` = 120%："), page);
    assertTrue(page.contains("`reason-length` = 100："), page);
    assertTrue(page.contains("`concentration` = 1000%："), page);
    assertTrue(page.contains("| `OVERSPENT` | 错误 error |"), page);
    assertTrue(page.contains("## OVERSPENT\n\n- 级别 severity：错误 error\n"), page);
    String own = Auditor.standard().with(new Own("ACME", findings -> {})).catalogue();
    assertTrue(own.endsWith("## ACME\n\n- 级别 severity：提示 note\n"), own);
  }

  @Test
  void twoFormsThatClaimOneResultAreFound() {
    List<Finding> findings = Auditor.standard().auditAll(List.of(clean(), clean()));
    assertEquals(List.of("DOUBLE_CLAIM"), codes(findings));
    assertEquals("/1/indicators", findings.get(0).location());
  }

  @Test
  void formsOfOtherUnitsYearsOrResultsClaimNothingTwice() {
    PerformanceForm unit = clean().toBuilder()
        .project(Project.builder()
            .name("法律援助经费")
            .competentDepartment("云溪县司法局")
            .implementingUnit("云溪县司法局")
            .build())
        .build();
    PerformanceForm year = row(Drafts.DATE, b -> b.target("12月20日前").actual("12月11日")).toBuilder()
        .fiscalYear(2022)
        .build();
    List<Indicator> others = clean().indicators().stream()
        .map(i -> i.toBuilder().name("其他" + i.name()).build())
        .toList();
    PerformanceForm result = clean().toBuilder().indicators(others).build();
    assertEquals(
        List.of(), codes(Auditor.standard().auditAll(List.of(clean(), unit, year, result))));
  }

  @Test
  void aFormThatOnlySetsGoalsIsNotAskedForResults() {
    PerformanceForm form = clean();
    List<Indicator> goals = form.indicators().stream()
        .map(i -> Indicator.builder()
            .category(i.category())
            .name(i.name())
            .target(i.target())
            .build())
        .toList();
    PerformanceForm draft = form.toBuilder()
        .indicators(goals)
        .budget(java.util.Optional.empty())
        .reportedTotal(java.util.Optional.empty())
        .build();
    assertEquals(List.of(), codes(Auditor.standard().audit(draft)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "法律援助专职人员值班，4000元/月，共12个月。",
        "“七五”普法宣传次数",
        "组织开展一次性普法活动",
        "第28次常务会议审议事项（件）",
        "2020年度结转案件办理",
        "严格控制办案数量（件）",
        "为60岁以上老人办理案件",
        "每村2件法律援助案件",
        "办理3至5件重大案件",
        "G312线沿线案件",
        "《关于10件实事的通知》落实",
        "办理刑事案件30件、民事案件170件",
        "3件100%办结案件数（件）",
        "结案数比上年增加2件"
      })
  void numbersThatMeanSomethingElseAreLeftAlone(String name) {
    PerformanceForm form = row(COUNT, b -> b.name(name));
    assertEquals(
        List.of(),
        codes(Auditor.standard().audit(form)).stream()
            .filter("NAME_TARGET_MISMATCH"::equals)
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "每月办理法律援助案件18件",
        "上半年办理法律援助案件90件",
        "其中为农民工办理法律援助案件60件",
        "“十四五”期间办理法律援助案件900件",
        "较上年增加办理法律援助案件20件",
        "累计办理法律援助案件1900件",
        "全县办理法律援助案件500件",
        "办理法律援助案件超过200件",
        "法律援助案件案卷评查合格率提高2%",
        "法律援助案卷评查回访率100%",
        "办理法律援助案件日均3件",
        "办结法律援助案件198件",
        "收到办理法律援助案件申请260件"
      })
  void goalsThatSpeakOfSomethingElseAreLeftAlone(String goal) {
    assertEquals(List.of(), codes(Auditor.standard().audit(Drafts.goal(goal))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "转移支付区域（项目）绩效目标自评表",
        "2023年度云溪县本级项目支出绩效自评表",
        "特定目标类项目支出绩效自评表",
        "一般公共预算项目支出绩效自评结果表",
        "项目绩效目标完成情况表",
        "云溪县第一中学项目支出绩效自评表",
        "云溪高新技术产业开发区项目支出绩效自评表",
        "2023年项目支出绩效自评表（2022年结转资金）",
        "2022年度结转资金项目支出绩效自评表",
        "青石县部门预算项目支出绩效自评表（2023年度）"
      })
  void titlesThatNameNoProjectContradictNothing(String title) {
    PerformanceForm form = clean().toBuilder().title(title).build();
    assertEquals(List.of(), codes(Auditor.standard().audit(form)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "指标1：", "指标 2:", "三级指标", "指标一：……", "……", " "})
  void aRowThatTheEmptyFormPrintsIsNone(String name) {
    List<Indicator> rows = new ArrayList<>(clean().indicators());
    rows.add(Indicator.builder()
        .category(IndicatorCategory.ECOLOGICAL_BENEFIT)
        .name(name)
        .actual("无")
        .build());
    assertEquals(
        List.of(),
        codes(Auditor.standard().audit(clean().toBuilder().indicators(rows).build())));
  }

  @Test
  void aFormWithACategoryOfCostIsComparedWithThePlanThatHasOne() {
    PerformanceForm form = row(Drafts.COST, b -> b.category(IndicatorCategory.ECONOMIC_COST));
    assertEquals(
        List.of(Optional.of("成本指标20、产出指标40、效益指标20、满意度指标10")),
        Auditor.standard().audit(form).stream()
            .filter(finding -> finding.code().equals("WEIGHT_PLAN"))
            .map(Finding::expected)
            .toList());
  }

  @Test
  void aHeadingIsCorrectedAsItIsWritten() {
    for (String heading : List.of("效益指标（%s）", "效益指标(%s 分)", "效益指标（分值%s）")) {
      String printed = String.format(heading, "25");
      PerformanceForm form =
          row(Drafts.LEVEL, b -> b.category(IndicatorCategory.of(printed, "社会效益指标")));
      assertEquals(
          List.of(Optional.of(String.format(heading, "30"))),
          Auditor.standard().audit(form).stream().map(Finding::suggestion).toList());
    }
  }

  @Test
  void everyRowOfALongFormIsSeen() {
    List<Indicator> rows =
        IntStream.range(0, 500).mapToObj(i -> BOUND.indicators().get(SHARE)).toList();
    PerformanceForm form = clean().toBuilder().indicators(rows).build();
    assertEquals(
        500,
        codes(Auditor.standard().audit(form)).stream()
            .filter("OPERATOR_CONTRADICTION"::equals)
            .count());
  }
}
