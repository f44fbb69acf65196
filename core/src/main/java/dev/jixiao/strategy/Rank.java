package dev.jixiao.strategy;

import dev.jixiao.compare.ActualValue;
import dev.jixiao.compare.Comparison;
import dev.jixiao.explain.Working;
import dev.jixiao.form.Indicator;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * S22 {@code rank(step=5%)}: the best of several projects earns everything, each place after it a step less, down to nothing.
 *
 * <p>The actual value is the place: 第2名 or 2. Source: 争先进位计分法, the best 100%, the second 95%, the third 90%. Example: the third place
 * earns 9 of 10 points.
 */
final class Rank extends Formula {
  static final String NAME = "rank";

  private static final Pattern PLACE = Pattern.compile("第?\\s*([0-9]{1,6})\\s*[名位]?");
  private static final Message BEHIND = Message.of("behind the first", "落后第一名的扣减比例");
  private static final Message SHARE = Message.of("share of the weight", "得分比例");

  private final Ratio step;

  Rank(StrategyParameters parameters) {
    this(Portion.within(parameters, "step", Ratio.of(5, 100)));
  }

  private Rank(Ratio step) {
    super(
        "all for the first place, " + step + " less for each place after it",
        "第一名得满分，每降一名减少分值的 " + step);
    this.step = step;
  }

  private static int place(Indicator indicator) {
    ActualValue actual = indicator.actual().orElse(null);
    Matcher place = PLACE.matcher(actual == null ? "" : actual.text().strip());
    return place.matches() ? Integer.parseInt(place.group(1)) : 0;
  }

  @Override
  public boolean judges(Indicator indicator, Comparison comparison) {
    return place(indicator) > 0 || super.judges(indicator, comparison);
  }

  @Override
  public Optional<String> neededForFull(Indicator indicator, Comparison hit) {
    return Optional.of("第1名");
  }

  @Override
  @Nullable
  Points points(Points weight, Indicator indicator, Comparison comparison, Working working) {
    int place = place(indicator);
    if (place < 1) {
      return null;
    }
    if (place == 1) {
      return full(weight, working);
    }
    Ratio behind = working.times(BEHIND, step, Ratio.of(place - 1L, 1));
    return behind.compareTo(Ratio.ONE) >= 0
        ? nothing(working)
        : working.times(SCORE, weight, working.minus(SHARE, Ratio.ONE, behind));
  }
}
