package dev.jixiao.strategy;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.explain.Working;
import dev.jixiao.form.Indicator;
import dev.jixiao.problem.Message;
import dev.jixiao.value.FullWidth;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
  record Places(Portion step, List<Row> rows) {
    private static final Message FIRST = Message.of("the first place: full marks", "第一名，记满分");
    private static final Message EACH = Message.of("for each place", "每名扣减");
    private static final Message OFF = Message.of("deduction", "扣分");

    /** The places from one to another, both included, and what each of them earns. */
    private record Row(int from, int to, Portion portion) {
      static Row parse(String text) {
        Matcher row = ROW.matcher(text);
        if (!row.matches()) {
          throw new WrongParameter(
              "an entry is written place:share, such as 1:100% or 2~3:8, not \"" + text + "\"",
              "每项应写作“名次:比例”，例如 1:100% 或 2~3:8，而不是“" + text + "”");
        }
        int from = Integer.parseInt(row.group(1));
        int to = row.group(2) == null ? from : Integer.parseInt(row.group(2));
        return new Row(from, to, Portion.parse(row.group(3).strip()));
      }

      String places() {
        return from == to ? String.valueOf(from) : from + "~" + to;
      }

      @Override
      public String toString() {
        return places() + "→" + portion;
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
            "step", Message.of("from 0% to less than 100%, or points", "应不小于 0% 且小于 100%，或为分数"));
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
              "the places follow each other from 1 on, but where place " + next + " should be is \""
                  + part + "\"",
              "名次应从 1 起依次排列，第 " + next + " 名处写的是“" + part + "”");
        }
        next = row.to + 1;
        rows.add(row);
      }
      Portion.requireKind(rows.stream().map(Row::portion).toList());
      for (int i = 1; i < rows.size(); i++) {
        requireOrder(rows.get(i - 1), rows.get(i));
      }
      return List.copyOf(rows);
    }

    private static void requireOrder(Row earlier, Row later) {
      if (isAtMost(later.portion, earlier.portion)) {
        return;
      }
      if (later.portion.isShare() != earlier.portion.isShare() && !earlier.portion.isNothing()) {
        throw new WrongParameter(
            "which of " + earlier + " and " + later
                + " is more depends on the weight; write both as points or both as shares",
            earlier + " 与 " + later + " 孰高取决于分值；请统一写分数或统一写比例");
      }
      throw new WrongParameter(
          "a place earns more than the one before it: " + later, "后一名次的得分高于前一名次：" + later);
    }

    /** Whether a place surely earns no more than the one before it, whatever the weight: 8分 and 90% do not say. */
    private static boolean isAtMost(Portion later, Portion earlier) {
      Ratio share = later.share();
      Ratio before = earlier.share();
      if (later.isNothing() || Ratio.ONE.equals(before)) {
        return true;
      }
      return share != null
          ? before != null && share.compareTo(before) <= 0
          : before == null && later.fixed().compareTo(earlier.fixed()) <= 0;
    }

    String english() {
      return rows.isEmpty()
          ? "full marks for the first place, " + step.english() + " less for each place after it"
          : "points by place: " + listed(", ", Portion::english);
    }

    String chinese() {
      return rows.isEmpty()
          ? "第一名得满分，每降一名减少" + (step.isShare() ? "分值的" : "") + step
          : "按名次记分：" + listed("、", Portion::toString);
    }

    private String listed(String separator, Function<Portion, String> portion) {
      return rows.stream()
          .map(row -> row.places() + "→" + portion.apply(row.portion))
          .collect(Collectors.joining(separator));
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
        working.note(FIRST);
        return weight;
      }
      Points each = step.of(weight, EACH, working);
      Points behind = working.plain().multiple(OFF, each, Ratio.of(place - 1L, 1));
      return behind.compareTo(weight) >= 0
          ? nothing(working)
          : working.minus(SCORE, weight, behind);
    }
  }
}
