package dev.jixiao.notation;

/** The number of an item in a list: 1.≥90%, 1、≥90%, (1)≥90%, ①100%, 一、≥90%. */
final class ListMark {
  private ListMark() {}

  /** The length of the mark that begins the text; 0 if there is none, or if it may be a part of the number. */
  static int length(String text, int from, int to) {
    char first = from < to ? text.charAt(from) : 0;
    if (first >= '①' && first <= '⑳') {
      return to - from > 1 ? 1 : 0;
    }
    boolean bracket = first == '(';
    int start = bracket ? from + 1 : from;
    int end = start;
    while (end < to && end - start < 2 && isItem(text.charAt(end))) {
      end++;
    }
    if (end == start || end + 1 >= to) {
      return 0;
    }
    char close = text.charAt(end);
    char next = text.charAt(end + 1);
    boolean marked =
        bracket ? close == ')' : close == '、' || (".。)".indexOf(close) >= 0 && isArabic(first));
    return marked && !isItem(next) && isValueStart(next) ? end + 1 - from : 0;
  }

  private static boolean isArabic(char c) {
    return Folding.isDigit(c);
  }

  private static boolean isItem(char c) {
    return isArabic(c) || ChineseNumerals.isNumeral(c);
  }

  // (5)%, (3)件: the brackets hold the number itself
  private static boolean isValueStart(char c) {
    return "≥≤><=¥".indexOf(c) >= 0 || Folding.isHan(c);
  }

  /** Whether the item of this place begins with its number and a point that may be a decimal point: 1.20件. */
  static boolean isDoubtful(String text, int from, int to, int place) {
    String mark = place + ".";
    int next = from + mark.length();
    return text.startsWith(mark, from) && next < to && Folding.isDigit(text.charAt(next));
  }
}
