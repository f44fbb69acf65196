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
import org.jspecify.annotations.Nullable;

/**
 * A built-in strategy: one formula, from which both the points and their explanation come.
 *
 * <p>The scorer asks for the points alone, without an {@link Award} and without a reason, and asks again with a recording
 * working when somebody wants the explanation.
 */
public abstract class Formula implements ScoringStrategy {
  /** The label of a result. */
  public static final Message SCORE = Message.of("points", "得分");
  /** The note on full marks. */
  public static final Message MET = Message.of("the target is met: full marks", "完成指标值，记满分");
  /** The note on no points. */
  public static final Message NOTHING =
      Message.of("nothing counts as achieved: no points", "未完成，不得分");

  private final Message rule;

  Formula(String english, String chinese) {
    this.rule = Message.of(english, chinese);
  }

  /**
   * Computes the points.
   *
   * @param weight the weight
   * @param indicator the indicator
   * @param comparison what its actual value came to
   * @param working where the arithmetic is done
   * @return the points from zero to the weight; the weight itself where it is full marks; null where the formula does not
   *     apply
   */
  public abstract @Nullable Points points(
      Points weight, Indicator indicator, Comparison comparison, Working working);

  /**
   * Points beyond the weight, kept apart.
   *
   * @param weight the weight
   * @param indicator the indicator
   * @param comparison what its actual value came to
   * @return the bonus
   */
  public Points bonus(Points weight, Indicator indicator, Comparison comparison) {
    return Points.ZERO;
  }

  /**
   * The actual value that earns full marks: by default one that meets the target.
   *
   * @param indicator the indicator
   * @param met the comparison of a value that is the target itself
   * @return the value in canonical notation, or null if none can be named
   */
  @Nullable
  public String neededForFull(Indicator indicator, Comparison met) {
    String target = indicator.target().canonical();
    if (target.isEmpty() || indicator.target() instanceof FreeText) {
      return null;
    }
    boolean bare = met.required().isPresent()
        && !(indicator.target() instanceof DeadlineTarget)
        && Relation.of(target.charAt(0)) == Relation.NONE
        && target.equals(met.required().get().toString());
    return bare ? met.relation().symbol() + target : target;
  }

  /**
   * What the formula does, in one sentence.
   *
   * @return the sentence
   */
  public final Message rule() {
    return rule;
  }

  static Points full(Points weight, Working working) {
    working.note(MET);
    return weight;
  }

  static Points nothing(Working working) {
    working.note(NOTHING);
    return Points.ZERO;
  }

  static boolean isMet(Comparison comparison) {
    return comparison.verdict() == Verdict.MET;
  }

  /**
   * Why there are no points; asked only where there are none.
   *
   * @param indicator the indicator
   * @param comparison what its actual value came to
   * @return the problem
   */
  public Problem refusal(Indicator indicator, Comparison comparison) {
    String actual = indicator.actualOrMissing().text();
    return Problem.of(
        ProblemCode.STRATEGY_NOT_APPLICABLE,
        "the rule \"" + rule.english() + "\" says nothing about the actual value \"" + actual
            + "\" (" + comparison + ")",
        "“" + rule.chinese() + "”不适用于实际完成值“" + actual + "”（" + comparison + "）");
  }

  @Override
  public final Award award(Indicator indicator, Comparison comparison) {
    return award(indicator, comparison, Working.silent());
  }

  @Override
  public final Award award(Indicator indicator, Comparison comparison, Working working) {
    working.note(rule);
    Points points = points(indicator.weight(), indicator, comparison, working);
    return points == null
        ? Award.withheld(refusal(indicator, comparison))
        : Award.of(points, rule).withBonus(bonus(indicator.weight(), indicator, comparison));
  }
}
