package dev.jixiao.example.custom.water;

import dev.jixiao.audit.AuditContext;
import dev.jixiao.audit.AuditRule;
import dev.jixiao.audit.Finding;
import dev.jixiao.audit.Severity;
import dev.jixiao.compare.ActualValue;
import dev.jixiao.form.Indicator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reports water that is worse than last year's, even where it still meets its target. */
public final class WaterWorsened implements AuditRule {
  /** For the service loader. */
  public WaterWorsened() {}

  @Override
  public String code() {
    return "WATER_WORSENED";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(AuditContext context, Consumer<Finding> findings) {
    List<Indicator> rows = context.form().indicators();
    for (int i = 0; i < rows.size(); i++) {
      Optional<WaterClass> before = lastYear(rows.get(i));
      Optional<WaterClass> now =
          rows.get(i).actual().map(ActualValue::text).flatMap(WaterClass::read);
      if (before.isPresent() && now.isPresent() && now.get().classesBelow(before.get()) > 0) {
        findings.accept(at("/indicators/" + i + "/actual")
            .reported(now.get().toString())
            .message(
                "the water is {}, worse than last year's {}; say why it worsened",
                "水质为{}，劣于上年的{}，请说明变差的原因",
                now.get(),
                before.get())
            .build());
      }
    }
  }

  // The cell is whatever somebody typed; one that is no class is left to another rule.
  private static Optional<WaterClass> lastYear(Indicator row) {
    return Optional.ofNullable(row.attributes().get(WaterClass.LAST_YEAR.name()))
        .flatMap(WaterClass::read);
  }
}
