package dev.jixiao.explain;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * An explanation (评分说明) of why a number is what it is: the steps that led to it, in order.
 *
 * <pre>{@code
 * Explanation why = Scorer.standard().score(indicator).explanation();
 * System.out.println(why.toText(Locale.CHINESE));
 * why.steps().forEach(step -> System.out.println(step.toText(Locale.ENGLISH)));
 * }</pre>
 *
 * <p>Records are immutable and thread-safe.
 *
 * @param steps the steps, from what was read to the points
 */
public record Explanation(List<Step> steps) {
  /**
   * Keeps its own copy of the steps.
   *
   * @param steps as the record's component
   */
  public Explanation {
    steps = steps instanceof StepsLater ? steps : List.copyOf(steps);
  }

  /**
   * An explanation that is written when it is first asked for: a text at once, without its steps.
   *
   * @param parts about how many indicators it speaks of, by which room is made for the text; at least 1
   * @param writer writes it on a sheet, the same whenever it is asked, from any thread
   * @return the explanation
   */
  public static Explanation of(int parts, Consumer<? super Sheet> writer) {
    return new Explanation(new StepsLater(parts, Objects.requireNonNull(writer, "writer")));
  }

  /**
   * The steps, from what was read to the points.
   *
   * @return the steps, not modifiable
   */
  @Override
  public List<Step> steps() {
    return steps instanceof StepsLater later ? later.made() : steps;
  }

  /**
   * The explanation as text, one step a line.
   *
   * @param locale the reader's locale: Chinese, otherwise English
   * @return the lines, without a final line break
   */
  public String toText(Locale locale) {
    return steps instanceof StepsLater later ? later.toText(locale) : TextSheet.of(steps, locale);
  }

  /** The explanation in English. */
  @Override
  public String toString() {
    return toText(Locale.ENGLISH);
  }
}
