package dev.jixiao.score;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Assumption;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.ComparisonContext;
import dev.jixiao.form.Indicator;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.strategy.ScoringStrategy;
import dev.jixiao.value.Decimals;
import dev.jixiao.value.Points;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Relation;
import java.math.BigDecimal;
import java.util.Optional;

/** The actual value that would earn an indicator full marks. */
final class FullMarks {
  private final Scorer scorer;
  private final Judge judge;
  private final Scorer.Contexts contexts;

  FullMarks(Scorer scorer, Judge judge, Scorer.Contexts contexts) {
    this.scorer = scorer;
    this.judge = judge;
    this.contexts = contexts;
  }

  /** The value with its bound; empty where none can be named. */
  Optional<String> needed(Indicator indicator) {
    return asked(indicator)
        .filter(value -> suffices(indicator, value))
        .or(() -> indicator
            .initialTarget()
            .map(initial -> indicator.toBuilder().target(initial).build())
            .flatMap(this::asked)
            .filter(value -> judge.looksBack() && suffices(indicator, value)));
  }

  // a second target or a deduction for far too much may take back what the strategy would give
  private boolean suffices(Indicator indicator, String needed) {
    Relation bound = Relation.of(needed.charAt(0));
    if (bound == Relation.LESS_THAN || bound == Relation.MORE_THAN) {
      return !judge.looksBack() || indicator.initialTarget().isEmpty();
    }
    String value = bound == Relation.NONE ? needed : needed.substring(1);
    IndicatorScore reached = scorer.score(indicator.toBuilder().actual(value).build(), contexts);
    return reached.lacking().map(Points::isZero).orElse(!isLeftToAPerson(reached));
  }

  private static boolean isLeftToAPerson(IndicatorScore score) {
    String code = score.problem().map(Problem::code).orElse("");
    return code.equals(ProblemCode.RESULT_DECLARED.name())
        || code.equals(ProblemCode.OVERFULFILLED.name());
  }

  /** What the strategy asks for, whatever else is taken off. */
  private Optional<String> asked(Indicator indicator) {
    ComparisonContext context =
        contexts.of(indicator.category().direction()).withName(indicator.name());
    Comparison met =
        scorer.compare(indicator.target(), ActualValue.of(indicator.target().canonical()), context);
    if (isDirectionOpen(indicator, met, context)) {
      return met.required().map(Quantity::toString);
    }
    ScoringStrategy strategy = judge.rulebook().ruleFor(indicator, met).strategy();
    try {
      return strategy == null
          ? Optional.empty()
          : strategy.neededForFull(indicator, met).filter(value -> !value.isBlank());
    } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
      return Optional.empty(); // reported where the strategy fails to score
    }
  }

  // 举报率2%: the very value earns full marks, and whether more or less does too cannot be told
  private boolean isDirectionOpen(Indicator indicator, Comparison met, ComparisonContext context) {
    Quantity required = met.required().orElse(null);
    if (required == null || !isDirectionAssumed(met)) {
      return false;
    }
    BigDecimal number = required.number().add(required.number());
    if (!Decimals.inBounds(number)) {
      return true; // too large to be asked about
    }
    Quantity twice = Quantity.of(number, required.unit());
    return scorer
        .compare(indicator.target(), ActualValue.of(twice.toString()), context)
        .problem()
        .filter(problem -> problem.code().equals(ProblemCode.DIRECTION_UNCLEAR.name()))
        .isPresent();
  }

  private static boolean isDirectionAssumed(Comparison met) {
    return met.assumptions().stream()
        .anyMatch(assumption -> assumption.kind() == Assumption.Kind.DIRECTION);
  }
}
