package dev.jixiao.audit;

import static dev.jixiao.audit.Drafts.COST;
import static dev.jixiao.audit.Drafts.COUNT;
import static dev.jixiao.audit.Drafts.LEVEL;
import static dev.jixiao.audit.Drafts.SATISFACTION;
import static dev.jixiao.audit.Drafts.SHARE;
import static dev.jixiao.audit.Drafts.cells;
import static dev.jixiao.audit.Drafts.clean;
import static dev.jixiao.audit.Drafts.goal;
import static dev.jixiao.audit.Drafts.row;
import static dev.jixiao.audit.Drafts.weightless;
import static dev.jixiao.audit.Fault.cell;
import static dev.jixiao.audit.Fault.fault;

import dev.jixiao.form.AnnualGoal;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.ScoringStandard;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is not there although it is needed, and what had to be assumed. */
final class PlainFaults {
  private static final ScoringStandard RANK = new ScoringStandard("rank", Map.of());

  private PlainFaults() {}

  static List<Fault> absences() {
    return List.of(
        fault("WEIGHTS_ABSENT", "/indicators", weightless(), clean()),
        fault("WEIGHTS_ABSENT", "/indicators", weightless(), pointless(weightless())),
        fault("WEIGHTS_ABSENT", "/indicators", weightless(), row(COUNT, b -> b.weight("0"))),
        // nothing else says why the rules give no points
        unscored(LEVEL, cells(LEVEL, "受援人获得经济补偿", "显著提升", "有所改观"), clean()),
        unscored(
            COUNT,
            row(COUNT, b -> b.scoring(RANK)),
            row(COUNT, b -> b.scoring(RANK).weight("0"))),
        // a missing or odd value is told as what it is
        unscored(COUNT, row(COUNT, b -> b.scoring(RANK)), row(COUNT, b -> b.actual("/"))),
        unscored(COUNT, row(COUNT, b -> b.scoring(RANK)), row(COUNT, b -> b.target("详见附件"))),
        unscored(COUNT, row(COUNT, b -> b.scoring(RANK)), row(COUNT, b -> b.actual("详见报告"))),
        unscored(COUNT, row(COUNT, b -> b.scoring(RANK)), row(COUNT, b -> b.actual("20万元"))),
        cell(
            "VETOED",
            COUNT,
            "veto",
            row(COUNT, b -> b.actual("180件").veto("是")),
            row(COUNT, b -> b.actual("180件").veto("否"))),
        cell(
            "VETOED",
            COUNT,
            "veto",
            row(COUNT, b -> b.actual("180件").veto("√")),
            row(COUNT, b -> b.veto("是"))),
        cell(
            "ADJUSTMENT_UNREADABLE",
            COUNT,
            "deduction",
            row(COUNT, b -> b.deduction("酌情")),
            row(COUNT, b -> b.deduction("扣2分"))),
        cell(
            "ADJUSTMENT_UNREADABLE",
            COUNT,
            "bonus",
            row(COUNT, b -> b.bonus("若干")),
            row(COUNT, b -> b.bonus("—"))),
        fault(
            "ADJUSTMENT_UNREADABLE",
            "/deduction",
            clean().toBuilder().deduction("详见附件").build(),
            clean().toBuilder().deduction("1分").build()),
        copied("为困难群众提供法律援助。"),
        copied("已圆满完成为困难群众提供法律援助！"),
        // blanks, tabs and line breaks aside; five characters may agree by chance
        copied("为 困难\t群众\n提供　法律援助"),
        fault("GOAL_COPIED", "/goal/actual", goals("保障平安青石", "保障平安青石"), goals("建平安青石", "建平安青石")),
        copied("（填写全年实际完成情况）"),
        copied("请简要说明年度目标完成情况"),
        copied("全年实际完成情况"),
        copied("目标1：…… 目标2：……"));
  }

  private static Fault unscored(int row, PerformanceForm faulty, PerformanceForm near) {
    return cell("ROW_UNSCORED", row, "actual", faulty, near);
  }

  private static PerformanceForm goals(String expected, String actual) {
    return clean().toBuilder()
        .goal(AnnualGoal.builder().expected(expected).actual(actual).build())
        .build();
  }

  private static Fault copied(String result) {
    return fault("GOAL_COPIED", "/goal/actual", goal(result), goal("为困难群众提供法律援助212件。"));
  }

  private static PerformanceForm pointless(PerformanceForm form) {
    return form.toBuilder()
        .reportedTotal(Optional.empty())
        .budget(Optional.empty())
        .indicators(form.indicators().stream()
            .map(i -> i.toBuilder().reportedScore(Optional.empty()).build())
            .toList())
        .build();
  }

  static List<Fault> assumptions() {
    return List.of(
        cell(
            "PERCENT_ASSUMED",
            SHARE,
            "actual",
            row(SHARE, b -> b.actual("97.2")),
            row(SHARE, b -> b.actual("97.2％"))),
        // with an actual value, and without one
        direction(COUNT, "200件", "212件", "≥200件"),
        direction(COUNT, "200件", "", "≥200件"),
        direction(COUNT, "200件", "完成", "至少200件"),
        direction(SATISFACTION, "90%", "/", "90%以上"),
        direction(COST, "50万元", "—", "50万元以内"),
        direction(COUNT, "2023年12月20日", "", "2023年12月20日前"),
        direction(COUNT, "200件", "", "显著提升"),
        direction(COUNT, "200件", "", "190~210件"));
  }

  private static Fault direction(int row, String plain, String actual, String directed) {
    return cell(
        "DIRECTION_ASSUMED",
        row,
        "target",
        row(row, b -> b.target(plain).actual(actual)),
        row(row, b -> b.target(directed).actual(actual)));
  }
}
