package dev.jixiao.example.benchmarks.floor;

import dev.jixiao.example.benchmarks.work.Levels;

/** Scores in primitive doubles, without allocating: the floor all multiples refer to. */
public final class FloorDouble {
  private static final double BUDGET_WEIGHT = 10;
  private static final double[] LEVEL_SHARE = {
    Levels.percent(0) / 100.0, Levels.percent(1) / 100.0, Levels.percent(2) / 100.0
  };

  // levels are degrees in units of 10⁻⁴, as every other value of a form in floating point
  private static final double DEGREE = CellScanner.ONE;

  private FloorDouble() {}

  /**
   * Scores a form.
   *
   * @param form the form
   * @return the total in hundredths of a point
   */
  public static long total(DoubleForm form) {
    long total = form.executed() >= form.annual()
        ? cents(BUDGET_WEIGHT)
        : cents(BUDGET_WEIGHT * form.executed() / form.annual());
    double[] targets = form.targets();
    double[] actuals = form.actuals();
    double[] weights = form.weights();
    byte[] kinds = form.kinds();
    for (int i = 0; i < kinds.length; i++) {
      total += cents(row(kinds[i], targets[i], actuals[i], weights[i]));
    }
    return total;
  }

  private static double row(byte kind, double target, double actual, double weight) {
    return switch (kind) {
      case CellScanner.AT_LEAST -> actual >= target ? weight : weight * actual / target;
      case CellScanner.AT_MOST -> actual <= target ? weight : weight * target / actual;
      case CellScanner.DEADLINE -> actual <= target ? weight : 0;
      default -> actual >= target ? weight : weight * LEVEL_SHARE[degrees(target - actual)];
    };
  }

  private static int degrees(double difference) {
    return (int) (difference * DEGREE + 0.5);
  }

  private static long cents(double points) {
    return (long) (points * 100 + 0.5);
  }
}
