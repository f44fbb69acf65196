package dev.jixiao.score;

import dev.jixiao.compare.Comparison;
import dev.jixiao.explain.Explanation;
import dev.jixiao.explain.Step;
import dev.jixiao.explain.Working;
import dev.jixiao.form.Indicator;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Ratio;
import java.util.ArrayList;
import java.util.List;

/** Explains the score of an indicator by scoring it again, with the working recorded. */
final class IndicatorExplanation {
  private static final Message TARGET = Message.of("target", "指标值");
  private static final Message ACTUAL = Message.of("actual value", "实际完成值");
  private static final Message WEIGHT = Message.of("weight", "分值");
  private static final Message COMPLETION = Message.of("completion rate", "完成率");
  private static final Message RESULT = Message.of("score", "最终得分");

  private IndicatorExplanation() {}

  static Explanation of(IndicatorScore score, Judge judge) {
    Indicator indicator = score.indicator();
    List<Step> steps = new ArrayList<>(16);
    steps.add(new Step.Fact(TARGET, quoted(indicator.target().text())));
    steps.add(new Step.Fact(
        ACTUAL, quoted(indicator.actual().map(actual -> actual.text()).orElse(""))));
    steps.add(new Step.Fact(WEIGHT, indicator.weight().toString()));
    addComparison(score.comparison(), steps);
    Working working = Working.recording();
    IndicatorScore again = judge.judge(indicator, score.comparison(), working);
    if (again.points().equals(score.points())) {
      steps.addAll(working.steps());
    } else {
      steps.add(new Step.Note(Message.of(
          "the strategy gave other points when it was asked again, so its working cannot be shown",
          "再次计算时该赋分方法给出了不同的分数，无法展示演算过程")));
    }
    score.problem().ifPresent(problem -> steps.add(new Step.Note(problem.wording())));
    steps.add(new Step.Fact(RESULT, score.points().map(Object::toString).orElse("—")));
    return new Explanation(steps);
  }

  private static void addComparison(Comparison comparison, List<Step> steps) {
    comparison.assumptions().forEach(assumed -> steps.add(new Step.Note(assumed.wording())));
    int given = steps.size();
    boolean rated = false;
    for (Step step : comparison.steps()) {
      rated |= step instanceof Step.Calculation || isCompletion(step);
      if (!isSaid(step, steps, given)) {
        steps.add(step);
      }
    }
    steps.add(Verdicts.step(comparison));
    Ratio completion = rated ? null : comparison.completion().orElse(null);
    if (completion != null) {
      steps.add(new Step.Fact(COMPLETION, completion.toString()));
    }
  }

  private static boolean isCompletion(Step step) {
    return step instanceof Step.Fact fact && fact.name().chinese().equals(COMPLETION.chinese());
  }

  // the comparison names target and actual too, which adds something only where it read more than
  // the cell says
  private static boolean isSaid(Step step, List<Step> steps, int given) {
    for (int i = 0; i < given; i++) {
      if (step instanceof Step.Fact fact
          && steps.get(i) instanceof Step.Fact said
          && fact.name().chinese().equals(said.name().chinese())
          && fact.value().equals(said.value())) {
        return true;
      }
    }
    return false;
  }

  private static String quoted(String text) {
    return text.isBlank() ? "—" : text;
  }
}
