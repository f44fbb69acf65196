package dev.jixiao.audit;

import static dev.jixiao.audit.Drafts.COST;
import static dev.jixiao.audit.Drafts.COUNT;
import static dev.jixiao.audit.Drafts.DATE;
import static dev.jixiao.audit.Drafts.LEVEL;
import static dev.jixiao.audit.Drafts.SATISFACTION;
import static dev.jixiao.audit.Drafts.clean;
import static dev.jixiao.audit.Drafts.row;
import static dev.jixiao.audit.Drafts.weightless;
import static dev.jixiao.audit.Drafts.without;
import static dev.jixiao.audit.Fault.cell;
import static dev.jixiao.audit.Fault.fault;

import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.PerformanceForm;
import java.util.ArrayList;
import java.util.List;

/** Faults of the categories that weights are counted by. */
final class CategoryFaults {
  private CategoryFaults() {}

  static List<Fault> categories() {
    return List.of(
        misplaced(moved(LEVEL, "产出指标", "社会效益指标"), moved(LEVEL, "效果指标", "社会效益")),
        misplaced(moved(LEVEL, "成本指标", "社会效益指标"), moved(LEVEL, "", "社会效益指标")),
        misplaced(moved(LEVEL, "效益指标", "成本指标"), moved(LEVEL, "产出指标", "成本指标")),
        misplaced(moved(LEVEL, "效益指标", "成本指标"), moved(LEVEL, "成本指标", "预算控制指标")),
        misplaced(moved(LEVEL, "满意度指标", "满意度指标"), moved(LEVEL, "满意度指标", "服务对象满意度")),
        // what stands in brackets is no part of a heading
        misplaced(moved(LEVEL, "满意度指标(10分)", "满意度"), moved(LEVEL, "满意度指标(10分)", "")),
        misplaced(
            moved(LEVEL, "满意度指标（含(10)分）", "(必填)满意度 指标"), moved(LEVEL, "满意度指标（10分）", "(必填)群众满意度")),
        fault(
            "WEIGHT_PLAN",
            "/indicators",
            row(LEVEL, b -> b.weight("25")),
            moved(LEVEL, "预期效益指标", "社会效益指标")),
        // the weights follow a plan by their headings or by what they mean
        planned(row(COUNT, b -> b.weight("16")), moved(COUNT, "产出指标", "社会效益指标")),
        planned(moved(COUNT, "", "社会效益指标"), moved(LEVEL, "产出指标", "社会效益指标")),
        planned(moved(COST, "", "社会效益指标"), moved(COST, "", "成本指标")),
        planned(moved(COST, "成本指标", "经济成本指标"), moved(COST, "产出指标", "经济成本指标")),
        planned(without(SATISFACTION), weighing(without(SATISFACTION), "40")),
        planned(weighing(clean(), "40"), weighing(clean(), "30")),
        // and no plan knows rows that do not apply, categories of the form's own, or no weights
        planned(without(COUNT), row(COUNT, b -> b.notApplicable(true))),
        planned(row(COUNT, b -> b.weight("14")), moved(COUNT, "履职情况", "重点工作")),
        planned(without(COUNT), weightless()),
        fault(
            "DIMENSION_MISSING",
            "/indicators",
            without(SATISFACTION),
            row(SATISFACTION, b -> b.category(IndicatorCategory.of("产出指标", "服务对象满意度")))),
        // a project that serves nobody gives the points of satisfaction to its benefits
        fault(
            "DIMENSION_MISSING",
            "/indicators",
            weighing(without(SATISFACTION), "39"),
            weighing(without(SATISFACTION), "40")),
        fault(
            "DIMENSION_MISSING",
            "/indicators",
            weighing(costly(without(SATISFACTION)), "40"),
            weighing(costly(without(SATISFACTION)), "30")),
        fault(
            "DIMENSION_MISSING",
            "/indicators",
            weighing(without(LEVEL), "40"),
            row(SATISFACTION, b -> b.category(IndicatorCategory.QUANTITY))),
        // a cost under output is an output too, a form of its own categories is its own matter
        fault(
            "DIMENSION_MISSING",
            "/indicators",
            only(IndicatorCategory.ECONOMIC_COST),
            only(IndicatorCategory.of("产出指标", "经济成本指标"))),
        fault(
            "DIMENSION_MISSING",
            "/indicators",
            only(IndicatorCategory.of("产出指标", "社会效益指标")),
            only(IndicatorCategory.of("履职情况", "重点工作"))));
  }

  private static Fault misplaced(PerformanceForm faulty, PerformanceForm near) {
    return cell("LEVEL2_MISPLACED", LEVEL, "level2", faulty, near);
  }

  private static Fault planned(PerformanceForm faulty, PerformanceForm near) {
    return fault("WEIGHT_PLAN", "/indicators", faulty, near);
  }

  private static PerformanceForm moved(int row, String level1, String level2) {
    return row(row, b -> b.category(IndicatorCategory.of(level1, level2)));
  }

  /** A form whose cost stands in a category of level one. */
  private static PerformanceForm costly(PerformanceForm form) {
    return category(form, COST, IndicatorCategory.ECONOMIC_COST);
  }

  /** A form with one output, of a category. */
  private static PerformanceForm only(IndicatorCategory category) {
    PerformanceForm form = clean();
    List<Indicator> rows = form.indicators();
    return category(
        form.toBuilder()
            .indicators(List.of(rows.get(DATE), rows.get(LEVEL), rows.get(SATISFACTION)))
            .build(),
        0,
        category);
  }

  private static PerformanceForm category(
      PerformanceForm form, int row, IndicatorCategory category) {
    List<Indicator> rows = new ArrayList<>(form.indicators());
    rows.set(row, rows.get(row).toBuilder().category(category).build());
    return form.toBuilder().indicators(rows).build();
  }

  /** A form whose benefits weigh so much. */
  private static PerformanceForm weighing(PerformanceForm form, String benefit) {
    return form.toBuilder()
        .indicators(form.indicators().stream()
            .map(i -> i.category().equals(IndicatorCategory.SOCIAL_BENEFIT)
                ? i.toBuilder().weight(benefit).build()
                : i)
            .toList())
        .build();
  }
}
