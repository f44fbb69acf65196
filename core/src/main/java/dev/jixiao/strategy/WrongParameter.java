package dev.jixiao.strategy;

import dev.jixiao.problem.Message;
import dev.jixiao.problem.UnreadableTextException;

/** A text of a parameter that cannot be read, said in both languages. */
final class WrongParameter extends UnreadableTextException {
  private static final long serialVersionUID = 1;

  WrongParameter(String english, String chinese) {
    super(Message.of(english, chinese));
  }
}
