package dev.jixiao.example.custom.rating;

import dev.jixiao.audit.AuditRule;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.testkit.AuditRuleContract;
import java.util.List;

class RatingOutdatedTest extends AuditRuleContract {
  @Override
  protected AuditRule rule() {
    return new RatingOutdated();
  }

  @Override
  protected List<PerformanceForm> goodForms() {
    return List.of(form(2023, "2023-01-01"), form(2023, "2024-02-29"));
  }

  @Override
  protected List<PerformanceForm> faultyForms() {
    return List.of(form(2023, "2022-12-31"), form(2023, "去年"), form(2023, "2023-02-29"));
  }

  private static PerformanceForm form(int year, String ratedOn) {
    Indicator rating = Indicator.builder()
        .name("信用等级")
        .target("不低于B级")
        .actual("A")
        .weight("10")
        .putAttribute(RatingOutdated.RATED_ON.name(), ratedOn)
        .build();
    return PerformanceForm.builder()
        .title("信用")
        .fiscalYear(year)
        .projectName("信用")
        .addIndicators(rating)
        .build();
  }
}
