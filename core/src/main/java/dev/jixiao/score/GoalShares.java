package dev.jixiao.score;

import dev.jixiao.explain.Working;
import dev.jixiao.form.AnnualGoal;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The shares of several annual goals (权重比例): each indicator counts with the share of its goal.
 *
 * <p>Source: 天津 部门整体支出, goal score = Σ indicator score × share. An indicator of no goal counts in full.
 */
record GoalShares(Map<String, Ratio> shares) {
  private static final Message COUNTED =
      Message.of("counted with the share of its goal", "按目标权重计入");
  private static final GoalShares NONE = new GoalShares(Map.of());

  static GoalShares of(PerformanceForm form) {
    Map<String, Ratio> shares = null;
    List<AnnualGoal> goals = form.goals();
    for (int i = 0; i < goals.size(); i++) {
      AnnualGoal goal = goals.get(i);
      if (goal.name().isPresent() && goal.ratio().isPresent()) {
        shares = shares == null ? new HashMap<>() : shares;
        shares.put(goal.name().get(), goal.ratio().get());
      }
    }
    return shares == null ? NONE : new GoalShares(shares);
  }

  Points weigh(IndicatorScore score, Points points) {
    Ratio share = shares.isEmpty() ? null : shareOf(score);
    return share == null ? points : points.times(share);
  }

  /** What an indicator counts for in the total, shown where that is not its points; null if it has none. */
  @Nullable
  Points counted(IndicatorScore score, Working working) {
    Points points = score.pointsOrNull();
    Ratio share = points == null ? null : shareOf(score);
    return points == null || share == null ? points : working.times(COUNTED, points, share);
  }

  private @Nullable Ratio shareOf(IndicatorScore score) {
    return score.indicator().goal().map(shares::get).orElse(null);
  }
}
