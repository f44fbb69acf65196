package dev.jixiao.example.benchmarks.work;

import java.math.BigDecimal;
import java.util.List;

/** What a level below the promised one is worth. */
public final class Levels {
  // 部分达成预期指标: the rules give one share of the weight to whatever falls short, by one degree or by
  // two
  private static final List<Integer> PERCENT = List.of(100, 60, 60);

  private Levels() {}

  /**
   * The share of the weight for reaching a level that is some degrees below the promised one.
   *
   * @param degrees how many degrees are missing, 0 to 2
   * @return the share in percent
   */
  public static int percent(int degrees) {
    return PERCENT.get(degrees);
  }

  static BigDecimal share(int promised, int reached) {
    return BigDecimal.valueOf(percent(reached - promised), 2);
  }
}
