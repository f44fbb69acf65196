package dev.jixiao.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jixiao.audit.AuditContext;
import dev.jixiao.audit.AuditRow;
import dev.jixiao.audit.AuditRule;
import dev.jixiao.audit.Auditor;
import dev.jixiao.audit.CheckNotRun;
import dev.jixiao.audit.Finding;
import dev.jixiao.audit.Severity;
import dev.jixiao.audit.Threshold;
import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.FormKind;
import dev.jixiao.form.FundingLine;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.StandardCategory;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user's rule can ask of a form, of its rows and of the auditor, and when it is asked. */
class WhatARuleSeesTest {
  private static final Threshold SHARE = Threshold.of("acme-share", "60%", "a share", "比例");
  private static final Threshold COUNT = Threshold.of("acme-count", "3", "a count", "个数");

  /** A rule that does what it is told to. */
  private record Rule(BiConsumer<AuditContext, Consumer<Finding>> check) implements AuditRule {
    @Override
    public String code() {
      return "ACME";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }

    @Override
    public List<Threshold> thresholds() {
      return List.of(SHARE, COUNT);
    }

    @Override
    public void check(AuditContext context, Consumer<Finding> findings) {
      check.accept(context, findings);
    }
  }

  private static AuditContext context(Auditor auditor, PerformanceForm form) {
    List<AuditContext> seen = new ArrayList<>();
    auditor.with(new Rule((context, findings) -> seen.add(context))).audit(form);
    assertEquals(1, seen.size());
    return seen.get(0);
  }

  private static Indicator.Builder row(String name, String target, String actual) {
    return Indicator.builder()
        .category(IndicatorCategory.QUANTITY)
        .name(name)
        .target(target)
        .actual(actual);
  }

  private static PerformanceForm form(Indicator.Builder... rows) {
    PerformanceForm.Builder form = PerformanceForm.builder().fiscalYear(2024);
    for (Indicator.Builder row : rows) {
      form.addIndicators(row.build());
    }
    return form.build();
  }

  @Test
  void rowsThatAreEmptyOrDoNotApplyAreToldApart() {
    AuditContext context = context(
        Auditor.standard(),
        form(
            row("渠长", "≥5公里", "5公里").weight(30).reportedScore("30"),
            row("", "", ""),
            row("井数", "≥5眼", "").weight(20).notApplicable(true),
            row("库容", "≥9万立方米", "8万立方米").weight(40)));
    assertEquals(List.of(0, 2, 3), context.rows().stream().map(AuditRow::index).toList());
    assertEquals(List.of(0, 3), context.applying().stream().map(AuditRow::index).toList());
    assertEquals(Points.of(70), context.indicatorWeight());
    assertEquals("/indicators/3/target", context.rows().get(2).at("target"));
  }

  @Test
  void aRowSaysWhatItsCellsHold() {
    AuditRow row = context(
            Auditor.standard(),
            form(row("完工时间", " 10月底前 ", " 2024年9月 ").category(IndicatorCategory.TIMELINESS)))
        .rows()
        .get(0);
    assertEquals("10月底前", row.targetText());
    assertEquals("2024年9月", row.actualText());
    assertEquals("DATE", row.asked().name());
    assertEquals("AT_MOST", row.targetRelation().name());
    assertEquals("--10", row.targetDate().orElseThrow().toString());
    assertEquals(Optional.empty(), row.targetQuantity());
    assertTrue(row.isIn(StandardCategory.TIMELINESS));
    assertFalse(row.isIn(StandardCategory.QUANTITY));
  }

  @Test
  void theWeightOfTheFundsIsKeptApart() {
    FundingLine total = FundingLine.builder().weight(Points.of(10)).build();
    PerformanceForm rows = form(row("渠长", "≥5公里", "5公里").weight(90));
    PerformanceForm both =
        rows.toBuilder().budget(BudgetExecution.builder().total(total).build()).build();
    AuditContext context = context(Auditor.standard(), both);
    assertEquals(Points.of(10), context.fundWeight());
    assertEquals(Points.of(90), context.indicatorWeight());
    assertTrue(context.funds().isPresent());
    assertEquals(Points.ZERO, context(Auditor.standard(), rows).fundWeight());
    assertEquals(Optional.empty(), context(Auditor.standard(), rows).funds());
  }

  @ParameterizedTest
  @CsvSource({"'', '', false, false", "5公里, '', true, false", "5公里, 10, true, true"})
  void aFormSaysWhetherItReportsAnythingAndScores(
      String actual, String score, boolean reporting, boolean scored) {
    Indicator.Builder row = row("渠长", "≥5公里", actual).weight(10);
    AuditContext context =
        context(Auditor.standard(), form(score.isEmpty() ? row : row.reportedScore(score)));
    assertEquals(reporting, context.isReporting());
    assertEquals(scored, context.isScored());
  }

  @Test
  void aRowCanBeScoredAsItMightBe() {
    AuditContext context =
        context(Auditor.standard(), form(row("渠长", "≥5公里", "4公里").weight(10)));
    Indicator better =
        context.form().indicators().get(0).toBuilder().actual("5公里").build();
    assertEquals(Optional.of(Points.of(8)), context.score().indicators().get(0).points());
    assertEquals(Optional.of(Points.of(10)), context.rescored(better).points());
  }

  @Test
  void thresholdsAreThoseOfTheAuditor() {
    assertEquals(Ratio.ofPercent("60"), threshold(SHARE, null));
    assertEquals(Ratio.ofPercent("75"), threshold(SHARE, "75%"));
    assertEquals(Ratio.ofPercent("300"), threshold(COUNT, null));
    assertEquals(Ratio.ofPercent("400"), threshold(COUNT, "4"));
    assertTrue(SHARE.isShare());
    assertFalse(COUNT.isShare());
  }

  private static Ratio threshold(Threshold threshold, String value) {
    List<Ratio> seen = new ArrayList<>();
    Auditor auditor = Auditor.standard()
        .with(new Rule((context, findings) -> seen.add(context.threshold(threshold))));
    (value == null ? auditor : auditor.withThreshold(threshold.name(), value)).audit(form());
    return seen.get(0);
  }

  /** A rule that serves one kind of form and needs weights. */
  private static final class Choosy implements AuditRule {
    @Override
    public String code() {
      return "ACME_CHOOSY";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }

    @Override
    public Set<FormKind> kinds() {
      return Set.of(FormKind.EVALUATION);
    }

    @Override
    public Optional<Message> cannotRun(AuditContext context) {
      return context.indicatorWeight().isZero()
          ? Optional.of(Message.of("no weights", "没有分值"))
          : Optional.empty();
    }

    @Override
    public void check(AuditContext context, Consumer<Finding> findings) {
      findings.accept(at("/title").message("seen", "已检查").build());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "EVALUATION, 10, true, false",
    "EVALUATION, 0, false, true",
    "SELF_EVALUATION, 10, false, false",
  })
  void aRuleRunsWhereItServesAndCan(FormKind kind, int weight, boolean found, boolean told) {
    Auditor auditor = Auditor.standard().with(new Choosy());
    PerformanceForm form =
        form(row("渠长", "≥5公里", "5公里").weight(weight)).toBuilder().kind(kind).build();
    assertEquals(
        found, auditor.audit(form).stream().anyMatch(one -> one.code().equals("ACME_CHOOSY")));
    assertEquals(
        told,
        auditor
            .notRun(form)
            .contains(new CheckNotRun("ACME_CHOOSY", Message.of("no weights", "没有分值"))));
  }
}
