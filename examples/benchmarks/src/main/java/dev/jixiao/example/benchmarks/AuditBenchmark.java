package dev.jixiao.example.benchmarks;

import dev.jixiao.audit.Auditor;
import dev.jixiao.audit.Finding;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;

/** (iv) Auditing forms, which includes scoring them. */
public class AuditBenchmark {
  private static final Auditor AUDITOR = Auditor.standard();

  /** The library; nobody has written fifty checks by hand to compare with. */
  @Benchmark
  public List<Finding> library(Forms forms, CpuClock clock) {
    clock.tick();
    return AUDITOR.audit(forms.library[forms.next()]);
  }
}
