package dev.jixiao.strategy;

import dev.jixiao.compare.Comparison;
import dev.jixiao.compare.PeerFigures;
import dev.jixiao.explain.Working;
import dev.jixiao.form.Indicator;
import dev.jixiao.problem.Message;
import dev.jixiao.value.Points;
import dev.jixiao.value.Ratio;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * S24 {@code composite(parts=all-or-nothing:40%;proportional:60%)}: the weight split among several strategies, whose points are
 * added.
 *
 * <p>The parts are separated by semicolons, each a strategy with its share after the last colon; the shares add up to 100%. A composite
 * cannot be part of another. Source: a mixed indicator, 4 points all or nothing and 6 points by degree. Example: ≥100 with 80 earns nothing of
 * the 40% and 80% of the 60%, so 4.8 of 10 points.
 */
final class Composite extends Formula {
  static final String NAME = "composite";

  private static final Message PART = Message.of("weight of the part", "该部分分值");

  private record Part(Message name, ScoringStrategy strategy, Ratio share) {
    /** What the part is called, with what it does. */
    Message label() {
      Message rule = strategy.rule().orElse(null);
      return rule == null
          ? name
          : Message.of(
              name.english() + " (" + rule.english() + ")",
              name.chinese() + "（" + rule.chinese() + "）");
    }
  }

  private final List<Part> parts;

  Composite(StrategyParameters parameters) {
    this(parameters.required("parts", text -> parts(text, parameters), List.of()));
  }

  private Composite(List<Part> parts) {
    super(
        "the sum of several rules: "
            + joined(parts, "; ", part -> part.share + " by " + part.label().english()),
        "多项规则加权合计：" + joined(parts, "；", part -> part.label().chinese() + "占" + part.share));
    this.parts = parts;
  }

  private static String joined(List<Part> parts, String separator, Function<Part, String> words) {
    return parts.stream().map(words).collect(Collectors.joining(separator));
  }

  private static List<Part> parts(String text, StrategyParameters parameters) {
    List<Part> parts = new ArrayList<>();
    Ratio sum = Ratio.ZERO;
    for (String part : StrategyParameters.entries(text, ';')) {
      int colon = StrategyParameters.colon(part);
      if (colon < 0) {
        throw new WrongParameter(
            "a part is written strategy:share, not \"" + part + "\"",
            "每部分应写作“赋分方法:比例”，而不是“" + part + "”");
      }
      Ratio share = Figure.percentage(part.substring(colon + 1).strip());
      StrategySpec spec = StrategySpec.parse(part.substring(0, colon).strip());
      parts.add(new Part(parameters.label(spec), strategy(spec, parameters), share));
      sum = sum.plus(share);
    }
    if (parts.stream().anyMatch(part -> part.share.signum() <= 0)) {
      throw new WrongParameter("every share is above zero", "各部分比例应大于 0");
    }
    if (!sum.equals(Ratio.ONE)) {
      throw new WrongParameter("the shares add up to 100%, not " + sum, "各部分比例应合计 100%，而不是 " + sum);
    }
    return List.copyOf(parts);
  }

  private static ScoringStrategy strategy(StrategySpec spec, StrategyParameters parameters) {
    if (spec.name().equals(NAME)) {
      throw new WrongParameter("a composite cannot be part of another", "综合方法不能嵌套");
    }
    return parameters.strategy(spec);
  }

  @Override
  public boolean judges(Indicator indicator, Comparison comparison) {
    return parts.stream().allMatch(part -> part.strategy.judges(indicator, comparison));
  }

  @Override
  public Optional<String> neededForFull(Indicator indicator, Comparison hit) {
    Set<Optional<String>> needed = new HashSet<>();
    for (Part part : parts) {
      Indicator weighted = weighted(indicator, indicator.weight().times(part.share));
      needed.add(part.strategy.neededForFull(weighted, hit));
    }
    return needed.size() == 1 ? needed.iterator().next() : Optional.empty();
  }

  @Override
  public boolean looksAtPeers() {
    return parts.stream().anyMatch(part -> part.strategy.looksAtPeers());
  }

  @Override
  public Award award(
      Indicator indicator, Comparison comparison, PeerFigures peers, Working working) {
    working.note(does());
    Points points = sum(indicator, comparison, peers, working);
    return points == null
        ? Award.withheld(refusal(indicator, comparison))
        : Award.of(points, does());
  }

  @Override
  @Nullable
  Points points(Points weight, Indicator indicator, Comparison comparison, Working working) {
    return sum(indicator, comparison, null, working);
  }

  private @Nullable Points sum(
      Indicator indicator, Comparison comparison, @Nullable PeerFigures peers, Working working) {
    Points sum = Points.ZERO;
    for (Part part : parts) {
      Points share = working.times(PART, indicator.weight(), part.share);
      Indicator weighted = weighted(indicator, share);
      Award award = peers == null
          ? part.strategy.award(weighted, comparison, working)
          : part.strategy.award(weighted, comparison, peers, working);
      Points points = award.points().orElse(null);
      if (points == null || points.signum() < 0 || points.compareTo(share) > 0) {
        return null;
      }
      sum = working.plus(SCORE, sum, points);
    }
    return sum;
  }

  private static Indicator weighted(Indicator indicator, Points weight) {
    return indicator.toBuilder().weight(weight).build();
  }
}
