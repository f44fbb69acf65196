package dev.jixiao.report;

import dev.jixiao.audit.Auditor;
import dev.jixiao.audit.Finding;
import dev.jixiao.audit.Severity;
import dev.jixiao.form.AnnualGoal;
import dev.jixiao.form.BudgetExecution;
import dev.jixiao.form.FundingLine;
import dev.jixiao.form.FundingSource;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.Project;
import dev.jixiao.form.ScoringStandard;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.Scorer;
import dev.jixiao.value.Money;
import dev.jixiao.value.MoneyUnit;
import dev.jixiao.value.Points;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A scored and audited form with one text in every place that takes a text. */
record InjectedForm(FormScore score, List<Finding> findings) {
  static InjectedForm of(String text) {
    ScoringRules rules =
        ScoringRules.mof2020().toBuilder().name(text).source(text).build();
    FormScore score = Scorer.of(rules).score(form(text));
    List<Finding> findings = new ArrayList<>(Auditor.standard().audit(score));
    findings.add(Finding.builder()
        .code("OF_A_USER")
        .severity(Severity.ERROR)
        .location("/attributes/" + text)
        .message(text, text)
        .build());
    return new InjectedForm(score, findings);
  }

  static PerformanceForm form(String text) {
    return PerformanceForm.builder()
        .title(text)
        .fiscalYear(2024)
        .project(Project.builder()
            .name(text)
            .code(text)
            .competentDepartment(text)
            .implementingUnit(text)
            .putAttribute(text, text)
            .build())
        .budget(budget(text))
        .goal(AnnualGoal.builder().name(text).expected(text).actual(text).build())
        .addIndicators(
            row(text, IndicatorCategory.of(text, text)), row(text, IndicatorCategory.QUALITY))
        .build();
  }

  private static BudgetExecution budget(String text) {
    return BudgetExecution.builder()
        .unit(MoneyUnit.TEN_THOUSAND)
        .total(FundingLine.builder()
            .source(new FundingSource(text))
            .annual(Money.of(BigDecimal.TEN, MoneyUnit.TEN_THOUSAND))
            .executed(Money.of(BigDecimal.ONE, MoneyUnit.TEN_THOUSAND))
            .weight(Points.of(10))
            .reportedRate(text)
            .deviation(text)
            .build())
        .build();
  }

  private static Indicator row(String text, IndicatorCategory category) {
    return Indicator.builder()
        .category(category)
        .name(text)
        .target(text)
        .actual(text)
        .weight("45")
        .reportedScore("45")
        .deviation(text)
        .scoring(new ScoringStandard("proportional", Map.of()))
        .putAttribute(text, text)
        .build();
  }
}
