package dev.jixiao.table;

import dev.jixiao.value.Dimension;
import dev.jixiao.value.TypedNumber;
import dev.jixiao.value.Unit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of cells without the blanks around and, in headings, between them. */
final class CellText {
  // 1.数量指标 is no number of anything
  private static final Pattern BEFORE_HEADING = Pattern.compile(
      "^(?:[0-9０-９]{1,2}(?:[.．][0-9０-９]{1,2}){0,3}[.．、]?|[(（][0-9０-９一二三四五六七八九十]{1,2}[)）]|[①-⑳])"
          + "[\\s\\p{Z}]*(?=\\p{IsHan}{2})");

  // 优（ ） 良（√）
  private static final Pattern EMPTY_BRACKETS = Pattern.compile("[(（][\\s\\p{Z}]*[)）]");
  private static final Pattern TICK_IN_BRACKETS =
      Pattern.compile("[(（][\\s\\p{Z}]*[☑√✓✔■][\\s\\p{Z}]*[)）]");
  private static final Pattern BOX = Pattern.compile("[□☐○☑☒■]");
  private static final Pattern TICKED = Pattern.compile("[☑☒√✓✔■]([^□☐○☑☒√✓✔■]+)");
  private static final Pattern TICKED_BEHIND = Pattern.compile("([^□☐○☑☒√✓✔■]+)[☑☒√✓✔■]");
  private static final Pattern BRACKETS_BEHIND = Pattern.compile("[(（][^()（）]*[)）]$");

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

  /**
   * Of choices with a box for each, the one whose box is ticked, without what stands in brackets behind it: 优 of
   * {@code 优（90分以上）☑ 良□}. Empty unless exactly one is; the text itself where there is no box.
   */
  static String ticked(String text) {
    String boxes = EMPTY_BRACKETS.matcher(text).replaceAll("□");
    boxes = TICK_IN_BRACKETS.matcher(boxes).replaceAll("☑");
    if (!BOX.matcher(boxes).find()) {
      return text;
    }
    boolean before = BOX.matcher(strip(boxes)).lookingAt();
    Matcher choice = (before ? TICKED : TICKED_BEHIND).matcher(boxes);
    String chosen = choice.find() ? strip(choice.group(1)) : "";
    boolean several = choice.find();
    return several ? "" : BRACKETS_BEHIND.matcher(chosen).replaceFirst("");
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
    if ((c > ' ' && c <= '~') || (c >= '\u4E00' && c <= '\u9FFF')) {
      return false; // nearly all; the tables of Unicode were 7 % of reading a million cells
    }
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
