package dev.jixiao.notation;

import dev.jixiao.problem.Excerpt;
import dev.jixiao.problem.Message;
import dev.jixiao.problem.Place;
import dev.jixiao.problem.Problem;
import dev.jixiao.problem.ProblemCode;
import java.util.Optional;

/** Says where a text stops being in any notation, and what would be expected there. */
public final class NotationProblem {
  private static final int CLIP = 40;

  private NotationProblem() {}

  /**
   * The problem of a text that no notation takes.
   *
   * @param code the code for the kind of cell
   * @param text the text as written
   * @return the problem with position, excerpt and what was expected
   */
  public static Problem of(ProblemCode code, String text) {
    boolean tooLong = text.length() > NotationReader.MAX_LENGTH;
    int at = tooLong ? NotationReader.MAX_LENGTH : Furthest.offset(text);
    return Problem.builder()
        .code((tooLong ? ProblemCode.TEXT_TOO_LONG : code).name())
        .wording(wording(text, tooLong))
        .place(new Place.Document(line(text, at), column(text, at)))
        .excerpt(Excerpt.around(text, at))
        .expected(Furthest.expected(text, at))
        .build();
  }

  private static Message wording(String text, boolean tooLong) {
    String clipped = Message.clipped(text, CLIP);
    Optional<String> time = TimeWord.in(text);
    if (time.isPresent()) {
      return Message.of(
          "\"" + clipped + "\" names a time, " + time.get() + ", but no date",
          "“" + clipped + "”只写了“" + time.get() + "”这样的时间说法，没有具体日期");
    }
    return tooLong
        ? Message.of(
            "a text of " + text.length() + " characters is longer than any notation",
            "文本有" + text.length() + "个字符，超过任何一种写法的长度")
        : Message.of(
            "\"" + clipped + "\" is not in any known notation", "“" + clipped + "”不是可识别的写法");
  }

  private static int line(String text, int at) {
    int line = 1;
    for (int i = 0; i < at; i++) {
      line += text.charAt(i) == '\n' ? 1 : 0;
    }
    return line;
  }

  private static int column(String text, int at) {
    return at - text.lastIndexOf('\n', at - 1);
  }
}
