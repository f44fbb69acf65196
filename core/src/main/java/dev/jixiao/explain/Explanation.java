package dev.jixiao.explain;

import java.util.List;
import java.util.Locale;

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
    steps = List.copyOf(steps);
  }

  /**
   * The explanation as text, one step a line.
   *
   * @param locale the reader's locale: Chinese, otherwise English
   * @return the lines, without a final line break
   */
  public String toText(Locale locale) {
    return StepText.of(steps, locale);
  }
}
