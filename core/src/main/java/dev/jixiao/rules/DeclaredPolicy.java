package dev.jixiao.rules;

import dev.jixiao.problem.Message;

/**
 * The policy for a result that rests on a statement, such as 完成 or 达成预期指标, and not on a value.
 *
 * <p>More constants may be added. Enums are immutable and thread-safe.
 */
public enum DeclaredPolicy {
  /** It is scored like a measured one. */
  ACCEPT("scored like a measured result", "视同实测结果记分"),
  /** It is left unscored until a value is given. */
  WITHHOLD("left unscored", "暂不记分");

  private final String english;
  private final String chinese;

  DeclaredPolicy(String english, String chinese) {
    this.english = english;
    this.chinese = chinese;
  }

  /**
   * What a rule set does with such results, for people.
   *
   * @return the words in both languages
   */
  public Message label() {
    return Message.of(english, chinese);
  }
}
