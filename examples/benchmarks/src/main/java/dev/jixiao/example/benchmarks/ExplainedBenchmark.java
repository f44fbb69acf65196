package dev.jixiao.example.benchmarks;

import dev.jixiao.example.benchmarks.floor.FloorText;
import dev.jixiao.example.benchmarks.floor.LongForm;
import dev.jixiao.example.benchmarks.floor.Traced;
import dev.jixiao.score.Scorer;
import java.util.Locale;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** (vi) Scoring forms and asking for the explanation in Chinese. */
@State(Scope.Thread)
public class ExplainedBenchmark {
  private static final Scorer SCORER = Scorer.standard();

  private final FloorText floor = new FloorText();

  /** Cells read before, by hand. */
  @Benchmark
  public String floorParsed(Forms forms, CpuClock clock) {
    clock.tick();
    return Traced.of(forms.longs[forms.next()]).toText();
  }

  /** From the texts, by hand. */
  @Benchmark
  public String floorText(Forms forms, CpuClock clock) {
    clock.tick();
    int i = forms.next();
    LongForm form = forms.longs[i];
    return floor
        .traced(forms.typed.get(i), form.weights(), form.annual(), form.executed())
        .toText();
  }

  /** Cells read before, by the library. */
  @Benchmark
  public String libraryParsed(Forms forms, CpuClock clock) {
    clock.tick();
    return SCORER.score(forms.library[forms.next()]).explanation().toText(Locale.CHINESE);
  }

  /** From the texts, by the library. */
  @Benchmark
  public String libraryText(Forms forms, CpuClock clock) {
    clock.tick();
    int i = forms.next();
    return SCORER
        .score(LibraryText.read(forms.typed.get(i), forms.library[i]))
        .explanation()
        .toText(Locale.CHINESE);
  }
}
