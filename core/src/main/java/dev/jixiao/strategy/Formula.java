package dev.jixiao.strategy;

import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.Verdict;
import dev.jixiao.explain.Working;
import dev.jixiao.form.Indicator;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.target.DeadlineTarget;
import dev.jixiao.target.FreeText;
import dev.jixiao.value.Points;
import dev.jixiao.value.Relation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A built-in strategy: one formula, from which both the points and their explanation come. */
abstract class Formula implements ScoringStrategy {
  /** The label of a result. */
  static final Message SCORE = Message.of("points", "得分");
  /** The note on full marks. */
  static final Message MET = Message.of("the target is met: full marks", "完成指标值，记满分");

  private static final Message UNDONE =
      Message.of("nothing counts as achieved: no points", "未完成，不得分");
  private static final Message NOTHING = Message.of("no points", "不得分");

  private final Message rule;

  Formula(String english, String chinese) {
    this.rule = Message.of(english, chinese);
  }

  /**
   * Computes the points.
   *
   * @return the points from zero to the weight; null where the formula does not apply
   */
  abstract @Nullable Points points(
      Points weight, Indicator indicator, Comparison comparison, Working working);

  /** Points beyond the weight, kept apart. */
  Points bonus(Points weight, Comparison comparison) {
    return Points.ZERO;
  }

  /** By default a value that meets the target earns full marks. */
  @Override
  public Optional<String> neededForFull(Indicator indicator, Comparison hit) {
    String target = indicator.target().canonical();
    if (target.isEmpty() || indicator.target() instanceof FreeText) {
      return Optional.empty();
    }
    boolean bare = hit.required().isPresent()
        && !(indicator.target() instanceof DeadlineTarget)
        && Relation.of(target.charAt(0)) == Relation.NONE
        && target.equals(hit.required().get().toString());
    return Optional.of(bare ? hit.relation().symbol() + target : target);
  }

  @Override
  public final Optional<Message> rule() {
    return Optional.of(rule);
  }

  /** What the formula does, in one sentence. */
  final Message does() {
    return rule;
  }

  static Points full(Points weight, Working working) {
    working.note(MET);
    return weight;
  }

  /** No points where nothing was done. */
  static Points undone(Working working) {
    working.note(UNDONE);
    return Points.ZERO;
  }

  /** No points by the rule, whatever was done. */
  static Points nothing(Working working) {
    working.note(NOTHING);
    return Points.ZERO;
  }

  static boolean isMet(Comparison comparison) {
    return comparison.verdict() == Verdict.MET;
  }

  /** Why there are no points; asked only where there are none. */
  Problem refusal(Indicator indicator, Comparison comparison) {
    String actual = indicator.actualOrMissing().text();
    return Problem.of(
        ProblemCode.STRATEGY_NOT_APPLICABLE,
        "the rule \"" + rule.english() + "\" says nothing about the actual value \"" + actual
            + "\" (" + comparison.verdict().label().english() + ")",
        "“" + rule.chinese() + "”不适用于实际完成值“" + actual + "”（"
            + comparison.verdict().label().chinese() + "）");
  }

  /** The refusal of a row in which cells are empty or cannot be read that the strategy asks for by their names. */
  static Problem refusal(Message missing, List<String> names) {
    return Problem.of(
        ProblemCode.STRATEGY_NOT_APPLICABLE,
        missing.english() + ": " + String.join(", ", names),
        missing.chinese() + "：" + String.join("、", names));
  }

  @Override
  public final Award award(Indicator indicator, Comparison comparison) {
    return award(indicator, comparison, Working.silent());
  }

  @Override
  public final Award award(Indicator indicator, Comparison comparison, Working working) {
    working.note(rule);
    Points weight = indicator.weight();
    Points points = points(weight, indicator, comparison, working);
    return points == null
        ? Award.withheld(refusal(indicator, comparison))
        : remarked(Award.of(points, rule).withBonus(bonus(weight, comparison)), comparison);
  }

  /** An award with what a reader should know beside it. */
  Award remarked(Award award, Comparison comparison) {
    return award;
  }

  /** What the formula does. */
  @Override
  public String toString() {
    return rule.english();
  }
}
