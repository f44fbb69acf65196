package dev.jixiao.strategy;

import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.Verdict;
import dev.jixiao.explain.PlainWorking;
import dev.jixiao.explain.Working;
import dev.jixiao.form.Indicator;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * S16 {@code interpolate(anchors=60%:0%,100%:100%, of=completion, worse=0%)}: a line through anchors, level after the last.
 *
 * <p>Each anchor is a number and the share of the weight that it earns; the numbers rise, or fall where less is better. They are read at
 * the completion rate, the actual {@code value}, the {@code deviation} or the {@code distance}. What is worse than the first anchor earns
 * the share {@code worse}, by default that of the first anchor.
 *
 * <p>Source: coefficients A/B/C/D = 4/3/2/1 with linear interpolation between them, below D nothing, above A the highest. Example with
 * 60%:25%,80%:50%,90%:75%,100%:100% and {@code worse=0%}: a completion of 85% lies halfway between 50% and 75%, so 6.25 of 10 points; 40% is
 * below D and earns nothing.
 */
final class Interpolation extends RateFormula {
  static final String NAME = "interpolate";

  // whatever is right with some line is right with this one
  private static final String STAND_IN = "0%:100%,100%:100%";

  private static final Message INTO = Message.of("way into the section", "区间内位置");
  private static final Message RISE = Message.of("gain", "增加比例");
  private static final Message SHARE = Message.of("share of the weight", "得分比例");

  private record Anchor(Ratio at, String text, Ratio share) {}

  private final List<Anchor> anchors;
  private final boolean rising;
  private final Subject subject;
  private final Ratio worse;

  Interpolation(StrategyParameters parameters) {
    super(
        "points on a straight line between anchors: "
            + parameters.text("anchors").orElse(""),
        "在给定的档点之间线性插值记分：" + parameters.text("anchors").orElse(""));
    subject = parameters.choice("of", Subject.COMPLETION);
    anchors = parameters.required("anchors", Interpolation::anchors, anchors(STAND_IN));
    rising = anchors.get(0).at.compareTo(anchors.get(1).at) < 0;
    Ratio first = anchors.get(0).share;
    worse = parameters.ratio("worse", first);
    if (worse.signum() < 0 || worse.compareTo(first) > 0) {
      parameters.refuse("worse", "from 0% to the share of the first anchor");
    }
  }

  private static List<Anchor> anchors(String text) {
    List<Anchor> anchors = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      Band band = Band.parse(part.strip());
      Ratio share = band.portion().share();
      if (share == null || band.end() != null) {
        throw new IllegalArgumentException(
            "an anchor is written number:share%, but not \"" + part + "\"");
      }
      anchors.add(new Anchor(band.bound(), band.text(), share));
    }
    if (anchors.size() < 2) {
      throw new IllegalArgumentException("a line needs two anchors");
    }
    int direction = anchors.get(1).at.compareTo(anchors.get(0).at);
    for (int i = 1; i < anchors.size(); i++) {
      int order = anchors.get(i).at.compareTo(anchors.get(i - 1).at);
      if (order == 0 || order > 0 != direction > 0) {
        throw new IllegalArgumentException(
            "the anchors are out of order at " + anchors.get(i).text);
      }
    }
    return List.copyOf(anchors);
  }

  @Override
  public Optional<String> neededForFull(Indicator indicator, Comparison hit) {
    if (subject == Subject.VALUE) {
      return anchors.stream()
          .filter(anchor -> anchor.share.equals(Ratio.ONE))
          .map(anchor -> (rising ? "≥" : "≤") + Subject.needed(anchor.at, anchor.text, hit))
          .findFirst();
    }
    return share(subject.hit(), Working.silent()).equals(Ratio.ONE)
        ? super.neededForFull(indicator, hit)
        : Optional.empty();
  }

  @Override
  @Nullable
  Points points(Points weight, Comparison comparison, Working working) {
    Ratio value = subject.of(comparison);
    if (value == null) {
      return isMet(comparison)
          ? full(weight, working)
          : comparison.verdict() == Verdict.NOT_MET ? nothing(working) : null;
    }
    Ratio share = share(value, working);
    return share.equals(Ratio.ONE) ? weight : working.times(SCORE, weight, share);
  }

  // an anchor such as 100件 is no percentage
  private boolean isPlain() {
    return subject == Subject.VALUE && !anchors.get(0).text.endsWith("%");
  }

  private Ratio share(Ratio value, Working working) {
    Anchor before = anchors.get(0);
    if (!isPast(value, before)) {
      return value.equals(before.at) ? level(before, working) : worse(before, working);
    }
    for (int i = 1; i < anchors.size(); i++) {
      Anchor after = anchors.get(i);
      if (!isPast(value, after)) {
        return between(value, before, after, working);
      }
      before = after;
    }
    return level(before, working);
  }

  private boolean isPast(Ratio value, Anchor anchor) {
    int order = value.compareTo(anchor.at);
    return rising ? order > 0 : order < 0;
  }

  private static Ratio level(Anchor anchor, Working working) {
    if (working.isRecording()) {
      working.note(Message.of(
          "at or beyond the anchor " + anchor.text + ": " + anchor.share + " of the weight",
          "位于或超出档点 " + anchor.text + "，得分值的 " + anchor.share));
    }
    return anchor.share;
  }

  private Ratio worse(Anchor first, Working working) {
    if (working.isRecording()) {
      working.note(Message.of(
          "worse than the anchor " + first.text + ": " + worse + " of the weight",
          "不及档点 " + first.text + "，得分值的 " + worse));
    }
    return worse;
  }

  private Ratio between(Ratio value, Anchor before, Anchor after, Working working) {
    PlainWorking plain = working.plain();
    Ratio way = isPlain()
        ? plain.share(
            INTO,
            plain.difference(INTO, value, before.at),
            plain.difference(INTO, after.at, before.at))
        : working.dividedBy(
            INTO, working.minus(INTO, value, before.at), working.minus(INTO, after.at, before.at));
    Ratio gain = working.times(RISE, way, working.minus(RISE, after.share, before.share));
    return working.plus(SHARE, before.share, gain);
  }
}
