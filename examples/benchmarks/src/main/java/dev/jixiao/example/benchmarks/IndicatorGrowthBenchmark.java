package dev.jixiao.example.benchmarks;

import dev.jixiao.audit.Auditor;
import dev.jixiao.audit.Finding;
import dev.jixiao.example.benchmarks.work.LibraryForm;
import dev.jixiao.example.benchmarks.work.TypedForm;
import dev.jixiao.example.benchmarks.work.Workload;
import dev.jixiao.form.Indicator;
import dev.jixiao.form.PerformanceForm;
import dev.jixiao.json.FormJson;
import dev.jixiao.score.FormScore;
import dev.jixiao.score.Scorer;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How the cost of one form grows with its indicators. */
@State(Scope.Thread)
public class IndicatorGrowthBenchmark {
  /** How many indicators the form has. */
  @Param({"10", "100", "1000", "10000"})
  public int indicators;

  private PerformanceForm form = PerformanceForm.builder().build();
  private String json = "";

  /** Makes the form of the rows of many. */
  @Setup
  public void prepare() {
    List<TypedForm> typed = Workload.forms(indicators / 10);
    List<Indicator> rows = new ArrayList<>(indicators);
    typed.forEach(one -> rows.addAll(LibraryForm.of(one).indicators()));
    form = LibraryForm.of(typed.get(0)).toBuilder().indicators(rows).build();
    json = FormJson.standard().write(form);
  }

  /** Scores it. */
  @Benchmark
  public FormScore score(CpuClock clock) {
    clock.tick();
    return Scorer.standard().score(form);
  }

  /** Reads it from JSON. */
  @Benchmark
  public PerformanceForm read(CpuClock clock) {
    clock.tick();
    return FormJson.standard().read(json).orElseThrow();
  }

  /** Audits it. */
  @Benchmark
  public List<Finding> audit(CpuClock clock) {
    clock.tick();
    return Auditor.standard().audit(form);
  }
}
