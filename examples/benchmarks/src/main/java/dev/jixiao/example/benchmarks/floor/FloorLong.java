package dev.jixiao.example.benchmarks.floor;

import dev.jixiao.example.benchmarks.work.Levels;

/** Scores exactly in whole numbers, without allocating. */
public final class FloorLong {
  /** What the budget row weighs, in hundredths of a point. */
  static final long BUDGET_WEIGHT = 1000;

  private static final long[] LEVEL_PERCENT = {
    Levels.percent(0), Levels.percent(1), Levels.percent(2)
  };

  private FloorLong() {}

  /**
   * Scores a form.
   *
   * @param form the form
   * @return the total in hundredths of a point
   */
  public static long total(LongForm form) {
    long total = budget(form.annual(), form.executed());
    long[] targets = form.targets();
    long[] actuals = form.actuals();
    long[] weights = form.weights();
    byte[] kinds = form.kinds();
    for (int i = 0; i < kinds.length; i++) {
      total += row(kinds[i], targets[i], actuals[i], weights[i]);
    }
    return total;
  }

  static long budget(long annual, long executed) {
    return executed >= annual ? BUDGET_WEIGHT : share(BUDGET_WEIGHT, executed, annual);
  }

  static long row(byte kind, long target, long actual, long weight) {
    return switch (kind) {
      case CellScanner.AT_LEAST -> actual >= target ? weight : share(weight, actual, target);
      case CellScanner.AT_MOST -> actual <= target ? weight : share(weight, target, actual);
      case CellScanner.DEADLINE -> actual <= target ? weight : 0;
      default ->
        actual >= target ? weight : share(weight, LEVEL_PERCENT[(int) (target - actual)], 100);
    };
  }

  // rounded half up, once
  static long share(long weight, long part, long whole) {
    return (2 * weight * part + whole) / (2 * whole);
  }

  /**
   * The grade of a total out of a hundred.
   *
   * @param total the total in hundredths of a point
   * @return 0 for 优, 1 for 良, 2 for 中, 3 for 差
   */
  public static int grade(long total) {
    return total >= 9000 ? 0 : total >= 8000 ? 1 : total >= 6000 ? 2 : 3;
  }
}
