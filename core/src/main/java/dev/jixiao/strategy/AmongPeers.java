package dev.jixiao.strategy;

import dev.jixiao.compare.ActualKind;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.PeerFigures;
import dev.jixiao.explain.Working;
import dev.jixiao.form.Indicator;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.value.Points;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Scores by how the same indicator did in other forms: {@code ratio-to-best}, {@code ratio-to-mean}, {@code min-max} and {@code
 * rank-among-peers(step=5%, places=…)}.
 *
 * <p>Sources: a county's rule, “第一名得满分，其余按与第一名的比例得分”; another, “以其他单位平均值为标准，达到得满分，低于按比例得分”; 争先进位计分法. Example: 90% where the best has 98% earns 9.18
 * of 10 points.
 */
final class AmongPeers implements ScoringStrategy {
  static final String BEST = "ratio-to-best";
  static final String MEAN = "ratio-to-mean";
  static final String RANGE = "min-max";
  static final String PLACE = "rank-among-peers";

  private static final Message TO_BEST = Message.of("share of the best", "与最优值之比");
  private static final Message TO_MEAN = Message.of("share of the mean", "与平均值之比");
  private static final Message ABOVE_WORST = Message.of("better than the worst by", "优于最差值");
  private static final Message SPREAD = Message.of("from the worst to the best", "最优值与最差值之差");
  private static final Message WAY = Message.of("way from the worst to the best", "在最差值与最优值之间的位置");

  private final String name;
  private final Rank.@Nullable Places places;

  AmongPeers(String name, StrategyParameters parameters) {
    this.name = name;
    this.places = name.equals(PLACE) ? Rank.Places.of(parameters) : null;
  }

  @Override
  public Optional<Message> rule() {
    return Optional.of(
        switch (name) {
          case BEST ->
            Message.of(
                "full marks for the best form, for the others their share of it",
                "各单位中最优的得满分，其余按与最优值的比例得分");
          case MEAN ->
            Message.of(
                "full marks at the mean of the other forms or better, otherwise in proportion to it",
                "达到其他单位平均值的得满分，否则按与平均值的比例得分");
          case RANGE ->
            Message.of(
                "full marks for the best form, nothing for the worst, a straight line in between",
                "各单位中最优的得满分，最差的不得分，其余按线性插值得分");
          default -> {
            Rank.Places table = Objects.requireNonNull(places, "places");
            yield Message.of(table.english() + ", among all forms", "各单位排名：" + table.chinese());
          }
        });
  }

  @Override
  public boolean looksAtPeers() {
    return true;
  }

  @Override
  public boolean judges(Indicator indicator, Comparison comparison) {
    return figure(indicator, comparison) != null
        || ScoringStrategy.super.judges(indicator, comparison);
  }

  // 90%~95% is no figure either
  private static @Nullable Quantity figure(Indicator indicator, Comparison comparison) {
    boolean open =
        Shortfall.isOpen(comparison) || indicator.actualOrMissing().kind() == ActualKind.RANGE;
    return open ? null : comparison.achieved().orElse(null);
  }

  @Override
  public Award award(Indicator indicator, Comparison comparison) {
    return Award.withheld(Problem.of(
        ProblemCode.PEERS_NEEDED,
        "the score of \"" + indicator.name()
            + "\" depends on other forms; collect their figures in a first pass",
        "指标“" + indicator.name() + "”的得分取决于其他单位，须先汇总各单位的完成值"));
  }

  @Override
  public Award award(
      Indicator indicator, Comparison comparison, PeerFigures peers, Working working) {
    Message rule = rule().orElseThrow();
    working.note(rule);
    Quantity own = figure(indicator, comparison);
    Ratio number = own == null ? null : peers.number(own).orElse(null);
    if (own == null || number == null) {
      return Award.notApplicable(Message.of(
          "\"" + indicator.actualOrMissing().text()
              + "\" is not among the figures that were collected (" + peers.count() + ")",
          "“" + indicator.actualOrMissing().text() + "”不在已汇总的 " + peers.count() + " 个单位的数值之中"));
    }
    working.note(counted(peers));
    boolean smaller = comparison.relation().isUpperBound();
    Points points = points(indicator.weight(), own, number, smaller, peers, working);
    return points == null
        ? Award.notApplicable(
            noScore(peers.best(true).value(), peers.best(false).value()))
        : Award.of(points, rule);
  }

  private static Message noScore(Quantity lowest, Quantity highest) {
    return Message.of(
        "no score follows from the figures of the forms, the lowest " + lowest + " and the highest "
            + highest,
        "按各单位的数值（最低" + lowest + "，最高" + highest + "）无法计算得分");
  }

  private static Message counted(PeerFigures peers) {
    int without = peers.without();
    return Message.of(
        "forms compared: " + peers.count()
            + (without > 0 ? "; left out without a comparable figure: " + without : ""),
        "参与比较的单位共 " + peers.count() + " 个" + (without > 0 ? "，另有 " + without + " 个没有可比数值" : ""));
  }

  private @Nullable Points points(
      Points weight,
      Quantity own,
      Ratio number,
      boolean smaller,
      PeerFigures peers,
      Working working) {
    return switch (name) {
      case BEST -> toBest(weight, own, smaller, peers, working);
      case MEAN -> toMean(weight, own, number, smaller, peers, working);
      case RANGE -> inRange(weight, number, smaller, peers, working);
      default -> byPlace(weight, own, smaller, peers, working);
    };
  }

  private static @Nullable Points toBest(
      Points weight, Quantity own, boolean smaller, PeerFigures peers, Working working) {
    PeerFigures.Peer best = peers.best(smaller);
    working.note(Message.of("the best: " + best, "最优值：" + best));
    if (own.compareTo(best.value()) == 0) {
      return weight;
    }
    Quantity part = smaller ? best.value() : own;
    Quantity whole = smaller ? own : best.value();
    // below zero there is no share of anything
    if (part.signum() < 0 || whole.signum() <= 0) {
      return null;
    }
    return working.times(Formula.SCORE, weight, working.share(TO_BEST, part, whole));
  }

  private static @Nullable Points toMean(
      Points weight,
      Quantity own,
      Ratio number,
      boolean smaller,
      PeerFigures peers,
      Working working) {
    Ratio mean = peers.meanOfOthers(own).orElse(null);
    if (mean == null) {
      return null;
    }
    String shown = shown(mean, peers);
    int others = peers.count() - 1;
    working.note(Message.of(
        "the mean of the others (" + others + "): " + shown, "其他 " + others + " 个单位的平均值：" + shown));
    int order = number.compareTo(mean);
    if (smaller ? order <= 0 : order >= 0) {
      working.note(Message.of("not worse than the mean: full marks", "不差于平均值，记满分"));
      return weight;
    }
    Ratio part = smaller ? mean : number;
    Ratio whole = smaller ? number : mean;
    if (part.signum() < 0 || whole.signum() <= 0) {
      return null;
    }
    return working.times(Formula.SCORE, weight, working.plain().share(TO_MEAN, part, whole));
  }

  private static String shown(Ratio mean, PeerFigures peers) {
    BigDecimal number = mean.percent(4, RoundingMode.HALF_UP).movePointLeft(2);
    BigDecimal rounded = number.setScale(2, RoundingMode.HALF_UP);
    boolean exact = Ratio.of(rounded).equals(mean);
    return (exact ? "" : "≈") + Quantity.of(rounded.stripTrailingZeros(), peers.unit());
  }

  private static @Nullable Points inRange(
      Points weight, Ratio number, boolean smaller, PeerFigures peers, Working working) {
    PeerFigures.Peer best = peers.best(smaller);
    PeerFigures.Peer worst = peers.worst(smaller);
    working.note(Message.of("the best: " + best, "最优值：" + best));
    working.note(Message.of("the worst: " + worst, "最差值：" + worst));
    Ratio top = Ratio.of(best.value().number());
    Ratio bottom = Ratio.of(worst.value().number());
    if (top.equals(bottom)) {
      return null; // one that is alone, or as good as all others, is the best and the worst
    }
    Ratio above = smaller
        ? working.plain().difference(ABOVE_WORST, bottom, number)
        : working.plain().difference(ABOVE_WORST, number, bottom);
    Ratio spread = smaller
        ? working.plain().difference(SPREAD, bottom, top)
        : working.plain().difference(SPREAD, top, bottom);
    return working.times(Formula.SCORE, weight, working.plain().share(WAY, above, spread));
  }

  private @Nullable Points byPlace(
      Points weight, Quantity own, boolean smaller, PeerFigures peers, Working working) {
    OptionalInt place = peers.place(own, smaller);
    if (place.isEmpty() || places == null) {
      return null;
    }
    PeerFigures.Peer best = peers.best(smaller);
    working.note(Message.of(
        "place " + place.getAsInt() + "; the best: " + best,
        "排名第 " + place.getAsInt() + " 名；最优值：" + best));
    return places.points(place.getAsInt(), weight, working);
  }
}
