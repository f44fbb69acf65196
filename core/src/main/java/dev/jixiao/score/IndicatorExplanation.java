package dev.jixiao.score;

import dev.jixiao.compare.Comparison;
import dev.jixiao.explain.Sheet;
import dev.jixiao.explain.Step;
import dev.jixiao.form.Indicator;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Problem;
import dev.jixiao.strategy.Award;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import org.jspecify.annotations.Nullable;

/** Explains the score of an indicator by scoring it again, with the working shown. */
final class IndicatorExplanation {
  private static final String NOTHING = "—";
  static final Message WEIGHT = Message.of("weight", "分值");

  private static final Message TARGET = Message.of("target", "指标值");
  private static final Message ACTUAL = Message.of("actual value", "实际完成值");
  private static final Message COMPLETION = Message.of("completion rate", "完成率");
  private static final Message RESULT = Message.of("score", "最终得分");
  private static final Message UNSTEADY = Message.of(
      "the strategy gave other points when it was asked again, so its working cannot be shown",
      "再次计算时该赋分方法给出了不同的分数，无法展示演算过程");

  private IndicatorExplanation() {}

  /**
   * Writes the explanation.
   *
   * @param document the rules that were followed; null where they were named before
   */
  static void write(IndicatorScore score, @Nullable Message document, Sheet sheet) {
    Indicator indicator = score.indicator();
    Comparison comparison = score.comparison();
    sheet.fact(TARGET, quoted(indicator.target().text()));
    sheet.fact(ACTUAL, quoted(indicator.actualOrMissing().text()));
    sheet.fact(WEIGHT, "", indicator.weight());
    // a custom comparison may name target and actual value too
    sheet.unlessStated(() -> write(score, comparison, sheet));
    if (document != null) {
      sheet.note(document);
    }
    writeWorking(score, sheet);
    writeResult(score.pointsOrNull(), score.problemOrNull(), sheet);
  }

  private static void writeWorking(IndicatorScore score, Sheet sheet) {
    int mark = sheet.mark();
    Award again = score.again(sheet.working());
    if (again != null && !again.points().equals(score.points())) {
      sheet.takeBack(mark);
      sheet.note(UNSTEADY);
    }
  }

  static void writeResult(@Nullable Points points, @Nullable Problem problem, Sheet sheet) {
    if (problem != null) {
      sheet.note(problem.wording());
    }
    if (points != null) {
      sheet.fact(RESULT, "", points);
    } else {
      sheet.fact(RESULT, NOTHING);
    }
  }

  private static void write(IndicatorScore score, Comparison comparison, Sheet sheet) {
    Indicator indicator = score.indicator();
    comparison.explain(indicator.target().text(), indicator.actualOrMissing().text(), sheet);
    sheet.keep(Verdicts.step(comparison));
    Ratio completion = isRated(comparison) ? null : comparison.completion().orElse(null);
    if (completion != null) {
      sheet.fact(COMPLETION, "", completion);
    }
  }

  /** Tells whether the steps of a comparison have its completion; those of quantities do. */
  private static boolean isRated(Comparison comparison) {
    if (comparison.required().isPresent() && comparison.achieved().isPresent()) {
      return true;
    }
    for (Step step : comparison.steps()) {
      if (step instanceof Step.Calculation || isCompletion(step)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCompletion(Step step) {
    return step instanceof Step.Fact fact && fact.name().chinese().equals(COMPLETION.chinese());
  }

  private static String quoted(String text) {
    return text.isBlank() ? NOTHING : text;
  }
}
