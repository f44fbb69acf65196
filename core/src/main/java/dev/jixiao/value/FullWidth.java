package dev.jixiao.value;

/**
 * The spellings of one character that Chinese keyboards and office programs give: full-width letters, digits and signs
 * (全角), look-alike dashes and brackets, blanks of every kind.
 *
 * <pre>{@code
 * FullWidth.fold("１，２００．５％"); // 1,200.5%
 * FullWidth.fold("≧９０－１００");   // ≥90-100
 * }</pre>
 *
 * <p>Folding goes from character to character: it never changes the length of a text, and what is at a place of the
 * folded text is at the same place in the text as written. Chinese punctuation that has a meaning of its own (。、) and
 * letters with a sign of their own (㎡ ① ½) stay. This class is stateless and thread-safe.
 */
public final class FullWidth {
  private static final String FROM =
      "\uFE66\u2550\u2267\u2266\u2A7E\u2A7D\uFE65\uFE64\uFE62\uFE63\u2212\u2013\u2014\u2015\u2500\u2010\u2011\u2012"
          + "\u301C\u223C\u02DC\u2236\uFE55\u30FB\u2022\u2027\u22C5\u25CB\u3007\uFE6A\uFE50\uFE51\uFE54\u3010\u3011"
          + "\u3014\u3015\u25EF\u2053\uFE31\uFE4D\uFE61\u2715\u226F\u226E\uFFE5\uFF61\uFE52";
  private static final String TO = "==≥≤≥≤><+---------~~~::····〇〇%,、;[][]〇~--*×≤≥¥。.";

  private FullWidth() {}

  /**
   * Folds every character of a text.
   *
   * @param text the text as written
   * @return the text of the same length in the plain spelling; the very same object if there is nothing to fold
   */
  public static String fold(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (fold(text.charAt(i)) != text.charAt(i)) {
        return rewrite(text, i);
      }
    }
    return text;
  }

  private static String rewrite(String text, int from) {
    char[] folded = text.toCharArray();
    for (int i = from; i < folded.length; i++) {
      folded[i] = fold(folded[i]);
    }
    return new String(folded);
  }

  /**
   * Folds one character.
   *
   * @param c a character as written
   * @return the plain character; a blank for every kind of blank and for marks that cannot be seen
   */
  public static char fold(char c) {
    if ((c > ' ' && c < 0x7F) || (c >= 0x4E00 && c <= 0x9FFF) || c == '≥' || c == '≤') {
      return c;
    }
    if (c >= 0xFF01 && c <= 0xFF5E) {
      return (char) (c - 0xFEE0);
    }
    int known = FROM.indexOf(c);
    if (known >= 0) {
      return TO.charAt(known);
    }
    return isBlank(c) ? ' ' : c;
  }

  /**
   * Tells whether a character is invisible. Marks that turn the direction of the text are none of these, because
   * they change what is seen of others.
   *
   * @param c a character as written
   * @return true for blanks, tabs, ends of lines, soft hyphens, marks of zero width
   */
  public static boolean isBlank(char c) {
    return c == ' '
        || (c >= '\t' && c <= '\r')
        || (c >= 0x1C && c <= 0x1F) // separators, which strip() takes off too
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

  /**
   * A text folded, without blanks at either end.
   *
   * @param text the text as written
   * @return the text in the plain spelling
   */
  public static String strip(String text) {
    return fold(text).strip();
  }
}
