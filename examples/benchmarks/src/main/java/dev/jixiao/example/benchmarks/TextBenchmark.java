package dev.jixiao.example.benchmarks;

import dev.jixiao.example.benchmarks.floor.FloorText;
import dev.jixiao.example.benchmarks.floor.LongForm;
import dev.jixiao.example.benchmarks.floor.Traced;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.Scorer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** (ii) Scoring forms from the texts of their targets and actual values. */
@State(Scope.Thread)
public class TextBenchmark {
  private static final Scorer SCORER = Scorer.standard();

  private final FloorText floor = new FloorText();

  /** A scanner for a dozen notations, and whole numbers. */
  @Benchmark
  public long floorText(Forms forms, CpuClock clock) {
    clock.tick();
    int i = forms.next();
    LongForm form = forms.longs[i];
    long total = floor.total(forms.typed.get(i), form.weights(), form.annual(), form.executed());
    return total;
  }

  /** The same, with a result that keeps what it was made from. */
  @Benchmark
  public Traced floorTextTraced(Forms forms, CpuClock clock) {
    clock.tick();
    int i = forms.next();
    LongForm form = forms.longs[i];
    return floor.traced(forms.typed.get(i), form.weights(), form.annual(), form.executed());
  }

  /** The library. */
  @Benchmark
  public FormScore library(Forms forms, CpuClock clock) {
    clock.tick();
    int i = forms.next();
    return SCORER.score(LibraryText.read(forms.typed.get(i), forms.library[i]));
  }
}
