package dev.jixiao.example.benchmarks;

import java.util.List;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/**
 * What a benchmark came to.
 *
 * @param name the class and the method, such as {@code ParsedBenchmark.library}
 * @param parameters the values of the parameters, in the order of their names
 * @param rate the best iteration, in forms per second of CPU time
 * @param pace forms for each tree that Jackson reads beside them in as much CPU time, the median of the iterations
 * @param bytes what a form allocates
 */
record Measurement(String name, List<String> parameters, double rate, double pace, double bytes) {

  static Measurement of(RunResult run) {
    String name = run.getParams().getBenchmark();
    int method = name.lastIndexOf('.');
    int type = name.lastIndexOf('.', method - 1);
    List<String> parameters = run.getParams().getParamsKeys().stream()
        .sorted()
        .map(key -> run.getParams().getParam(key))
        .toList();
    List<IterationResult> iterations = run.getBenchmarkResults().stream()
        .flatMap(fork -> fork.getIterationResults().stream())
        .toList();
    return new Measurement(
        name.substring(type + 1),
        parameters,
        bestRate(iterations),
        pace(iterations),
        bytes(iterations));
  }

  /** The nanoseconds of CPU time of one form. */
  double nanos() {
    return 1e9 / rate;
  }

  private static double bestRate(List<IterationResult> iterations) {
    return iterations.stream()
        .mapToDouble(one -> score(one, CpuClock.RESULT))
        .max()
        .orElse(0);
  }

  private static double pace(List<IterationResult> iterations) {
    double[] paces = iterations.stream()
        .mapToDouble(one -> score(one, CpuClock.RESULT) / score(one, CpuClock.YARDSTICK))
        .sorted()
        .toArray();
    return paces[paces.length / 2];
  }

  private static double bytes(List<IterationResult> iterations) {
    return iterations.stream()
        .mapToDouble(one -> score(one, CpuClock.BYTES))
        .min()
        .orElse(0);
  }

  private static double score(IterationResult iteration, String result) {
    return iteration.getSecondaryResults().get(result).getScore();
  }
}
