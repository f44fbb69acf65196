package dev.jixiao.strategy;

import dev.jixiao.value.Decimals;
import dev.jixiao.value.FullWidth;
import dev.jixiao.value.Ratio;
import java.math.BigDecimal;

/**
 * A number in a parameter with what it says of its kind.
 *
 * @param value the number, a percentage as a ratio
 * @param text the number as written, since 90% and 90.0% are one ratio
 * @param isPercent whether it carries a percent sign
 */
record Figure(Ratio value, String text, boolean isPercent) {
  static final int HUNDRED = 100;

  /** Reads {@code 60%} or {@code 3}. */
  static Figure parse(String written) {
    String text = FullWidth.strip(written);
    boolean percent = text.endsWith("%");
    String digits = percent ? text.substring(0, text.length() - 1).strip() : text;
    BigDecimal number = Decimals.parse(digits)
        .orElseThrow(() -> new WrongParameter(
            "a number such as 60% or 3, not \"" + text + "\"",
            "应为 60% 或 3 之类的数字，而不是“" + text + "”"));
    return new Figure(percent ? Ratio.ofPercent(digits) : Ratio.of(number), text, percent);
  }

  /** Reads a percentage: without its sign a figure has two meanings, and nobody knows which was meant. */
  static Ratio percentage(String text) {
    Figure figure = parse(text);
    if (!figure.isPercent && !figure.value.isZero()) {
      throw figure.ambiguous();
    }
    return figure.value;
  }

  /** Reads a plain number, such as one of days. */
  static Ratio number(String text) {
    Figure figure = parse(text);
    if (figure.isPercent) {
      throw new WrongParameter(
          "a number without a percent sign, not " + text, "应为不带百分号的数字，而不是 " + text);
    }
    return figure.value;
  }

  /** Reads how many times something: {@code 2} or {@code 200%}. */
  static Ratio times(String text) {
    return parse(text).value;
  }

  /** The fault of a threshold or a share without its sign. */
  WrongParameter ambiguous() {
    return ambiguous(value.toString(), " " + value);
  }

  /** The fault of a figure without a sign that may be a percentage or something else. */
  WrongParameter ambiguous(String english, String chinese) {
    return new WrongParameter(
        "\"" + text + "\" without a sign may mean " + text + "% or " + english
            + "; write the one that is meant",
        "“" + text + "”没有单位，可能是 " + text + "%，也可能是" + chinese + "，请写明");
  }

  @Override
  public String toString() {
    return text;
  }
}
