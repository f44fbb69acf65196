package dev.jixiao.audit;

import static dev.jixiao.audit.Drafts.COST;
import static dev.jixiao.audit.Drafts.COUNT;
import static dev.jixiao.audit.Drafts.DATE;
import static dev.jixiao.audit.Drafts.LEVEL;
import static dev.jixiao.audit.Drafts.SHARE;
import static dev.jixiao.audit.Drafts.clean;
import static dev.jixiao.audit.Drafts.row;
import static dev.jixiao.audit.Drafts.weightless;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.form.FundingLine;
import dev.jixiao.form.FundingSource;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.Project;
import dev.jixiao.form.ReportedTotal;
import dev.jixiao.value.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody is accused of what another reading would clear, nor of having claimed less than the words would earn. */
class FairnessTest {
  private static List<Finding> at(PerformanceForm form, int row) {
    return Auditor.standard().audit(form).stream()
        .filter(finding -> finding.row().orElse(-1) == row)
        .toList();
  }

  private static String grave(PerformanceForm form, int row) {
    return String.join(
        " ",
        new TreeSet<>(at(form, row).stream()
            .filter(finding -> finding.severity() != Severity.INFO)
            .map(finding -> finding.code() + ":" + finding.severity())
            .toList()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a number without a relation may be a floor or a ceiling
        "3 | 50万元 | 52万元 | WARNING",
        "3 | ≤50万元 | 52万元 | ERROR",
        "0 | 200件 | 180件 | WARNING",
        "0 | 不少于200件 | 180件 | ERROR",
        // a bare number may be in the unit of the other cell, or in another magnitude of it
        "3 | ≤50 | 80元 | WARNING",
        "3 | ≤50元 | 80元 | ERROR",
        "3 | ≤50 | 52万元 | ERROR",
        // the fiscal year of a target is what the form says; the year of an actual value may be
        // another
        "2 | 10月底前 | 2023年12月11日 | ERROR",
        "2 | 2023年10月底前 | 12月11日 | WARNING",
        "2 | 10月底前 | 12月11日 | ERROR",
        // without its last day, a deadline that was missed is missed by more
        "2 | 2023年10月前 | 2023年12月11日 | ERROR",
        "2 | 2023年10月20日 | 2023年12月11日 | WARNING",
        // about so many may be a little more
        "0 | ≥200件 | 约190件 | WARNING",
        "0 | ≥200件 | 190件 | ERROR",
        "1 | ≥95% | 90 | ERROR",
      })
  void anErrorThatAnAssumptionMakesIsAWarningThatSaysBoth(
      int index, String target, String actual, Severity severity) {
    PerformanceForm form = row(index, b -> b.name("n").target(target).actual(actual));
    for (String code : List.of("SCORE_MISMATCH", "DEVIATION_UNEXPLAINED")) {
      Finding finding = at(form, index).stream()
          .filter(found -> found.code().equals(code))
          .findFirst()
          .orElseThrow();
      assertEquals(severity, finding.severity(), finding::toString);
      boolean both = finding.message(Locale.CHINESE).contains("按另一种理解");
      assertEquals(severity == Severity.WARNING, both, finding::toString);
      assertTrue(!both || finding.suggestion().isEmpty());
    }
  }

  @Test
  void aCustomSeverityMakesNoErrorOfIt() {
    PerformanceForm form = row(COST, b -> b.target("50万元").actual("52万元"));
    Auditor strict = Auditor.standard().withSeverity("SCORE_MISMATCH", Severity.ERROR);
    assertEquals(
        List.of(Severity.WARNING),
        strict.audit(form).stream()
            .filter(finding -> finding.code().equals("SCORE_MISMATCH"))
            .map(Finding::severity)
            .toList());
    Auditor lax = Auditor.standard().withSeverity("SCORE_MISMATCH", Severity.INFO);
    assertTrue(lax.audit(form).stream()
        .noneMatch(finding ->
            finding.code().equals("SCORE_MISMATCH") && finding.severity() != Severity.INFO));
  }

  @ParameterizedTest
  @CsvSource({
    // words that are met bind nobody to full marks, whatever the standard of a reader
    "显著提升, 显著提升, 24",
    "显著提升, 显著提升, 12",
    "显著提升, 达成预期指标, 27",
    "完成, 已完成, 20",
    "≥300万元, 已完成, 20",
  })
  void whoClaimsLessThanTheWordsWouldEarnIsNotAccused(String target, String actual, String score) {
    PerformanceForm form = row(LEVEL, b -> b.target(target).actual(actual).reportedScore(score));
    assertFalse(
        grave(form, LEVEL).contains("SCORE_MISMATCH")
            || grave(form, LEVEL).contains("BAND_VIOLATION")
            || grave(form, LEVEL).contains("DEVIATION_UNEXPLAINED"),
        grave(form, LEVEL));
  }

  @Test
  void whoIsLateByTheStricterReadingMayClaimLess() {
    PerformanceForm form =
        row(DATE, b -> b.target("2023年12月前").actual("2023年12月11日").reportedScore("5"));
    assertEquals("DEVIATION_UNEXPLAINED:ERROR SCORE_MISMATCH:WARNING", grave(form, DATE));
  }

  @Test
  void aBudgetBlockWithoutPointsLeavesTenOfTheTotalToTheExecution() {
    FundingLine.Builder total = Drafts.source(FundingSource.TOTAL);
    List<FundingLine> sources =
        List.of(Drafts.source(FundingSource.CURRENT_APPROPRIATION).build());
    PerformanceForm form = Drafts.budget(total, sources);
    assertEquals(List.of(), codes(form));
    assertEquals(List.of(), codes(Drafts.budget(total.reportedScore(Points.of("9.84")), sources)));
    PerformanceForm without = form.toBuilder().budget(Optional.empty()).build();
    assertEquals(List.of("WEIGHT_SUM", "SCORE_SUM"), codes(without));
    PerformanceForm more = form.toBuilder()
        .reportedTotal(ReportedTotal.builder()
            .weight(Points.of(100))
            .score(Points.of("100.5"))
            .build())
        .build();
    assertEquals(List.of("SCORE_SUM"), codes(more));
  }

  @Test
  void theTotalMayBeThatOfTheIndicatorsAlone() {
    assertEquals(
        List.of(), codes(Drafts.reported(b -> b.weight(Points.of(90)).score(Points.of(90)))));
    assertEquals(
        List.of("SCORE_SUM"),
        codes(Drafts.reported(b -> b.weight(Points.of(90)).score(Points.of("99.84")))));
    assertEquals(
        List.of("WEIGHT_SUM"),
        codes(Drafts.reported(b -> b.weight(Points.of(80)).score(Points.of("99.84")))));
  }

  @Test
  void kindsOfExpenditurePartTheTotalOnceMore() {
    List<FundingLine> sources = List.of(
        Drafts.source(FundingSource.CURRENT_APPROPRIATION).build(),
        expenditure("基本支出", "30"),
        expenditure("项目支出", "20"));
    assertEquals(List.of(), codes(Drafts.budget(Drafts.total(), sources)));
    assertEquals(List.of(), codes(Drafts.budget(Drafts.total(), sources.subList(0, 2))));
    List<FundingLine> wrong = List.of(sources.get(0), sources.get(1), expenditure("项目支出", "25"));
    assertEquals(List.of("FUND_SUM"), codes(Drafts.budget(Drafts.total(), wrong)));
  }

  @Test
  void aKindOfExpenditureMayBeAPartLikeTheOthers() {
    List<FundingLine> parts = List.of(expenditure("人员经费", "15"), expenditure("社会投入", "35"));
    FundingLine.Builder total = Drafts.total().initial(Optional.empty());
    FundingLine.Builder unspent = total.executed(Optional.empty()).reportedRate(Optional.empty());
    assertFalse(codes(Drafts.budget(unspent, parts)).contains("FUND_SUM"));
    List<FundingLine> wrong = List.of(parts.get(0), expenditure("社会投入", "30"));
    assertTrue(codes(Drafts.budget(unspent, wrong)).contains("FUND_SUM"));
  }

  private static FundingLine expenditure(String name, String annual) {
    return FundingLine.builder()
        .source(new FundingSource(name))
        .annual(Drafts.money(annual))
        .build();
  }

  @Test
  void aDepartmentHasNoProject() {
    PerformanceForm whole = clean().toBuilder()
        .title("2023年度部门整体支出绩效自评表")
        .project(Project.builder().name("青石县司法局").build())
        .build();
    assertEquals(List.of(), codes(whole));
    assertEquals(
        List.of("HEADER_MISSING"),
        codes(whole.toBuilder().fiscalYear(Optional.empty()).build()).stream()
            .filter(code -> code.startsWith("HEADER"))
            .toList());
    assertEquals(
        List.of("HEADER_MISSING", "HEADER_MISSING"),
        codes(whole.toBuilder().title("项目支出绩效自评表").build()));
  }

  @Test
  void pointsThatAreLackingWhereANumberWasReachedAreStillAskedFor() {
    PerformanceForm form = row(COUNT, b -> b.reportedScore("10"));
    assertEquals("DEVIATION_UNEXPLAINED:ERROR SCORE_MISMATCH:ERROR", grave(form, COUNT));
  }

  @Test
  void sumsMayBeOffByHalfACentASummand() {
    List<Indicator> rows = new ArrayList<>(clean().indicators());
    for (int i : new int[] {COUNT, SHARE, DATE}) {
      rows.set(i, rows.get(i).toBuilder().weight("13.33").reportedScore("13.33").build());
    }
    PerformanceForm form = clean().toBuilder().indicators(rows).build();
    assertEquals(List.of(), codes(form));
    rows.set(
        DATE, rows.get(DATE).toBuilder().weight("13.28").reportedScore("13.28").build());
    assertTrue(codes(clean().toBuilder().indicators(rows).build()).contains("WEIGHT_SUM"));
  }

  private static List<String> codes(PerformanceForm form) {
    return Auditor.standard().audit(form).stream().map(Finding::code).toList();
  }

  @Test
  void whatCannotBeCheckedIsListed() {
    assertEquals(List.of(), Auditor.standard().notRun(clean()));
    assertEquals(
        List.of("DATE_OUTSIDE_YEAR: 未填写年度"),
        reasons(clean().toBuilder().fiscalYear(Optional.empty()).build()));
    assertEquals(
        List.of("FUND_SUM: 未填写预算执行金额", "OVERSPENT: 未填写预算执行金额"),
        reasons(Drafts.budget(FundingLine.builder().weight(Points.of(10)), List.of()))
            .subList(0, 2));
    assertEquals(
        List.of(),
        reasons(Drafts.budget(FundingLine.builder().initial(Drafts.money("50")), List.of())));
    assertEquals(
        List.of("GOAL_NOT_COVERED: 未填写年度总体目标", "GOAL_COPIED: 未填写年度总体目标"),
        reasons(clean().toBuilder().goals(List.of()).build()));
    assertEquals(
        List.of("SCORE_SUM: 未填写总分得分", "GRADE_MISMATCH: 未填写总分得分"),
        reasons(clean().toBuilder().reportedTotal(Optional.empty()).build()));
    List<CheckNotRun> weights = Auditor.standard().notRun(weightless());
    assertEquals(
        List.of("WEIGHT_SUM", "WEIGHT_NOT_POSITIVE", "WEIGHT_PLAN", "WEIGHT_CONCENTRATED"),
        weights.stream().map(CheckNotRun::code).toList());
    assertEquals("指标未填写分值", weights.get(0).reason().chinese());
    PerformanceForm bare = PerformanceForm.builder().title("t").projectName("p").build();
    List<String> codes =
        Auditor.standard().notRun(bare).stream().map(CheckNotRun::code).toList();
    assertTrue(
        codes.containsAll(List.of("FUND_SUM", "SCORE_SUM", "GRADE_MISMATCH", "GOAL_NOT_COVERED")),
        codes::toString);
    assertEquals(List.of(), List.copyOf(new TreeSet<>(codes).headSet("A")));
  }

  @Test
  void aFindingKnowsItsPlace() {
    Finding cell = place("/indicators/12/attributes/佐证~1附件");
    assertEquals(12, cell.row().orElseThrow());
    assertEquals("佐证/附件", cell.field());
    assertEquals("2023", place("/indicators/3/attributes/2023").field());
    assertEquals(3, place("/1/indicators/3/actual").row().orElseThrow());
    assertEquals("actual", place("/1/indicators/3/actual").field());
    assertTrue(place("/indicators").row().isEmpty());
    assertEquals("indicators", place("/indicators").field());
    assertEquals("weight", place("/budget/sources/1/weight").field());
    assertEquals("sources", place("/budget/sources/1").field());
    assertEquals("", place("").field());
    assertTrue(place("").row().isEmpty());
  }

  private static Finding place(String location) {
    return Finding.builder()
        .code("ACME")
        .severity(Severity.INFO)
        .location(location)
        .message("odd", "异常")
        .build();
  }

  @Test
  void theOtherCellsOfAFindingCarryTheNumberOfTheFormToo() {
    PerformanceForm form = row(COUNT, b -> b.reportedScore(Optional.of(Points.of(9))));
    List<List<String>> related = Auditor.standard().auditAll(List.of(clean(), form)).stream()
        .filter(finding -> finding.code().equals("SCORE_MISMATCH"))
        .map(Finding::related)
        .toList();
    assertEquals(List.of(List.of("/1/indicators/0/target", "/1/indicators/0/actual")), related);
  }

  private static List<String> reasons(PerformanceForm form) {
    return Auditor.standard().notRun(form).stream()
        .map(check -> check.code() + ": " + check.reason().chinese())
        .toList();
  }
}
