package dev.jixiao.notation;

import dev.jixiao.problem.Message;

/** How far a text can be read, for the caret of a problem. */
final class Furthest {
  private Furthest() {}

  /** Where in the text as written the first character stands that no notation takes. */
  static int offset(String text) {
    String folded = Folding.fold(text);
    return Folding.offset(text, reached(folded));
  }

  private static int reached(String folded) {
    Cursor cursor = new Cursor(folded, 0, folded.length());
    QuantityNotation.before(cursor);
    cursor.skip('-');
    int start = cursor.at;
    return Numerals.readEither(cursor)
        ? cursor.at
        : Math.min(start, Math.max(0, folded.length() - 1));
  }

  static Message expected(String text, int at) {
    boolean afterNumber = at > 0 && isNumeral(text.charAt(at - 1));
    return afterNumber
        ? Message.of(
            "a unit such as %, 件 or 万元, or the end, after the number", "数字之后应为计量单位（如%、件、万元）或结束")
        : Message.of(
            "a number (≥90%, 20件), a date (12月30日前), a period, a ratio, a level (显著提升) or a statement (完成)",
            "数值（≥90%、20件）、日期（12月30日前）、期间、比例、定性等级（显著提升）或完成情况（完成）");
  }

  private static boolean isNumeral(char c) {
    return Character.isDigit(c) || ChineseNumerals.isNumeral(c);
  }
}
