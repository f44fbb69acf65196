package dev.jixiao.example.custom.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jixiao.audit.AuditRule;
import dev.jixiao.audit.Auditor;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.testkit.AuditRuleContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class SurveySampleSmallTest extends AuditRuleContract {
  private static final PerformanceForm THIRTY = form("满意20、基本满意5、不满意5");

  @Override
  protected AuditRule rule() {
    return new SurveySampleSmall();
  }

  @Override
  protected List<PerformanceForm> goodForms() {
    return List.of(THIRTY, form("95%"));
  }

  @Override
  protected List<PerformanceForm> faultyForms() {
    return List.of(form("满意20、基本满意5、不满意4"), form("满意1、基本满意0、不满意0"));
  }

  @Test
  void asksForMoreWhereTheAuditorDoes() {
    Auditor strict = Auditor.standard().with(rule()).withThreshold("survey-sample", "100");
    assertEquals(
        1,
        strict.audit(THIRTY).stream()
            .filter(finding -> finding.code().equals("SURVEY_SAMPLE_SMALL"))
            .count());
  }

  private static PerformanceForm form(String actual) {
    Indicator survey = Indicator.builder()
        .name("满意度")
        .target("≥90%")
        .actual(actual)
        .weight("10")
        .build();
    return PerformanceForm.builder()
        .title("调查")
        .projectName("调查")
        .addIndicators(survey)
        .build();
  }
}
