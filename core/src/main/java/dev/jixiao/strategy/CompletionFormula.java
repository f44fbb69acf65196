package dev.jixiao.strategy;

import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.Verdict;
import dev.jixiao.explain.Working;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import org.jspecify.annotations.Nullable;

/** A formula with full marks where the target is met, and otherwise a share of the weight by the completion rate (完成率). */
abstract class CompletionFormula extends RateFormula {
  private static final Message REACHED =
      Message.of("{} reaches {}, from which on full marks are given", "{}达到{}，记满分");

  private final Ratio from;

  CompletionFormula(String english, String chinese) {
    this(english, chinese, Ratio.ONE);
  }

  /** A formula that gives full marks from another completion on. */
  CompletionFormula(String english, String chinese, Ratio from) {
    super(
        from.equals(Ratio.ONE)
            ? english
            : english + ", and full marks from a completion of " + from,
        from.equals(Ratio.ONE) ? chinese : chinese + "；完成率达到" + from + "的记满分");
    this.from = from;
  }

  /** The completion from which on full marks are given (from=95%). */
  static Ratio from(StrategyParameters parameters) {
    Ratio from = parameters.percentage("from", Ratio.ONE);
    if (from.signum() <= 0 || from.compareTo(Ratio.ONE) > 0) {
      parameters.refuse("from", Message.of("above 0% and at most 100%", "应大于 0% 且不超过 100%"));
      return Ratio.ONE;
    }
    return from;
  }

  /** The share of the weight for a completion rate below 100%. */
  abstract Ratio share(Ratio completion, Working working);

  @Override
  final @Nullable Points points(Points weight, Comparison comparison, Working working) {
    if (isMet(comparison)) {
      return full(weight, working);
    }
    Ratio completion = comparison.completion().orElse(null);
    if (completion == null || Shortfall.isOpen(comparison)) {
      boolean missed = comparison.verdict() == Verdict.NOT_MET && !Shortfall.isOpen(comparison);
      return missed ? undone(working) : null;
    }
    // a strict bound can be missed by a completion of 100%, and a fall below zero counts as nothing
    Ratio bounded = completion.signum() <= 0 ? Ratio.ZERO : completion.min(Ratio.ONE);
    // a limit has no part that would do
    boolean early = !from.equals(Ratio.ONE) && !comparison.relation().isUpperBound();
    if (early && bounded.compareTo(from) >= 0) {
      working.note(REACHED, bounded, from);
      return weight;
    }
    Ratio share = share(bounded, working);
    return share.isZero() ? nothing(working) : working.times(SCORE, weight, share);
  }
}
