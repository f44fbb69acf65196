package dev.jixiao.example.benchmarks;

import dev.jixiao.form.Indicator;
import dev.jixiao.form.IndicatorCategory;
import dev.jixiao.score.Scorer;

/** The shortest program with a score from two texts, for the time it takes to start. */
public final class FirstScore {
  private FirstScore() {}

  /**
   * Scores one indicator.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    Indicator satisfaction = Indicator.builder()
        .category(IndicatorCategory.SERVICE_RECIPIENT_SATISFACTION)
        .name("受援人满意度")
        .target("≥95%")
        .actual("91.2%")
        .weight("10")
        .build();
    System.out.println(Scorer.standard().score(satisfaction).points().orElseThrow());
  }
}
