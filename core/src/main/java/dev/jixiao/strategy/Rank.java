package dev.jixiao.strategy;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.PeerFigures;
import dev.jixiao.explain.Working;
import dev.jixiao.form.Indicator;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import dev.jixiao.value.FullWidth;
import dev.jixiao.value.Points;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * S22 {@code rank(step=5%, places=…)}: the best of several projects earns everything, each place after it a step less, down to nothing; or each
 * place what a table gives it.
 *
 * <p>The actual value is the place: 第2名 or 2. A step is a share of the weight or, with its sign, a number of points ({@code 0.1分}). In {@code
 * places=1:60,2~3:57} the second and third place earn 57 points, and those that are not in the table nothing. Source: 争先进位计分法, the best 100%, the second 95%,
 * the third 90%. Example: the third place earns 9 of 10 points.
 */
final class Rank extends Formula {
  static final String NAME = "rank";

  // 95 of ≥100件 is a count and no place
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");
  private static final Pattern PLACE = Pattern.compile("第?\\s*([0-9]{1,6})\\s*[名位]?");

  private final Places places;

  Rank(StrategyParameters parameters) {
    this(Places.of(parameters));
  }

  private Rank(Places places) {
    super(places.english(), places.chinese());
    this.places = places;
  }

  private static int place(Indicator indicator, Comparison comparison) {
    ActualValue actual = indicator.actual().orElse(null);
    String text = actual == null ? "" : FullWidth.strip(actual.text());
    Matcher place = PLACE.matcher(text);
    boolean stated = !NUMBER.matcher(text).matches()
        || indicator.name().contains("名次")
        || indicator.name().contains("排名")
        || comparison.required().filter(required -> !required.unit().isNone()).isEmpty();
    return place.matches() && stated ? Integer.parseInt(place.group(1)) : 0;
  }

  @Override
  public boolean judges(Indicator indicator, Comparison comparison) {
    return place(indicator, comparison) > 0 || super.judges(indicator, comparison);
  }

  @Override
  public Optional<String> neededForFull(Indicator indicator, Comparison hit) {
    return places.isFullForTheFirst(indicator.weight()) ? Optional.of("第1名") : Optional.empty();
  }

  @Override
  @Nullable
  Points points(Points weight, Indicator indicator, Comparison comparison, Working working) {
    int place = place(indicator, comparison);
    return place < 1 ? null : places.points(place, weight, working);
  }

  /** What each place earns: a step less for each, or what a table says. */
  private record Places(Portion step, List<Row> rows) {
    private static final Message BEHIND = Message.of("behind the first", "落后第一名的扣减比例");
    private static final Message OFF = Message.of("deduction", "扣分");
    private static final Message SHARE = Message.of("share of the weight", "得分比例");

    /** The places from one to another, both included, and what each of them earns. */
    private record Row(int from, int to, Portion portion) {
      static Row parse(String text) {
        Matcher row = ROW.matcher(text);
        if (!row.matches()) {
          throw new WrongParameter(
              "an entry is written place:share, such as 1:100% or 2~3:8, but not \"" + text + "\"",
              "每项应写作“名次:比例”，例如 1:100% 或 2~3:8，而不是“" + text + "”");
        }
        int from = Integer.parseInt(row.group(1));
        int to = row.group(2) == null ? from : Integer.parseInt(row.group(2));
        return new Row(from, to, Portion.parse(row.group(3).strip()));
      }

      @Override
      public String toString() {
        return (from == to ? String.valueOf(from) : from + "~" + to) + "→" + portion;
      }
    }

    private static final Pattern ROW =
        Pattern.compile("\\s*([0-9]{1,6})(?:\\s*~\\s*([0-9]{1,6}))?\\s*:(.+)");

    static Places of(StrategyParameters parameters) {
      Portion step = parameters
          .value("step", Places::step)
          .orElse(new Portion(Ratio.of(5, 100), Points.ZERO, false));
      if (step.isShare() ? Ratio.ONE.equals(step.share()) : step.fixed().isZero()) {
        parameters.refuse(
            "step", Message.of("from 0% up to but not 100%, or points", "应不小于 0% 且小于 100%，或为分数"));
      }
      List<Row> rows = parameters.value("places", Places::rows).orElse(List.of());
      if (!rows.isEmpty() && parameters.text("step").isPresent()) {
        parameters.refuse("step", Message.of("not beside places", "不能与 places 同用"));
      }
      return new Places(step, rows);
    }

    private static Portion step(String text) {
      Portion step = Portion.parse(text);
      if (step.isBare()) {
        throw Figure.parse(text).ambiguous(text + "分", " " + text + "分");
      }
      return step;
    }

    private static List<Row> rows(String text) {
      List<Row> rows = new ArrayList<>();
      int next = 1;
      for (String part : StrategyParameters.entries(text, ',')) {
        Row row = Row.parse(part);
        if (row.from != next || row.to < row.from) {
          throw new WrongParameter(
              "the places follow each other from 1 on, but " + next + " is followed by \"" + part
                  + "\"",
              "名次应从 1 起依次排列，第 " + next + " 名处写的是“" + part + "”");
        }
        next = row.to + 1;
        rows.add(row);
      }
      Portion.requireKind(rows.stream().map(Row::portion).toList());
      for (int i = 1; i < rows.size(); i++) {
        if (isMore(rows.get(i).portion, rows.get(i - 1).portion)) {
          throw new WrongParameter(
              "a place earns more than the one before it: " + rows.get(i),
              "后一名次的得分高于前一名次：" + rows.get(i));
        }
      }
      return List.copyOf(rows);
    }

    private static boolean isMore(Portion later, Portion earlier) {
      Ratio share = later.share();
      Ratio before = earlier.share();
      if (share == null || before == null) {
        return share == null && before == null && later.fixed().compareTo(earlier.fixed()) > 0;
      }
      return share.compareTo(before) > 0;
    }

    String english() {
      return rows.isEmpty()
          ? "full marks for the first place, " + step.english() + " less for each place after it"
          : "points by place: " + rows;
    }

    String chinese() {
      return rows.isEmpty()
          ? "第一名得满分，每降一名减少" + (step.isShare() ? "分值的" : "") + step
          : "按名次记分：" + rows;
    }

    boolean isFullForTheFirst(Points weight) {
      return rows.isEmpty() || rows.get(0).portion.isFull(weight);
    }

    Points points(int place, Points weight, Working working) {
      return rows.isEmpty() ? byStep(place, weight, working) : byRow(place, weight, working);
    }

    private Points byRow(int place, Points weight, Working working) {
      for (Row row : rows) {
        if (place >= row.from && place <= row.to) {
          working.note(Message.of(
              "place " + place + ": " + row.portion.english(),
              "第 " + place + " 名，得 " + row.portion));
          return row.portion.of(weight, SCORE, working);
        }
      }
      working.note(Message.of(
          "place " + place + " is not in the table: no points", "第 " + place + " 名不在记分名次内，不得分"));
      return Points.ZERO;
    }

    private Points byStep(int place, Points weight, Working working) {
      if (place == 1) {
        return full(weight, working);
      }
      Ratio steps = Ratio.of(place - 1L, 1);
      Ratio share = step.share();
      if (share == null) {
        Points behind = working.plain().multiple(OFF, step.fixed(), steps);
        return behind.compareTo(weight) >= 0
            ? nothing(working)
            : working.minus(SCORE, weight, behind);
      }
      Ratio behind = working.times(BEHIND, share, steps);
      return behind.compareTo(Ratio.ONE) >= 0
          ? nothing(working)
          : working.times(SCORE, weight, working.minus(SHARE, Ratio.ONE, behind));
    }
  }

  /**
   * Scores by how the same indicator did in other forms: {@code ratio-to-best}, {@code ratio-to-mean}, {@code min-max} and {@code
   * rank-among-peers(step=5%, places=…)}.
   *
   * <p>Sources: a county's rule, “第一名得满分，其余按与第一名的比例得分”; another, “以其他单位平均值为标准，达到得满分，低于按比例得分”; 争先进位计分法. Example: 90% where the best has 98% earns 9.18
   * of 10 points.
   */
  static final class AmongPeers implements ScoringStrategy {
    static final String BEST = "ratio-to-best";
    static final String MEAN = "ratio-to-mean";
    static final String RANGE = "min-max";
    static final String PLACE = "rank-among-peers";

    private static final Message TO_BEST = Message.of("share of the best", "与最优值之比");
    private static final Message TO_MEAN = Message.of("share of the mean", "与平均值之比");
    private static final Message ABOVE_WORST = Message.of("better than the worst by", "优于最差值");
    private static final Message SPREAD = Message.of("from the worst to the best", "最优值与最差值之差");
    private static final Message WAY =
        Message.of("way from the worst to the best", "在最差值与最优值之间的位置");

    private final String name;
    private final @Nullable Places places;

    AmongPeers(String name, StrategyParameters parameters) {
      this.name = name;
      this.places = name.equals(PLACE) ? Places.of(parameters) : null;
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
                  "full marks from the mean of the other forms on, otherwise the share of it",
                  "达到其他单位平均值的得满分，否则按与平均值的比例得分");
            case RANGE ->
              Message.of(
                  "full marks for the best form, nothing for the worst, a straight line in between",
                  "各单位中最优的得满分，最差的不得分，其余按线性插值得分");
            default -> {
              Places table = Objects.requireNonNull(places, "places");
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
      return figure(comparison) != null || ScoringStrategy.super.judges(indicator, comparison);
    }

    private static @Nullable Quantity figure(Comparison comparison) {
      return Shortfall.isOpen(comparison) ? null : comparison.achieved().orElse(null);
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
      Quantity own = figure(comparison);
      Ratio number = own == null ? null : peers.number(own).orElse(null);
      if (own == null || number == null) {
        return Award.notApplicable(Message.of(
            "\"" + indicator.actualOrMissing().text() + "\" is not among the figures of the "
                + peers.count() + " forms",
            "“" + indicator.actualOrMissing().text() + "”不在已汇总的 " + peers.count() + " 个单位的数值之中"));
      }
      working.note(counted(peers));
      boolean smaller = comparison.relation().isUpperBound();
      Points points = points(indicator.weight(), own, number, smaller, peers, working);
      return points == null
          ? Award.notApplicable(Message.of(
              "the figures of the forms give no score: " + peers, "按各单位的数值无法计算得分：" + peers))
          : Award.of(points, rule);
    }

    private static Message counted(PeerFigures peers) {
      int without = peers.without();
      return Message.of(
          peers.count() + " forms are compared"
              + (without > 0 ? ", " + without + " without a comparable figure are left out" : ""),
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
      return working.times(SCORE, weight, working.share(TO_BEST, part, whole));
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
          "the mean of the " + others + " others: " + shown, "其他 " + others + " 个单位的平均值：" + shown));
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
      return working.times(SCORE, weight, working.plain().share(TO_MEAN, part, whole));
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
        return null; // who is alone, or as good as all others, is the best and the worst
      }
      Ratio above = smaller
          ? working.plain().difference(ABOVE_WORST, bottom, number)
          : working.plain().difference(ABOVE_WORST, number, bottom);
      Ratio spread = smaller
          ? working.plain().difference(SPREAD, bottom, top)
          : working.plain().difference(SPREAD, top, bottom);
      return working.times(SCORE, weight, working.plain().share(WAY, above, spread));
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
}
