package dev.jixiao.audit;

import dev.jixiao.problem.Message;
import dev.jixiao.value.Ratio;
import java.math.BigDecimal;

/**
 * A number that a rule judges by and that an auditor may set otherwise.
 *
 * <p>Shares are ratios (130% is 1.3), and counts are whole ratios (200 characters are 200). Records are immutable and
 * thread-safe.
 *
 * @param name the name, unique within an auditor, such as {@code overfulfilment}
 * @param defaultValue the value unless it is set
 * @param meaning what the number decides
 */
public record Threshold(String name, Ratio defaultValue, Message meaning) {
  /**
   * A threshold from the notation of its value.
   *
   * @param name the name
   * @param defaultValue the value, such as {@code 130%} or {@code 200}
   * @param english what the number decides, in English
   * @param chinese what the number decides, in Chinese
   * @return the threshold
   * @throws IllegalArgumentException if the value is no number
   */
  public static Threshold of(String name, String defaultValue, String english, String chinese) {
    return new Threshold(name, read(defaultValue), Message.of(english, chinese));
  }

  /**
   * The value of a notation.
   *
   * @param value a decimal number, with or without a percent sign
   * @return the ratio
   * @throws IllegalArgumentException if the text is no number
   */
  static Ratio read(String value) {
    return value.endsWith("%")
        ? Ratio.ofPercent(value.substring(0, value.length() - 1))
        : Ratio.of(new BigDecimal(value));
  }
}
