package dev.jixiao.compare;

/**
 * The direction (正向, 反向) in which a value is better where its target states no relation of its own; it follows from the
 * category of the indicator.
 *
 * <p>Enums are immutable and thread-safe.
 */
public enum Direction {
  /** More is better: quantity, quality, benefit and satisfaction indicators (数量, 质量, 效益, 满意度). */
  LARGER_IS_BETTER,
  /** Less is better: cost indicators (成本). */
  SMALLER_IS_BETTER,
  /** Earlier and shorter is better: timeliness indicators (时效). A percentage there is a rate, and more is better. */
  EARLIER_IS_BETTER
}
