package dev.jixiao.strategy;

import dev.jixiao.explain.Working;
import dev.jixiao.problem.Message;
import dev.jixiao.value.FullWidth;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a weight as parameters write it: {@code 80%} of it, or {@code 4} or {@code 4分} points whatever it is.
 *
 * @param share the share, null for points
 * @param fixed the points
 * @param isBare whether the number has no unit, so that it is points by custom only
 */
record Portion(@Nullable Ratio share, Points fixed, boolean isBare) {
  static final Portion NOTHING = new Portion(null, Points.ZERO, false);
  static final Portion WHOLE = new Portion(Ratio.ONE, Points.ZERO, false);
  private static final Points POINT = Points.of(1);

  /** Reads one of a list, which {@link #requireKind} looks at as a whole. */
  static Portion parse(String written) {
    String text = FullWidth.strip(written);
    if (text.endsWith("%")) {
      Ratio share = Figure.percentage(text);
      if (!isWithin(share)) {
        throw neither(text);
      }
      return new Portion(share, Points.ZERO, false);
    }
    Points fixed = fixed(text);
    if (fixed == null || fixed.signum() < 0) {
      throw neither(text);
    }
    return new Portion(null, fixed, !text.endsWith("分"));
  }

  private static WrongParameter neither(String text) {
    return new WrongParameter(
        "a share from 0% to 100%, or points, 0 or more, not \"" + text + "\"",
        "应为 0% 至 100% 的比例，或不小于 0 的分数，而不是“" + text + "”");
  }

  /** Reads a part that is a whole parameter, such as {@code otherwise}. */
  static Portion single(String text) {
    Portion portion = parse(text);
    requireKind(List.of(portion));
    return portion;
  }

  /** Reads a number of points: {@code 4} or {@code 4分}. */
  static Points points(String written) {
    String text = FullWidth.strip(written);
    Points points = fixed(text);
    if (points == null) {
      throw new WrongParameter(
          "a number of points, not \"" + text + "\"", "应为分数，而不是“" + text + "”");
    }
    return points;
  }

  private static @Nullable Points fixed(String text) {
    String number = text.endsWith("分") ? text.substring(0, text.length() - 1).strip() : text;
    try {
      return Points.of(number);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** Refuses a list in which every bare award is at most 1: they may be points, and as well shares of the weight. */
  static void requireKind(Collection<Portion> portions) {
    Portion doubtful = null;
    for (Portion portion : portions) {
      if (portion.isBare && portion.fixed.compareTo(POINT) > 0) {
        return;
      }
      boolean one = doubtful == null && portion.isBare && !portion.fixed.isZero();
      doubtful = one ? portion : doubtful;
    }
    if (doubtful != null) {
      String share = Ratio.of(doubtful.fixed.toBigDecimal()).toString();
      throw new WrongParameter(
          "\"" + doubtful.fixed + "\" may mean " + doubtful.fixed + "分 or " + share
              + " of the weight; write the one that is meant",
          "“" + doubtful.fixed + "”可能是 " + doubtful.fixed + "分，也可能是分值的 " + share + "，请写明");
    }
  }

  /** A parameter that is a share from 0% to less than 100%. */
  static Ratio within(StrategyParameters parameters, String name, Ratio otherwise) {
    Ratio ratio = parameters.percentage(name, otherwise);
    if (!isWithin(ratio) || ratio.equals(Ratio.ONE)) {
      parameters.refuse(name, Message.of("from 0% to less than 100%", "应不小于 0% 且小于 100%"));
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
    return fixed;
  }

  boolean isFull(Points weight) {
    return share != null ? share.equals(Ratio.ONE) : fixed.equals(weight);
  }

  boolean isNothing() {
    return share != null ? share.isZero() : fixed.isZero();
  }

  boolean isShare() {
    return share != null;
  }

  /** The portion as a reader of an explanation sees it in a sentence: 分值的80%, 8分. */
  Message inWords() {
    return share != null
        ? Message.of(share + " of the weight", "分值的" + share)
        : Message.of(english(), toString());
  }

  /** The part in English. */
  String english() {
    return share != null ? share.toString() : fixed + (fixed.equals(POINT) ? " point" : " points");
  }

  /** The part as people write it, with its sign. */
  @Override
  public String toString() {
    return share != null ? share.toString() : fixed + "分";
  }
}
