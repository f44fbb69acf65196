package dev.jixiao.score;

import dev.jixiao.compare.Basis;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.PeerFigures;
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
import dev.jixiao.strategy.ScoringStrategy;
import dev.jixiao.value.Points;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives one indicator its points: the policies, the strategy, what was exceeded, the bounds and the rounding, in this order.
 *
 * <p>Scoring and explaining take the same way through this class; only the working differs.
 */
final class Judge {
  static final Message SCORE = Message.of("points", "得分");

  private final Rulebook rulebook;
  private final ScoringRules rules;
  private final @Nullable RoundingRule rounding;
  private final @Nullable RevisedTarget revision;
  private final @Nullable PeerGroup peers;

  Judge(Rulebook rulebook) {
    this(rulebook, null);
  }

  private Judge(Rulebook rulebook, @Nullable PeerGroup peers) {
    this.rulebook = rulebook;
    this.peers = peers;
    this.rules = rulebook.rules();
    this.rounding = rules.scoreRounding().orElse(null);
    this.revision = rules.initialTargetShare().map(RevisedTarget::new).orElse(null);
  }

  /** Which rules of which document these are, as explanations say it. */
  Message document() {
    return Rulebook.document(rules);
  }

  Rulebook rulebook() {
    return rulebook;
  }

  /** The same judge, with the figures of other forms. */
  Judge among(PeerGroup group) {
    return new Judge(rulebook, group);
  }

  /** Whether an initial target has a share in the points. */
  boolean looksBack() {
    return revision != null;
  }

  /**
   * Scores an indicator.
   *
   * @param initial the comparison with its initial target, where that has a share in the points
   */
  IndicatorScore score(Indicator indicator, Comparison comparison, @Nullable Comparison initial) {
    Award award = award(indicator, comparison, initial, Working.silent());
    return new IndicatorScore(this, indicator, comparison, initial, award);
  }

  /** The final award, rounded. */
  Award award(
      Indicator indicator, Comparison comparison, @Nullable Comparison initial, Working working) {
    Award exact = exact(indicator, comparison, working);
    if (initial != null && revision != null) {
      revision.note(initial, working);
      exact = revision.combined(exact, exact(indicator, initial, working), working);
    }
    return doubted(rounded(exact, indicator.weight(), working), indicator);
  }

  private Award doubted(Award award, Indicator indicator) {
    return award.problem().isPresent()
        ? award
        : rulebook.nearMiss(indicator).map(award::reporting).orElse(award);
  }

  private Award exact(Indicator indicator, Comparison comparison, Working working) {
    if (indicator.weight().signum() < 0) {
      return Award.withheld(negativeWeight(indicator.weight()));
    }
    if (comparison.verdict() == Verdict.NOT_APPLICABLE) {
      return notApplicable(indicator, working);
    }
    ResolvedRule<ScoringStrategy> rule = rulebook.ruleFor(indicator, comparison);
    working.note(rule.note());
    ScoringStrategy strategy = rule.strategy();
    if (strategy == null) {
      return Award.withheld(Faults.notMade(rule, indicator));
    }
    if (comparison.basis() == Basis.DECLARED && rules.declared() == DeclaredPolicy.WITHHOLD) {
      return Award.withheld(declared(indicator));
    }
    return ofStrategy(rule, strategy, indicator, comparison, working);
  }

  // A strategy may be foreign code and do anything: what it throws or returns costs this indicator
  // only.
  private Award ofStrategy(
      ResolvedRule<ScoringStrategy> rule,
      ScoringStrategy strategy,
      Indicator indicator,
      Comparison comparison,
      Working working) {
    String row = indicator.name();
    Points weight = indicator.weight();
    try {
      if (!strategy.judges(indicator, comparison)) {
        return unjudged(comparison, working);
      }
      Award award =
          Faults.checked(rule, row, weight, award(strategy, indicator, comparison, working));
      return award.points().isEmpty()
          ? award
          : Faults.checked(
              rule,
              row,
              weight,
              rulebook.overFulfilment().settle(award, indicator, comparison, working));
    } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
      return Award.withheld(Faults.thrown(rule, row, e));
    }
  }

  private @Nullable Award award(
      ScoringStrategy strategy, Indicator indicator, Comparison comparison, Working working) {
    PeerFigures figures =
        peers != null && strategy.looksAtPeers() ? peers.of(indicator).orElse(null) : null;
    if (figures != null) {
      return strategy.award(indicator, comparison, figures, working);
    }
    return working.isRecording()
        ? strategy.award(indicator, comparison, working)
        : strategy.award(indicator, comparison);
  }

  private Award rounded(Award award, Points weight, Working working) {
    Points points = award.points().orElse(null);
    if (rounding == null || points == null || points.equals(weight)) {
      return award;
    }
    Points rounded = working.rounded(SCORE, points, rounding.scale(), rounding.mode());
    // a weight may have more decimals than the rounding leaves
    Points most = rounded.compareTo(weight) > 0 ? working.min(SCORE, rounded, weight) : rounded;
    Optional<Problem> problem = award.problem();
    return new Award(
        Optional.of(most),
        award.note(),
        award.bonus(),
        problem.isEmpty() && most.equals(weight) ? Optional.of(roundedToFull(points)) : problem);
  }

  private Award notApplicable(Indicator indicator, Working working) {
    boolean full = rules.notApplicable() == NotApplicablePolicy.FULL_MARKS;
    Message note = full
        ? Message.of("not applicable, which these rules score in full", "不适用，按本规则记满分")
        : Message.of("not applicable, left out of the total", "不适用，不计入总分");
    working.note(note);
    return full ? Award.of(indicator.weight(), note) : nothing(note, Optional.empty());
  }

  private static Award nothing(Message note, Optional<Problem> problem) {
    return new Award(Optional.empty(), note, Points.ZERO, problem);
  }

  private Award unjudged(Comparison comparison, Working working) {
    Problem problem = comparison.problem().orElse(null);
    boolean missing = problem != null && problem.code().equals(ProblemCode.ACTUAL_MISSING.name());
    UnjudgedPolicy policy = missing ? rules.missing() : rules.undetermined();
    Message note = Message.of("without a verdict these rules give no points", "无法判定，按本规则不得分");
    if (policy == UnjudgedPolicy.LEAVE_UNSCORED) {
      return nothing(note, comparison.problem());
    }
    working.note(note);
    return new Award(Optional.of(Points.ZERO), note, Points.ZERO, comparison.problem());
  }

  private static Problem roundedToFull(Points exact) {
    return Problem.of(
            ProblemCode.ROUNDED_TO_FULL,
            "full marks by rounding only: the exact points are " + exact,
            "满分仅由四舍五入得出，精确得分为" + exact)
        .toBuilder()
        .isWarning(true)
        .build();
  }

  private static Problem negativeWeight(Points weight) {
    return Problem.of(
        ProblemCode.WEIGHT_NEGATIVE,
        "a weight of " + weight + " points is below zero",
        "分值" + weight + "小于零");
  }

  private static Problem declared(Indicator indicator) {
    String actual = indicator.actualOrMissing().text();
    return Problem.of(
        ProblemCode.RESULT_DECLARED,
        "\"" + actual + "\" is a statement, and these rules score values only",
        "“" + actual + "”是申报性表述，本规则只对实测值计分");
  }
}
