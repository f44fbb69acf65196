package dev.jixiao.strategy;

import dev.jixiao.compare.ActualKind;
import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.Verdict;
import dev.jixiao.explain.Working;
import dev.jixiao.form.Indicator;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Points;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Ratio;
import dev.jixiao.value.Relation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * S07 {@code equality(mode=closeness, tolerance=0%)}: how near an actual value is to a target that is to be hit exactly.
 *
 * <p>With {@code mode=strict} anything off the target earns nothing; with {@code closeness} it earns {@code (1 − |a − t| ÷ t) ×
 * weight}; with {@code at-least} more than the target is full marks, as in the systems in production. A deviation of at most the
 * tolerance counts as hit. Examples for =5 with 6 and a weight of 10: strict 0, closeness 8, at least 10.
 */
final class Equality extends Formula {
  static final String NAME = "equality";

  private static final Message TIMES = Message.of("actual ÷ target", "完成值÷指标值");
  private static final Message OFF = Message.of("deviation", "偏离度");
  private static final Message TOLERATED =
      Message.of("within the tolerance: full marks", "在允许的偏离范围内，记满分");
  private static final Message CLOSENESS = Message.of("closeness", "接近程度");

  /** How a miss is judged. */
  enum Mode {
    STRICT,
    AT_LEAST,
    CLOSENESS
  }

  private final Mode mode;
  private final Ratio tolerance;

  Equality(StrategyParameters parameters) {
    this(
        parameters.choice("mode", Mode.CLOSENESS),
        Portion.within(parameters, "tolerance", Ratio.ZERO));
  }

  private Equality(Mode mode, Ratio tolerance) {
    super(
        switch (mode) {
          case STRICT -> "full marks for hitting the target, otherwise nothing";
          case AT_LEAST -> "full marks for the target and above, below it in proportion";
          case CLOSENESS ->
            "full marks for hitting the target, otherwise 1 − |actual − target| ÷ target";
        },
        switch (mode) {
          case STRICT -> "等于指标值的记满分，否则不得分";
          case AT_LEAST -> "等于或高于指标值的记满分，低于的按比例记分";
          case CLOSENESS -> "等于指标值的记满分，否则得分＝（1－|完成值－指标值|÷指标值）×分值";
        });
    this.mode = mode;
    this.tolerance = tolerance;
  }

  @Override
  public Optional<String> neededForFull(Indicator indicator, Comparison hit) {
    return mode == Mode.AT_LEAST || hit.required().isEmpty() || hit.isOfDates()
        ? super.neededForFull(indicator, hit)
        : hit.required().map(required -> "=" + required);
  }

  @Override
  @Nullable
  Points points(Points weight, Indicator indicator, Comparison comparison, Working working) {
    Quantity required = comparison.required().orElse(null);
    Quantity achieved = comparison.achieved().orElse(null);
    if (required == null || achieved == null || comparison.isOfDates()) {
      if (isMet(comparison)) {
        return full(weight, working);
      }
      return comparison.verdict() == Verdict.NOT_MET ? undone(working) : null;
    }
    if (isMany(indicator)) {
      return ofMany(weight, comparison, working);
    }
    if (required.compareTo(achieved) == 0) {
      return full(weight, working);
    }
    return required.signum() <= 0 ? nothing(working) : miss(weight, required, achieved, working);
  }

  // 15件以下 and 18~19件 are no number whose distance from the target is known
  private static boolean isMany(Indicator indicator) {
    ActualValue actual = indicator.actual().orElse(null);
    if (actual == null || actual.isApproximate()) {
      return false;
    }
    Relation relation = actual.relation();
    return actual.kind() == ActualKind.RANGE || relation.isLowerBound() || relation.isUpperBound();
  }

  private @Nullable Points ofMany(Points weight, Comparison comparison, Working working) {
    if (mode == Mode.AT_LEAST && isMet(comparison)) {
      return full(weight, working);
    }
    return mode == Mode.STRICT && comparison.verdict() == Verdict.NOT_MET ? nothing(working) : null;
  }

  private Points miss(Points weight, Quantity required, Quantity achieved, Working working) {
    Ratio times = working.share(TIMES, achieved, required);
    boolean above = times.compareTo(Ratio.ONE) > 0;
    Ratio off = above ? working.minus(OFF, times, Ratio.ONE) : working.minus(OFF, Ratio.ONE, times);
    if (above && mode == Mode.AT_LEAST) {
      return full(weight, working);
    }
    if (off.compareTo(tolerance) <= 0) {
      working.note(TOLERATED);
      return weight;
    }
    if (mode == Mode.STRICT || off.compareTo(Ratio.ONE) >= 0) {
      return nothing(working);
    }
    return working.times(SCORE, weight, working.minus(CLOSENESS, Ratio.ONE, off));
  }
}
