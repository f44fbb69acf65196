package dev.jixiao.rules;

import dev.jixiao.problem.Message;

/**
 * The policy for the budget's points where more was spent than the annual budget (全年预算数).
 *
 * <p>More constants may be added. Enums are immutable and thread-safe.
 */
public enum OverspendPolicy {
  /** The rate is taken as 100%. */
  CAP("the rate is taken as 100%", "执行率按100%计"),
  /** The rate is taken as 100%, with a warning beside the score. */
  FLAG("the rate is taken as 100%, with a warning", "执行率按100%计并提示"),
  /** None is given. */
  ZERO("no points", "记0分");

  private final String english;
  private final String chinese;

  OverspendPolicy(String english, String chinese) {
    this.english = english;
    this.chinese = chinese;
  }

  /**
   * What a rule set does with these points, for people.
   *
   * @return the words in both languages
   */
  public Message label() {
    return Message.of(english, chinese);
  }
}
