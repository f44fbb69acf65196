package dev.jixiao.rules;

import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.form.LevelOne;
import dev.jixiao.form.StandardCategory;
import dev.jixiao.value.Points;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A plan of weights (权重设置): how many points the budget execution and each heading of level one or two carry.
 *
 * <pre>{@code
 * WeightPlan plan = new WeightPlan("standard", Points.of(10), Map.of(
 *     "产出指标", Points.of(50), "效益指标", Points.of(30), "满意度指标", Points.of(10)));
 * System.out.println(plan.total());  // 100
 * }</pre>
 *
 * <p>A heading is of level one (产出指标), of level two (数量指标, 质量指标) or a custom one (决策, 过程), and a plan may have them side by side: 数量 20,
 * 质量 10, 时效 10, 成本 10, 效益 30, 满意度 10. An indicator counts for the heading of its level two where the plan has that, otherwise for the one
 * of its level one. 成本指标 is the category of level one where the plan has 产出指标 as well, otherwise the one of level two.
 *
 * <p>Records are immutable and thread-safe.
 *
 * @param name the name of the plan within its rule set
 * @param budget the points of the budget execution (预算执行率)
 * @param weights the points by heading; a standard one has its official name
 */
public record WeightPlan(String name, Points budget, Map<String, Points> weights) {
  private static final Set<String> LEVEL_ONE = levelOne();

  /**
   * Keeps its own copy of the weights: in the order of the official forms if all are standard ones of level one, otherwise as given.
   *
   * @param name as the record's component
   * @param budget as the record's component
   * @param weights as the record's component
   * @throws IllegalArgumentException if a heading is blank or is duplicated under two names
   */
  public WeightPlan {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(budget, "budget");
    Map<String, Points> copy = new LinkedHashMap<>();
    for (Map.Entry<String, Points> weight : weights.entrySet()) {
      if (copy.put(headingOf(weight.getKey()), weight.getValue()) != null) {
        throw new IllegalArgumentException("the heading " + weight.getKey() + " is duplicated");
      }
    }
    weights = Collections.unmodifiableMap(inOfficialOrder(copy));
  }

  private static Set<String> levelOne() {
    Set<String> headings = new HashSet<>();
    for (LevelOne one : LevelOne.values()) {
      headings.add(one.heading());
    }
    return headings;
  }

  private static Map<String, Points> inOfficialOrder(Map<String, Points> weights) {
    Map<String, Points> ordered = new LinkedHashMap<>();
    for (LevelOne one : LevelOne.values()) {
      Points points = weights.get(one.heading());
      if (points != null) {
        ordered.put(one.heading(), points);
      }
    }
    return ordered.size() == weights.size() ? ordered : weights;
  }

  /**
   * The heading by which plans name a category: the official one of a standard category, 产出指标 for 产出 or 项目产出(50分), otherwise the text
   * itself.
   *
   * @param heading a heading of level one or two as people write it
   * @return the heading
   * @throws IllegalArgumentException if the heading is blank
   */
  public static String headingOf(String heading) {
    if (IndicatorCategory.stemOf(heading).isEmpty()) {
      throw new IllegalArgumentException("no heading: \"" + heading + "\"");
    }
    LevelOne one = IndicatorCategory.of(heading, "").levelOne().orElse(null);
    if (one != null) {
      return one.heading();
    }
    StandardCategory two = IndicatorCategory.of("", heading).standard().orElse(null);
    return two != null ? two.heading() : heading.strip();
  }

  /**
   * The heading of this plan that a category counts for.
   *
   * @param category the category of an indicator
   * @return the heading of its level two, otherwise of its level one; empty if the plan has neither
   */
  public Optional<String> headingFor(IndicatorCategory category) {
    Optional<String> heading = ofLevelTwo(category);
    return heading.isPresent() ? heading : ofLevelOne(category);
  }

  private Optional<String> ofLevelTwo(IndicatorCategory category) {
    StandardCategory standard = category.standard().orElse(null);
    String heading = standard == null ? "" : standard.heading();
    boolean ofLevelOne =
        heading.equals(LevelOne.COST.heading()) && weights.containsKey(LevelOne.OUTPUT.heading());
    return heading.isEmpty() || ofLevelOne ? own(category.stem2()) : known(heading);
  }

  private Optional<String> ofLevelOne(IndicatorCategory category) {
    return category.levelOne().isPresent()
        ? known(category.levelOne().get().heading())
        : own(category.stem1());
  }

  private Optional<String> known(String heading) {
    return weights.containsKey(heading) ? Optional.of(heading) : Optional.empty();
  }

  // a form may print 一、决策(20分) where the plan has 决策
  private Optional<String> own(String stem) {
    if (stem.isEmpty()) {
      return Optional.empty();
    }
    for (String heading : weights.keySet()) {
      // most plans have headings of level one only, and to read the stem of each for each row took
      // a seventh of an audit's memory
      if (!LEVEL_ONE.contains(heading) && IndicatorCategory.stemOf(heading).equals(stem)) {
        return Optional.of(heading);
      }
    }
    return Optional.empty();
  }

  /** Whether two custom headings are the same but for what is printed around them. */
  boolean hasOneHeadingTwice() {
    Set<String> stems = new HashSet<>();
    return !weights.keySet().stream().map(IndicatorCategory::stemOf).allMatch(stems::add);
  }

  /**
   * The sum of all weights.
   *
   * @return the budget's and all headings' points
   */
  public Points total() {
    Points total = budget;
    for (Points weight : weights.values()) {
      total = total.plus(weight);
    }
    return total;
  }
}
