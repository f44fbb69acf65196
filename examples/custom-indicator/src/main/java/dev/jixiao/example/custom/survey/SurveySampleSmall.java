package dev.jixiao.example.custom.survey;

import dev.jixiao.audit.AuditContext;
import dev.jixiao.audit.AuditRule;
import dev.jixiao.audit.Finding;
import dev.jixiao.audit.Severity;
import dev.jixiao.audit.Threshold;
import dev.jixiao.form.Indicator;
import dev.jixiao.value.Ratio;
import java.util.List;
import java.util.function.Consumer;

/** Reports surveys that fewer people answered than the threshold {@code survey-sample} asks for. */
public final class SurveySampleSmall implements AuditRule {
  private static final Threshold SAMPLE =
      Threshold.of("survey-sample", "30", "answers that a survey needs", "调查所需的最少有效问卷数");

  /** For the service loader. */
  public SurveySampleSmall() {}

  @Override
  public String code() {
    return "SURVEY_SAMPLE_SMALL";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public List<Threshold> thresholds() {
    return List.of(SAMPLE);
  }

  @Override
  public void check(AuditContext context, Consumer<Finding> findings) {
    Ratio needed = context.threshold(SAMPLE);
    List<Indicator> rows = context.form().indicators();
    for (int i = 0; i < rows.size(); i++) {
      Finding.Builder finding = at("/indicators/" + i + "/actual");
      rows.get(i)
          .actual()
          .flatMap(actual -> SurveyCounts.read(actual.text()))
          .map(SurveyCounts::total)
          .filter(total -> Ratio.of(total, 1).compareTo(needed) < 0)
          .ifPresent(total -> findings.accept(finding
              .reported(Long.toString(total))
              .message(
                  "only {} answers say little about all who were served",
                  "有效问卷仅{}份，样本过小，不足以反映服务对象的满意程度",
                  total)
              .build()));
    }
  }
}
