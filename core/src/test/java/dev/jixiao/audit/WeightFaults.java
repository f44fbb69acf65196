package dev.jixiao.audit;

import static dev.jixiao.audit.Drafts.COST;
import static dev.jixiao.audit.Drafts.COUNT;
import static dev.jixiao.audit.Drafts.LEVEL;
import static dev.jixiao.audit.Drafts.SHARE;
import static dev.jixiao.audit.Drafts.clean;
import static dev.jixiao.audit.Drafts.reported;
import static dev.jixiao.audit.Drafts.row;
import static dev.jixiao.audit.Drafts.total;
import static dev.jixiao.audit.Drafts.weightless;
import static dev.jixiao.audit.Fault.cell;
import static dev.jixiao.audit.Fault.fault;

import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.value.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Faults of the weights and of their sums. */
final class WeightFaults {
  private WeightFaults() {}

  static List<Fault> sums() {
    return List.of(
        fault("WEIGHT_SUM", "/reportedTotal/weight", row(LEVEL, b -> b.weight("40")), clean()),
        fault(
            "WEIGHT_SUM",
            "/reportedTotal/weight",
            clean().toBuilder().indicators(clean().indicators().subList(0, 5)).build(),
            reported(b -> b.weight(Points.of("100.0")))),
        fault(
            "WEIGHT_SUM",
            "/reportedTotal/weight",
            undeclared(row(LEVEL, b -> b.weight("31"))),
            undeclared(clean())),
        // the ten points of the budget execution may be left open
        fault(
            "WEIGHT_SUM",
            "/reportedTotal/weight",
            undeclared(row(LEVEL, b -> b.weight("20"))),
            undeclared(total(b -> b.weight(Points.ZERO)))),
        fault(
            "WEIGHT_SUM",
            "/reportedTotal/weight",
            declared(row(LEVEL, b -> b.weight("20")), "90"),
            declared(total(b -> b.weight(Points.ZERO)), "90")),
        fault(
            "WEIGHT_SUM",
            "/reportedTotal/weight",
            declared(row(LEVEL, b -> b.weight("40")), "110"),
            declared(weightless(), "110")),
        // what does not apply counts in the total that is printed, or does not
        fault(
            "WEIGHT_SUM",
            "/reportedTotal/weight",
            declared(row(LEVEL, b -> b.notApplicable(true)), "75"),
            row(LEVEL, b -> b.notApplicable(true))),
        cell("WEIGHT_SUBTOTAL", LEVEL, "level1", headed("效益指标(25分)"), headed("效益指标(30分)")),
        cell(
            "WEIGHT_SUBTOTAL",
            COUNT,
            "level2",
            row(COUNT, b -> b.category(IndicatorCategory.of("产出指标", "数量指标(10分)"))),
            row(COUNT, b -> b.category(IndicatorCategory.of("产出指标", "数量指标(15分)")))),
        cell("WEIGHT_SUBTOTAL", COUNT, "level2", twice("数量指标(15分)"), twice("数量指标(30分)")),
        cell(
            "WEIGHT_SUBTOTAL",
            COUNT,
            "level1",
            merged("产出指标(60分)", "成本指标"),
            merged("产出指标(50分)", "成本指标")),
        // a cost has its place under output, a benefit has not
        cell(
            "WEIGHT_SUBTOTAL",
            COUNT,
            "level1",
            merged("产出指标(40分)", "经济成本指标"),
            merged("产出指标(50分)", "经济成本指标")),
        cell(
            "WEIGHT_SUBTOTAL",
            COUNT,
            "level1",
            merged("产出指标(50分)", "社会效益指标"),
            merged("产出指标(40分)", "社会效益指标")),
        cell("WEIGHT_SUBTOTAL", COUNT, "level1", merged("产出指标(40分)", ""), merged("产出指标(50分)", "")),
        cell(
            "WEIGHT_NOT_POSITIVE",
            COUNT,
            "weight",
            row(COUNT, b -> b.weight("0")),
            row(COUNT, b -> b.weight("0.5"))),
        cell(
            "WEIGHT_NOT_POSITIVE",
            COUNT,
            "weight",
            row(COUNT, b -> b.weight("-1").name("加分项")),
            row(COUNT, b -> b.weight("0").name("加分项"))),
        cell(
            "WEIGHT_NOT_POSITIVE",
            COUNT,
            "weight",
            row(COUNT, b -> b.weight("0")),
            row(COUNT, b -> b.weight("0").category(IndicatorCategory.of("扣分指标", "")))),
        cell(
            "WEIGHT_CONCENTRATED",
            LEVEL,
            "weight",
            row(LEVEL, b -> b.weight("60")),
            row(LEVEL, b -> b.weight("40"))),
        cell(
            "WEIGHT_CONCENTRATED",
            LEVEL,
            "weight",
            row(LEVEL, b -> b.weight("46.7")),
            row(LEVEL, b -> b.weight("46.6"))));
  }

  private static PerformanceForm undeclared(PerformanceForm form) {
    return form.toBuilder().reportedTotal(Optional.empty()).build();
  }

  private static PerformanceForm declared(PerformanceForm form, String weight) {
    return form.toBuilder()
        .reportedTotal(reported(b -> b.weight(Points.of(weight))).reportedTotal())
        .build();
  }

  private static PerformanceForm headed(String level1) {
    return row(LEVEL, b -> b.category(IndicatorCategory.of(level1, "社会效益指标")));
  }

  /** A heading of level two is printed once, for the first two rows. */
  private static PerformanceForm twice(String level2) {
    List<Indicator> rows = new ArrayList<>(clean().indicators());
    for (int row : List.of(COUNT, SHARE)) {
      IndicatorCategory category =
          row == COUNT ? IndicatorCategory.of("产出指标", level2) : IndicatorCategory.NONE;
      rows.set(row, rows.get(row).toBuilder().category(category).build());
    }
    return clean().toBuilder().indicators(rows).build();
  }

  /** Output is headed once, above rows whose first cell is blank; the last of them is of another category. */
  private static PerformanceForm merged(String heading, String last) {
    PerformanceForm form = clean();
    List<Indicator> rows = new ArrayList<>(form.indicators());
    for (int row = COUNT; row <= COST; row++) {
      Indicator indicator = rows.get(row);
      String level2 = row == COST ? last : indicator.category().level2();
      IndicatorCategory category = IndicatorCategory.of(row == COUNT ? heading : "", level2);
      rows.set(row, indicator.toBuilder().category(category).build());
    }
    return form.toBuilder().indicators(rows).build();
  }
}
