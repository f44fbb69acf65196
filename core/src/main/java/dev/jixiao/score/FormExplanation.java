package dev.jixiao.score;

import dev.jixiao.explain.Sheet;
import dev.jixiao.explain.Working;
import dev.jixiao.problem.Message;
import dev.jixiao.rules.RoundingRule;
import dev.jixiao.value.Points;
import dev.jixiao.value.PointsSum;
import dev.jixiao.value.Ratio;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Explains the score of a form: every part, their sum, and the grade. */
final class FormExplanation {
  private static final Message TOTAL = Message.of("total", "总分");
  private static final Message BUDGET = Message.of("budget execution", "预算执行率");
  private static final Message REACHED = Message.of("share of what applies", "适用分值得分率");
  private static final Message CONVERTED = Message.of("converted to the whole", "折算总分");
  private static final Message GRADE = Message.of("grade", "等级");

  private FormExplanation() {}

  static void write(FormScore score, Sheet sheet) {
    sheet.note(RuleSteps.document(score.rules()));
    List<Points> parts = new ArrayList<>(score.indicators().size() + 1);
    BudgetScore budget = score.budget().orElse(null);
    if (budget != null) {
      sheet.group(BUDGET, () -> budget.explain(sheet));
      add(budget.pointsOrNull(), parts);
    }
    GoalShares goals = GoalShares.of(score.form());
    for (IndicatorScore indicator : score.indicators()) {
      sheet.group(Message.of(indicator.indicator().name()), () -> {
        indicator.explain(sheet);
        add(goals.counted(indicator, sheet.working()), parts);
      });
    }
    total(score, parts, sheet);
    sheet.fact(TOTAL, score.total() + " / " + score.available());
    score.grade().ifPresent(grade -> sheet.fact(GRADE, grade.name() + "（" + score.percent() + "）"));
  }

  private static void add(@Nullable Points points, List<Points> parts) {
    if (points != null) {
      parts.add(points);
    }
  }

  private static void total(FormScore score, List<Points> parts, Sheet sheet) {
    if (parts.isEmpty()) {
      return;
    }
    Points total = sum(parts);
    sheet.sum(TOTAL, parts, total);
    Working working = sheet.working();
    Points applying = score.applying();
    if (!applying.isZero() && !applying.equals(score.available())) {
      Ratio share = working.plain().share(REACHED, Working.number(total), Working.number(applying));
      total = working.times(CONVERTED, score.available(), share);
    }
    RoundingRule rounding = score.rules().totalRounding().orElse(null);
    if (rounding != null) {
      working.rounded(TOTAL, total, rounding.scale(), rounding.mode());
    }
  }

  private static Points sum(List<Points> parts) {
    PointsSum sum = new PointsSum();
    parts.forEach(sum::add);
    return sum.total();
  }
}
