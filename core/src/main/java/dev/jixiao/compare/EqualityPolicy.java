package dev.jixiao.compare;

import dev.jixiao.problem.Message;

/**
 * The policy by which a target with an equals sign (=5次) is judged.
 *
 * <p>Enums are immutable and thread-safe.
 */
public enum EqualityPolicy {
  /**
   * By the direction of the category: a cost at most, others at least. This is how the forms use the sign; a value beyond
   * the target meets it, and the audit reports that.
   */
  BY_DIRECTION("by the direction of the indicator", "按指标方向判定"),
  /** Met only by exactly that value; a miss has no completion. */
  STRICT("met only by exactly that value", "仅相等时算完成"),
  /** Met only by exactly that value; a miss has the completion 1 − |actual − target| ÷ target, at least zero. */
  CLOSENESS("otherwise by the distance from it", "不相等时按接近程度");

  private final String english;
  private final String chinese;

  EqualityPolicy(String english, String chinese) {
    this.english = english;
    this.chinese = chinese;
  }

  /**
   * How such a target is judged, for people.
   *
   * @return the words in both languages
   */
  public Message label() {
    return Message.of(english, chinese);
  }
}
