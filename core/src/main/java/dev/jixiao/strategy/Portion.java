package dev.jixiao.strategy;

import dev.jixiao.explain.Working;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import org.jspecify.annotations.Nullable;

/** A part of a weight as parameters write it: {@code 80%} of it, or {@code 4} points whatever it is. */
record Portion(@Nullable Ratio share, Points fixed) {
  static final Portion NOTHING = new Portion(null, Points.ZERO);

  static Portion parse(String text) {
    boolean percent = text.endsWith("%");
    String number = text.endsWith("分") ? text.substring(0, text.length() - 1) : text;
    Portion portion = percent
        ? new Portion(Figures.ratio(text), Points.ZERO)
        : new Portion(null, Points.of(number));
    if (portion.fixed.signum() < 0 || (portion.share != null && !isWithin(portion.share))) {
      throw new IllegalArgumentException("a share from 0% to 100%, or points from 0 on");
    }
    return portion;
  }

  /** A parameter that is a share from 0% up to but not 100%. */
  static Ratio within(StrategyParameters parameters, String name, Ratio otherwise) {
    Ratio ratio = parameters.ratio(name, otherwise);
    if (!isWithin(ratio) || ratio.equals(Ratio.ONE)) {
      parameters.refuse(name, "from 0% up to but not 100%");
      return otherwise;
    }
    return ratio;
  }

  private static boolean isWithin(Ratio ratio) {
    return ratio.signum() >= 0 && ratio.compareTo(Ratio.ONE) <= 0;
  }

  Points of(Points weight, Message name, Working working) {
    if (share != null) {
      return working.times(name, weight, share);
    }
    return fixed.equals(weight) ? weight : fixed;
  }

  boolean isFull(Points weight) {
    return share != null ? share.equals(Ratio.ONE) : fixed.equals(weight);
  }

  boolean isShare() {
    return share != null;
  }

  @Override
  public String toString() {
    return share != null ? share.toString() : fixed.toString();
  }
}
