package dev.jixiao.strategy;

import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.Verdict;
import dev.jixiao.explain.Working;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import org.jspecify.annotations.Nullable;

/** A formula with full marks where the target is met, and otherwise a share of the weight by the completion rate (完成率). */
abstract class CompletionFormula extends RateFormula {
  CompletionFormula(String english, String chinese) {
    super(english, chinese);
  }

  /** The share of the weight for a completion rate below 100%. */
  abstract Ratio share(Ratio completion, Working working);

  @Override
  final @Nullable Points points(Points weight, Comparison comparison, Working working) {
    if (isMet(comparison)) {
      return full(weight, working);
    }
    Ratio completion = comparison.completion().orElse(null);
    if (completion == null) {
      return comparison.verdict() == Verdict.NOT_MET ? nothing(working) : null;
    }
    // a strict bound can be missed by a completion of 100%, and a fall below zero counts as nothing
    Ratio bounded = completion.signum() <= 0 ? Ratio.ZERO : completion.min(Ratio.ONE);
    Ratio share = share(bounded, working);
    return share.isZero() ? nothing(working) : working.times(SCORE, weight, share);
  }
}
