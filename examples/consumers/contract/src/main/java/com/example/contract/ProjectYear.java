package com.example.contract;

import dev.jixiao.audit.Auditor;
import dev.jixiao.form.FormKind;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.Likelihood;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.json.FormJson;
import dev.jixiao.score.IndicatorProgress;
import dev.jixiao.score.ProgressMonitor;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A declaration, a monitoring form and a self-evaluation of one project, and what does not fit among them. */
public final class ProjectYear {
  private ProjectYear() {}

  /** Reviews the progress in the autumn, then audits the three forms together. */
  public static void main(String[] args) {
    Indicator trees = Indicator.builder()
        .category(IndicatorCategory.QUANTITY).name("造林面积").target("≥240公顷").weight("60").build();
    Indicator joy = Indicator.builder()
        .category(IndicatorCategory.SERVICE_RECIPIENT_SATISFACTION).name("林农满意度").target("≥85%").weight("30").build();
    PerformanceForm declared = PerformanceForm.builder()
        .kind(FormKind.TARGETS).title("造林项目绩效目标申报表").fiscalYear(2025).projectName("造林").addIndicators(trees, joy).build();
    PerformanceForm autumn = declared.toBuilder()
        .kind(FormKind.MONITORING).title("造林项目绩效运行监控表").asOf(LocalDate.of(2025, 9, 30))
        .indicators(List.of(
            trees.toBuilder().actual("120公顷").forecast("200公顷").likelihood(Likelihood.IMPOSSIBLE).build(), joy))
        .build();
    for (IndicatorProgress row : ProgressMonitor.standard().review(autumn).indicators()) {
      System.out.println(row.indicator().name() + ": due " + row.expected().map(due -> due.canonical()).orElse("—")
          + ", " + row.progress().map(Object::toString).orElse("—")
          + ", " + row.light().map(Object::toString).orElse("no light")
          + ", forecast " + row.forecast().map(forecast -> forecast.verdict().toString()).orElse("—"));
    }
    PerformanceForm yearEnd = declared.toBuilder()
        .kind(FormKind.SELF_EVALUATION).title("造林项目支出绩效自评表")
        .indicators(List.of(
            trees.toBuilder().target("≥150公顷").actual("110公顷").reportedScore("44").deviation("干旱").build()))
        .build();
    Set<String> across = Set.of("TARGET_CHANGED", "INDICATOR_DROPPED", "PROGRESS_CONTRADICTS");
    Auditor.standard().auditAll(List.of(declared, autumn, yearEnd)).stream()
        .filter(finding -> across.contains(finding.code()))
        .forEach(finding -> System.out.println(finding.code() + " " + finding.location()));
    FormJson json = FormJson.standard();
    System.out.println("monitoring form read back: " + json.read(json.write(autumn)).orElseThrow().equals(autumn));
    System.out.println("a declaration owes no actual values: " + Auditor.standard().audit(declared).stream()
        .noneMatch(finding -> finding.code().equals("ACTUAL_MISSING")));
  }
}
