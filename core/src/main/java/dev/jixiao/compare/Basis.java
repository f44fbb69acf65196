package dev.jixiao.compare;

import dev.jixiao.problem.Message;

/**
 * The basis of a verdict: a measured value (实测), a mere statement (申报), or none where nothing was decided.
 *
 * <p>Enums are immutable and thread-safe.
 */
public enum Basis {
  /** The actual is a value that was compared (实测). */
  MEASURED("measured", "实测"),
  /** The actual is a statement, such as 完成, 达成预期指标 or {@code ≥90%}, that was taken at its word (申报). */
  DECLARED("declared", "申报"),
  /** There is no verdict that could rest on anything: the comparison is undetermined, or the row does not apply. */
  NONE("none", "无");

  private final String english;
  private final String chinese;

  Basis(String english, String chinese) {
    this.english = english;
    this.chinese = chinese;
  }

  /**
   * The basis in words.
   *
   * @return the label for reports
   */
  public Message label() {
    return Message.of(english, chinese);
  }
}
