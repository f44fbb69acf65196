package dev.jixiao.notation;

import dev.jixiao.notation.Cell.Amount;
import dev.jixiao.notation.Cell.Report;
import dev.jixiao.value.Dimension;
import dev.jixiao.value.PartialDate;
import dev.jixiao.value.Relation;
import dev.jixiao.value.Unit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A number with a relation and a unit: 100, 20件, ≥90%, 不超过71.28万元, 5%以内, 约120平方米, 70余件次, 百分之九十. */
final class QuantityNotation {
  private static final String MORE = "余多来";
  private static final String MAGNITUDES = "十百千万亿";
  private static final int MAX_LABEL = 12;
  private static final Set<String> CURRENCIES =
      Set.of("人民币", "元人民币", "块钱", "圆", "￥", "¥", "RMB", "CNY");
  /** Units that begin with a magnitude and are one word. */
  private static final Set<String> WHOLE_WORDS =
      Set.of("千元", "千克", "千米", "千瓦", "千瓦时", "千字", "百分比", "千分比");

  private static final long[] POWERS = {1, 10, 100, 1_000, 10_000};
  private static final int MAX_SPELLED = 6;
  private static final int LEAST_BARE = 3;
  /** From here on a number before 年 is a year, written rightly or not, and no duration. */
  private static final int LEAST_YEAR = 1_000;

  private static final Words<Boolean> LABEL_ENDS =
      Words.of("率 数 量 度 比例 占比 面积 金额 长度 比重 覆盖面 总额 标准 年限 收入 人口 时长 时间 时限 单价 寿命 频次");
  private static final Words<Boolean> NOT_LABELS = Words.of("年度 季度 月度 本年度 进度 制度 力度");

  private QuantityNotation() {}

  /** Reads the whole text; null if it is not in this notation. */
  static @Nullable Amount read(String text, int from, int to) {
    Cursor cursor = new Cursor(text, from, to);
    Relation before = before(cursor);
    if (before == null) {
      return null;
    }
    boolean negative = cursor.here() == '-';
    if (negative) {
      cursor.at++;
    }
    if (cursor.skip("百分百")) {
      cursor.setNumber(100);
      return percent(cursor, before, negative, "%");
    }
    if (cursor.skip("百分之") || cursor.skip("百分")) {
      return readNumber(cursor) ? percent(cursor, before, negative, "%") : null;
    }
    if (cursor.skip("千分之")) {
      return readNumber(cursor) ? percent(cursor, before, negative, "‰") : null;
    }
    if (cursor.skip("万分之")) {
      return readNumber(cursor) && cursor.shift(2) ? percent(cursor, before, negative, "%") : null;
    }
    if (HalfNotation.read(cursor)) {
      return decorated(cursor, before, negative, false);
    }
    boolean arabic = Folding.isDigit(cursor.here());
    if (!(arabic ? Numerals.read(cursor) : readSpelled(cursor))) {
      return null;
    }
    return rest(cursor, before, negative, !arabic);
  }

  static boolean readNumber(Cursor cursor) {
    return Folding.isDigit(cursor.here()) ? Numerals.read(cursor) : readSpelled(cursor);
  }

  // 百分之百, 百分之九十五点五, 零点五
  private static boolean readSpelled(Cursor cursor) {
    if (!ChineseNumerals.read(cursor)) {
      return false;
    }
    int next = cursor.at + 1;
    boolean decimals = cursor.here() == '点'
        && cursor.digits < 1_000_000_000L
        && next < cursor.end
        && ChineseNumerals.singleDigit(cursor.text.charAt(next)) >= 0;
    if (decimals) {
      cursor.at++;
    }
    while (decimals && !cursor.atEnd() && cursor.scale < MAX_SPELLED) {
      int digit = ChineseNumerals.singleDigit(cursor.here());
      if (digit < 0) {
        break;
      }
      cursor.digits = 10 * cursor.digits + digit;
      cursor.scale++;
      cursor.at++;
    }
    return true;
  }

  // what is spelled before the number is read as the sign behind it
  private static @Nullable Amount percent(
      Cursor cursor, Relation before, boolean negative, String sign) {
    cursor.text = cursor.text.substring(0, cursor.at) + sign + cursor.text.substring(cursor.at);
    cursor.end++;
    return decorated(cursor, before, negative, false);
  }

  /** Reads a whole text of an indicator that counts kinds, so that 3类以上 is a count as 3种以上 is; null for anything else. */
  static @Nullable Amount readKinds(String text) {
    Amount amount = text.indexOf('类') < 0 ? null : read(text.replace('类', '种'), 0, text.length());
    return amount == null || !amount.quantity().unit().symbol().equals("种")
        ? null
        : amount.withQuantity(amount.quantity().withUnit(Unit.of("类")));
  }

  /** Reads what may stand before the number and gives the relation in it; null if it contradicts itself. */
  static @Nullable Relation before(Cursor cursor) {
    char first = cursor.here();
    if (Folding.isDigit(first)) {
      return Relation.NONE;
    }
    Relation sign = RelationNotation.readBefore(cursor);
    while (!Folding.isDigit(cursor.here())) {
      boolean symbols = cursor.at > cursor.start
          && isSymbol(cursor.text.charAt(cursor.at - 1))
          && isSymbol(cursor.here());
      if (symbols && !isRepeated(cursor)) {
        return null; // ≥>, <<
      }
      Relation more = RelationNotation.readBefore(cursor);
      if (more != Relation.NONE) {
        sign = RelationNotation.combined(sign, more);
      } else if (!skipLabel(cursor)
          && !RelationNotation.skipSuperfluousBefore(cursor)
          && !skipCurrency(cursor)) {
        break;
      }
    }
    return sign;
  }

  // ≥≥90% is a slip of the key
  private static boolean isRepeated(Cursor cursor) {
    char sign = cursor.here();
    return (sign == '≥' || sign == '≤') && cursor.text.charAt(cursor.at - 1) == sign;
  }

  private static boolean isSymbol(char c) {
    return Relation.of(c) != Relation.NONE;
  }

  // ￥900,000.00, RMB100万, 人民币壹佰万元整
  private static boolean skipCurrency(Cursor cursor) {
    boolean currency =
        cursor.skip('¥') || cursor.skip("RMB") || cursor.skip("CNY") || cursor.skip("人民币");
    cursor.currency |= currency;
    return currency;
  }

  // 合格率95%, 群众满意度≥90%
  private static boolean skipLabel(Cursor cursor) {
    int limit = Math.min(cursor.end, cursor.at + MAX_LABEL);
    for (int i = cursor.at; i < limit; i++) {
      char c = cursor.text.charAt(i);
      if (!Folding.isHan(c)) {
        break;
      }
      boolean ends = LABEL_ENDS.suffix(cursor.text, cursor.at, i + 1) > 0
          && NOT_LABELS.suffix(cursor.text, cursor.at, i + 1) == 0
          && (c == '率' || !isTakenBack(cursor.text, cursor.at, i));
      if (ends && i > cursor.at && RelationNotation.startsValue(cursor.text, i + 1, cursor.end)) {
        cursor.at = i + 1;
        return true;
      }
    }
    return false;
  }

  // 未完成数量3件, 结余金额5万元: a number of what the indicator does not ask for
  private static boolean isTakenBack(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if ("未不没缺欠差剩余".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Amount rest(
      Cursor cursor, Relation before, boolean negative, boolean spelled) {
    CompoundTime.read(cursor);
    Unit unit = spelled ? null : UnitNotation.read(cursor, true);
    if (unit != null) {
      return cell(cursor, before, negative, unit);
    }
    if (!Numerals.readMixed(cursor)) {
      return null;
    }
    return decorated(cursor, before, negative, spelled);
  }

  private static @Nullable Amount decorated(
      Cursor cursor, Relation before, boolean negative, boolean spelled) {
    int spelledLength = spelledLength(cursor);
    boolean more = skipMore(cursor);
    boolean tenth = !more && cursor.startsWith("成") && isTenths(cursor);
    Relation after = after(cursor);
    Relation sign =
        after == null ? null : RelationNotation.combined(before, turned(after, negative));
    if (tenth) {
      cursor.at++;
      cursor.setNumber(cursor.digits * 10 + hundredths(cursor));
    }
    HalfNotation.add(cursor);
    Unit unit = tenth ? atEndPercent(cursor) : unit(cursor, spelled);
    if (after == null || sign == null || unit == null || isUnclear(after, negative, unit)) {
      return null;
    }
    if (spelled && isIdiom(cursor, unit, spelledLength)) {
      return null;
    }
    boolean above = more && (sign == Relation.NONE || sign == Relation.ABOUT);
    cursor.approximate |= more;
    return cell(cursor, above ? Relation.MORE_THAN : sign, negative, unit);
  }

  // -5%以内 is no fall of more than 5%
  private static Relation turned(Relation after, boolean negative) {
    return negative && after.isUpperBound() ? after.mirrored() : after;
  }

  // 九成以上
  private static boolean isTenths(Cursor cursor) {
    return cursor.isWhole() && cursor.digits >= 1 && cursor.digits <= 10;
  }

  // 九成五 is 95%
  private static int hundredths(Cursor cursor) {
    boolean last = cursor.at + 1 == cursor.end && cursor.digits < 10;
    int digit = last ? digit(cursor.here()) : -1;
    cursor.at += digit > 0 ? 1 : 0;
    return Math.max(0, digit);
  }

  private static int digit(char c) {
    return Folding.isDigit(c) ? c - '0' : ChineseNumerals.singleDigit(c);
  }

  private static @Nullable Unit atEndPercent(Cursor cursor) {
    return cursor.atEnd() ? Unit.PERCENT : null;
  }

  // 3类以上 is a class of a scale, and -5%以上 a fall of more or of less
  private static boolean isUnclear(Relation after, boolean negative, Unit unit) {
    boolean bound = after.isLowerBound() || after.isUpperBound();
    return (bound && unit.symbol().equals("类"))
        || (negative && after.isLowerBound() && unit.dimension() != Dimension.TEMPERATURE);
  }

  private static int spelledLength(Cursor cursor) {
    int from = cursor.at;
    while (from > cursor.start && ChineseNumerals.isNumeral(cursor.text.charAt(from - 1))) {
      from--;
    }
    return cursor.at - from;
  }

  // 一起, 十分, 一度, 千万 are words and no counts, but 一千零十七 is a number
  private static boolean isIdiom(Cursor cursor, Unit unit, int length) {
    return unit.dimension() == Dimension.UNKNOWN
        || (unit.isNone() && cursor.digits != 0 && length < LEAST_BARE)
        || ("起分度方面样类位期".contains(unit.symbol()) && cursor.digits != 0 && !unit.isNone());
  }

  /** Reads 余 and 多, which stand before the unit or after its magnitude: 70余件, 3万余人. */
  private static boolean skipMore(Cursor cursor) {
    if (cursor.atEnd()) {
      return false;
    }
    if (MORE.indexOf(cursor.here()) >= 0) {
      cursor.at++;
      return true;
    }
    int next = cursor.at + 1;
    boolean later = MAGNITUDES.indexOf(cursor.here()) >= 0
        && next < cursor.end
        && "余多".indexOf(cursor.text.charAt(next)) >= 0;
    if (later) {
      cursor.remove(next);
    }
    return later;
  }

  /** Shortens the text by what follows the unit and gives the relation in it; null if it contradicts itself. */
  static @Nullable Relation after(Cursor cursor) {
    Relation sign = Relation.NONE;
    while (!cursor.atEnd() && UnitNotation.read(cursor, true) == null) {
      Relation more = RelationNotation.readAfter(cursor);
      if (more != Relation.NONE) {
        sign = RelationNotation.combined(sign, more);
      } else if (!BracketNotation.skipAfter(cursor)
          && !RelationNotation.skipSuperfluousAfter(cursor)) {
        break;
      }
    }
    return sign;
  }

  private static @Nullable Unit unit(Cursor cursor, boolean spelled) {
    Unit bracketed = BracketNotation.unit(cursor);
    return bracketed != null ? bracketed : UnitNotation.read(cursor, spelled);
  }

  private static @Nullable Amount cell(
      Cursor cursor, Relation sign, boolean negative, Unit written) {
    Unit unit = plain(cursor, cursor.currency ? money(written) : written);
    if (unit == null) {
      return null;
    }
    boolean date =
        unit.isNone() ? sign == Relation.NONE && looksLikeDate(cursor) : isCalendar(cursor, unit);
    return date
        ? null
        : new Amount(
            sign,
            cursor.quantity(negative, unit),
            cursor.approximate || sign == Relation.ABOUT,
            cursor.promised ? Report.NO_VALUE : Report.AS_WRITTEN);
  }

  /** The unit in its plain spelling: 5千万元 is 5000万元, 3千人 is 3000人, and 5000￥ is 5000元. */
  private static @Nullable Unit plain(Cursor cursor, @Nullable Unit unit) {
    if (unit == null || unit.isNone()) {
      return unit;
    }
    String symbol = CURRENCIES.contains(unit.symbol()) ? "元" : unit.symbol();
    int places = 0;
    int at = 0;
    while (at < symbol.length() && "十百千".indexOf(symbol.charAt(at)) >= 0) {
      places += "十百千".indexOf(symbol.charAt(at)) + 1;
      at++;
    }
    boolean magnitude = at > 0
        && at < symbol.length()
        && unit.factor() % POWERS[Math.min(places, POWERS.length - 1)] == 0
        && !WHOLE_WORDS.contains(symbol.split("[/·]", 2)[0]) // 千元/月 as 千元
        && places < POWERS.length
        && cursor.times(places);
    String rest = magnitude ? symbol.substring(at) : symbol;
    return rest.equals(unit.symbol()) ? unit : Unit.of(rest);
  }

  /** The unit of an amount with the sign of a currency; null for a unit of anything else. */
  private static @Nullable Unit money(Unit written) {
    Unit unit = written.dimension() == Dimension.NUMBER ? Unit.of(written.symbol() + "元") : written;
    return unit.dimension() == Dimension.MONEY ? unit : null;
  }

  // 2023.07 may be July, and 20201231 the last day of 2020
  private static boolean looksLikeDate(Cursor cursor) {
    long month = cursor.digits % 100;
    if (cursor.scale == 0 && cursor.decimal == null) {
      return looksLikeDay(cursor.digits);
    }
    return cursor.scale == 2
        && cursor.digits >= 199_000
        && cursor.digits < 210_000
        && month >= 1
        && month <= 12;
  }

  /** Whether a bare number of eight digits is also the name of a day. */
  static boolean looksLikeDay(long number) {
    long year = number / 10_000;
    return year >= 1990
        && year < 2100
        && PartialDate.exists((int) year, (int) (number / 100 % 100), (int) (number % 100))
        && number % 100 != 0;
  }

  // 3月内 may be within March or within three months; 3季度 is the third; ≥10月 says nothing; 2020年 is
  // no duration, and 3.5日 is March 5th where it stands alone
  private static boolean isCalendar(Cursor cursor, Unit unit) {
    if (!cursor.isWhole()) {
      // 12.31日 and 24.6月, but not 2.5日
      return (unit.symbol().equals("日") && cursor.scale > 1) || unit.symbol().equals("月");
    }
    return switch (unit.symbol()) {
      case "月" -> cursor.digits <= 12;
      case "季度", "季" -> cursor.digits <= 4;
      case "年", "年度" -> cursor.digits >= LEAST_YEAR;
      default -> false;
    };
  }
}
