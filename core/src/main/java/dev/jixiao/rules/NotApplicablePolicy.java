package dev.jixiao.rules;

import dev.jixiao.problem.Message;

/**
 * The policy for the weight of an indicator that does not apply (不适用).
 *
 * <p>More constants may be added. Enums are immutable and thread-safe.
 */
public enum NotApplicablePolicy {
  /** It is left out: the form has fewer points available. */
  LEAVE_OUT("left out of the total", "不计入总分"),
  /** The points of the other indicators are converted to the full weight (折算计分). */
  RESCALE("the other indicators are converted to the full weight", "折算计分"),
  /** It scores in full. */
  FULL_MARKS("full marks", "记满分");

  private final String english;
  private final String chinese;

  NotApplicablePolicy(String english, String chinese) {
    this.english = english;
    this.chinese = chinese;
  }

  /**
   * What a rule set does with such a weight, for people.
   *
   * @return the words in both languages
   */
  public Message label() {
    return Message.of(english, chinese);
  }
}
