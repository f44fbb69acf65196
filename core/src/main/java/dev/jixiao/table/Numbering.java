package dev.jixiao.table;

import dev.jixiao.value.Dimension;
import dev.jixiao.value.TypedNumber;
import dev.jixiao.value.Unit;
import java.util.regex.Pattern;

/** The numbers that a form puts before its headings, and how they differ from figures: 1.数量指标 is no number of anything. */
final class Numbering {
  private static final Pattern BEFORE_HEADING = Pattern.compile(
      "^(?:[0-9０-９]{1,2}(?:[.．][0-9０-９]{1,2}){0,3}[.．、]?|[(（][0-9０-９一二三四五六七八九十]{1,2}[)）]|[①-⑳])"
          + "[\\s\\p{Z}]*(?=\\p{IsHan}{2})");

  private Numbering() {}

  /** Tells whether a text is a figure, with or without a unit that is known. */
  static boolean isFigure(String text) {
    TypedNumber number = TypedNumber.of(text);
    return number.kind() == TypedNumber.Kind.NUMBER
        && (number.unit().isEmpty()
            || Unit.of(number.unit()).dimension() != Dimension.UNKNOWN
            || !BEFORE_HEADING.matcher(CellText.strip(text)).find());
  }

  /** A heading without the number before it: 1.基本支出 is 基本支出. */
  static String without(String heading) {
    return isFigure(heading)
        ? heading
        : BEFORE_HEADING.matcher(CellText.strip(heading)).replaceFirst("");
  }
}
