package dev.jixiao.example.custom.water;

import dev.jixiao.audit.AuditRule;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.testkit.AuditRuleContract;
import java.util.List;

class WaterWorsenedTest extends AuditRuleContract {
  @Override
  protected AuditRule rule() {
    return new WaterWorsened();
  }

  @Override
  protected List<PerformanceForm> goodForms() {
    return List.of(form("Ⅱ类", "Ⅱ类"), form("Ⅱ类", "Ⅴ类"), form("清澈", "Ⅱ类"), form("Ⅳ类", "清澈"));
  }

  @Override
  protected List<PerformanceForm> faultyForms() {
    return List.of(form("Ⅲ类", "Ⅱ类"), form("劣Ⅴ类", "V类"));
  }

  private static PerformanceForm form(String actual, String lastYear) {
    Indicator river = Indicator.builder()
        .name("断面水质")
        .target(new WaterTarget("Ⅲ类", WaterClass.III))
        .actual(actual)
        .weight("10")
        .putAttribute(WaterClass.LAST_YEAR.name(), lastYear)
        .build();
    return PerformanceForm.builder()
        .title("治水")
        .projectName("治水")
        .addIndicators(river)
        .build();
  }
}
