package dev.jixiao.compare;

import dev.jixiao.problem.Message;

/**
 * The direction (正向, 反向) in which a value is better where its target states no relation of its own; it follows from the
 * category of the indicator.
 *
 * <p>Enums are immutable and thread-safe.
 */
public enum Direction {
  /** More is better: quantity, quality, benefit and satisfaction indicators (数量, 质量, 效益, 满意度). */
  LARGER_IS_BETTER("more is better", "越高越好"),
  /** Less is better: cost indicators (成本). */
  SMALLER_IS_BETTER("less is better", "越低越好"),
  /** Earlier and shorter is better: timeliness indicators (时效). A percentage there is a rate, and more is better. */
  EARLIER_IS_BETTER("earlier is better", "越早越好");

  private final String english;
  private final String chinese;

  Direction(String english, String chinese) {
    this.english = english;
    this.chinese = chinese;
  }

  /**
   * The direction in words.
   *
   * @return the label for reports
   */
  public Message label() {
    return Message.of(english, chinese);
  }
}
