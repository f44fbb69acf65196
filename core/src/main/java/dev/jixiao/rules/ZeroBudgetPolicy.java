package dev.jixiao.rules;

import dev.jixiao.problem.Message;

/**
 * The policy for the budget's points where the annual budget (全年预算数) is zero, so that there is no execution rate.
 *
 * <p>More constants may be added. Enums are immutable and thread-safe.
 */
public enum ZeroBudgetPolicy {
  /** They are left unscored, with a problem. */
  LEAVE_UNSCORED("left unscored", "暂不记分"),
  /** The budget row does not apply: the form is treated as the not-applicable policy says. */
  NOT_APPLICABLE("treated as not applicable", "按不适用处理"),
  /** They are given in full. */
  FULL_MARKS("full marks", "记满分"),
  /** None is given. */
  ZERO("no points", "记0分");

  private final String english;
  private final String chinese;

  ZeroBudgetPolicy(String english, String chinese) {
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
