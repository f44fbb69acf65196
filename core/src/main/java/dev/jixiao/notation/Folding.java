package dev.jixiao.notation;

import dev.jixiao.value.FullWidth;
import org.jspecify.annotations.Nullable;

/**
 * The folding of the many spellings of one character: full-width forms become half-width, marks that cannot be seen and
 * spaces go away.
 *
 * <p>A space between two digits stays, as one blank, because it may part two numbers. A full stop between two digits is a
 * decimal point: 95。5%.
 */
final class Folding {
  private static final char DROPPED = 0;

  private Folding() {}

  /**
   * Folds a text.
   *
   * @return the folded text; the very same object if there is nothing to fold
   */
  static String fold(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (folded(c) != c || c == '。') {
        return rewrite(text, null);
      }
    }
    return text;
  }

  /** Where in the text the character stands that became the one at {@code at} of the folded text. */
  static int offset(String text, int at) {
    int[] offsets = new int[text.length() + 1];
    int length = rewrite(text, offsets).length();
    return at < length ? offsets[at] : text.length();
  }

  private static String rewrite(String text, int @Nullable [] offsets) {
    StringBuilder folded = new StringBuilder(text.length());
    int digitEnd = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = folded(text.charAt(i));
      // a NUL that is written stays, so that a text with one is read alike whatever else is in it
      if (c == DROPPED && text.charAt(i) != DROPPED) {
        continue;
      }
      if (isDigit(c) && digitEnd >= 0 && digitEnd < i) {
        note(offsets, folded.length(), i - 1);
        folded.append(' ');
      }
      digitEnd = isDigit(c) ? i + 1 : -1;
      note(offsets, folded.length(), i);
      folded.append(c == '。' && isBetweenDigits(folded, text, i) ? '.' : c);
    }
    return folded.toString();
  }

  private static void note(int @Nullable [] offsets, int at, int from) {
    if (offsets != null && at < offsets.length) {
      offsets[at] = from;
    }
  }

  private static boolean isBetweenDigits(StringBuilder before, String text, int at) {
    int next = at + 1;
    while (next < text.length() && folded(text.charAt(next)) == DROPPED) {
      next++;
    }
    return before.length() > 0
        && isDigit(before.charAt(before.length() - 1))
        && next < text.length()
        && isDigit(folded(text.charAt(next)));
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether a character is one of the common Chinese ones. */
  static boolean isHan(char c) {
    return c >= 0x4E00 && c <= 0x9FFF;
  }

  /** Where the first digit of a text stands; its length if it holds none. */
  static int firstDigit(String text) {
    int at = 0;
    while (at < text.length() && !isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static boolean hasDigit(String text) {
    return firstDigit(text) < text.length();
  }

  private static char folded(char c) {
    if (c == '萬' || c == '億') {
      return c == '萬' ? '万' : '亿';
    }
    return c > ' ' && c < 0x7F ? c : FullWidth.isBlank(c) ? DROPPED : FullWidth.fold(c);
  }
}
