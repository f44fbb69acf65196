package dev.jixiao.notation;

import dev.jixiao.value.CellWords;
import dev.jixiao.value.Dimension;
import dev.jixiao.value.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The unit after a number. The units themselves are listed in {@code UnitTable} of the value package. */
final class UnitNotation {
  private static final int MAX_UNKNOWN = 5;
  private static final int MAX_COMPOUND = 16;
  private static final String MARKS = "/·*×、.,•-()%‰℃°²³㎡㎥¥￥";
  private static final String NOT_IN_A_UNIT =
      "半几整均都皆仅不未无没已完以内外前后上下约等其中为是的和及或与达到超余多至起止底级版号届型式化性优良好差甲乙丙丁率比度较同每第有增减提升降"
          + "成续了着过在从由向对将被把让使给可能应须需要";
  private static final String CALENDAR = "年月日号旬季时点周";
  private static final String COUNTING = "个项名家所座处次场件条份种期户人台套辆";

  private static final Words<Boolean> RANKS = Words.of("星 星级 颗星 档 档次 等次 学年 学期制 梯队 流 位次 A级 A");

  private UnitNotation() {}

  /** The unit that is the whole rest of the text; null if the rest is no unit. */
  static @Nullable Unit read(Cursor cursor, boolean knownOnly) {
    if (cursor.atEnd()) {
      return Unit.NONE;
    }
    if (cursor.here() == '(') {
      return null; // a unit in brackets, 100(元/人), is left to BracketNotation
    }
    Unit unit = Unit.of(cursor.text, cursor.at, cursor.end);
    boolean known = unit.dimension() != Dimension.UNKNOWN;
    boolean accepted = known || (!knownOnly && isPlausible(cursor));
    return accepted && isSound(unit) ? unit : null;
  }

  // 户, 课题, 个乡镇: short, all Chinese, and without a word that makes a sentence of it
  private static boolean isPlausible(Cursor cursor) {
    int length = cursor.end - cursor.at;
    // 3月初, 10月动工, 3日晚, 2024年春季, 全年: a time, and no unit
    if (CALENDAR.indexOf(cursor.here()) >= 0 || cursor.startsWith("全年")) {
      return false;
    }
    if (isRank(cursor.text, cursor.at, cursor.end) || turns(cursor.text, cursor.at, cursor.end)) {
      return false;
    }
    if (length > MAX_UNKNOWN || (length > 3 && COUNTING.indexOf(cursor.here()) < 0)) {
      return false;
    }
    for (int i = cursor.at; i < cursor.end; i++) {
      char c = cursor.text.charAt(i);
      if (!Folding.isHan(c) || ChineseNumerals.isNumeral(c) || NOT_IN_A_UNIT.indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }

  // 5星, 3档, 2024学年: places on a scale and years
  private static boolean isRank(String text, int from, int to) {
    return RANKS.prefix(text, from, to) == to - from;
  }

  // 10件待办, 10台报废, 10个合规, 3次见附件: what became of what was counted, and no unit; 3起事故 and 5件投诉 are
  // counted
  private static boolean turns(String text, int from, int to) {
    List<CellWords.Word> words = CellWords.standard().split(text.substring(from, to));
    for (CellWords.Word word : words) {
      boolean turning = word.meaning().filter(CellWords.Meaning::turns).isPresent();
      if ((turning && !word.is(CellWords.Meaning.HARM)) || word.is(CellWords.Meaning.REFERENCE)) {
        return true;
      }
    }
    CellWords.Word last = words.get(words.size() - 1);
    return last.is(CellWords.Meaning.PROPER) || last.is(CellWords.Meaning.DONE);
  }

  /** Whether a compound unit such as 元/人·天 is made of short words, and not of whatever stood around a slash. */
  static boolean isSound(Unit unit) {
    String symbol = unit.symbol();
    if (unit.dimension() != Dimension.COMPOUND) {
      return true;
    }
    for (int i = 0; i < symbol.length(); i++) {
      char c = symbol.charAt(i);
      boolean power = Folding.isDigit(c) && i > 0 && symbol.charAt(i - 1) == 'm';
      if (!power && !Character.isLetter(c) && MARKS.indexOf(c) < 0) {
        return false;
      }
    }
    return symbol.length() <= MAX_COMPOUND;
  }
}
