package dev.jixiao.notation;

import dev.jixiao.value.Dimension;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Unit;
import org.jspecify.annotations.Nullable;

/** A number for each unit of something: 每月1次 is 1次/月, 每人每年89元 is 89元/人·年, 每季度不少于1次 is ≥1次/季度. */
final class PerUnitNotation {
  private static final Words<Boolean> UNITS =
      Words.of("小时 天 日 周 星期 月 季度 季 半年 人 人次 户 生 村 校 场 场次 次 件 亩 平方米 公里 吨 台 辆 套 项 个 名 班");

  private PerUnitNotation() {}

  /** Reads the whole text; null if it is not in this notation. */
  static @Nullable Cell read(String text, int from, int to) {
    StringBuilder units = new StringBuilder();
    int at = from;
    while (at < to && text.charAt(at) == '每') {
      int length = unitLength(text, at + 1, to, units.length() == 0);
      if (length == 0) {
        return null;
      }
      units.append(units.length() == 0 ? '/' : '·').append(text, at + 1, at + 1 + length);
      at += 1 + length;
    }
    // 每年每月 is each month
    if (units.length() > 3 && units.charAt(1) == '年' && isTime(units.substring(3))) {
      units.delete(1, 3);
    }
    Cell.Amount cell = at > from ? QuantityNotation.read(text, at, to) : null;
    return cell == null || !isCounted(cell.quantity().unit()) ? null : per(cell, units);
  }

  // a form is about one year, so 每年 alone adds nothing
  private static int unitLength(String text, int from, int to, boolean first) {
    return text.startsWith(first ? "年每" : "年", from) ? 1 : UNITS.prefix(text, from, to);
  }

  private static boolean isTime(String unit) {
    Dimension dimension = Unit.of(unit).dimension();
    return dimension == Dimension.TIME || dimension == Dimension.CALENDAR;
  }

  // 每月20日 is a date
  private static boolean isCounted(Unit unit) {
    return !"日月年".contains(unit.symbol())
        && switch (unit.dimension()) {
          case NUMBER, RATE, POINT, MULTIPLE, COMPOUND, UNKNOWN -> false;
          default -> true;
        };
  }

  private static @Nullable Cell per(Cell.Amount cell, StringBuilder units) {
    Quantity quantity = cell.quantity();
    Unit unit = Unit.of(quantity.unit().symbol() + units);
    return unit.dimension() == Dimension.COMPOUND
        ? cell.withQuantity(quantity.withUnit(unit))
        : null;
  }
}
