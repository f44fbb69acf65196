package dev.jixiao.notation;

import org.jspecify.annotations.Nullable;

/**
 * The folding of the many spellings of one character: full-width forms become half-width, marks that cannot be seen and
 * spaces go away.
 *
 * <p>A space between two digits stays, as one blank, because it may part two numbers.
 */
final class Folding {
  private static final char DROPPED = 0;
  private static final String FROM =
      "\uFE66\u2550\u2267\u2266\u2A7E\u2A7D\uFE65\uFE64\uFE62\uFE63\u2212\u2013\u2014\u2015\u2500\u2010\u2011\u2012"
          + "\u301C\u223C\u02DC\u2236\uFE55\u30FB\u2022\u2027\u22C5\u25CB\u3007\uFE6A\uFE50\uFE51\uFE54\u3010\u3011"
          + "\u3014\u3015\uFF0E\u25EF\u2053\uFE31\uFE4D\uFE61\u2715\u226F\u226E";
  private static final String TO = "==≥≤≥≤><+---------~~~::····〇〇%,、;[][].〇~--*×≤≥";

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
      if (folded(c) != c) {
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
      if (c == DROPPED) {
        continue;
      }
      if (isDigit(c) && digitEnd >= 0 && digitEnd < i) {
        note(offsets, folded.length(), i - 1);
        folded.append(' ');
      }
      digitEnd = isDigit(c) ? i + 1 : -1;
      note(offsets, folded.length(), i);
      folded.append(c);
    }
    return folded.toString();
  }

  private static void note(int @Nullable [] offsets, int at, int from) {
    if (offsets != null && at < offsets.length) {
      offsets[at] = from;
    }
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static char folded(char c) {
    if ((c > 0x20 && c < 0x7F) || (c >= 0x4E00 && c <= 0x9FFF) || c == '≥' || c == '≤') {
      return c;
    }
    if (c >= 0xFF01 && c <= 0xFF5E) {
      return (char) (c - 0xFEE0);
    }
    int known = FROM.indexOf(c);
    return known >= 0 ? TO.charAt(known) : isInvisible(c) ? DROPPED : c;
  }

  // Marks that turn the direction of the text are kept, so that "\u202E09" is not taken for a
  // number.
  private static boolean isInvisible(char c) {
    return c == ' '
        || (c >= '\t' && c <= '\r')
        || c == 0x85
        || c == 0xA0
        || c == 0xAD
        || c == 0x1680
        || (c >= 0x2000 && c <= 0x200F)
        || c == 0x2028
        || c == 0x2029
        || c == 0x202F
        || c == 0x205F
        || c == 0x2060
        || c == 0x3000
        || c == 0xFE0E
        || c == 0xFE0F
        || c == 0xFEFF;
  }
}
