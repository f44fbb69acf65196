package dev.jixiao.compare;

import dev.jixiao.explain.Step;
import dev.jixiao.problem.Problem;
import dev.jixiao.value.Ratio;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What few comparisons have: a completion of their own, assumptions and steps that users added in words, a problem.
 *
 * @param completion the completion, if it is not to be found from the quantities
 */
record Details(
    @Nullable Ratio completion,
    List<Assumption> assumptions,
    List<Step> steps,
    @Nullable Problem problem) {
  static final Details NONE = new Details(null, List.of(), List.of(), null);

  static Details of(@Nullable Details details) {
    return details == null ? NONE : details;
  }

  static Details of(Ratio completion) {
    return new Details(completion, List.of(), List.of(), null);
  }

  Details with(Assumption assumption) {
    return new Details(completion, joined(assumptions, List.of(assumption)), steps, problem);
  }

  Details with(Step step) {
    return new Details(completion, assumptions, joined(steps, List.of(step)), problem);
  }

  Details with(Problem oddity) {
    return new Details(completion, assumptions, steps, oddity);
  }

  static <T> List<T> joined(List<T> first, List<T> rest) {
    List<T> all = new ArrayList<>(first);
    all.addAll(rest);
    return List.copyOf(all);
  }
}
