package dev.jixiao.target;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.StandardComparisons;
import dev.jixiao.compare.Verdict;
import dev.jixiao.notation.Cell;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several conditions in one cell. All of them have to be met: the worst judgement is the judgement of the whole, and a
 * condition that cannot be judged leaves the whole undetermined.
 */
final class ConditionsType extends StandardType<ConditionsTarget> {
  ConditionsType() {
    super("conditions", ConditionsTarget.class);
  }

  @Override
  @Nullable
  ConditionsTarget target(String text, Cell cell) {
    if (cell.shape() != Cell.Shape.SEVERAL) {
      return null;
    }
    List<Target> parts = new ArrayList<>();
    for (Cell part : cell.parts()) {
      parts.add(StandardTypes.target(part.canonical(), part));
    }
    return new ConditionsTarget(text, cell, parts);
  }

  @Override
  public Comparison compare(
      ConditionsTarget target, ActualValue actual, ComparisonContext context) {
    Comparison whole = StandardComparisons.freeText(target.canonical(), actual);
    if (whole.verdict() != Verdict.UNDETERMINED || actual.isMissing()) {
      return withoutProblem(whole);
    }
    List<ActualValue> answers = actual.parts();
    boolean paired = answers.size() == target.parts().size();
    Comparison worst = null;
    for (int i = 0; i < target.parts().size(); i++) {
      ActualValue answer = paired ? answers.get(i) : actual;
      Comparison one = StandardTypes.compare(target.parts().get(i), answer, context);
      worst = worst == null || isWorse(one, worst) ? one : worst;
    }
    return worst == null ? whole : worst;
  }

  // the target is understood, so there is nothing odd about a statement that answers the whole of
  // it
  private static Comparison withoutProblem(Comparison whole) {
    return switch (whole.verdict()) {
      case MET -> Comparison.met().declared();
      case PARTLY_MET -> Comparison.partlyMet().declared();
      case NOT_MET -> Comparison.notMet().declared();
      case UNDETERMINED, NOT_APPLICABLE -> whole;
    };
  }

  private static boolean isWorse(Comparison one, Comparison other) {
    return rank(one.verdict()) > rank(other.verdict());
  }

  private static int rank(Verdict verdict) {
    return switch (verdict) {
      case NOT_APPLICABLE -> 0;
      case MET -> 1;
      case PARTLY_MET -> 2;
      case NOT_MET -> 3;
      case UNDETERMINED -> 4;
    };
  }
}
