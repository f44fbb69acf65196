package dev.jixiao.audit;

import static dev.jixiao.audit.Drafts.COST;
import static dev.jixiao.audit.Drafts.COUNT;
import static dev.jixiao.audit.Drafts.DATE;
import static dev.jixiao.audit.Drafts.LEVEL;
import static dev.jixiao.audit.Drafts.SATISFACTION;
import static dev.jixiao.audit.Drafts.SHARE;
import static dev.jixiao.audit.Drafts.cells;
import static dev.jixiao.audit.Drafts.clean;
import static dev.jixiao.audit.Drafts.row;
import static dev.jixiao.audit.Fault.cell;

import dev.jixiao.form.ScoringStandard;
import dev.jixiao.target.UnknownTarget;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Faults of targets. */
final class TargetFaults {
  private TargetFaults() {}

  static List<Fault> targets() {
    return List.of(
        cell(
            "TARGET_VAGUE",
            LEVEL,
            "target",
            row(LEVEL, b -> b.target("进一步提高").actual("进一步提高")),
            row(LEVEL, b -> b.target("优").actual("优"))),
        cell(
            "TARGET_MISSING",
            COUNT,
            "target",
            row(COUNT, b -> b.target("")),
            row(COUNT, b -> b.target("0件"))),
        cell(
            "TARGET_MISSING",
            COUNT,
            "target",
            row(COUNT, b -> b.target("≥0件")),
            row(COUNT, b -> b.target("≤0件"))),
        cell(
            "TARGET_UNREADABLE",
            COST,
            "target",
            row(COST, b -> b.target("详见附件")),
            row(COST, b -> b.target("不超过50万元"))),
        cell(
            "TARGET_TYPE_UNKNOWN",
            COUNT,
            "target",
            row(COUNT, b -> b.target(new UnknownTarget("water-quality", "Ⅲ类"))),
            clean()),
        cell(
            "TARGET_CONTRADICTION",
            COUNT,
            "target",
            row(COUNT, b -> b.target("≤", "≥200", "件")),
            row(COUNT, b -> b.target("≥", "≥200", "件"))),
        cell(
            "TARGET_CONTRADICTION",
            COUNT,
            "target",
            row(COUNT, b -> b.target("≥", "200件", "%")),
            row(COUNT, b -> b.target("≥", "200件", "件"))),
        cell(
            "TARGET_CONTRADICTION",
            COUNT,
            "target",
            row(COUNT, b -> b.target("≥200件").putAttribute("unit", "万元")),
            row(COUNT, b -> b.target("≥200件").putAttribute("unit", "县司法局"))),
        cell(
            "DIRECTION_ASSUMED",
            COUNT,
            "target",
            row(COUNT, b -> b.target("200件")),
            row(COUNT, b -> b.target("不少于200件"))),
        cell(
            "DATE_UNCLEAR",
            DATE,
            "target",
            row(DATE, b -> b.target("≤12.31日")),
            row(DATE, b -> b.target("≤12月31日"))),
        cell(
            "DATE_UNCLEAR",
            DATE,
            "target",
            row(DATE, b -> b.target("≤10月")),
            row(DATE, b -> b.target("10月底前"))),
        cell(
            "DATE_UNCLEAR",
            DATE,
            "target",
            row(DATE, b -> b.target("2月30日前")),
            row(DATE, b -> b.target("2月28日前"))),
        cell(
            "DATE_OUTSIDE_YEAR",
            DATE,
            "target",
            row(DATE, b -> b.target("2024年3月底前")),
            row(DATE, b -> b.target("2023年3月底前"))),
        cell(
            "DATE_OUTSIDE_YEAR",
            DATE,
            "target",
            row(DATE, b -> b.target("2021年3月-2022年9月")),
            row(DATE, b -> b.target("2022年3月-2024年9月"))),
        cell(
            "DATE_UNCLEAR",
            DATE,
            "target",
            row(DATE, b -> b.target("2023年9月-2023年3月")),
            row(DATE, b -> b.target("2023年3月-2023年9月"))),
        cell(
            "TARGET_IMPLAUSIBLE",
            SATISFACTION,
            "target",
            row(SATISFACTION, b -> b.target("290%")),
            row(SATISFACTION, b -> b.target("≥100%"))),
        cell(
            "TARGET_IMPLAUSIBLE",
            COST,
            "target",
            row(COST, b -> b.target("≥50万元")),
            cells(COST, "成本节约金额", "≥1万元", "1.2万元")),
        cell(
            "TARGET_VAGUE",
            LEVEL,
            "target",
            row(LEVEL, b -> b.target("进一步提高")),
            row(LEVEL, b -> b.target("进一步提高").scoring(new ScoringStandard("manual", Map.of())))),
        cell(
            "TARGET_MISSING",
            COUNT,
            "target",
            row(COUNT, b -> b.target("≥0件")),
            row(COUNT, b -> b.target("＞0件"))),
        implausible(SATISFACTION, "受援人满意度", "＞100%", "≥100%"),
        implausible(SATISFACTION, "受援人满意度", "≥100.1%", "≤0%"),
        implausible(SATISFACTION, "受援人满意度", "101%", "≥120分"),
        implausible(SHARE, "案卷评查合格率", "≥101%", "≥99%"),
        cell(
            "TARGET_IMPLAUSIBLE",
            SHARE,
            "target",
            row(SHARE, b -> b.target("≥120%")),
            cells(SHARE, "任务完成进度", "≥120%", "125%")),
        implausible(COST, "项目总成本", "＞50万元", "≤50万元"),
        implausible(COST, "项目总成本", "≥1元", "≥90%"),
        cell(
            "TARGET_IMPLAUSIBLE",
            COST,
            "target",
            row(COST, b -> b.target("≥50万元")),
            row(COUNT, b -> b.target("≥50万元"))));
  }

  static List<Fault> dates() {
    return List.of(
        cell(
            "DATE_UNCLEAR",
            DATE,
            "target",
            row(DATE, b -> b.target("12.31前")),
            row(DATE, b -> b.target("2023.12.31前"))),
        cell(
            "DATE_UNCLEAR",
            DATE,
            "target",
            row(DATE, b -> b.target(unreadable(64))),
            row(DATE, b -> b.target(unreadable(65)))),
        cell(
            "DATE_OUTSIDE_YEAR",
            DATE,
            "target",
            row(DATE, b -> b.target("2024年1月-2024年9月")),
            row(DATE, b -> b.target("2023年1月-2024年9月"))),
        cell(
            "DATE_OUTSIDE_YEAR",
            DATE,
            "target",
            row(DATE, b -> b.target("2022年3月-2022年9月")),
            row(DATE, b -> b.target("2022年3月-2023年9月"))),
        cell(
            "DATE_OUTSIDE_YEAR",
            DATE,
            "target",
            row(DATE, b -> b.target("2022年12月20日前")),
            row(DATE, b -> b.target("12月20日前"))),
        cell(
            "DATE_OUTSIDE_YEAR",
            DATE,
            "target",
            row(DATE, b -> b.target("2022年12月20日前")),
            row(DATE, b -> b.target("3月-9月"))),
        cell(
            "DATE_OUTSIDE_YEAR",
            DATE,
            "target",
            row(DATE, b -> b.target("2022年12月20日前")),
            row(DATE, b -> b.target("2022年12月20日前")).toBuilder()
                .fiscalYear(Optional.empty())
                .build()));
  }

  private static Fault implausible(int row, String name, String target, String near) {
    return cell(
        "TARGET_IMPLAUSIBLE",
        row,
        "target",
        cells(row, name, target, ""),
        cells(row, name, near, ""));
  }

  /** A date that nobody reads, of so many characters. */
  private static String unreadable(int length) {
    return "30月" + "至".repeat(length - 5) + "3日";
  }
}
