package dev.jixiao.score;

import dev.jixiao.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** Gathers the problems of a scored form, each with its location. */
final class FormProblems {
  private FormProblems() {}

  static List<Problem> of(FormScore score) {
    List<Problem> problems = new ArrayList<>();
    score.budget().flatMap(BudgetScore::problem).ifPresent(problems::add);
    List<IndicatorScore> indicators = score.indicators();
    for (int i = 0; i < indicators.size(); i++) {
      IndicatorScore indicator = indicators.get(i);
      String location = "/indicators/" + i;
      indicator
          .problem()
          .or(() -> indicator.comparison().problem())
          .map(problem -> problem.location().isEmpty() ? problem.at(location) : problem)
          .ifPresent(problems::add);
      for (Problem problem : indicator.indicator().adjustmentProblems()) {
        problems.add(problem.at(location + problem.location()));
      }
    }
    problems.addAll(score.form().adjustmentProblems());
    return List.copyOf(problems);
  }
}
