package dev.jixiao.example.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Measures whole processes, from {@code java} to the first score, in turn with a bare JVM. */
final class StartUp {
  private StartUp() {}

  /** The milliseconds of one program, over all rounds. */
  record Times(String program, long[] millis) {
    long median() {
      return millis[millis.length / 2];
    }

    long fastest() {
      return millis[0];
    }
  }

  static List<Times> measure(int rounds) throws IOException, InterruptedException {
    List<Class<?>> programs =
        List.of(BareJvm.class, FirstScore.class, FirstForm.class, FirstAudit.class);
    long[][] millis = new long[programs.size()][rounds];
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < programs.size(); i++) {
        millis[i][round] = run(programs.get(i));
      }
    }
    List<Times> times = new ArrayList<>();
    for (int i = 0; i < programs.size(); i++) {
      Arrays.sort(millis[i]);
      times.add(new Times(programs.get(i).getSimpleName(), millis[i]));
    }
    return times;
  }

  private static long run(Class<?> program) throws IOException, InterruptedException {
    ProcessBuilder java = new ProcessBuilder(
            java(), "-cp", System.getProperty("java.class.path"), program.getName())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.INHERIT);
    long start = System.nanoTime();
    int status = java.start().waitFor();
    long nanos = System.nanoTime() - start;
    if (status != 0) {
      throw new IllegalStateException(program + " ended with " + status);
    }
    return nanos / 1_000_000;
  }

  /** The JVM this program runs on. */
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
