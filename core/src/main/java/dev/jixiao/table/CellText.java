package dev.jixiao.table;

import dev.jixiao.value.Dimension;
import dev.jixiao.value.TypedNumber;
import dev.jixiao.value.Unit;
import java.util.regex.Pattern;

/** The texts of cells without the blanks around and, in headings, between them. */
final class CellText {
  // 1.数量指标 is no number of anything
  private static final Pattern BEFORE_HEADING = Pattern.compile(
      "^(?:[0-9０-９]{1,2}(?:[.．][0-9０-９]{1,2}){0,3}[.．、]?|[(（][0-9０-９一二三四五六七八九十]{1,2}[)）]|[①-⑳])"
          + "[\\s\\p{Z}]*(?=\\p{IsHan}{2})");

  private CellText() {}

  /** A text without the blanks and marks that cannot be seen around it. */
  static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /** A heading in one line: blanks and line breaks beside a Chinese character are the printer's. */
  static String oneLine(String text) {
    String stripped = strip(text);
    StringBuilder line = new StringBuilder(stripped.length());
    char last = '一';
    boolean blank = false;
    for (int i = 0; i < stripped.length(); i++) {
      char c = stripped.charAt(i);
      if (isBlank(c)) {
        blank = true;
        continue;
      }
      if (blank && !isWide(last) && !isWide(c)) {
        line.append(' ');
      }
      line.append(c);
      last = c;
      blank = false;
    }
    return line.toString();
  }

  private static boolean isWide(char c) {
    return c >= 0x2E80;
  }

  /** Tells whether nothing can be seen of a text. */
  static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || Character.isISOControl(c);
  }

  /** Tells whether a text is a figure, with or without a unit that is known. */
  static boolean isFigure(String text) {
    TypedNumber number = TypedNumber.of(text);
    return number.kind() == TypedNumber.Kind.NUMBER
        && (number.unit().isEmpty()
            || Unit.of(number.unit()).dimension() != Dimension.UNKNOWN
            || !BEFORE_HEADING.matcher(strip(text)).find());
  }

  /** A heading without the number before it: 1.基本支出 is 基本支出. */
  static String withoutNumber(String heading) {
    return isFigure(heading) ? heading : BEFORE_HEADING.matcher(strip(heading)).replaceFirst("");
  }
}
