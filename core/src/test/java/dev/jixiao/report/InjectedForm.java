package dev.jixiao.report;

import dev.jixiao.audit.Auditor;
import dev.jixiao.audit.Finding;
import dev.jixiao.audit.Severity;
import dev.jixiao.compare.ActualValue;
import dev.jixiao.form.AnnualGoal;
import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.Derivation;
import dev.jixiao.form.FormKind;
import dev.jixiao.form.FundingLine;
import dev.jixiao.form.FundingSource;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.Judgement;
import dev.jixiao.form.Likelihood;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.Project;
import dev.jixiao.form.ReportedTotal;
import dev.jixiao.form.Reviewer;
import dev.jixiao.form.ScoringStandard;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.Scorer;
import dev.jixiao.target.IndicatorTypes;
import dev.jixiao.value.Money;
import dev.jixiao.value.MoneyUnit;
import dev.jixiao.value.Points;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A scored and audited form with one text in every place that takes a text. */
record InjectedForm(FormScore score, List<Finding> findings) {
  static InjectedForm of(String text) {
    return of(text, FormKind.SELF_EVALUATION);
  }

  static InjectedForm of(String text, FormKind kind) {
    FormScore score = scorer(text).score(form(text, kind));
    List<Finding> findings = new ArrayList<>(Auditor.standard().audit(score));
    findings.add(finding(text, "/attributes/" + text));
    return new InjectedForm(score, findings);
  }

  /** A form of each kind, with what was found in all of them. */
  static List<FormScore> year(String text) {
    return Arrays.stream(FormKind.values())
        .map(kind -> scorer(text).score(form(text, kind)))
        .toList();
  }

  static List<Finding> yearFindings(String text) {
    List<Finding> findings = new ArrayList<>(Auditor.standard()
        .auditAll(Arrays.stream(FormKind.values()).map(kind -> form(text, kind)).toList()));
    findings.add(finding(text, "/1/attributes/" + text));
    return findings;
  }

  private static Finding finding(String text, String location) {
    return Finding.builder()
        .code("OF_A_USER")
        .severity(Severity.ERROR)
        .location(location)
        .addRelated("/0/attributes/" + text)
        .message(text, text)
        .build();
  }

  private static Scorer scorer(String text) {
    return Scorer.of(ScoringRules.mof2020().toBuilder().name(text).source(text).build());
  }

  static PerformanceForm form(String text) {
    return form(text, FormKind.SELF_EVALUATION);
  }

  static PerformanceForm form(String text, FormKind kind) {
    AnnualGoal goal =
        AnnualGoal.builder().name(text).expected(text).actual(text).build();
    return PerformanceForm.builder()
        .kind(kind)
        .title(text)
        .fiscalYear(2024)
        .asOf(LocalDate.of(2024, 7, 31))
        .project(Project.builder()
            .name(text)
            .code(text)
            .competentDepartment(text)
            .implementingUnit(text)
            .term(text)
            .putAttribute(text, text)
            .build())
        .budget(budget(text))
        .midTermBudget(budget(text))
        .goal(goal)
        .addMidTermGoals(goal)
        .addIndicators(
            row(text, IndicatorCategory.of(text, text)), row(text, IndicatorCategory.QUALITY))
        .deduction(text)
        .bonus(Points.of(2))
        .reportedTotal(ReportedTotal.builder().grade(text).build())
        .putAttribute(text, text)
        .build();
  }

  private static BudgetExecution budget(String text) {
    return BudgetExecution.builder()
        .unit(MoneyUnit.TEN_THOUSAND)
        .total(FundingLine.builder()
            .source(new FundingSource(text))
            .annual(Money.of(BigDecimal.TEN, MoneyUnit.TEN_THOUSAND))
            .executed(Money.of(BigDecimal.ONE, MoneyUnit.TEN_THOUSAND))
            .received(Money.of(BigDecimal.TEN, MoneyUnit.TEN_THOUSAND))
            .expected(Money.of(BigDecimal.TEN, MoneyUnit.TEN_THOUSAND))
            .weight(Points.of(10))
            .reportedRate(text)
            .deviation(text)
            .build())
        .build();
  }

  private static Indicator row(String text, IndicatorCategory category) {
    ActualValue value = ActualValue.of(text);
    return Indicator.builder()
        .category(category)
        .code(text)
        .goal(text)
        .name(text)
        .target(text)
        .initialTarget(IndicatorTypes.standard().read(text))
        .midTermTarget(text)
        .actual(text)
        .forecast(text)
        .likelihood(Likelihood.CERTAIN)
        .weight("45")
        .reportedScore("45")
        .deviation(text)
        .bonus(text)
        .veto(true)
        .derivation(Derivation.builder()
            .numerator(value)
            .denominator(value)
            .priorYear(value)
            .build())
        .addJudgements(
            Judgement.builder().by(Reviewer.UNIT).deduction(text).opinion(text).build(),
            Judgement.builder().by(Reviewer.FINANCE).score("44").opinion(text).build())
        .scoring(new ScoringStandard("proportional", Map.of()))
        .putAttribute(text, text)
        .build();
  }
}
