package dev.jixiao.notation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place among others: 第3名, 全市前5名, 进入前十.
 *
 * @param place the place, or the last of several places, counted from 1
 * @param several whether it is one of so many places: 前5名
 * @param among among whom it is: 全市; empty if the cell does not say
 */
public record Rank(int place, boolean several, String among) {
  private static final Pattern AMONG =
      Pattern.compile("(?:在)?(全[国省市县区州盟旗乡镇校系统]{1,2}|同类|同行业|系统内|[国省市县区]内)?");

  private static final Pattern PLACE = Pattern.compile(AMONG.pattern()
      + "(?:综合|总体|年度|考核)?(?:排名|位次|名次|排序)?(?:位列|位居|排在|排|列|居|进入|保持在?|达到?|为|是|:)?"
      + AMONG.pattern()
      + "(?:排名)?(第|前)(\\d{1,3}|[一二三四五六七八九十]{1,3})(名|位|)(之内|以内|以上|及以上|内|)");

  /**
   * Reads a cell that says a place among others.
   *
   * @param text the cell as written
   * @return the place, or empty if the cell says none
   */
  public static Optional<Rank> of(String text) {
    if (text.length() > NotationReader.MAX_LENGTH
        || (text.indexOf('第') < 0 && text.indexOf('前') < 0)) {
      return Optional.empty();
    }
    Matcher rank = PLACE.matcher(Folding.fold(text));
    if (!rank.matches()) {
      return Optional.empty();
    }
    int place = number(rank.group(4));
    // 第三 alone may be the third of anything
    boolean said = !rank.group(5).isEmpty() || rank.group(3).equals("前") || rank.start(3) > 0;
    boolean twice = rank.group(1) != null && rank.group(2) != null;
    return place < 1 || !said || twice ? Optional.empty() : Optional.of(of(rank, place));
  }

  private static Rank of(Matcher rank, int place) {
    String among = rank.group(1) != null ? rank.group(1) : rank.group(2);
    boolean several = rank.group(3).equals("前") || !rank.group(6).isEmpty();
    return new Rank(place, several, among == null ? "" : among);
  }

  // 12, 十二, 二十; 0 if it is no such number
  private static int number(String written) {
    if (Folding.isDigit(written.charAt(0))) {
      return Integer.parseInt(written);
    }
    Cursor cursor = new Cursor(written, 0, written.length());
    return ChineseNumerals.read(cursor) && cursor.atEnd() ? (int) cursor.digits : 0;
  }
}
