package dev.jixiao.problem;

import java.util.Objects;

/**
 * A piece of a text with the place of a fault in it.
 *
 * <p>Long texts are clipped around the fault. Control and direction marks are printed as {@code ·}, so that an excerpt
 * never disturbs the terminal it is shown on. Records are immutable and thread-safe.
 *
 * @param text the piece of text
 * @param offset the place of the fault in the piece, from 0 to its length
 */
public record Excerpt(String text, int offset) {
  private static final int BEFORE = 24;
  private static final int AFTER = 24;

  /**
   * Checks the components.
   *
   * @param text as the record's component
   * @param offset as the record's component
   * @throws IndexOutOfBoundsException if the offset is not in the text
   */
  public Excerpt {
    Objects.checkIndex(offset, text.length() + 1);
  }

  /**
   * An excerpt of a whole text around the place of a fault.
   *
   * @param whole the text that was read
   * @param at the place of the fault, from 0 to the length of the text
   * @return the excerpt, of at most 50 characters
   */
  public static Excerpt around(String whole, int at) {
    int from = Math.max(0, at - BEFORE);
    int to = Math.min(whole.length(), at + AFTER);
    StringBuilder piece = new StringBuilder(to - from + 2);
    if (from > 0) {
      piece.append('…');
    }
    int caret = piece.length() + at - from;
    for (int i = from; i < to; i++) {
      piece.append(printable(whole.charAt(i)));
    }
    if (to < whole.length()) {
      piece.append('…');
    }
    return new Excerpt(piece.toString(), caret);
  }

  /**
   * The piece and, on a second line, a caret under the fault. Under full-width text the line is drawn with full-width
   * characters, so the caret is where it belongs.
   *
   * @return two lines without a final line break
   */
  public String toText() {
    StringBuilder lines = new StringBuilder(text).append('\n');
    for (int i = 0; i < offset; i++) {
      lines.append(DisplayWidth.isWide(text.charAt(i)) ? '\u3000' : ' ');
    }
    return lines
        .append(offset < text.length() && DisplayWidth.isWide(text.charAt(offset)) ? '＾' : '^')
        .toString();
  }

  private static char printable(char c) {
    int type = Character.getType(c);
    boolean unprintable = type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
    return unprintable ? '·' : c;
  }
}
