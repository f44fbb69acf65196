package dev.jixiao.table;

import dev.jixiao.form.JoinedTarget;
import dev.jixiao.value.TypedNumber;
import java.text.Normalizer;
import java.util.Set;

/** A target that stands in three cells: sign, value and unit (计算符号, 指标值, 度量单位). */
final class TargetCells {
  private static final Set<String> SIGNS = Set.of(
      "≥", "≤", "=", ">", "<", ">=", "<=", "≧", "≦", "⩾", "⩽", "═", "==", "大于等于", "小于等于", "大于",
      "小于", "等于", "不低于", "不少于", "不高于", "不超过", "不多于", "高于", "低于", "超过");
  private static final String SIGN_MARKS = "≥≤=><≧≦⩾⩽═±";

  private TargetCells() {}

  /** Tells whether a cell holds a sign and nothing else. */
  static boolean isSign(String text) {
    return SIGNS.contains(folded(text));
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
  }

  /**
   * A target in three cells.
   *
   * @param sign its sign, or an empty text
   * @param value its number, or all of it
   * @param unit its unit, or an empty text
   */
  record Split(String sign, String value, String unit) {}

  /** A target as three cells that say together what it says; its value alone where it cannot be parted. */
  static Split split(String text) {
    String sign =
        !text.isEmpty() && SIGN_MARKS.indexOf(text.charAt(0)) >= 0 ? text.substring(0, 1) : "";
    String rest = text.substring(sign.length());
    String unit = TypedNumber.of(rest).unit();
    String value = rest.endsWith(unit) ? rest.substring(0, rest.length() - unit.length()) : rest;
    Split split = new Split(sign, value, unit);
    JoinedTarget joined = JoinedTarget.of(sign, value, unit);
    boolean whole = joined.text().equals(text)
        && !joined.isContradictory()
        && joined.isSignUsed()
        && joined.isUnitUsed();
    return whole ? split : new Split("", text, "");
  }
}
