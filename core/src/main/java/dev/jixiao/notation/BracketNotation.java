package dev.jixiao.notation;

import dev.jixiao.value.Dimension;
import dev.jixiao.value.Relation;
import dev.jixiao.value.Unit;
import dev.jixiao.value.UnitMatch;
import org.jspecify.annotations.Nullable;

/** Brackets and footnote marks: 75%(百分比), 100(件), 90%(含)以上, 95%①, 95%[1], 20件(其中新增5件), 95%(受训人员). */
final class BracketNotation {
  private static final Words<Boolean> REMARKS =
      Words.of("含 含本数 包含 包括 其中 注 备注 见 详见 含税 不含税 参见 以实际 以最终 附 必填 约束性 预期性 单位");

  private BracketNotation() {}

  /** Shortens the text by a mark or a remark in brackets that ends it. */
  static boolean skipAfter(Cursor cursor) {
    int end = cursor.end;
    while (end > cursor.at && isMark(cursor.text.charAt(end - 1))) {
      end--;
    }
    if (end == cursor.end && end > cursor.at) {
      end = remarkStart(cursor, end);
    }
    boolean skipped = end < cursor.end;
    cursor.end = end;
    return skipped;
  }

  private static boolean isMark(char c) {
    return c == '*' || c == '#' || c == '※' || (c >= '①' && c <= '⑳');
  }

  private static int remarkStart(Cursor cursor, int end) {
    char last = cursor.text.charAt(end - 1);
    int open = last == ')' || last == ']' ? opening(cursor, end - 1, last) : -1;
    return (open > cursor.at && isRemark(cursor, open, end))
            || (open == cursor.at && isRemarkWord(cursor, open, end))
        ? open
        : end;
  }

  private static int opening(Cursor cursor, int close, char bracket) {
    int open = cursor.text.lastIndexOf(bracket == ')' ? '(' : '[', close);
    return open >= cursor.at ? open : -1;
  }

  private static boolean isRemark(Cursor cursor, int open, int end) {
    return isRemarkWord(cursor, open, end)
        || repeatsUnit(cursor, open, end)
        || isBehindUnit(cursor.text.charAt(open - 1));
  }

  // 95%(受益群众), 500人(计划数): WholeCell decides what the remark makes of the number
  private static boolean isBehindUnit(char before) {
    return !Folding.isDigit(before) && !ChineseNumerals.isNumeral(before);
  }

  private static boolean isRemarkWord(Cursor cursor, int open, int end) {
    boolean number = cursor.text.charAt(open) == '['
        && end - open <= 4
        && isNumber(cursor.text, open + 1, end - 1);
    return number || REMARKS.prefix(cursor.text, open + 1, end - 1) > 0;
  }

  private static boolean isNumber(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Folding.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return from < to;
  }

  private static boolean repeatsUnit(Cursor cursor, int open, int end) {
    Unit inside = Unit.of(cursor.text, open + 1, end - 1);
    Unit before = Unit.of(cursor.text, cursor.at, open);
    return inside.match(before) == UnitMatch.SAME;
  }

  /** The unit of a number that is followed by nothing but a unit in brackets; null if there is none. */
  static @Nullable Unit unit(Cursor cursor) {
    if (cursor.here() != '(' || cursor.text.charAt(cursor.end - 1) != ')') {
      return null;
    }
    Unit unit = Unit.of(cursor.text, cursor.at + 1, cursor.end - 1);
    boolean known = unit.dimension() != Dimension.UNKNOWN && !unit.isNone();
    return known && UnitNotation.isSound(unit) ? unit : null;
  }

  /** Tells whether brackets round a number may mean a loss, as accountants write it: (12.5), (5%), (1,234.56元). */
  static boolean isAccounting(String text, Cursor opened, Cell cell) {
    if (opened.at == 0 || text.charAt(opened.at - 1) != '(') {
      return false;
    }
    return cell instanceof Cell.Amount amount
        && amount.relation() == Relation.NONE
        && switch (amount.quantity().unit().dimension()) {
          case NUMBER, RATE, MONEY -> true;
          default -> false;
        };
  }

  /** Takes away brackets around the whole text: (100%), 【≥90%】. */
  static boolean unwrap(Cursor cursor) {
    if (cursor.end - cursor.at < 3) {
      return false;
    }
    char open = cursor.here();
    char close = cursor.text.charAt(cursor.end - 1);
    boolean pair = (open == '(' && close == ')')
        || (open == '[' && close == ']')
        || (open == '“' && close == '”')
        || (open == '"' && close == '"');
    if (!pair || cursor.text.indexOf(close, cursor.at + 1) != cursor.end - 1) {
      return false;
    }
    cursor.at++;
    cursor.end--;
    return true;
  }
}
