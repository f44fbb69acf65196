package dev.jixiao.form;

import dev.jixiao.compare.Direction;
import dev.jixiao.value.Points;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The category of an indicator: its headings of level one and two (一级指标, 二级指标) as printed, and what they mean.
 *
 * <p>Headings are read like cells: {@code 产 出 指 标(50分)} is the output category with a printed weight of 50 points, and
 * {@code 数量指标(必填)} is the quantity category. A heading that is none of the standard ones is kept as a custom
 * category and judged by its level one.
 *
 * <pre>{@code
 * IndicatorCategory.of("产出指标", "数量指标").equals(IndicatorCategory.QUANTITY); // true
 * IndicatorCategory.of("项目产出(50分)", "数量指标").standard(); // QUANTITY
 * }</pre>
 *
 * <p>Categories are equal if their headings are, as printed. This class is immutable and thread-safe.
 */
public final class IndicatorCategory {
  /** No headings at all. */
  public static final IndicatorCategory NONE = new IndicatorCategory("", "", null, null);
  /** Quantity, 产出指标 / 数量指标. */
  public static final IndicatorCategory QUANTITY = standard(StandardCategory.QUANTITY);
  /** Quality, 产出指标 / 质量指标. */
  public static final IndicatorCategory QUALITY = standard(StandardCategory.QUALITY);
  /** Timeliness, 产出指标 / 时效指标. */
  public static final IndicatorCategory TIMELINESS = standard(StandardCategory.TIMELINESS);
  /** Cost, 产出指标 / 成本指标. */
  public static final IndicatorCategory COST = standard(StandardCategory.COST);
  /** Economic benefit, 效益指标 / 经济效益指标. */
  public static final IndicatorCategory ECONOMIC_BENEFIT =
      standard(StandardCategory.ECONOMIC_BENEFIT);
  /** Social benefit, 效益指标 / 社会效益指标. */
  public static final IndicatorCategory SOCIAL_BENEFIT = standard(StandardCategory.SOCIAL_BENEFIT);
  /** Ecological benefit, 效益指标 / 生态效益指标. */
  public static final IndicatorCategory ECOLOGICAL_BENEFIT =
      standard(StandardCategory.ECOLOGICAL_BENEFIT);
  /** Sustainability, 效益指标 / 可持续影响指标. */
  public static final IndicatorCategory SUSTAINABILITY = standard(StandardCategory.SUSTAINABILITY);
  /** Satisfaction, 满意度指标 / 服务对象满意度指标. */
  public static final IndicatorCategory SERVICE_RECIPIENT_SATISFACTION =
      standard(StandardCategory.SERVICE_RECIPIENT_SATISFACTION);
  /** Economic cost, 成本指标 / 经济成本指标. */
  public static final IndicatorCategory ECONOMIC_COST = standard(StandardCategory.ECONOMIC_COST);
  /** Social cost, 成本指标 / 社会成本指标. */
  public static final IndicatorCategory SOCIAL_COST = standard(StandardCategory.SOCIAL_COST);
  /** Ecological cost, 成本指标 / 生态环境成本指标. */
  public static final IndicatorCategory ECOLOGICAL_COST =
      standard(StandardCategory.ECOLOGICAL_COST);

  // Reading the headings of ten indicators anew takes as long as a third of a whole form of JSON,
  // and the first of them
  // loads the tables of Unicode, which a program feels when it starts.
  private static final Map<String, IndicatorCategory> BY_HEADING = Map.ofEntries(
      entry(QUANTITY),
      entry(QUALITY),
      entry(TIMELINESS),
      entry(COST),
      entry(ECONOMIC_BENEFIT),
      entry(SOCIAL_BENEFIT),
      entry(ECOLOGICAL_BENEFIT),
      entry(SUSTAINABILITY),
      entry(SERVICE_RECIPIENT_SATISFACTION),
      entry(ECONOMIC_COST),
      entry(SOCIAL_COST),
      entry(ECOLOGICAL_COST));

  private final String level1;
  private final String level2;
  private final String stem1;
  private final String stem2;
  private final Optional<LevelOne> levelOne;
  private final Optional<StandardCategory> standard;
  private final Direction direction;
  private final @Nullable Points printedWeight1;
  private final @Nullable Points printedWeight2;

  private IndicatorCategory(String level1, String level2) {
    this.level1 = level1;
    this.level2 = level2;
    Heading one = Heading.of(level1);
    Heading two = Heading.of(level2);
    this.stem1 = stem(one, level1);
    this.stem2 = stem(two, level2);
    this.levelOne = one.levelOne();
    this.standard = two.levelTwo().isPresent() ? two.levelTwo() : standardOf(one, two);
    this.direction = directionOf(levelOne.orElse(null), standard.orElse(null));
    this.printedWeight1 = one.printedWeight().orElse(null);
    this.printedWeight2 = two.printedWeight().orElse(null);
  }

  private IndicatorCategory(
      String level1,
      String level2,
      @Nullable LevelOne levelOne,
      @Nullable StandardCategory standard) {
    this.level1 = level1;
    this.level2 = level2;
    this.stem1 = stemOf(level1);
    this.stem2 = stemOf(level2);
    this.levelOne = Optional.ofNullable(levelOne);
    this.standard = Optional.ofNullable(standard);
    this.direction = directionOf(levelOne, standard);
    this.printedWeight1 = null;
    this.printedWeight2 = null;
  }

  private static IndicatorCategory standard(StandardCategory standard) {
    return new IndicatorCategory(
        standard.levelOne().heading(), standard.heading(), standard.levelOne(), standard);
  }

  private static Map.Entry<String, IndicatorCategory> entry(IndicatorCategory category) {
    return Map.entry(category.level2, category);
  }

  // 满意度指标, 成本指标 and a category of level two that is printed at level one need no second level.
  private static Optional<StandardCategory> standardOf(Heading one, Heading two) {
    StandardCategory category = two.stem().isEmpty() ? one.levelTwo().orElse(null) : null;
    boolean alone = category != null
        && (category == StandardCategory.SERVICE_RECIPIENT_SATISFACTION
            || category.heading().equals(one.stem() + "指标"));
    return Optional.ofNullable(alone ? category : null);
  }

  /**
   * A category from its headings as printed.
   *
   * @param level1 the heading of level one, empty if there is none
   * @param level2 the heading of level two, empty if there is none
   * @return the category
   */
  public static IndicatorCategory of(String level1, String level2) {
    IndicatorCategory standard = BY_HEADING.get(Objects.requireNonNull(level2, "level2"));
    return standard != null && standard.level1.equals(level1)
        ? standard
        : new IndicatorCategory(Objects.requireNonNull(level1, "level1"), level2);
  }

  /**
   * A standard category with the official headings.
   *
   * @param standard the standard category
   * @return the category
   */
  public static IndicatorCategory of(StandardCategory standard) {
    return of(standard.levelOne().heading(), standard.heading());
  }

  /**
   * The heading of level one as printed (一级指标).
   *
   * @return the heading, empty if there is none
   */
  public String level1() {
    return level1;
  }

  /**
   * The heading of level two as printed (二级指标).
   *
   * @return the heading, empty if there is none
   */
  public String level2() {
    return level2;
  }

  /**
   * The stem of a heading, by which rule sets find it: what is left of it without blanks, brackets, numbering, a leading 项目 or 预期
   * and a trailing 指标, 目标 or 值.
   *
   * <pre>{@code
   * IndicatorCategory.stemOf("一、决策指标(20分)"); // 决策
   * }</pre>
   *
   * @param heading a heading of level one or two as printed
   * @return its stem; the heading itself where nothing would be left
   */
  public static String stemOf(String heading) {
    return stem(Heading.of(heading), heading);
  }

  private static String stem(Heading heading, String printed) {
    return heading.stem().isEmpty() ? printed.strip() : heading.stem();
  }

  /**
   * The stem of the heading of level one, such as 决策 of 决策指标(20分).
   *
   * @return the stem, empty if there is no heading
   */
  public String stem1() {
    return stem1;
  }

  /**
   * The stem of the heading of level two, such as 项目立项 of 项目立项(5分).
   *
   * @return the stem, empty if there is no heading
   */
  public String stem2() {
    return stem2;
  }

  /**
   * What the heading of level one means.
   *
   * @return the level-one category, or empty for a heading that is none of the standard ones
   */
  public Optional<LevelOne> levelOne() {
    return levelOne;
  }

  /**
   * What the heading of level two means, whatever level-one heading it is printed under.
   *
   * @return the standard category, or empty for a custom heading
   */
  public Optional<StandardCategory> standard() {
    return standard;
  }

  /**
   * The weight that the heading of level one prints, such as 50 in {@code 产出指标(50分)}.
   *
   * @return the weight, or empty
   */
  public Optional<Points> printedWeight1() {
    return Optional.ofNullable(printedWeight1);
  }

  /**
   * The weight that the heading of level two prints.
   *
   * @return the weight, or empty
   */
  public Optional<Points> printedWeight2() {
    return Optional.ofNullable(printedWeight2);
  }

  /**
   * Which way is better in this category, where a target does not say it.
   *
   * @return the direction of the standard category, otherwise of level one
   */
  public Direction direction() {
    return direction;
  }

  private static Direction directionOf(
      @Nullable LevelOne levelOne, @Nullable StandardCategory standard) {
    if (standard != null) {
      return standard.direction();
    }
    return levelOne == LevelOne.COST ? Direction.SMALLER_IS_BETTER : Direction.LARGER_IS_BETTER;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof IndicatorCategory that
        && level1.equals(that.level1)
        && level2.equals(that.level2);
  }

  @Override
  public int hashCode() {
    return 31 * level1.hashCode() + level2.hashCode();
  }

  /** The headings as printed, with a slash between them. */
  @Override
  public String toString() {
    return level1 + "/" + level2;
  }
}
