package dev.jixiao.strategy;

import dev.jixiao.compare.Comparison;
import dev.jixiao.explain.Working;
import dev.jixiao.form.Indicator;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * S23 {@code manual(mode=only)}: the score that a person gave, if it lies between zero and the weight.
 *
 * <p>With {@code mode=only} there is no other (不自动计算，可修改); with {@code mode=editable} the score is the proportional one where the
 * person gave none (自动计算，可修改). A computed score that nobody may change needs no strategy of this kind. Source: scoring modes 1 to 3 of a
 * provincial budget-performance system. Example: a reported score of 7 counts as 7 of 10 points; one of 12 is refused.
 */
final class Manual extends Formula {
  static final String NAME = "manual";
  static final Message GIVEN = Message.of("a person gave {} points", "人工评定{}分");

  /** What happens without a score by a person. */
  enum Mode {
    ONLY,
    EDITABLE
  }

  private final Mode mode;
  private final Proportional otherwise;

  Manual(StrategyParameters parameters) {
    super("the score that a person gave, from zero to the weight", "采用人工评定的得分，须在0与分值之间");
    mode = parameters.choice("mode", Mode.ONLY);
    otherwise = Proportional.proportional(Ratio.ONE);
  }

  @Override
  public boolean judges(Indicator indicator, Comparison comparison) {
    return mode == Mode.ONLY
        || indicator.reportedScore().isPresent()
        || super.judges(indicator, comparison);
  }

  @Override
  public Optional<String> neededForFull(Indicator indicator, Comparison hit) {
    return Optional.empty(); // a person decides
  }

  @Override
  @Nullable
  Points points(Points weight, Indicator indicator, Comparison comparison, Working working) {
    Points given = indicator.reportedScore().orElse(null);
    if (given == null) {
      return mode == Mode.ONLY ? null : otherwise.points(weight, comparison, working);
    }
    if (given.signum() < 0 || given.compareTo(weight) > 0) {
      return null;
    }
    working.note(GIVEN, given);
    return given;
  }

  @Override
  Problem refusal(Indicator indicator, Comparison comparison) {
    Optional<Points> given = indicator.reportedScore();
    return given.isEmpty()
        ? Problem.of(
            ProblemCode.STRATEGY_NOT_APPLICABLE,
            "no score was given for \"" + indicator.name() + "\"",
            "指标“" + indicator.name() + "”没有人工评定的得分")
        : Problem.of(
            ProblemCode.STRATEGY_NOT_APPLICABLE,
            "the given score of " + given.get() + " is not between 0 and " + indicator.weight(),
            "人工评定的得分" + given.get() + "不在0至" + indicator.weight() + "之间");
  }
}
