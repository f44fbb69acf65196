package dev.jixiao.form;

import dev.jixiao.compare.Direction;

/**
 * A category of level two (二级指标) of the official forms of 财预〔2020〕10号 and 财预〔2021〕101号.
 *
 * <p>Enums are immutable and thread-safe.
 */
public enum StandardCategory {
  /** Quantity (数量指标). */
  QUANTITY(LevelOne.OUTPUT, "数量指标", Direction.LARGER_IS_BETTER),
  /** Quality (质量指标). */
  QUALITY(LevelOne.OUTPUT, "质量指标", Direction.LARGER_IS_BETTER),
  /** Timeliness (时效指标). */
  TIMELINESS(LevelOne.OUTPUT, "时效指标", Direction.EARLIER_IS_BETTER),
  /** Cost as an output (成本指标 under 产出指标, 财预〔2020〕10号). */
  COST(LevelOne.OUTPUT, "成本指标", Direction.SMALLER_IS_BETTER),
  /** Economic benefit (经济效益指标). */
  ECONOMIC_BENEFIT(LevelOne.BENEFIT, "经济效益指标", Direction.LARGER_IS_BETTER),
  /** Social benefit (社会效益指标). */
  SOCIAL_BENEFIT(LevelOne.BENEFIT, "社会效益指标", Direction.LARGER_IS_BETTER),
  /** Ecological benefit (生态效益指标). */
  ECOLOGICAL_BENEFIT(LevelOne.BENEFIT, "生态效益指标", Direction.LARGER_IS_BETTER),
  /** Sustainability (可持续影响指标). */
  SUSTAINABILITY(LevelOne.BENEFIT, "可持续影响指标", Direction.LARGER_IS_BETTER),
  /** Satisfaction of those served (服务对象满意度指标). */
  SERVICE_RECIPIENT_SATISFACTION(LevelOne.SATISFACTION, "服务对象满意度指标", Direction.LARGER_IS_BETTER),
  /** Economic cost (经济成本指标, 财预〔2021〕101号). */
  ECONOMIC_COST(LevelOne.COST, "经济成本指标", Direction.SMALLER_IS_BETTER),
  /** Social cost (社会成本指标, 财预〔2021〕101号). */
  SOCIAL_COST(LevelOne.COST, "社会成本指标", Direction.SMALLER_IS_BETTER),
  /** Ecological cost (生态环境成本指标, 财预〔2021〕101号). */
  ECOLOGICAL_COST(LevelOne.COST, "生态环境成本指标", Direction.SMALLER_IS_BETTER);

  private final LevelOne levelOne;
  private final String heading;
  private final Direction direction;

  StandardCategory(LevelOne levelOne, String heading, Direction direction) {
    this.levelOne = levelOne;
    this.heading = heading;
    this.direction = direction;
  }

  /**
   * The category of level one under which the official form prints this one.
   *
   * @return the level-one category
   */
  public LevelOne levelOne() {
    return levelOne;
  }

  /**
   * The heading as the official form prints it.
   *
   * @return the heading
   */
  public String heading() {
    return heading;
  }

  /**
   * Which way is better in this category, where a target does not say it.
   *
   * @return the direction
   */
  public Direction direction() {
    return direction;
  }
}
