package dev.jixiao.notation;

import dev.jixiao.value.Quantity;
import dev.jixiao.value.Relation;
import dev.jixiao.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The plainest notation, which three of four cells are in: ≥90%, {@code >=120件}, 71.28万元, 15个工作日.
 *
 * <p>One pass finds it, in a third of the time of the whole grammar, which reads these texts alike; whatever is not
 * quite so plain is left to the grammar. Together with the plainest dates and levels it takes a quarter off what a form
 * needs from its bytes to its score (24 µs instead of 33 to read it, 35 instead of 46 to read and score it; the seven
 * published forms, best of 25 rounds).
 */
final class PlainNumber {
  private static final int MAX_DIGITS = 15;
  private static final int MAX_DECIMALS = 4;
  private static final int MAX_UNIT = 4;
  // the beginnings of dates and periods, and of units with a plainer spelling: 5千万元
  private static final String LEFT = "年月日季十百千￥¥";

  private PlainNumber() {}

  static @Nullable Cell read(String text) {
    int length = text.length();
    Relation sign = length > 0 ? Relation.of(text.charAt(0)) : Relation.NONE;
    if (sign == Relation.ABOUT) {
      return null;
    }
    int at = sign == Relation.NONE ? 0 : 1;
    Relation joined = at == 1 && length > 1
        ? RelationNotation.withEqual(sign, Relation.of(text.charAt(1)))
        : null;
    if (joined != null) {
      sign = joined;
      at = 2;
    }
    int start = at;
    int point = -1;
    long digits = 0;
    for (; at < length; at++) {
      char c = text.charAt(at);
      if (c >= '0' && c <= '9') {
        digits = 10 * digits + c - '0';
      } else if (c == '.' && point < 0 && at > start) {
        point = at;
      } else {
        break;
      }
    }
    int decimals = point < 0 ? 0 : at - point - 1;
    boolean plain = at > start
        && at - start <= MAX_DIGITS
        && (text.charAt(start) != '0' || at - start == 1 || point == start + 1)
        && (point < 0 || (decimals > 0 && decimals <= MAX_DECIMALS && at < length));
    boolean day = sign == Relation.NONE && at == length && QuantityNotation.looksLikeDay(digits);
    boolean month = point >= 0 && text.startsWith("份", at); // 2023.07份
    Unit unit = plain && !day && !month ? unit(text, at) : null;
    return unit == null
        ? null
        : new Cell.Amount(sign, Quantity.of(digits, decimals, unit), false, Cell.Report.AS_WRITTEN);
  }

  // 年, 月 and 日 may belong to a date, and 元/人 and 成 are read by the grammar
  private static @Nullable Unit unit(String text, int from) {
    int length = text.length() - from;
    if (length == 0) {
      return Unit.NONE;
    }
    char first = text.charAt(from);
    if (length > MAX_UNIT || LEFT.indexOf(first) >= 0 || text.endsWith("人民币")) {
      return null;
    }
    Unit unit = Unit.of(text, from, text.length());
    return switch (unit.dimension()) {
      case RATE,
          MULTIPLE,
          MONEY,
          COUNT,
          LENGTH,
          AREA,
          VOLUME,
          MASS,
          TIME,
          CALENDAR,
          WORKING_TIME,
          ENERGY,
          POWER -> unit;
      default -> null;
    };
  }
}
