package dev.jixiao.problem;

/**
 * The width of a text on a terminal, where a full-width character takes two columns.
 *
 * <p>The ranges are those of East Asian Width W and F in the Unicode standard, annex 11, below the supplementary planes;
 * a supplementary character counts two. This class is stateless and thread-safe.
 */
public final class DisplayWidth {
  private static final char[][] WIDE = {
    {0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0xA4CF}, {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF}, {0xFE30, 0xFE6F}, {0xFF01, 0xFF60}, {0xFFE0, 0xFFE6}
  };

  private DisplayWidth() {}

  /**
   * The columns that a text takes.
   *
   * @param text a text of one line
   * @return the number of columns; control and format characters and combining marks take none
   */
  public static int of(CharSequence text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      width += c < 0x7F && c >= 0x20 ? 1 : widthOf(c);
    }
    return width;
  }

  /**
   * Tells whether a character takes two columns.
   *
   * @param c a character
   * @return true for Chinese characters and full-width forms
   */
  public static boolean isWide(char c) {
    for (char[] range : WIDE) {
      if (c >= range[0] && c <= range[1]) {
        return true;
      }
    }
    return false;
  }

  // Each half of a surrogate pair counts one, so that the pair counts two.
  private static int widthOf(char c) {
    int type = Character.getType(c);
    boolean invisible =
        type == Character.CONTROL || type == Character.FORMAT || type == Character.NON_SPACING_MARK;
    return invisible ? 0 : isWide(c) ? 2 : 1;
  }
}
