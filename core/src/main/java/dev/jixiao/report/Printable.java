package dev.jixiao.report;

/**
 * A text of a form as it may appear in one line of a report: what people typed into a cell, without what would disturb the
 * lines around it.
 *
 * <pre>{@code
 * Printable.line("按时\n完成");            // 按时 完成
 * Printable.line("完成\u001B[31m100%");    // 完成·[31m100%
 * }</pre>
 *
 * <p>Line breaks, tabs and runs of blanks become one blank. What shows nothing and yet does something, such as a terminal's
 * codes, direction marks and characters without width, becomes {@code ·}, so that a reader sees that something was
 * there. Marks over a letter are kept up to three. What HTML, Markdown or a spreadsheet take for their own signs is left:
 * that is for their writers to escape. This class is stateless and thread-safe.
 */
public final class Printable {
  private static final char HIDDEN = '·';
  private static final int MARKS_ON_A_LETTER = 3;
  // blank, and yet of no category that says so
  private static final String FILLERS = "\u115F\u1160\u2800\u3164\uFFA0";

  private Printable() {}

  /**
   * A text in one line.
   *
   * @param text what was typed
   * @return the text without line breaks, control, format and direction characters, and without blanks at its ends
   */
  public static String line(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    int marks = 0;
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      if (isGap(point)) {
        gap = true;
        marks = 0;
        continue;
      }
      if (gap && out.length() > 0) {
        out.append(' ');
      }
      gap = false;
      marks = isMark(point) ? marks + 1 : 0;
      if (isHidden(point) || marks == MARKS_ON_A_LETTER + 1) {
        out.append(HIDDEN);
      } else if (marks <= MARKS_ON_A_LETTER) {
        out.appendCodePoint(point);
      }
    }
    return out.toString();
  }

  private static boolean isGap(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x85;
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  private static boolean isHidden(int point) {
    int type = Character.getType(point);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || isNonCharacter(point)
        || FILLERS.indexOf(point) >= 0;
  }

  private static boolean isNonCharacter(int point) {
    return (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
  }
}
