package dev.jixiao.score;

import dev.jixiao.explain.Explanation;
import dev.jixiao.explain.Operation;
import dev.jixiao.explain.Step;
import dev.jixiao.explain.Working;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Explains the score of a form: every part, their sum, and the grade. */
final class FormExplanation {
  private static final Message TOTAL = Message.of("total", "总分");

  private FormExplanation() {}

  static Explanation of(FormScore score) {
    List<Step> steps = new ArrayList<>();
    steps.add(new Step.Note(RuleSteps.document(score.rules())));
    List<Points> parts = new ArrayList<>();
    score.budget().ifPresent(budget -> {
      steps.add(new Step.Group(
          Message.of("budget execution", "预算执行率"), budget.explanation().steps()));
      budget.points().ifPresent(parts::add);
    });
    for (IndicatorScore indicator : score.indicators()) {
      steps.add(new Step.Group(
          Message.of(indicator.indicator().name()), indicator.explanation().steps()));
      indicator.points().ifPresent(parts::add);
    }
    if (!parts.isEmpty()) {
      steps.add(sum(parts));
    }
    steps.add(new Step.Fact(TOTAL, score.total() + " / " + score.available()));
    score
        .grade()
        .ifPresent(grade -> steps.add(
            new Step.Fact(Message.of("grade", "等级"), grade.name() + "（" + score.percent() + "）")));
    return new Explanation(steps);
  }

  private static Step sum(List<Points> parts) {
    List<Ratio> operands = parts.stream().map(Working::number).toList();
    Points sum = parts.stream().reduce(Points.ZERO, Points::plus);
    return new Step.Calculation(
        TOTAL,
        Operation.SUM,
        operands,
        Working.number(sum),
        parts.stream().map(Points::toString).collect(Collectors.joining(" + ")) + " = " + sum);
  }
}
