package dev.jixiao.score;

import dev.jixiao.compare.Basis;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.Verdict;
import dev.jixiao.explain.Step;
import dev.jixiao.problem.Message;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The steps that say what a comparison came to; there are fifteen of them in all. */
final class Verdicts {
  private static final Map<Basis, Map<Verdict, Step>> STEPS = steps();

  private Verdicts() {}

  static Step step(Comparison comparison) {
    Map<Verdict, Step> steps = Objects.requireNonNull(STEPS.get(comparison.basis()));
    return Objects.requireNonNull(steps.get(comparison.verdict()));
  }

  private static Map<Basis, Map<Verdict, Step>> steps() {
    Map<Basis, Map<Verdict, Step>> all = new EnumMap<>(Basis.class);
    for (Basis basis : Basis.values()) {
      Map<Verdict, Step> steps = new EnumMap<>(Verdict.class);
      for (Verdict verdict : Verdict.values()) {
        steps.put(verdict, make(verdict, basis));
      }
      all.put(basis, steps);
    }
    return all;
  }

  private static Step make(Verdict verdict, Basis basis) {
    Message what = verdict.label();
    Message why = basis.label();
    if (basis == Basis.NONE) {
      return new Step.Note(
          Message.of("verdict: " + what.english(), "判定：" + what.chinese()));
    }
    return new Step.Note(Message.of(
        "verdict: " + what.english() + " (" + why.english() + ")",
        "判定：" + what.chinese() + "（" + why.chinese() + "）"));
  }
}
