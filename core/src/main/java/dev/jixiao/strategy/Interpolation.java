package dev.jixiao.strategy;

import dev.jixiao.compare.Comparison;
import dev.jixiao.explain.PlainWorking;
import dev.jixiao.explain.Working;
import dev.jixiao.form.Indicator;
import dev.jixiao.problem.Message;
import dev.jixiao.value.FullWidth;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * S16 {@code interpolate(anchors=60%:0%,100%:100%, of=completion, worse=0%)}: a line through anchors, level after the last.
 *
 * <p>Each anchor is a number and the share of the weight that it earns; they are in order, from the worst or from the best on. They are read at
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

  private static final Message INTO = Message.of("position on the line", "区间内位置");
  private static final Message RISE = Message.of("gain", "增加比例");
  private static final Message SHARE = Message.of("share of the weight", "得分比例");

  private record Anchor(Figure figure, Ratio share) {
    Ratio at() {
      return figure.value();
    }
  }

  private final List<Anchor> anchors;
  private final boolean rising;
  private final Subject subject;
  private final Ratio worse;

  Interpolation(StrategyParameters parameters) {
    super(
        "points on a straight line between anchors: " + written(parameters, ", "),
        "在给定的档点之间线性插值记分：" + written(parameters, "、"));
    subject = parameters.choice("of", Subject.COMPLETION);
    anchors = parameters.required(
        "anchors",
        text -> anchors(text, subject == Subject.VALUE || !parameters.isSound("of")),
        anchors(STAND_IN, false));
    rising = anchors.get(0).at().compareTo(anchors.get(1).at()) < 0;
    Ratio first = anchors.get(0).share;
    worse = parameters.percentage("worse", first);
    if (worse.signum() < 0 || worse.compareTo(first) > 0) {
      parameters.refuse(
          "worse", Message.of("from 0% to the share of the worst anchor", "应为 0% 至最低档点的比例"));
    }
  }

  // as in 0%→0%、100%→100%
  private static String written(StrategyParameters parameters, String separator) {
    return Arrays.stream(FullWidth.fold(parameters.text("anchors").orElse("")).split(",", -1))
        .map(anchor -> anchor.strip().replace(':', '→'))
        .collect(Collectors.joining(separator));
  }

  private static List<Anchor> anchors(String text, boolean counts) {
    List<Anchor> anchors = new ArrayList<>();
    for (String part : StrategyParameters.entries(text, ',')) {
      BandTable.Band band = BandTable.Band.parse(part.strip());
      Ratio share = band.portion().share();
      if (share == null || band.end() != null) {
        throw new WrongParameter(
            "an anchor is written number:share%, not \"" + part + "\"",
            "档点应写作“数值:比例%”，而不是“" + part + "”");
      }
      anchors.add(new Anchor(band.bound(), share));
    }
    check(anchors, counts);
    // written from the best anchor on or from the worst: they are one line
    if (anchors.get(0).share.compareTo(anchors.get(anchors.size() - 1).share) > 0) {
      Collections.reverse(anchors);
    }
    return List.copyOf(anchors);
  }

  private static void check(List<Anchor> anchors, boolean counts) {
    if (anchors.size() < 2) {
      throw new WrongParameter("a line needs two anchors", "直线至少需要两个档点");
    }
    int direction = anchors.get(1).at().compareTo(anchors.get(0).at());
    boolean percent = anchors.get(0).figure.isPercent();
    for (int i = 0; i < anchors.size(); i++) {
      Figure figure = anchors.get(i).figure;
      int order =
          i == 0 ? direction : figure.value().compareTo(anchors.get(i - 1).at());
      if (order == 0 || order > 0 != direction > 0) {
        throw new WrongParameter(
            "the anchors are out of order at " + figure, "档点在 " + figure + " 处顺序有误");
      }
      if (!figure.isPercent() && !counts && figure.value().signum() != 0) {
        throw figure.ambiguous();
      }
      if (figure.isPercent() != percent && counts) {
        throw new WrongParameter(
            "some anchors are percentages and others are not: " + figure,
            "档点有的带百分号，有的不带：" + figure);
      }
    }
  }

  @Override
  public Optional<String> neededForFull(Indicator indicator, Comparison hit) {
    if (subject == Subject.VALUE) {
      return anchors.stream()
          .filter(anchor -> anchor.share.equals(Ratio.ONE))
          .filter(anchor -> isAbout(hit))
          .map(anchor -> (rising ? "≥" : "≤") + anchor.figure)
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
      return withoutValue(weight, comparison, working);
    }
    if (!subject.counts(anchors.get(0).figure.isPercent(), comparison)) {
      return null;
    }
    Ratio share = share(value, working);
    return share.equals(Ratio.ONE) ? weight : working.times(SCORE, weight, share);
  }

  // an anchor such as 100件 is no percentage
  private boolean isPlain() {
    return subject == Subject.VALUE && !anchors.get(0).figure.isPercent();
  }

  private boolean isAbout(Comparison hit) {
    boolean rate = hit.required().filter(required -> required.unit().isRate()).isPresent();
    return rate == anchors.get(0).figure.isPercent();
  }

  private Ratio share(Ratio value, Working working) {
    Anchor before = anchors.get(0);
    if (!isPast(value, before)) {
      return value.equals(before.at()) ? level(before, working) : worse(before, working);
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
    int order = value.compareTo(anchor.at());
    return rising ? order > 0 : order < 0;
  }

  private static Ratio level(Anchor anchor, Working working) {
    if (working.isRecording()) {
      working.note(Message.of(
          "at or beyond the anchor " + anchor.figure + ": " + anchor.share + " of the weight",
          "位于或超出档点" + anchor.figure + "，得分值的" + anchor.share));
    }
    return anchor.share;
  }

  private Ratio worse(Anchor first, Working working) {
    if (working.isRecording()) {
      working.note(Message.of(
          "worse than the anchor " + first.figure + ": " + worse + " of the weight",
          "不及档点" + first.figure + "，得分值的" + worse));
    }
    return worse;
  }

  private Ratio between(Ratio value, Anchor before, Anchor after, Working working) {
    PlainWorking plain = working.plain();
    Ratio way = isPlain()
        ? plain.share(
            INTO,
            plain.difference(INTO, value, before.at()),
            plain.difference(INTO, after.at(), before.at()))
        : working.dividedBy(
            INTO,
            working.minus(INTO, value, before.at()),
            working.minus(INTO, after.at(), before.at()));
    Ratio gain = working.times(RISE, way, working.minus(RISE, after.share, before.share));
    return working.plus(SHARE, before.share, gain);
  }
}
