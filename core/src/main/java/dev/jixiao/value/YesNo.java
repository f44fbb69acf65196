package dev.jixiao.value;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An answer to a question of yes or no (是否), in the words and ticks in which people give it.
 *
 * <pre>{@code
 * YesNo.of("√");     // YES
 * YesNo.of("是 ");   // YES
 * YesNo.of("无");    // NO
 * YesNo.of("部分");  // empty
 * }</pre>
 *
 * <p>One vocabulary for all that is answered so: a target such as 是, an item of a checklist, a veto, a field of a document.
 * A bare 1 or 0, and a letter x, which some use as a tick and others as a cross, are no answers. Enums are immutable and
 * thread-safe.
 */
public enum YesNo {
  /** Yes: 是 有 对 √ ✓ ✔ ☑ yes y true. */
  YES("是 有 对 √ ✓ ✔ ☑ ✅ 是的 属实 yes y true"),
  /** No: 否 无 不是 没有 错 × ✗ ✘ ☒ no n false. */
  NO("否 无 不是 没有 错 × ✗ ✘ ☒ ❌ ❎ 不属实 no n false");

  private static final int MAX_LENGTH = 16;
  private static final Map<String, YesNo> BY_WORD = byWord();

  private final String words;

  YesNo(String words) {
    this.words = words;
  }

  private static Map<String, YesNo> byWord() {
    Map<String, YesNo> byWord = new HashMap<>();
    for (YesNo answer : values()) {
      for (String word : answer.words.split(" ", -1)) {
        byWord.put(word, answer);
      }
    }
    return Map.copyOf(byWord);
  }

  /**
   * The answer that a text gives.
   *
   * @param text the text as written; blanks and a full stop at the end, full width and upper case make no difference
   * @return the answer, or empty if the text is neither a yes nor a no; never throws
   */
  public static Optional<YesNo> of(String text) {
    if (text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    String word = FullWidth.strip(text);
    word = word.endsWith("。") ? word.substring(0, word.length() - 1) : word;
    return Optional.ofNullable(BY_WORD.get(word.toLowerCase(Locale.ROOT)));
  }

  /**
   * Tells whether a text says yes.
   *
   * @param text the text as written
   * @return true for a yes, false for a no and for what is no answer
   */
  public static boolean isYes(String text) {
    return of(text).filter(answer -> answer == YES).isPresent();
  }

  /**
   * Tells whether this is a yes.
   *
   * @return true for {@link #YES}
   */
  public boolean isYes() {
    return this == YES;
  }
}
