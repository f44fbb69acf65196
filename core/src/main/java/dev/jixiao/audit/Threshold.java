package dev.jixiao.audit;

import dev.jixiao.problem.Message;
import dev.jixiao.value.Decimals;
import dev.jixiao.value.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * A number that a rule judges by and that an auditor may set otherwise.
 *
 * <p>It is a share, written in percent (130% is 1.3), or a plain number such as a count of characters or an amount. The two
 * are never taken for each other: 130 is no way to write 130%. Records are immutable and thread-safe.
 *
 * @param name the name, unique within an auditor, such as {@code overfulfilment}
 * @param defaultValue the value unless it is set
 * @param isShare whether it is a share, written in percent
 * @param meaning what the number decides
 */
public record Threshold(String name, Ratio defaultValue, boolean isShare, Message meaning) {
  /**
   * Needs every component.
   *
   * @param name as the record's component
   * @param defaultValue as the record's component
   * @param isShare as the record's component
   * @param meaning as the record's component
   */
  public Threshold {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(defaultValue, "defaultValue");
    Objects.requireNonNull(meaning, "meaning");
  }

  /**
   * A threshold from the notation of its value.
   *
   * @param name the name
   * @param defaultValue the value: a share such as {@code 130%}, or a plain number such as {@code 200}
   * @param english what the number decides, in English
   * @param chinese what the number decides, in Chinese
   * @return the threshold
   * @throws IllegalArgumentException if the value is no number
   */
  public static Threshold of(String name, String defaultValue, String english, String chinese) {
    boolean isShare = defaultValue.endsWith("%");
    return new Threshold(
        name, number(defaultValue, isShare), isShare, Message.of(english, chinese));
  }

  private static Ratio number(String value, boolean isShare) {
    return isShare
        ? Ratio.ofPercent(value.substring(0, value.length() - 1))
        : Ratio.of(new BigDecimal(value));
  }

  /**
   * A value of this threshold from its notation.
   *
   * @param value a share with its percent sign, or a plain number, as the threshold has it
   * @return the value
   * @throws IllegalArgumentException if the text is no number, or has a percent sign where there should be none, or none
   *     where there should be one
   */
  Ratio read(String value) {
    if (value.endsWith("%") != isShare) {
      throw new IllegalArgumentException(name + " is " + expected().english() + ", not " + value);
    }
    return number(value, isShare);
  }

  /**
   * What values of this threshold look like.
   *
   * @return the kind of number, with the default as an example
   */
  public Message expected() {
    String example = written(defaultValue);
    return isShare
        ? Message.of("a share in percent, such as " + example, "百分比，例如 " + example)
        : Message.of("a number, such as " + example, "数字，例如 " + example);
  }

  /**
   * A value of this threshold as a person writes it.
   *
   * @param value the value
   * @return the notation, such as {@code 130%} or {@code 200}
   */
  public String written(Ratio value) {
    return isShare
        ? value.toString()
        : value
            .toBigDecimal(Decimals.MAX_SCALE, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
  }
}
