package dev.jixiao.problem;

import java.util.Objects;

/**
 * A text that is not in the notation it has to be in, such as that of a strategy or a scale of grades, with the fault in both
 * languages.
 *
 * <p>It is thrown where a program reads a text of its own; texts in data give a {@link Parsed} or a {@link Problem} instead.
 *
 * <pre>{@code
 * try {
 *   StrategySpec.parse("bands(90%)");
 * } catch (UnreadableTextException e) {
 *   System.out.println(e.wording().chinese());
 * }
 * }</pre>
 */
public class UnreadableTextException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String english;
  private final String chinese;

  /**
   * An exception with its fault.
   *
   * @param wording what is wrong, in both languages; the message is the English one
   */
  public UnreadableTextException(Message wording) {
    super(wording.english());
    this.english = wording.english();
    this.chinese = wording.chinese();
  }

  /**
   * What is wrong.
   *
   * @return the message in both languages
   */
  public Message wording() {
    return Message.of(english, chinese);
  }

  /**
   * What an exception says, in both languages where it knows them.
   *
   * @param thrown any exception
   * @return its wording if it is one of this class, otherwise its message for both
   */
  public static Message wordingOf(RuntimeException thrown) {
    return thrown instanceof UnreadableTextException unreadable
        ? unreadable.wording()
        : Message.of(Objects.requireNonNullElse(thrown.getMessage(), thrown.toString()));
  }
}
