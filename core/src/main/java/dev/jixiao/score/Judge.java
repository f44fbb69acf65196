package dev.jixiao.score;

import dev.jixiao.compare.Basis;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.Verdict;
import dev.jixiao.explain.Working;
import dev.jixiao.form.Indicator;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.rules.DeclaredPolicy;
import dev.jixiao.rules.NotApplicablePolicy;
import dev.jixiao.rules.RoundingRule;
import dev.jixiao.rules.ScoringRules;
import dev.jixiao.rules.UnjudgedPolicy;
import dev.jixiao.strategy.Award;
import dev.jixiao.strategy.Formula;
import dev.jixiao.strategy.OverFulfilment;
import dev.jixiao.strategy.ScoringStrategy;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Gives one indicator its points: the policies, the strategy, the bounds and the rounding, in this order.
 *
 * <p>Scoring and explaining take the same way through this class; only the working differs.
 */
class Judge {
  private final Rulebook rulebook;
  private final ScoringRules rules;
  private final @Nullable RoundingRule rounding;
  private final OverFulfilment overFulfilment;

  Judge(Rulebook rulebook, @Nullable RoundingRule rounding) {
    this.rulebook = rulebook;
    this.rules = rulebook.rules();
    this.rounding = rounding;
    this.overFulfilment = OverFulfilment.of(rules.overFulfilment()).value().orElseThrow();
  }

  final Rulebook rulebook() {
    return rulebook;
  }

  IndicatorScore judge(Indicator indicator, Comparison comparison, Working working) {
    if (indicator.weight().signum() < 0) {
      return unscored(indicator, comparison, negativeWeight(indicator.weight()));
    }
    if (comparison.verdict() == Verdict.NOT_APPLICABLE) {
      return notApplicable(indicator, comparison, working);
    }
    ResolvedRule rule = rulebook.ruleFor(indicator, comparison);
    working.note(rulebook.document());
    working.note(rule.note());
    ScoringStrategy strategy = rule.strategy();
    if (strategy == null) {
      return unscored(indicator, comparison, Faults.notMade(rule, indicator));
    }
    if (comparison.basis() == Basis.DECLARED && rules.declared() == DeclaredPolicy.WITHHOLD) {
      return unscored(indicator, comparison, declared(indicator));
    }
    return award(rule, strategy, indicator, comparison, working);
  }

  private IndicatorScore award(
      ResolvedRule rule,
      ScoringStrategy strategy,
      Indicator indicator,
      Comparison comparison,
      Working working) {
    Formula formula = rule.formula();
    if (formula == null) {
      return awardOfUser(rule, strategy, indicator, comparison, working);
    }
    if (!formula.judges(indicator, comparison)) {
      return unjudged(indicator, comparison, working);
    }
    working.note(formula.rule());
    try {
      Points points = formula.points(indicator.weight(), indicator, comparison, working);
      return points == null
          ? unscored(indicator, comparison, formula.refusal(indicator, comparison))
          : fulfilled(rule, indicator, comparison, points, working);
    } catch (ArithmeticException | IllegalArgumentException e) {
      // numbers of a form that no formula foresaw cost this indicator only
      return unscored(indicator, comparison, Faults.thrown(rule, indicator, e));
    }
  }

  /** Scores the budget row: a formula needs no indicator of its own for the weight. */
  IndicatorScore budget(
      ResolvedRule rule, Indicator row, Points weight, Comparison comparison, Working working) {
    Formula formula = rule.formula();
    if (formula == null) {
      Indicator weighted = row.toBuilder().weight(weight).build();
      return awardOfUser(
          rule, Objects.requireNonNull(rule.strategy()), weighted, comparison, working);
    }
    working.note(formula.rule());
    Points points = formula.points(weight, row, comparison, working);
    return points == null
        ? unscored(row, comparison, formula.refusal(row, comparison))
        : scored(rule, row, weight, comparison, points, working);
  }

  // A user's strategy may do anything: what it throws or returns costs this indicator only.
  private IndicatorScore awardOfUser(
      ResolvedRule rule,
      ScoringStrategy strategy,
      Indicator indicator,
      Comparison comparison,
      Working working) {
    @Nullable Award award;
    try {
      if (!strategy.judges(indicator, comparison)) {
        return unjudged(indicator, comparison, working);
      }
      award = working.isRecording()
          ? recorded(strategy, indicator, comparison, working)
          : strategy.award(indicator, comparison);
    } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
      return unscored(indicator, comparison, Faults.thrown(rule, indicator, e));
    }
    if (award == null) {
      return unscored(indicator, comparison, Faults.nothing(rule, indicator));
    }
    Points points = award.points().orElse(null);
    return points == null
        ? unscored(
            indicator, comparison, award.problem().orElseGet(() -> Faults.nothing(rule, indicator)))
        : fulfilled(rule, indicator, comparison, points, working);
  }

  // a user's strategy may ask for the steps so far, and there are none where they become a text
  private static @Nullable Award recorded(
      ScoringStrategy strategy, Indicator indicator, Comparison comparison, Working working) {
    Working recording = Working.recording();
    try {
      return strategy.award(indicator, comparison, recording);
    } finally {
      recording.steps().forEach(step -> working.keep(() -> step));
    }
  }

  /** The points beyond the weight; asked only when somebody wants them. */
  Points bonus(Indicator indicator, Comparison comparison) {
    if (comparison.verdict() == Verdict.NOT_APPLICABLE) {
      return Points.ZERO;
    }
    ScoringStrategy strategy = rulebook.ruleFor(indicator, comparison).strategy();
    try {
      return strategy == null
          ? Points.ZERO
          : strategy.award(indicator, comparison).bonus().max(Points.ZERO);
    } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
      return Points.ZERO; // reported when the points were asked for
    }
  }

  private IndicatorScore fulfilled(
      ResolvedRule rule,
      Indicator indicator,
      Comparison comparison,
      Points points,
      Working working) {
    Points weight = indicator.weight();
    Ratio excess = overFulfilment.excess(comparison);
    if (excess == null || points.signum() < 0 || points.compareTo(weight) > 0) {
      return scored(rule, indicator, weight, comparison, points, working);
    }
    Points left = overFulfilment.points(points, weight, indicator, excess, working);
    Problem problem = overFulfilment.problem(indicator, excess, left != null);
    return left == null
        ? unscored(indicator, comparison, problem)
        : scored(rule, indicator, weight, comparison, left, working).with(problem);
  }

  @SuppressWarnings("ReferenceEquality") // full marks are the weight itself, nothing to round
  private IndicatorScore scored(
      ResolvedRule rule,
      Indicator indicator,
      Points weight,
      Comparison comparison,
      Points points,
      Working working) {
    int order = points == weight ? 0 : points.compareTo(weight);
    if (order == 0) {
      return new IndicatorScore(this, indicator, comparison, weight, null);
    }
    if (order > 0 || points.signum() < 0) {
      return unscored(indicator, comparison, Faults.outOfBounds(rule, indicator, weight, points));
    }
    return new IndicatorScore(this, indicator, comparison, rounded(points, weight, working), null);
  }

  private Points rounded(Points points, Points weight, Working working) {
    if (rounding == null) {
      return points;
    }
    Points rounded = working.rounded(Formula.SCORE, points, rounding.scale(), rounding.mode());
    // a weight may have more decimals than the rounding leaves
    return rounded.compareTo(weight) > 0 ? working.min(Formula.SCORE, rounded, weight) : rounded;
  }

  /** Rounds the sum of parts that were scored without rounding. */
  final IndicatorScore combined(
      Indicator indicator, Comparison comparison, Points points, Working working) {
    return new IndicatorScore(
        this, indicator, comparison, rounded(points, indicator.weight(), working), null);
  }

  private IndicatorScore notApplicable(
      Indicator indicator, Comparison comparison, Working working) {
    boolean full = rules.notApplicable() == NotApplicablePolicy.FULL_MARKS;
    working.note(
        full
            ? Message.of("not applicable, which these rules score in full", "不适用，按本规则记满分")
            : Message.of("not applicable, left out of the total", "不适用，不计入总分"));
    return new IndicatorScore(this, indicator, comparison, full ? indicator.weight() : null, null);
  }

  private IndicatorScore unjudged(Indicator indicator, Comparison comparison, Working working) {
    Problem problem = comparison.problem().orElse(null);
    boolean missing = problem != null && problem.code().equals(ProblemCode.ACTUAL_MISSING.name());
    UnjudgedPolicy policy = missing ? rules.missing() : rules.undetermined();
    if (policy == UnjudgedPolicy.ZERO) {
      working.note(Message.of("without a verdict these rules give no points", "无法判定，按本规则不得分"));
      return new IndicatorScore(this, indicator, comparison, Points.ZERO, problem);
    }
    return unscored(indicator, comparison, problem);
  }

  final IndicatorScore unscored(
      Indicator indicator, Comparison comparison, @Nullable Problem problem) {
    return new IndicatorScore(this, indicator, comparison, null, problem);
  }

  private static Problem negativeWeight(Points weight) {
    return Problem.of(
        ProblemCode.WEIGHT_NEGATIVE,
        "a weight of " + weight + " points is below zero",
        "分值 " + weight + " 小于零");
  }

  private static Problem declared(Indicator indicator) {
    String actual = indicator.actualOrMissing().text();
    return Problem.of(
        ProblemCode.RESULT_DECLARED,
        "\"" + actual + "\" is a statement, and these rules score values only",
        "“" + actual + "”是申报性表述，本规则只对实测值计分");
  }
}
