package dev.jixiao.notation;

import java.util.List;

/** Times in two units: 1小时30分钟 is 90分钟, 1年6个月 is 18个月, 2天4小时 is 52小时. */
final class CompoundTime {
  private static final int MOST = 1_000;
  private static final int MOST_YEARS = 100;

  /**
   * Two units of which the second is the smaller.
   *
   * @param smaller the words of the smaller unit, the longest first
   * @param factor how many of the smaller make one of the larger
   * @param unit the smaller unit in its plain spelling
   */
  private record Pair(List<String> larger, List<String> smaller, int factor, String unit) {}

  private static final List<Pair> PAIRS = List.of(
      new Pair(List.of("个小时", "小时"), List.of("分钟", "分"), 60, "分钟"),
      new Pair(List.of("分钟", "分"), List.of("秒钟", "秒"), 60, "秒"),
      new Pair(List.of("年"), List.of("个月"), 12, "个月"),
      new Pair(List.of("天"), List.of("个小时", "小时"), 24, "小时"));

  private CompoundTime() {}

  /** Makes one number and one unit of what stands at the cursor, behind the first number; else leaves it as it was. */
  static void read(Cursor cursor) {
    long first = cursor.digits;
    if (!cursor.isWhole() || first > MOST || cursor.atEnd()) {
      return;
    }
    for (Pair pair : PAIRS) {
      if (read(cursor, pair, first)) {
        return;
      }
    }
  }

  private static boolean read(Cursor cursor, Pair pair, long first) {
    Cursor ahead = new Cursor(cursor.text, cursor.at, cursor.end);
    if (!skip(ahead, pair.larger()) || (pair.unit().equals("个月") && first >= MOST_YEARS)) {
      return false;
    }
    ahead.skip('零');
    int number = ahead.at;
    boolean second = QuantityNotation.readNumber(ahead) && ahead.isWhole();
    if (!second || ahead.at == number || ahead.digits >= pair.factor()) {
      return false;
    }
    int unit = ahead.at;
    if (!skip(ahead, pair.smaller())) {
      return false;
    }
    cursor.setNumber(first * pair.factor() + ahead.digits);
    cursor.text = cursor.text.substring(0, unit) + pair.unit() + cursor.text.substring(ahead.at);
    cursor.end += pair.unit().length() - (ahead.at - unit);
    cursor.at = unit;
    return true;
  }

  private static boolean skip(Cursor cursor, List<String> words) {
    for (String word : words) {
      if (cursor.skip(word)) {
        return true;
      }
    }
    return false;
  }
}
