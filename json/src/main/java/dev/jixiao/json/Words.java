package dev.jixiao.json;

import dev.jixiao.problem.Message;
import java.util.Locale;
import java.util.Optional;

/**
 * The words of results: in which language, and how much of why.
 *
 * @param language the only language, or empty for both side by side
 * @param detail how much is said of why each number is what it is
 */
record Words(Optional<Locale> language, Detail detail) {
  /** How much is said of why each number is what it is. */
  enum Detail {
    NONE,
    TEXT,
    STEPS
  }

  static final Words ALL = new Words(Optional.empty(), Detail.STEPS);
  static final Words NONE = new Words(Optional.empty(), Detail.NONE);

  Words in(Locale only) {
    return new Words(
        Optional.of(Message.isChinese(only) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH), detail);
  }

  Words with(Detail other) {
    return new Words(language, other);
  }
}
