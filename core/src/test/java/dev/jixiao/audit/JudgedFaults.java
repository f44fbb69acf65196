package dev.jixiao.audit;

import static dev.jixiao.audit.Drafts.COUNT;
import static dev.jixiao.audit.Drafts.LEVEL;
import static dev.jixiao.audit.Drafts.row;
import static dev.jixiao.audit.Fault.cell;

import dev.jixiao.form.PerformanceForm;
import dev.jixiao.form.ScoringStandard;
import java.util.List;
import java.util.Map;

/** Scores that do not follow from the values of their rows. */
final class JudgedFaults {
  private static final String PARTLY = "部分达成年度指标并具有一定效果";
  private static final String MISSED = "未达成年度指标且效果较差";
  private static final ScoringStandard RANK = new ScoringStandard("rank", Map.of());

  private JudgedFaults() {}

  static List<Fault> scoresOfRows() {
    return List.of(
        mismatch(counted("180件", "15", ""), counted("180件", "13.5", "")),
        mismatch(counted("180件", "13.61", "扣分"), counted("180件", "13.6", "扣分")),
        mismatch(counted("180件", "13.39", "扣分"), counted("180件", "13.4", "扣分")),
        mismatch(counted("212件", "13", "扣分"), counted("212件", "14.95", "扣分")),
        mismatch(counted("212件", "14.89", "扣分"), counted("212件", "14.9", "扣分")),
        // too easy a target may cost points, if the form says why
        mismatch(counted("260件", "12", ""), counted("260件", "12", "年初指标值偏低，调减得分。")),
        mismatch(counted("259件", "12", "年初指标值偏低，调减得分。"), counted("260件", "12", "年初指标值偏低，调减得分。")),
        // nobody can compute a rank, but a missed target earns no full score
        mismatch(
            row(COUNT, b -> b.actual("180件").scoring(RANK).deviation("扣分")),
            row(COUNT, b -> b.actual("180件").scoring(RANK).reportedScore("14").deviation("扣分"))),
        // who gives less than the words would earn is not contradicted
        violation(judged("基本完成", "30"), judged("显著提升", "23.99")),
        violation(judged("基本完成", "30"), judged("基本完成", "21")),
        violation(judged(PARTLY, "24"), judged(PARTLY, "23.99")),
        violation(judged(PARTLY, "24"), judged(PARTLY, "17.99")),
        violation(judged(PARTLY, "27"), judged("基本达成目标", "27")),
        violation(judged(PARTLY, "30"), judged("基本实现目标", "30")),
        violation(judged(MISSED, "18"), judged(MISSED, "17.99")),
        violation(judged(MISSED, "20"), judged("效果一般", "20")),
        violation(
            judged(MISSED, "30"),
            row(LEVEL, b -> b.target("显著提升").actual(MISSED).weight("0").reportedScore("0"))));
  }

  private static Fault mismatch(PerformanceForm faulty, PerformanceForm near) {
    return cell("SCORE_MISMATCH", COUNT, "reportedScore", faulty, near);
  }

  private static Fault violation(PerformanceForm faulty, PerformanceForm near) {
    return cell("BAND_VIOLATION", LEVEL, "reportedScore", faulty, near);
  }

  private static PerformanceForm counted(String actual, String score, String reason) {
    return row(COUNT, b -> b.actual(actual).reportedScore(score).deviation(reason));
  }

  private static PerformanceForm judged(String actual, String score) {
    return row(LEVEL, b -> b.target("显著提升").actual(actual).reportedScore(score).deviation("宣传不足"));
  }
}
