package dev.jixiao.audit;

import static dev.jixiao.audit.Drafts.COUNT;
import static dev.jixiao.audit.Drafts.DATE;
import static dev.jixiao.audit.Drafts.LEVEL;
import static dev.jixiao.audit.Drafts.SHARE;
import static dev.jixiao.audit.Drafts.cells;
import static dev.jixiao.audit.Drafts.clean;
import static dev.jixiao.audit.Drafts.row;
import static dev.jixiao.audit.Fault.cell;
import static dev.jixiao.audit.Fault.fault;

import dev.jixiao.form.Indicator;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.ReportedTotal;
import dev.jixiao.form.ScoringStandard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Faults of actual values and other cells of a row. */
final class CellFaults {
  private static final ScoringStandard BY_HAND = new ScoringStandard("manual", Map.of());

  private CellFaults() {}

  static List<Fault> cellsOfRows() {
    return List.of(
        cell(
            "PLACEHOLDER",
            COUNT,
            "deviation",
            row(COUNT, b -> b.deviation("/")),
            row(COUNT, b -> b.deviation(" "))),
        cell(
            "ACTUAL_KIND_MISMATCH",
            COUNT,
            "actual",
            row(COUNT, b -> b.actual("完成")),
            row(COUNT, b -> b.actual("212"))),
        cell(
            "ACTUAL_KIND_MISMATCH",
            COUNT,
            "actual",
            row(COUNT, b -> b.actual("100%")),
            row(COUNT, b -> b.actual("212件"))),
        cell(
            "ACTUAL_KIND_MISMATCH",
            DATE,
            "actual",
            row(DATE, b -> b.actual("完成")),
            row(DATE, b -> b.actual("12月"))),
        cell(
            "ACTUAL_KIND_MISMATCH",
            LEVEL,
            "actual",
            row(LEVEL, b -> b.target("显著提升").actual("100%")),
            row(LEVEL, b -> b.target("显著提升").actual("达成预期指标"))),
        cell(
            "ACTUAL_UNREADABLE",
            DATE,
            "actual",
            row(DATE, b -> b.actual("2023年11月31日")),
            row(DATE, b -> b.actual("2023年11月1日"))),
        cell(
            "ACTUAL_UNREADABLE",
            DATE,
            "actual",
            row(DATE, b -> b.actual("2023年10月某日")),
            row(DATE, b -> b.actual("详见报告"))),
        cell(
            "ACTUAL_UNREADABLE",
            COUNT,
            "actual",
            row(COUNT, b -> b.actual("办理二百多件案件")),
            row(COUNT, b -> b.actual("办理若干案件"))),
        cell(
            "ACTUAL_UNREADABLE",
            COUNT,
            "actual",
            row(COUNT, b -> b.actual("办理二百多件案件")),
            row(COUNT, b -> b.actual("办理二百多件案件").scoring(BY_HAND))),
        cell(
            "ACTUAL_UNREADABLE",
            COUNT,
            "actual",
            row(COUNT, b -> b.target("190~210件").actual("第1批200件第2批3件")),
            row(LEVEL, b -> b.target("显著提升").actual("发放2批次，群众好评"))),
        cell(
            "ACTUAL_IS_BOUND",
            SHARE,
            "actual",
            row(SHARE, b -> b.actual("≥95%")),
            row(SHARE, b -> b.target("=95%").actual("=95%"))),
        fault("ACTUALS_COPIED", "/indicators", copied(6, 5), copied(6, 4)),
        fault("ACTUALS_COPIED", "/indicators", copied(5, 4), copied(5, 3)),
        fault("ACTUALS_COPIED", "/indicators", copied(3, 3), copied(2, 2)),
        // a row without an answer is neither a copy nor an answer of its own
        fault(
            "ACTUALS_COPIED",
            "/indicators",
            blankFrom(4, copied(6, 4)),
            blankFrom(5, copied(6, 3))),
        cell(
            "OPERATOR_CONTRADICTION",
            SHARE,
            "actual",
            row(SHARE, b -> b.target("=95%").actual("≥95%")),
            row(SHARE, b -> b.target("≥95%").actual("≥95%"))),
        cell(
            "ACTUAL_MISSING",
            COUNT,
            "actual",
            row(COUNT, b -> b.target("0起").actual(" ")),
            row(COUNT, b -> b.target("0起").actual("无"))),
        cell(
            "ACTUAL_MISSING",
            COUNT,
            "actual",
            unanswered(total -> total),
            unanswered(total -> Optional.empty())),
        cell(
            "OPERATOR_CONTRADICTION",
            SHARE,
            "actual",
            row(SHARE, b -> b.target("≥95%").actual("≤97%")),
            row(SHARE, b -> b.target("=95%").actual("约97%"))),
        cell(
            "OPERATOR_CONTRADICTION",
            SHARE,
            "actual",
            row(SHARE, b -> b.target("≤95%").actual("≥95%")),
            row(SHARE, b -> b.target("≤95%").actual("≤95%"))),
        // what does not apply is not judged
        cell(
            "OPERATOR_CONTRADICTION",
            SHARE,
            "actual",
            row(SHARE, b -> b.target("=95%").actual("≥95%")),
            row(SHARE, b -> b.target("=95%").actual("≥95%").notApplicable(true))),
        cell(
            "UNIT_MISMATCH",
            COUNT,
            "actual",
            row(COUNT, b -> b.actual("212件次")),
            row(COUNT, b -> b.actual("212 件"))),
        cell(
            "UNIT_MISMATCH",
            COUNT,
            "actual",
            row(COUNT, b -> b.actual("212元")),
            row(COUNT, b -> b.actual("212"))),
        cell(
            "UNIT_MISMATCH",
            SHARE,
            "actual",
            row(SHARE, b -> b.actual("0.97")),
            row(SHARE, b -> b.actual("97"))),
        cell(
            "UNIT_MISMATCH",
            COUNT,
            "target",
            cells(COUNT, "办理案件（万元）", "≥200件", "212件"),
            cells(COUNT, "办理案件（件）", "≥200件", "212件")),
        cell("ACTUAL_APPROXIMATE", COUNT, "actual", row(COUNT, b -> b.actual("约212件")), clean()),
        cell(
            "ACTUAL_MISSING",
            COUNT,
            "actual",
            row(COUNT, b -> b.actual("—")),
            row(COUNT, b -> b.actual("0件"))),
        cell(
            "METRIC_UNDEFINED",
            SHARE,
            "name",
            cells(SHARE, "在电视台开办法治栏目", "≥90%", "95%"),
            cells(SHARE, "在电视台开办法治栏目收视率", "≥90%", "95%")),
        cell(
            "EVIDENCE_MISSING",
            COUNT,
            "attributes/佐证材料",
            row(SHARE, b -> b.putAttribute("佐证材料", "评查报告")),
            row(SHARE, b -> b.putAttribute("佐证材料", "/"))),
        cell(
            "EVIDENCE_MISSING",
            SHARE,
            "attributes/附件~1佐证~0",
            row(COUNT, b -> b.putAttribute("附件/佐证~", "台账")),
            row(COUNT, b -> b.putAttribute("备注", "台账"))),
        cell(
            "TEXT_TOO_LONG",
            COUNT,
            "deviation",
            row(COUNT, b -> b.deviation("因".repeat(201))),
            row(COUNT, b -> b.deviation("因".repeat(200)))));
  }

  /** The first rows of the clean form, some of them answered by their targets, with other spaces. */
  private static PerformanceForm copied(int rows, int copies) {
    List<Indicator> indicators = new ArrayList<>(clean().indicators().subList(0, rows));
    for (int i = 0; i < copies; i++) {
      Indicator indicator = indicators.get(i);
      indicators.set(
          i, indicator.toBuilder().actual(" " + indicator.target().text()).build());
    }
    return clean().toBuilder().indicators(indicators).build();
  }

  private static PerformanceForm blankFrom(int first, PerformanceForm form) {
    List<Indicator> rows = new ArrayList<>(form.indicators());
    for (int i = first; i < rows.size(); i++) {
      rows.set(i, rows.get(i).toBuilder().actual("").build());
    }
    return form.toBuilder().indicators(rows).build();
  }

  /** A form without scores and actual values, perhaps with a total. */
  private static PerformanceForm unanswered(UnaryOperator<Optional<ReportedTotal>> total) {
    List<Indicator> rows = clean().indicators().stream()
        .map(i -> i.toBuilder().actual("").reportedScore(Optional.empty()).build())
        .toList();
    return clean().toBuilder()
        .indicators(rows)
        .reportedTotal(total.apply(clean().reportedTotal()))
        .build();
  }
}
