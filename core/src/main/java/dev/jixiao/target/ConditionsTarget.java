package dev.jixiao.target;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.compare.Requirement;
import dev.jixiao.compare.StandardComparisons;
import dev.jixiao.compare.Verdict;
import dev.jixiao.notation.Cell;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import java.util.List;
import java.util.Optional;

/**
 * Several conditions in one cell: 60天内完成，经批准延长案件90天完成.
 *
 * <p>All of them have to be met: the worst judgement is the judgement of the whole, and a condition that cannot be judged
 * leaves the whole undetermined. Targets are equal if they read alike. This class is immutable and thread-safe.
 */
public final class ConditionsTarget extends StandardTarget {
  private final Cell.Several cell;
  private final List<Target> parts;

  ConditionsTarget(String text, Cell.Several cell) {
    super(Kind.CONDITIONS, text);
    this.cell = cell;
    this.parts = cell.parts().stream()
        .map(part -> StandardTypes.target(part.canonical(), part))
        .toList();
  }

  @Override
  Cell cell() {
    return cell;
  }

  /**
   * The conditions.
   *
   * @return the targets in the order in which they are written; {@link FreeText} for one that was not understood
   */
  public List<Target> parts() {
    return parts;
  }

  @Override
  Comparison compare(ActualValue actual, ComparisonContext context) {
    if (actual.parts().isEmpty() && isOfOneCondition(actual)) {
      return Comparison.undetermined(Problem.of(
          ProblemCode.ACTUAL_INCONCLUSIVE,
          "\"" + actual.text() + "\" answers one of the conditions \"" + canonical() + "\" only",
          "实际完成值“" + actual.text() + "”只回答了“" + canonical() + "”中的一项条件"));
    }
    Comparison whole = StandardComparisons.freeText(canonical(), actual, context);
    if (whole.verdict() != Verdict.UNDETERMINED || actual.isMissing()) {
      return withoutProblem(whole);
    }
    if (isQualified(whole)) {
      return whole;
    }
    if (actual.text().strip().equals(canonical())) {
      return Comparison.met().declared();
    }
    List<ActualValue> answers = actual.parts();
    boolean paired = answers.size() == parts.size();
    Comparison worst = null;
    for (int i = 0; i < parts.size(); i++) {
      ActualValue answer = paired ? answers.get(i) : actual;
      Comparison judged = IndicatorTypes.standard().compare(parts.get(i), answer, context);
      worst = worst == null || isWorse(judged, worst) ? judged : worst;
    }
    return worst == null ? whole : worst;
  }

  // 合格率100% of 完成10个，合格率100%: 100% alone would say that all of it is done
  private boolean isOfOneCondition(ActualValue actual) {
    String label = actual.text().strip().split("[\\d:：为达]", 2)[0];
    return (label.endsWith("率") || label.endsWith("度")) && text().contains(label);
  }

  // every condition in words, with all that was taken for granted; the first problem of one is that
  // of the whole
  @Override
  Requirement requirement(ComparisonContext context) {
    List<Requirement> all =
        parts.stream().map(part -> requirement(part, context)).toList();
    return new Requirement(
        Message.of(
            String.join("; ", all.stream().map(part -> part.line().english()).toList()),
            String.join("；", all.stream().map(part -> part.line().chinese()).toList())),
        Optional.empty(),
        Optional.empty(),
        all.stream().flatMap(part -> part.assumptions().stream()).distinct().toList(),
        all.stream().flatMap(part -> part.problem().stream()).findFirst());
  }

  private static Requirement requirement(Target part, ComparisonContext context) {
    return part instanceof FreeText
        ? Requirement.of(part.inWords())
            .reporting(Problem.of(
                    ProblemCode.TARGET_UNREADABLE,
                    "one of the conditions is left to a person: \"" + part.text() + "\"",
                    "其中一项条件须由人工判断：“" + part.text() + "”")
                .toBuilder()
                .isWarning(true)
                .build())
        : IndicatorTypes.standard().requirement(part, context);
  }

  // something beside the values takes them back or speaks of something else
  private static boolean isQualified(Comparison whole) {
    return whole
        .problem()
        .filter(problem -> problem.code().equals(ProblemCode.ACTUAL_INCONCLUSIVE.name()))
        .isPresent();
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

  private static boolean isWorse(Comparison comparison, Comparison other) {
    return rank(comparison.verdict()) > rank(other.verdict());
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
