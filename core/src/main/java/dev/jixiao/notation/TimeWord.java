package dev.jixiao.notation;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that name a time without a date in the calendar: 春节, 汛期, 月初.
 *
 * <p>A cell with one of them is text, since nobody can tell which day is meant; its problem says so.
 *
 * <p>This class is stateless and thread-safe.
 */
public final class TimeWord {
  private static final Words<Boolean> WORDS =
      Words.of("春节 元旦 国庆 五一 中秋 端午 清明 重阳 节前 节后 汛期 入汛 汛前 雨季 旱季 暑期 暑假 寒假 春季 夏季 秋季 冬季 入冬 学期 学年 开学"
          + " 采暖期 供暖期 采暖季 供暖季 农忙 春耕 秋收 月初 月中 月底 月末 年初 年中 上旬 中旬 下旬 旬 当年 本年 今年 明年 次年 来年"
          + " 去年 十三五 十四五 十五五 近期 中期 远期 季末 季初 周末 每月 每季度 每周");

  private static final Pattern DAY_OF_MONTH = Pattern.compile(
      "(?:均|都|已|全部)*[于在]?每个?月的?(?:(\\d{1,2})[日号]|月?[底末])(?:之?前|以前|之内|以内)?"
          + "(?:均|都|已|按时|及时|准时|足额|全部|全额|完成)*(?:发放|拨付|支付|兑付|缴纳|上报|报送|报表|申报|公布|公示|结算|到账|到位|完成)*(?:到位|完毕)?");

  private static final int LAST_DAY = 31;

  private TimeWord() {}

  /**
   * The day of every month that a cell names: 每月10日前, 每月15日发放, 每月底前.
   *
   * @param cell the cell as written
   * @return the day, 31 for the end of the month; empty if the cell names none
   */
  public static OptionalInt dayOfMonth(String cell) {
    if (cell.length() > NotationReader.MAX_LENGTH || cell.indexOf('每') < 0) {
      return OptionalInt.empty();
    }
    Matcher written = DAY_OF_MONTH.matcher(Folding.fold(cell));
    if (!written.matches()) {
      return OptionalInt.empty();
    }
    int day = written.group(1) == null ? LAST_DAY : Integer.parseInt(written.group(1));
    return day >= 1 && day <= LAST_DAY ? OptionalInt.of(day) : OptionalInt.empty();
  }

  /**
   * The first such word of a cell.
   *
   * @param cell the cell as written
   * @return the word, or empty if there is none
   */
  public static Optional<String> in(String cell) {
    String text = cell.length() > NotationReader.MAX_LENGTH ? "" : Folding.fold(cell);
    for (int at = 0; at < text.length(); at++) {
      int length = WORDS.prefix(text, at, text.length());
      if (length > 0) {
        return Optional.of(text.substring(at, at + length));
      }
    }
    return Optional.empty();
  }
}
