package dev.jixiao.audit;

import static dev.jixiao.audit.Drafts.COUNT;
import static dev.jixiao.audit.Drafts.LEVEL;
import static dev.jixiao.audit.Drafts.row;
import static dev.jixiao.audit.Said.said;

import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.ScoringStandard;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is said of scores and of the reasons for them. */
final class SaidOfScores {
  private static final ScoringStandard RANK = new ScoringStandard("rank", Map.of());
  private static final ScoringStandard BASE =
      new ScoringStandard("base-and-bonus", Map.of("base", "80%", "step", "20", "points", "1"));

  private SaidOfScores() {}

  static List<Said> scores() {
    return List.of(
        said(
            "SCORE_MISMATCH",
            counted("180件", "15", "扣分"),
            "13.5 | 15 | 13.5",
            "was missed, but the full 15 points are reported where the rules give 13.5;",
            "未达到目标却得满分15分，按规则应为13.5分；"),
        said(
            "SCORE_MISMATCH",
            row(COUNT, b -> b.actual("180件").scoring(RANK).deviation("扣分")),
            "- | 15 | -",
            "was missed, but the full 15 points are reported; correct",
            "未达到目标却得满分15分；请"),
        said(
            "SCORE_MISMATCH",
            counted("212件", "13", "扣分"),
            "15 | 13 | 15",
            "was met, but only 13 of 15 points are reported;",
            "已达到目标，却只得13分（分值15分），按规则应为15分；"),
        said(
            "SCORE_MISMATCH",
            counted("180件", "12", "扣分"),
            "13.5 | 12 | 13.5",
            "is reported with 12 points where the rules give 13.5;",
            "填报得分12分，按规则应为13.5分；"),
        said(
            "SCORE_MISMATCH",
            row(COUNT, b -> b.actual("200件").scoring(BASE)),
            "12 | 15 | 12",
            "is reported with 15 points where the rules give 12;",
            "填报得分15分，按规则应为12分；"),
        said(
            "BAND_VIOLATION",
            row(LEVEL, b -> b.target("显著提升").actual("基本完成").deviation("宣传不足")),
            "18~24 | 30 | -",
            "earns 18 to 24 of 30 points, but 30",
            "得分区间为18～24分（分值30分），填报30分"),
        said(
            "SCORE_OUT_OF_RANGE",
            counted("180件", "15.5", "扣分"),
            "0~15 | 15.5 | 13.5",
            "a score of 15.5 is not between 0 and the weight of 15",
            "得分15.5分不在0分至分值15分之间"),
        said(
            "SCORE_MISSING",
            row(COUNT, b -> b.reportedScore(Optional.empty())),
            "15 | - | 15",
            "a weight of 15 has no score",
            "分值15分，未填写得分"),
        said(
            "DEVIATION_UNEXPLAINED",
            counted("180件", "13.5", "/"),
            "- | / | -",
            "the target \"≥200件\" was missed with \"180件\"",
            "指标值“≥200件”，实际完成值“180件”，未完成目标"),
        said(
            "DEVIATION_UNEXPLAINED",
            counted("212件", "14.9", ""),
            "- | - | -",
            "the score is 14.9 of 15",
            "分值15分，得分14.9分，未说明扣分原因"),
        said(
            "DEVIATION_CONTRADICTS",
            counted("212件", "15", "因疫情未完成"),
            "- | 因疫情未完成 | -",
            "the full 15 points are reported, but",
            "得满分15分，偏差原因却写"),
        said(
            "DEVIATION_CONTRADICTS",
            counted("180件", "13.5", "无偏差"),
            "- | 无偏差 | -",
            "\"≥200件\" was not fulfilled in full, but",
            "“≥200件”未全部完成或被扣分"),
        said(
            "OVERFULFILMENT_UNEXPLAINED",
            counted("260件", "15", "—"),
            "- | — | -",
            "\"260件\" is 130% of the target",
            "的130%，"),
        said(
            "OVERFULFILMENT_UNEXPLAINED",
            counted("300件", "15", ""),
            "- | - | -",
            "\"300件\" is 150% of the target",
            "的150%，"));
  }

  private static PerformanceForm counted(String actual, String score, String reason) {
    return row(COUNT, b -> b.actual(actual).reportedScore(score).deviation(reason));
  }
}
