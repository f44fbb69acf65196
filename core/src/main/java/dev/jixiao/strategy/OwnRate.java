package dev.jixiao.strategy;

import dev.jixiao.value.FullWidth;
import dev.jixiao.value.Quantity;
import dev.jixiao.value.Ratio;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rate that an indicator is itself about, which a standard in words may name: 满意度 of 受援人满意度, and 完成率 of 培训完成率, where it is
 * not how far the target was reached.
 *
 * @param name the name of the indicator, without blanks and what stands in brackets at its end
 * @param target the rate that its target asks for
 */
record OwnRate(String name, Ratio target) {
  private static final Pattern BRACKETS_BEHIND = Pattern.compile("\\([^()]*\\)$");
  private static final Pattern RATE = Pattern.compile("[\\p{IsHan}]*(?:率|度|比例|占比|比重)");

  /** The rate of an indicator; null if its target asks for something else. */
  static @Nullable OwnRate of(String name, Quantity required) {
    String plain =
        BRACKETS_BEHIND.matcher(FullWidth.fold(name).replaceAll("\\s", "")).replaceAll("");
    return required.unit().isRate() ? new OwnRate(plain, Subject.plain(required)) : null;
  }

  /** Tells whether a word of a standard is the name of the rate, or how it ends. */
  boolean isCalled(String word) {
    return word.length() > 1 && RATE.matcher(word).matches() && name.endsWith(word);
  }

  /** Tells whether the rate and how far the target is reached are one. */
  boolean isOfAll() {
    return target.equals(Ratio.ONE);
  }

  boolean isAsked(String percent) {
    return target.equals(Ratio.ofPercent(percent));
  }
}
