package dev.jixiao.score;

import dev.jixiao.compare.Basis;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.Verdict;
import dev.jixiao.explain.Step;
import dev.jixiao.problem.Message;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The steps that say what a comparison came to, with its basis where it came to something. */
final class Verdicts {
  private static final Map<Basis, Map<Verdict, Step>> STEPS = steps();

  private Verdicts() {}

  /** A comparison in a few words: 部分完成（实测），完成率80%. */
  static Message inWords(Comparison comparison) {
    Message verdict = words(comparison.verdict(), comparison.basis());
    return comparison
        .completion()
        .map(rate -> Message.of(
            verdict.english() + ", completion " + rate, verdict.chinese() + "，完成率" + rate))
        .orElse(verdict);
  }

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
    return new Step.Note(Message.of("verdict: ", "判定：").followedBy(words(verdict, basis)));
  }

  private static Message words(Verdict verdict, Basis basis) {
    Message what = verdict.label();
    if (basis == Basis.NONE) {
      return what;
    }
    Message why = basis.label();
    return Message.of(
        what.english() + " (" + why.english() + ")", what.chinese() + "（" + why.chinese() + "）");
  }
}
