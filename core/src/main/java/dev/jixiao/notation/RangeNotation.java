package dev.jixiao.notation;

import dev.jixiao.value.Dimension;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Relation;
import dev.jixiao.value.Unit;
import dev.jixiao.value.UnitMatch;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A range between two numbers: 90%-100%, 3至5次, 3—5次, 10万-20万元, ±3%以内. */
final class RangeNotation {
  private static final Set<String> NAMED = Set.of("月", "季度", "季");
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1990);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

  private RangeNotation() {}

  /** Reads the whole text; null if it is not in this notation. */
  static @Nullable Cell read(String text, int from, int to) {
    Cell around = aroundLetter(text, from, to);
    if (around != null) {
      return around;
    }
    int end = text.startsWith("之间", Math.max(from, to - 2)) ? to - 2 : to;
    Cursor cursor = new Cursor(text, from, end);
    Relation before = QuantityNotation.before(cursor);
    if (before == null || (before != Relation.NONE && !before.isUpperBound())) {
      return null;
    }
    if (cursor.skip('±') || cursor.skip("正负") || cursor.skip("+/-") || cursor.skip("+-")) {
      return around(cursor);
    }
    cursor.skip("介于");
    boolean at = cursor.skip('在');
    Cell range = between(cursor);
    if (range instanceof Cell.Range named && NAMED.contains(named.high().unit().symbol())) {
      return null; // a number before 月 or 季度 is the name of a period and no count
    }
    // 在5-7日 may be dates
    boolean days =
        range instanceof Cell.Range read && read.high().unit().symbol().equals("日");
    boolean dates = at && days && !text.endsWith("内");
    boolean plain = before == Relation.NONE || text.startsWith("控制在", from);
    return plain && !dates ? range : null;
  }

  // 90%≤X≤100%
  private static @Nullable Cell aroundLetter(String text, int from, int to) {
    int first = text.indexOf('≤', from);
    int last = text.lastIndexOf('≤', to - 1);
    boolean letter = first > from
        && last == first + 2
        && last < to - 1
        && "xXyYnN".indexOf(text.charAt(first + 1)) >= 0;
    if (!letter || !Folding.isDigit(text.charAt(from))) {
      return null;
    }
    Cell.Amount low = QuantityNotation.read(text, from, first);
    Cell.Amount high = QuantityNotation.read(text, last + 1, to);
    return low != null
            && high != null
            && low.relation() == Relation.NONE
            && high.relation() == Relation.NONE
        ? range(low.quantity(), low.quantity().unit(), high.quantity())
        : null;
  }

  private static @Nullable Cell around(Cursor cursor) {
    if (!Numerals.read(cursor)) {
      return null;
    }
    Relation after = QuantityNotation.after(cursor);
    Unit unit = UnitNotation.read(cursor, true);
    if (after == null || unit == null || (after != Relation.NONE && !after.isUpperBound())) {
      return null;
    }
    Quantity high = cursor.quantity(false, unit);
    return new Cell.Range(high.negated(), high);
  }

  private static @Nullable Cell between(Cursor cursor) {
    boolean negative = cursor.skip('-');
    if (isPadded(cursor) || !Numerals.readEither(cursor)) {
      return null;
    }
    Quantity low = cursor.quantity(negative, Unit.NONE);
    int unitStart = cursor.at;
    int unitEnd = separator(cursor);
    // the second stroke of -3%--1% may be a sign
    if (unitEnd < 0
        || (negative && cursor.text.startsWith("--", unitEnd) && cursor.here() != '-')) {
      return null;
    }
    Unit lowUnit = Unit.of(cursor.text, unitStart, unitEnd);
    boolean negativeHigh = cursor.here() == '-' && cursor.skip('-');
    boolean spelled = !Folding.isDigit(cursor.here());
    if (lowUnit.dimension() == Dimension.UNKNOWN
        || !UnitNotation.isSound(lowUnit)
        || !Numerals.readEither(cursor)) {
      return null;
    }
    Relation after = QuantityNotation.after(cursor);
    Unit bracketed = BracketNotation.unit(cursor);
    Unit highUnit = bracketed != null ? bracketed : UnitNotation.read(cursor, spelled);
    boolean sound = after == Relation.NONE
        || after == Relation.ABOUT
        || (after != null && after.isUpperBound());
    return sound && highUnit != null
        ? range(low, lowUnit, cursor.quantity(negativeHigh, highUnit))
        : null;
  }

  // 08-15 is the 15th of August rather than 8 to 15
  private static boolean isPadded(Cursor cursor) {
    return cursor.here() == '0'
        && cursor.at + 1 < cursor.end
        && Folding.isDigit(cursor.text.charAt(cursor.at + 1));
  }

  /** Goes past the first sign of a range and gives where the unit before it ends; -1 if there is none. */
  private static int separator(Cursor cursor) {
    for (int i = cursor.at; i < Math.min(cursor.end - 1, cursor.at + 8); i++) {
      char c = cursor.text.charAt(i);
      if (c == '~' || c == '-' || c == '至' || c == '到') {
        cursor.at = i + 1;
        if (c == '-' && cursor.here() == '-') {
          cursor.at++;
        }
        return i;
      }
    }
    return -1;
  }

  private static @Nullable Cell range(Quantity low, Unit lowUnit, Quantity high) {
    boolean bare = lowUnit.isNone();
    Unit unit = high.unit();
    if (unit.symbol().equals("月")) {
      return null; // 2个月-12月: December, or twelve of them?
    }
    if (unit.isNone() && !bare) {
      unit = lowUnit;
    }
    boolean magnitudeOnly =
        lowUnit.dimension() == Dimension.NUMBER && unit.symbol().startsWith(lowUnit.symbol());
    Quantity from = low.withUnit(bare || magnitudeOnly ? unit : lowUnit);
    Quantity upto = high.withUnit(unit);
    UnitMatch match = from.unit().match(unit);
    boolean comparable = match == UnitMatch.SAME || match == UnitMatch.CONVERTIBLE;
    return comparable && from.compareTo(upto) < 0 && !looksLikeYears(from, upto)
        ? new Cell.Range(from, upto)
        : null;
  }

  // 2021-2023 without 年 may be years or numbers, and 2021年-02023年 are no years that last so long
  private static boolean looksLikeYears(Quantity from, Quantity upto) {
    boolean bare = upto.unit().isNone() || upto.unit().symbol().equals("年");
    return bare && isYear(from.number()) && isYear(upto.number());
  }

  private static boolean isYear(BigDecimal number) {
    return number.compareTo(FIRST_YEAR) >= 0 && number.compareTo(LAST_YEAR) <= 0;
  }
}
