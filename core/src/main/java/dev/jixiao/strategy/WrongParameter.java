package dev.jixiao.strategy;

import dev.jixiao.problem.Message;

/** A text of a parameter that cannot be read, said in both languages. */
final class WrongParameter extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final transient Message wording;

  WrongParameter(String english, String chinese) {
    super(english);
    this.wording = Message.of(english, chinese);
  }

  /** What was wrong, in the words of whoever found it. */
  static Message wording(RuntimeException thrown) {
    return thrown instanceof WrongParameter wrong
        ? wrong.wording
        : Message.of(String.valueOf(thrown.getMessage()));
  }
}
