package dev.jixiao.score;

import dev.jixiao.problem.Message;
import dev.jixiao.rules.Grade;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * The grade of a form, or why it has none: a grade is never made of nothing.
 *
 * @param grade the grade
 * @param why why there is none
 */
record Grading(@Nullable Grade grade, @Nullable Message why) {
  // of each weight that was rounded to two decimals, as in three times 33.33
  private static final Points ROUNDED = Points.of("0.005");

  static Grading of(FormScore score) {
    Message why = missing(score);
    return why == null ? new Grading(grade(score), null) : new Grading(null, why);
  }

  private static @Nullable Message missing(FormScore score) {
    if (score.weightOfIndicators().signum() <= 0) {
      return Message.of("no indicator carries a weight", "各项指标均没有分值");
    }
    if (score.available().signum() <= 0) {
      return Message.of("nothing applies", "没有适用的分值");
    }
    int unscored = score.unscored().size() + (score.isBudgetUnscored() ? 1 : 0);
    if (unscored > 0) {
      return Message.of(
          unscored + (unscored == 1 ? " row is unscored" : " rows are unscored"),
          "有" + unscored + "项未计分");
    }
    Points required = score.rules().requiredTotal().orElse(null);
    Points whole = score.weightOfAll();
    return required == null || isNear(whole, required, summands(score))
        ? null
        : Message.of(
            "the weights add up to " + whole + ", not " + required,
            "分值合计为" + whole + "分，不是" + required + "分");
  }

  private static int summands(FormScore score) {
    return score.indicators().size() + (score.budget().isPresent() ? 1 : 0);
  }

  private static boolean isNear(Points whole, Points required, int summands) {
    Points off = whole.minus(required);
    Points allowed = ROUNDED.times(Ratio.of(summands, 1));
    return off.max(Points.ZERO.minus(off)).compareTo(allowed) <= 0;
  }

  private static Grade grade(FormScore score) {
    ScoringRules rules = score.rules();
    Ratio share = score.adjustedTotal().shareOf(score.available()).min(Ratio.ONE);
    Grade earned = rules.gradeScale().grade(share);
    String cap = rules.vetoCap().orElse(null);
    if (cap == null || score.vetoes().isEmpty()) {
      return earned;
    }
    for (Grade grade : rules.gradeScale().grades()) {
      if (grade.name().equals(cap)) {
        return grade.from().compareTo(earned.from()) < 0 ? grade : earned;
      }
    }
    return earned;
  }
}
