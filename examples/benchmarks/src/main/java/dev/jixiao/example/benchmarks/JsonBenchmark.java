package dev.jixiao.example.benchmarks;

import dev.jixiao.example.benchmarks.floor.BoundForm;
import dev.jixiao.example.benchmarks.floor.FloorBytes;
import dev.jixiao.example.benchmarks.floor.JacksonBinding;
import dev.jixiao.example.benchmarks.floor.JacksonStream;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.json.FormJson;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.Scorer;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** (iii) From JSON to a scored form, and (v) reading and writing JSON. */
@State(Scope.Thread)
public class JsonBenchmark {
  private static final int YEAR = 2020;
  private static final Scorer SCORER = Scorer.standard();
  private static final FormJson JSON = FormJson.standard();

  private final FloorBytes bytes = new FloorBytes(YEAR);
  private final JacksonStream stream = new JacksonStream(YEAR);
  private final JacksonBinding binding = new JacksonBinding();

  /** Scored: a scanner over the bytes, by hand. */
  @Benchmark
  public long scoreFloorBytes(Forms forms, CpuClock clock) {
    clock.tick();
    byte[] form = forms.bytes[forms.next()];
    return bytes.total(form, 0, form.length);
  }

  /** Scored: Jackson's streaming layer, by hand. */
  @Benchmark
  public long scoreJacksonStream(Forms forms, CpuClock clock) throws IOException {
    clock.tick();
    return stream.total(forms.bytes[forms.next()]);
  }

  /** Scored: Jackson's data binding, by hand. */
  @Benchmark
  public long scoreJacksonBinding(Forms forms, CpuClock clock) throws IOException {
    clock.tick();
    return binding.total(JacksonBinding.read(forms.bytes[forms.next()]));
  }

  /** Scored: the library, from a text. */
  @Benchmark
  public FormScore scoreLibrary(Forms forms, CpuClock clock) {
    clock.tick();
    return SCORER.score(JSON.read(forms.json[forms.next()]).orElseThrow());
  }

  /** Scored: the library, from bytes. */
  @Benchmark
  public FormScore scoreLibraryBytes(Forms forms, CpuClock clock) {
    clock.tick();
    byte[] form = forms.bytes[forms.next()];
    return SCORER.score(JSON.read(form).orElseThrow());
  }

  /** Read: Jackson's tokens alone. */
  @Benchmark
  public long readJacksonTokens(Forms forms, CpuClock clock) throws IOException {
    clock.tick();
    return JacksonStream.tokens(forms.bytes[forms.next()]);
  }

  /** Read: Jackson's data binding. */
  @Benchmark
  public BoundForm readJacksonBinding(Forms forms, CpuClock clock) throws IOException {
    clock.tick();
    return JacksonBinding.read(forms.bytes[forms.next()]);
  }

  /** Read: the library. */
  @Benchmark
  public PerformanceForm readLibrary(Forms forms, CpuClock clock) {
    clock.tick();
    return JSON.read(forms.json[forms.next()]).orElseThrow();
  }

  /** Written: Jackson's data binding. */
  @Benchmark
  public String writeJacksonBinding(Forms forms, CpuClock clock) throws IOException {
    clock.tick();
    return JacksonBinding.write(forms.bound[forms.next()]);
  }

  /** Written: the library. */
  @Benchmark
  public String writeLibrary(Forms forms, CpuClock clock) {
    clock.tick();
    return JSON.write(forms.library[forms.next()]);
  }
}
