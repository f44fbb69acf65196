package dev.jixiao.audit;

import dev.jixiao.problem.Message;

/**
 * The severity of a finding (严重程度). The declared order is from most to least severe.
 *
 * <p>Enums are immutable and thread-safe.
 */
public enum Severity {
  /** The form contradicts itself or its rules, and has to be corrected (错误). */
  ERROR("error", "错误"),
  /** A reviewer would ask about it (警告). */
  WARNING("warning", "警告"),
  /** Worth knowing, nothing has to be done (提示). */
  INFO("note", "提示");

  private final String english;
  private final String chinese;

  Severity(String english, String chinese) {
    this.english = english;
    this.chinese = chinese;
  }

  /**
   * The severity in words.
   *
   * @return the label for reports
   */
  public Message label() {
    return Message.of(english, chinese);
  }
}
