package dev.jixiao.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts of forms in Markdown: shown as they are, and never a link, an emphasis, a cell or a list.
 *
 * <p>What renderers turn into links, mentions or pictures although nothing marks it so (addresses with or without a scheme,
 * mail addresses, {@code @name}, {@code #12}, {@code :x:}) is not stopped by a backslash everywhere; it is put in a code
 * span.
 */
final class MarkdownText {
  private static final String SPECIAL = "\\`*_[]{}#|~$^!";
  private static final String IN_ADDRESSES = "_.~:/?@&'()+,;=%-#";
  private static final Pattern LINKED = Pattern.compile(
      "//|www\\.|@[A-Za-z0-9]|#[0-9]|[A-Za-z0-9]\\.[A-Za-z]{2}|mailto:|xmpp:|:[a-z0-9_+-]+:");
  // what begins a list, a rule or the underline of a heading
  private static final Pattern BLOCK = Pattern.compile("[-+=](?=[ =-]|$)|([0-9]{1,9})[.)](?: |$)");

  private MarkdownText() {}

  /** A text in one line of Markdown, also at its beginning. */
  static String of(String text) {
    String line = Printable.line(text);
    StringBuilder out = new StringBuilder(line.length() + 8);
    int at = begin(out, line);
    while (at < line.length()) {
      int end = at;
      while (end < line.length() && isInAddress(line.charAt(end))) {
        end++;
      }
      String run = line.substring(at, end);
      if (LINKED.matcher(run).find()) {
        out.append('`').append(run).append('`');
        at = end;
      } else {
        end = Math.min(end + 1, line.length());
        escape(out, line, at, end);
        at = end;
      }
    }
    return out.toString();
  }

  /** Escapes what would begin a block, and tells how far the text is written. */
  private static int begin(StringBuilder out, String line) {
    Matcher block = BLOCK.matcher(line);
    if (!block.lookingAt()) {
      return 0;
    }
    int sign = Math.max(0, block.end(1));
    out.append(line, 0, sign).append('\\').append(line.charAt(sign));
    return sign + 1;
  }

  private static boolean isInAddress(char c) {
    return (c < 0x80 && Character.isLetterOrDigit(c)) || IN_ADDRESSES.indexOf(c) >= 0;
  }

  private static void escape(StringBuilder out, String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        default -> out.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c);
      }
    }
  }
}
