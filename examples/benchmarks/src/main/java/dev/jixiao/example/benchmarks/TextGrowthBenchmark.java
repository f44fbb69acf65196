package dev.jixiao.example.benchmarks;

import dev.jixiao.target.IndicatorTypes;
import dev.jixiao.target.Target;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How the cost of reading one cell grows with its text. */
@State(Scope.Thread)
public class TextGrowthBenchmark {
  /** How long the text is. */
  @Param({"10", "1000", "100000", "1000000"})
  public int length;

  /** What the text repeats: words, digits, conditions, brackets, superfluous words, spaces in a number. */
  @Param({"维护社会稳定", "7", "60天内完成，", "（", "完成", "1 "})
  public String repeated;

  private String text = "";

  /** Makes the text. */
  @Setup
  public void prepare() {
    text = repeated.repeat(length / repeated.length() + 1).substring(0, length);
  }

  /** Reads it as a target. */
  @Benchmark
  public Target target(CpuClock clock) {
    clock.tick();
    return IndicatorTypes.standard().read(text);
  }
}
