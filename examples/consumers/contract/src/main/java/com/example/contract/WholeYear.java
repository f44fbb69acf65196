package com.example.contract;

import dev.jixiao.audit.Auditor;
import dev.jixiao.audit.Severity;
import dev.jixiao.form.FormKind;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.Likelihood;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.json.FormJson;
import dev.jixiao.score.FormProgress;
import dev.jixiao.score.IndicatorProgress;
import dev.jixiao.score.ProgressMonitor;
import java.time.LocalDate;
import java.util.List;

/** One project through its year: targets declared, progress in July, self-evaluation; and what the three say of each other. */
public class WholeYear {
  public static void main(String[] args) {
    Indicator canal = Indicator.builder().category(IndicatorCategory.QUANTITY).name("渠道防渗长度").target("≥60公里").weight("50").build();
    Indicator joy = Indicator.builder().category(IndicatorCategory.SERVICE_RECIPIENT_SATISFACTION).name("农户满意度").target("≥90%").weight("10").build();
    PerformanceForm declared = PerformanceForm.builder().kind(FormKind.TARGETS).title("节水灌溉项目绩效目标申报表").fiscalYear(2024).projectName("节水灌溉").addIndicators(canal, joy).build();

    PerformanceForm july = declared.toBuilder().kind(FormKind.MONITORING).title("节水灌溉项目绩效运行监控表").asOf(LocalDate.of(2024, 7, 31))
        .indicators(List.of(canal.toBuilder().actual("20公里").forecast("34公里").likelihood(Likelihood.POSSIBLE).build(), joy)).build();
    FormProgress progress = ProgressMonitor.standard().review(july);
    IndicatorProgress first = progress.indicators().get(0);
    System.out.println(first.expected().orElseThrow().canonical() + " " + first.progress().orElseThrow() + " " + first.light().orElseThrow() + " " + first.forecast().orElseThrow().verdict());
    System.out.println(Auditor.standard().audit(july).stream().filter(f -> f.code().equals("ACTUAL_MISSING") || f.code().equals("DEVIATION_UNEXPLAINED") || f.code().equals("BUDGET_UNSPENT")).count());

    PerformanceForm yearEnd = declared.toBuilder().kind(FormKind.SELF_EVALUATION).title("节水灌溉项目支出绩效自评表")
        .indicators(List.of(canal.toBuilder().target("≥40公里").actual("18公里").reportedScore("22.5").deviation("汛期停工").build())).build();
    Auditor.standard().auditAll(List.of(declared, july, yearEnd)).stream()
        .filter(f -> List.of("TARGET_CHANGED", "INDICATOR_DROPPED", "PROGRESS_CONTRADICTS").contains(f.code()))
        .forEach(f -> System.out.println(f.code() + " " + f.location()));

    FormJson json = FormJson.standard();
    System.out.println(json.read(json.write(july)).orElseThrow().equals(july));
    System.out.println(Auditor.standard().audit(declared).stream().anyMatch(f -> f.code().equals("ACTUAL_MISSING") || f.severity() == Severity.ERROR && f.location().endsWith("/reportedScore")));
  }
}
