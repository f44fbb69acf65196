package dev.jixiao.compare;

import dev.jixiao.value.YesNo;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often something is to be done: 按月发放 and 每季度检查. */
final class Rhythm {
  private static final Pattern EVERY =
      Pattern.compile("[按每逐](日(?![常期程])|天|周(?!期)|旬|月|季|半年|年(?!度[计目任预指工])|学期)");

  private Rhythm() {}

  /**
   * Whether a statement speaks of another rhythm than the one asked for, or neither of a rhythm nor of time: 按季度 for 按月,
   * 足额 for 按月.
   */
  static boolean differs(String asked, String answer) {
    String every = every(asked);
    String other = every(answer);
    boolean answers = other.isEmpty()
        ? YesNo.of(answer).isPresent() || Aspect.isTimely(answer)
        : other.equals(every);
    return !every.isEmpty() && !answers;
  }

  /** Whether a statement names another rhythm than the one asked for: 按季度发放完成 for 按月. */
  static boolean contradicts(String asked, String answer) {
    String every = every(asked);
    String other = every(answer);
    return !every.isEmpty() && !other.isEmpty() && !other.equals(every);
  }

  private static String every(String statement) {
    Matcher found = EVERY.matcher(statement);
    return found.find() ? found.group(1).replace('天', '日') : "";
  }
}
