package dev.jixiao.rules;

import dev.jixiao.problem.Message;

/**
 * The policy for an indicator without a verdict: its actual is missing, or it says nothing about the target.
 *
 * <p>More constants may be added. Enums are immutable and thread-safe.
 */
public enum UnjudgedPolicy {
  /** It is left unscored, and the form has no grade. */
  LEAVE_UNSCORED("left unscored", "暂不记分"),
  /** It scores zero, with its problem beside it. */
  ZERO("no points", "记0分");

  private final String english;
  private final String chinese;

  UnjudgedPolicy(String english, String chinese) {
    this.english = english;
    this.chinese = chinese;
  }

  /**
   * What a rule set does with such indicators, for people.
   *
   * @return the words in both languages
   */
  public Message label() {
    return Message.of(english, chinese);
  }
}
