package dev.jixiao.notation;

/** Marks for a missing value: blank, /, —, 无, *, N/A. */
final class MissingNotation {
  private static final Words WORDS =
      Words.of("x 无 暂无 空 未填 未填报 未填写 N/A n/a NA 不适用 无数据 暂无数据 待填 待定 none None null");

  private MissingNotation() {}

  static boolean matches(String text, int from, int to) {
    if (to - from <= 6 && WORDS.prefix(text, from, to) == to - from) {
      return true;
    }
    for (int i = from; i < to; i++) {
      if ("/\\-*…_.~、。?".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
