package dev.jixiao.form;

import dev.jixiao.target.FreeText;
import dev.jixiao.target.IndicatorTypes;
import dev.jixiao.target.Target;
import dev.jixiao.value.FullWidth;
import dev.jixiao.value.Placeholder;
import dev.jixiao.value.Relation;
import dev.jixiao.value.TypedNumber;
import dev.jixiao.value.Unit;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A target that a form splits into three cells (指标性质, 指标值, 度量单位), as one text.
 *
 * <pre>{@code
 * JoinedTarget.of("≥", "95", "%").text();           // ≥95%
 * JoinedTarget.of("不超过", "10万", "元").text();     // ≤10万元
 * JoinedTarget.of("≥", "≤95", "%").isContradictory(); // true: the text is the value alone, ≤95
 * }</pre>
 *
 * <p>A sign or a unit that is not part of the text, because it contradicts the value or says nothing about it (定性), is for the
 * caller to keep. Records are immutable and thread-safe.
 *
 * @param text the target in one text; the value alone where the cells contradict one another
 * @param isContradictory whether there are two signs or two units of different meaning
 * @param isSignUsed whether the text says what the sign says, or there is none
 * @param isUnitUsed whether the text says what the unit says, or there is none
 */
public record JoinedTarget(
    String text, boolean isContradictory, boolean isSignUsed, boolean isUnitUsed) {
  private static final Pattern BOUND_BEHIND =
      Pattern.compile("(.*?)(及?以[上下内]|之内|左右)?", Pattern.DOTALL);
  private static final Set<String> MAGNITUDES =
      Set.of("百", "千", "万", "十万", "百万", "千万", "亿", "十亿", "百亿", "千亿", "万亿");
  private static final int MAX_LENGTH = 256;

  /** What became of one of the cells. */
  private enum Use {
    JOINED,
    LEFT_OUT,
    CONTRADICTS
  }

  /** The text so far, and what became of the cell that was to join it. */
  private record Step(String text, Use use) {}

  /**
   * Needs a text.
   *
   * @param text as the record's component
   * @param isContradictory as the record's component
   * @param isSignUsed as the record's component
   * @param isUnitUsed as the record's component
   */
  public JoinedTarget {
    Objects.requireNonNull(text, "text");
  }

  /**
   * Joins three cells.
   *
   * @param sign the sign, such as ≥ or 不低于; null or blank if there is none
   * @param value the value; null or blank if there is none
   * @param unit the unit; null or blank if there is none
   * @return the target in one text, and what of the cells is in it
   */
  public static JoinedTarget of(
      @Nullable String sign, @Nullable String value, @Nullable String unit) {
    String alone = value == null ? "" : value;
    boolean noSign = sign == null || Placeholder.is(sign);
    boolean noUnit = unit == null || Placeholder.is(unit);
    if (Placeholder.is(alone) || alone.length() > MAX_LENGTH) {
      return new JoinedTarget(alone, false, noSign, noUnit);
    }
    Step measured = unit == null || noUnit
        ? new Step(alone, Use.JOINED)
        : withUnit(FullWidth.strip(alone), FullWidth.strip(unit));
    Step signed = sign == null || noSign
        ? new Step(measured.text, Use.JOINED)
        : withSign(FullWidth.strip(measured.text), FullWidth.strip(sign));
    return measured.use == Use.CONTRADICTS || signed.use == Use.CONTRADICTS
        ? new JoinedTarget(alone, true, noSign, noUnit)
        : new JoinedTarget(
            signed.text, false, signed.use == Use.JOINED, measured.use == Use.JOINED);
  }

  private static Step withUnit(String cell, String unit) {
    Matcher parts = BOUND_BEHIND.matcher(cell);
    if (!parts.matches()) {
      return new Step(cell, Use.LEFT_OUT);
    }
    String core = parts.group(1);
    String tail = parts.group(2) == null ? "" : parts.group(2);
    boolean bound = Relation.of(core.isEmpty() ? ' ' : core.charAt(0)) != Relation.NONE;
    TypedNumber number = TypedNumber.of(bound ? core.substring(1) : core);
    // 90%-95% begins with a number too
    boolean single = number.unit().chars().noneMatch(Character::isDigit);
    if (number.kind() == TypedNumber.Kind.NUMBER && single) {
      return withUnit(core, number.unit(), unit, tail);
    }
    if (cell.endsWith(unit)) {
      return new Step(cell, Use.JOINED);
    }
    boolean open = Character.isDigit(cell.charAt(cell.length() - 1));
    return open && !(read(cell + unit) instanceof FreeText)
        ? new Step(cell + unit, Use.JOINED)
        : new Step(cell, Use.LEFT_OUT);
  }

  // 10万 under 万元 is 10万元, and so it is under 元
  private static Step withUnit(String core, String own, String unit, String tail) {
    if (own.isEmpty() || (MAGNITUDES.contains(own) && !unit.startsWith(own))) {
      return new Step(core + unit + tail, Use.JOINED);
    }
    if (MAGNITUDES.contains(own)) {
      return new Step(core.substring(0, core.length() - own.length()) + unit + tail, Use.JOINED);
    }
    return Unit.of(own).equals(Unit.of(unit))
        ? new Step(core + tail, Use.JOINED)
        : new Step(core + tail, Use.CONTRADICTS);
  }

  private static Step withSign(String text, String sign) {
    // what says of 1 that it is at least that is a sign of at least
    Target probe = read(sign + "1");
    Relation relation = relation(probe);
    if (relation == Relation.NONE || !probe.canonical().equals(relation.symbol() + "1")) {
      return new Step(text, Use.LEFT_OUT);
    }
    Relation own = relation(read(text));
    if (own != Relation.NONE) {
      return new Step(text, own == relation ? Use.JOINED : Use.CONTRADICTS);
    }
    String signed = relation.symbol() + text;
    return isNumeric(text.charAt(0)) && relation(read(signed)) == relation
        ? new Step(signed, Use.JOINED)
        : new Step(text, Use.LEFT_OUT);
  }

  private static boolean isNumeric(char c) {
    return Character.isDigit(c) || c == '-' || c == '.' || c == '¥';
  }

  private static Relation relation(Target target) {
    String canonical = target instanceof FreeText ? "" : target.canonical();
    return canonical.isEmpty() ? Relation.NONE : Relation.of(canonical.charAt(0));
  }

  private static Target read(String text) {
    return IndicatorTypes.standard().read(text);
  }
}
