package dev.jixiao.compare;

import dev.jixiao.problem.Message;

/**
 * The verdict (判定) on an actual value: whether it meets its target.
 *
 * <p>Enums are immutable and thread-safe.
 */
public enum Verdict {
  /** The target is met or exceeded (完成). */
  MET("met", "完成"),
  /** The target is missed, but something was achieved (部分完成). */
  PARTLY_MET("partly met", "部分完成"),
  /** The target is missed and nothing counts as achieved (未完成). */
  NOT_MET("not met", "未完成"),
  /** It cannot be told (无法判定): the actual is missing or unreadable, or says nothing about the target. */
  UNDETERMINED("undetermined", "无法判定"),
  /** The indicator does not apply to this project (不适用). */
  NOT_APPLICABLE("not applicable", "不适用");

  private final String english;
  private final String chinese;

  Verdict(String english, String chinese) {
    this.english = english;
    this.chinese = chinese;
  }

  /**
   * The verdict in words.
   *
   * @return the label for reports
   */
  public Message label() {
    return Message.of(english, chinese);
  }
}
