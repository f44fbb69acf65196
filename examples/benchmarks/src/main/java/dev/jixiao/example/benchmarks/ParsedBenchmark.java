package dev.jixiao.example.benchmarks;

import dev.jixiao.example.benchmarks.floor.FloorDouble;
import dev.jixiao.example.benchmarks.floor.FloorLong;
import dev.jixiao.example.benchmarks.floor.Traced;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.Scorer;
import org.openjdk.jmh.annotations.Benchmark;

/** (i) Scoring forms whose cells were read before. */
public class ParsedBenchmark {
  private static final Scorer SCORER = Scorer.standard();

  /** The arithmetic in primitive doubles: what every multiple refers to. */
  @Benchmark
  public long floorDouble(Forms forms, CpuClock clock) {
    clock.tick();
    long total = FloorDouble.total(forms.doubles[forms.next()]);
    return total * 4 + FloorLong.grade(total);
  }

  /** The arithmetic in whole numbers, exact. */
  @Benchmark
  public long floorLong(Forms forms, CpuClock clock) {
    clock.tick();
    long total = FloorLong.total(forms.longs[forms.next()]);
    return total * 4 + FloorLong.grade(total);
  }

  /** The same, with a result that keeps what it was made from. */
  @Benchmark
  public Traced floorTraced(Forms forms, CpuClock clock) {
    clock.tick();
    return Traced.of(forms.longs[forms.next()]);
  }

  /** The library. */
  @Benchmark
  public FormScore library(Forms forms, CpuClock clock) {
    clock.tick();
    return SCORER.score(forms.library[forms.next()]);
  }
}
