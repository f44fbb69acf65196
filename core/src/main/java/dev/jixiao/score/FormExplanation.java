package dev.jixiao.score;

import dev.jixiao.explain.Sheet;
import dev.jixiao.explain.Working;
import dev.jixiao.problem.Message;
import dev.jixiao.rules.Grade;
import dev.jixiao.rules.RoundingRule;
import dev.jixiao.value.Points;
import dev.jixiao.value.PointsSum;
import dev.jixiao.value.Ratio;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Explains the score of a form: every part, their sum, and the grade. */
final class FormExplanation {
  private static final Message SUM = Message.of("sum", "各项得分合计");
  private static final Message TOTAL = Message.of("total", "总分");
  private static final Message BUDGET = Message.of("budget execution", "预算执行率");
  private static final Message REACHED = Message.of("share of what applies", "适用分值得分率");
  private static final Message CONVERTED = Message.of("converted to the whole", "折算总分");
  private static final Message BONUS = Message.of("bonus", "加分");
  private static final Message DEDUCTION = Message.of("deduction", "扣分");
  private static final Message VETO = Message.of("veto", "一票否决");
  private static final Message ADJUSTED = Message.of("adjusted total", "调整后总分");

  private FormExplanation() {}

  static void write(FormScore score, Sheet sheet) {
    sheet.note(Rulebook.document(score.rules()));
    List<Points> parts = new ArrayList<>(score.indicators().size() + 1);
    BudgetScore budget = score.budget().orElse(null);
    if (budget != null) {
      sheet.group(BUDGET, () -> budget.explainPart(sheet));
      add(budget.pointsOrNull(), parts);
    }
    GoalShares goals = GoalShares.of(score.form());
    for (IndicatorScore indicator : score.indicators()) {
      sheet.group(Message.of(indicator.indicator().name()), () -> {
        indicator.explainPart(sheet);
        add(goals.counted(indicator, sheet.working()), parts);
      });
    }
    total(score, parts, sheet);
    sheet.note(Message.of(
        "total: " + score.total() + " of " + score.available() + " points",
        "总分：" + score.total() + "分（满分" + score.available() + "分）"));
    adjustments(score, sheet);
    grade(score, sheet);
  }

  private static void adjustments(FormScore score, Sheet sheet) {
    if (!score.bonus().isZero()) {
      sheet.fact(BONUS, "+", score.bonus());
    }
    if (!score.deduction().isZero()) {
      sheet.fact(DEDUCTION, "-", score.deduction());
    }
    for (IndicatorScore veto : score.vetoes()) {
      sheet.fact(VETO, veto.indicator().name());
    }
    if (!score.adjustedTotal().equals(score.total())) {
      sheet.fact(ADJUSTED, "", score.adjustedTotal());
    }
  }

  private static void grade(FormScore score, Sheet sheet) {
    Grade grade = score.grade().orElse(null);
    if (grade != null) {
      Ratio share = score.adjustedTotal().shareOf(score.available());
      sheet.note(Message.of(
          "grade: " + grade.name() + " (" + share + ")", "等级：" + grade.name() + "（" + share + "）"));
    }
    score
        .ungraded()
        .ifPresent(
            why -> sheet.note(Message.of("no grade: " + why.english(), "未定级：" + why.chinese())));
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
    sheet.sum(SUM, parts, total);
    Working working = sheet.working();
    Points applying = score.applying();
    if (!applying.isZero() && !applying.equals(score.available())) {
      Ratio share = working.plain().share(REACHED, Working.number(total), Working.number(applying));
      total = working.times(CONVERTED, score.available(), share);
    }
    RoundingRule rounding = score.rules().totalRounding().orElse(null);
    if (rounding != null) {
      Points rounded = working.rounded(TOTAL, total, rounding.scale(), rounding.mode());
      if (rounded.compareTo(score.available()) > 0) {
        working.min(TOTAL, rounded, score.available());
      }
    }
  }

  private static Points sum(List<Points> parts) {
    PointsSum sum = new PointsSum();
    parts.forEach(sum::add);
    return sum.total();
  }
}
