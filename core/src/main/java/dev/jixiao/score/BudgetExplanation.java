package dev.jixiao.score;

import dev.jixiao.explain.Sheet;

/** Explains the score of the budget execution by scoring it again, with the working shown. */
final class BudgetExplanation {
  private BudgetExplanation() {}

  static void write(BudgetScore score, BudgetJudge judge, Sheet sheet) {
    sheet.fact(IndicatorExplanation.WEIGHT, "", score.weight());
    judge.judge(score.budget(), sheet.working());
    IndicatorExplanation.writeResult(score.pointsOrNull(), score.problem().orElse(null), sheet);
  }
}
