package dev.jixiao.score;

import dev.jixiao.explain.Explanation;
import dev.jixiao.explain.Step;
import dev.jixiao.explain.Working;
import dev.jixiao.problem.Message;
import java.util.ArrayList;
import java.util.List;

/** Explains the score of the budget execution by scoring it again, with the working recorded. */
final class BudgetExplanation {
  private BudgetExplanation() {}

  static Explanation of(BudgetScore score, BudgetJudge judge) {
    List<Step> steps = new ArrayList<>();
    steps.add(new Step.Fact(Message.of("weight", "分值"), score.weight().toString()));
    Working working = Working.recording();
    judge.judge(score.budget(), working);
    steps.addAll(working.steps());
    score.problem().ifPresent(problem -> steps.add(new Step.Note(problem.wording())));
    steps.add(new Step.Fact(
        Message.of("score", "最终得分"), score.points().map(Object::toString).orElse("—")));
    return new Explanation(steps);
  }
}
