package dev.jixiao.table;

import dev.jixiao.value.Placeholder;
import dev.jixiao.value.TypedNumber;
import java.text.Normalizer;
import java.util.Optional;
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
   * What the three cells say together.
   *
   * @param text the target in one text
   * @param signUsed whether the sign is part of it
   * @param unitUsed whether the unit is
   */
  record Joined(String text, boolean signUsed, boolean unitUsed) {}

  /** The target as one text, or empty if the cells contradict one another: two signs, or two units. */
  static Optional<Joined> join(String sign, String value, String unit) {
    String text = folded(value);
    if (Placeholder.is(value)) {
      return Optional.of(new Joined(value, Placeholder.is(sign), Placeholder.is(unit)));
    }
    boolean signed = isSign(sign);
    boolean hasUnit = !Placeholder.is(unit);
    boolean ownSign = SIGN_MARKS.indexOf(text.charAt(0)) >= 0;
    if (signed && ownSign && !text.startsWith(folded(sign))) {
      return Optional.empty();
    }
    TypedNumber number = TypedNumber.of(ownSign ? text.substring(1) : text);
    boolean counts = number.kind() == TypedNumber.Kind.NUMBER;
    String ownUnit = counts ? number.unit() : "";
    boolean same = hasUnit && sameUnit(ownUnit, unit);
    if (hasUnit && !ownUnit.isEmpty() && !same) {
      return Optional.empty();
    }
    boolean bare = counts && ownUnit.isEmpty() && hasUnit;
    boolean prefix = signed && !ownSign && Character.isDigit(text.charAt(0));
    return Optional.of(new Joined(
        (prefix ? CellText.strip(sign) : "") + value + (bare ? CellText.strip(unit) : ""),
        prefix || (signed && ownSign) || Placeholder.is(sign),
        bare || same || !hasUnit));
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
    boolean whole = join(sign, value, unit)
        .filter(j -> j.text().equals(text) && j.signUsed() && j.unitUsed())
        .isPresent();
    return whole ? split : new Split("", text, "");
  }

  private static boolean sameUnit(String one, String other) {
    String unit = folded(other);
    return one.equals(unit)
        || (one.equals("%") && Set.of("百分比", "百分数", "百分率").contains(unit))
        || (unit.equals("%") && one.equals("百分比"));
  }
}
