package dev.jixiao.example.benchmarks.work;

import java.math.BigDecimal;

/**
 * One indicator row as a person typed it, and the points it deserves.
 *
 * @param level1 the level-one heading (一级指标)
 * @param level2 the level-two heading (二级指标)
 * @param name the indicator (三级指标)
 * @param target the target cell (年度指标值)
 * @param actual the actual cell (实际完成值)
 * @param weight the weight (分值)
 * @param points the exact points, rounded half up to two decimals
 */
public record TypedRow(
    String level1,
    String level2,
    String name,
    String target,
    String actual,
    BigDecimal weight,
    BigDecimal points) {}
