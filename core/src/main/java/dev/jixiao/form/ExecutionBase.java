package dev.jixiao.form;

import dev.jixiao.problem.Message;

/**
 * The amount that an execution rate (执行率) is a share of.
 *
 * <p>More constants may be added. Enums are immutable and thread-safe.
 */
public enum ExecutionBase {
  /** The annual budget as it was adjusted (全年预算数), of self-evaluations. */
  ANNUAL("annual budget", "全年预算数"),
  /** The budget at the beginning of the year (年初预算数). */
  INITIAL("initial budget", "年初预算数"),
  /** The funds that were received (到位资金), of evaluations. */
  RECEIVED("amount received", "到位资金");

  private final String english;
  private final String chinese;

  ExecutionBase(String english, String chinese) {
    this.english = english;
    this.chinese = chinese;
  }

  /**
   * What a form calls the amount.
   *
   * @return the name in both languages, such as 全年预算数
   */
  public Message label() {
    return Message.of(english, chinese);
  }
}
