package dev.jixiao.target;

import dev.jixiao.problem.Message;

/**
 * A target (年度指标值) as a person wrote it, and what an indicator type read in it.
 *
 * <p>Users implement this, usually as a record. Implementations are immutable, thread-safe, and equal by meaning at least
 * where their texts are equal.
 */
public interface Target {
  /**
   * The cell as written.
   *
   * @return the text, unchanged
   */
  String text();

  /**
   * The content in the library's one notation: what reads alike is printed alike, and reading it gives the same content.
   *
   * @return the canonical form
   */
  String canonical();

  /**
   * The content in words that a person reads, such as 不低于95% or 不晚于2024年12月30日.
   *
   * @return the words in both languages; the {@link #canonical()} form by default
   */
  default Message inWords() {
    return Message.of(canonical());
  }
}
