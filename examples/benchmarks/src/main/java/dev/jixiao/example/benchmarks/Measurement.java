package dev.jixiao.example.benchmarks;

import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/**
 * What a benchmark came to.
 *
 * @param name the class and the method, such as {@code ParsedBenchmark.library}
 * @param parameters the values of the parameters, in the order of their names
 * @param rate the best iteration, in forms per second of CPU time
 * @param bytes what a form allocates
 */
record Measurement(String name, List<String> parameters, double rate, double bytes) {

  static Measurement of(RunResult run) {
    String name = run.getParams().getBenchmark();
    int method = name.lastIndexOf('.');
    int type = name.lastIndexOf('.', method - 1);
    List<String> parameters = run.getParams().getParamsKeys().stream()
        .sorted()
        .map(key -> run.getParams().getParam(key))
        .toList();
    return new Measurement(name.substring(type + 1), parameters, bestRate(run), bytes(run));
  }

  /** The nanoseconds of CPU time of one form. */
  double nanos() {
    return 1e9 / rate;
  }

  private static double bestRate(RunResult run) {
    double best = 0;
    for (BenchmarkResult fork : run.getBenchmarkResults()) {
      Collection<IterationResult> iterations = fork.getIterationResults();
      for (IterationResult iteration : iterations) {
        best =
            Math.max(best, iteration.getSecondaryResults().get(CpuClock.RESULT).getScore());
      }
    }
    return best;
  }

  // JMH 1.37 calls it gc.alloc.rate.norm, with a dot in front in older versions
  private static double bytes(RunResult run) {
    for (String name : run.getAggregatedResult().getSecondaryResults().keySet()) {
      if (name.endsWith("gc.alloc.rate.norm")) {
        return run.getAggregatedResult().getSecondaryResults().get(name).getScore();
      }
    }
    return Double.NaN;
  }
}
