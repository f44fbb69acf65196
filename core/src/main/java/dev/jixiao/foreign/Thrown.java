package dev.jixiao.foreign;

import dev.jixiao.problem.Message;

/** What foreign code threw, as a message of the library. */
public final class Thrown {
  private static final int LONGEST = 200;

  private Thrown() {}

  /**
   * The class and the message of a throwable, in one line and in few words.
   *
   * @param thrown what was thrown
   * @return the text, clipped where it is long
   */
  public static String described(Throwable thrown) {
    String text = text(thrown).replaceAll("\\R", " ");
    return Message.clipped(text, LONGEST);
  }

  private static String text(Throwable thrown) {
    try {
      return thrown.toString();
    } catch (RuntimeException e) {
      return thrown.getClass().getName(); // its getMessage() is foreign code, too
    }
  }
}
