package dev.jixiao.score;

import dev.jixiao.problem.Message;

/**
 * The light of an indicator under way (绩效监控预警灯). The declared order is from bad to good.
 *
 * <p>Enums are immutable and thread-safe.
 */
public enum Light {
  /** Far behind (红灯). */
  RED("red", "红灯"),
  /** Behind (黄灯). */
  YELLOW("yellow", "黄灯"),
  /** On the way, or reached (绿灯). */
  GREEN("green", "绿灯"),
  /** Far ahead (蓝灯). */
  BLUE("blue", "蓝灯");

  private final String english;
  private final String chinese;

  Light(String english, String chinese) {
    this.english = english;
    this.chinese = chinese;
  }

  /**
   * The light in words.
   *
   * @return the label for reports
   */
  public Message label() {
    return Message.of(english, chinese);
  }
}
