package dev.jixiao.notation;

import dev.jixiao.notation.Cell.Amount;
import dev.jixiao.value.Relation;
import dev.jixiao.value.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An interval as mathematics writes it: [90%,95%], [3,5]次; (90%,95%] are the two conditions &gt;90% and ≤95%. */
final class IntervalNotation {
  private IntervalNotation() {}

  /** Reads the whole text; null if it is not in this notation, a text if it is one with a fault. */
  static @Nullable Cell read(String text) {
    int comma = text.indexOf(',');
    int close = Math.max(text.indexOf(')'), text.indexOf(']'));
    boolean brackets = comma > 0
        && close > comma
        && (text.charAt(0) == '(' || text.charAt(0) == '[')
        && text.indexOf(',', comma + 1) < 0
        && close == Math.max(text.lastIndexOf(')'), text.lastIndexOf(']'));
    if (!brackets) {
      return null;
    }
    boolean open = comma == 1 || close == comma + 1; // [5,]
    if (open || mayBeOneNumber(text, comma, close)) {
      return new Cell.Text(text);
    }
    String unit = text.substring(close + 1);
    Amount low = end(text.substring(1, comma) + unit);
    Amount high = end(text.substring(comma + 1, close) + unit);
    return low == null || high == null
        ? null
        : between(
            text,
            low,
            high,
            text.charAt(0) == '[' ? Relation.AT_LEAST : Relation.MORE_THAN,
            text.charAt(close) == ']' ? Relation.AT_MOST : Relation.LESS_THAN);
  }

  // (1,234.56元) and [1,200]件 may be one number in brackets, (1,200] is an interval
  private static boolean mayBeOneNumber(String text, int comma, int close) {
    boolean pair = text.charAt(close) == (text.charAt(0) == '(' ? ')' : ']');
    Cursor cursor = new Cursor(text, 1, close);
    return pair && Numerals.read(cursor) && cursor.at > comma + 1;
  }

  private static @Nullable Amount end(String text) {
    Amount end = QuantityNotation.read(text, 0, text.length());
    return end == null || end.relation() != Relation.NONE || end.isApproximate() ? null : end;
  }

  private static @Nullable Cell between(
      String text, Amount low, Amount high, Relation from, Relation upto) {
    Unit unit = high.quantity().unit();
    Amount least =
        low.quantity().unit().isNone() ? low.withQuantity(low.quantity().withUnit(unit)) : low;
    if (!least.quantity().unit().equals(unit)) {
      return null; // (2件,3人) is a remark
    }
    if (least.quantity().compareTo(high.quantity()) >= 0) {
      return new Cell.Text(text);
    }
    return from == Relation.AT_LEAST && upto == Relation.AT_MOST
        ? new Cell.Range(least.quantity(), high.quantity())
        : new Cell.Several(List.of(bound(from, least), bound(upto, high)));
  }

  private static Amount bound(Relation relation, Amount end) {
    return new Amount(relation, end.quantity(), false, Cell.Report.AS_WRITTEN);
  }
}
